import { check } from '../../src/search/index';
import { idsOf, istanbul } from './parley';

const parley = istanbul();

function checked(posted: string) {
  const verdict = check(posted, [], parley.record, parley.index);
  return { outcome: verdict.outcome, ids: idsOf(verdict.hits, parley) };
}

describe('content that is reported, not quoted', () => {
  it.each([
    ['Ukrainian forces retook Irpin', 'zelenskyy-irpin-retaken'],
    ['Russian troops are regrouping to take the area back', 'russian-troops-regrouping'],
    ['Ukraine is prepared to declare neutrality', 'zelenskyy-ready-for-neutrality'],
  ])('%j is the content of %s', (posted, id) => {
    expect(checked(posted)).toEqual({ outcome: 'paraphrase', ids: [id] });
  });

  it.each([
    ['Russian forces retook Irpin', 'told of others'],
    ['Ukrainian troops are regrouping to take the area back', 'told of others'],
    ['Putin suffered eye pain and skin irritation', 'somebody the entry does not name'],
    ['Abramovich suffered eye pain after talks in Istanbul', 'another place'],
    ['Ukraine rejects a compromise over Donbas', 'the contrary'],
  ])('%j is not on record: %s', (posted) => {
    expect(checked(posted).outcome).toBe('not-on-record');
  });
});
