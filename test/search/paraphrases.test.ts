import { ask, buildIndex } from '../../src/search/index';
import { recordOf } from '../record/fixture';
import { idsOf } from './parley';
import { passTalks } from './second-record';

const record = recordOf((files) => {
  passTalks(files);
  files.entry('avalanche-buries-road', { paraphrases: ['A snowslide shuts the mountain lane.'] });
  files.entry('eland-door', { paraphrases: ['It takes patience, and somebody to turn the knob.'] });
  files.entry('hask-halves-toll', {
    paraphrases: ['She would go down by fifty percent if scales are used.'],
  });
});
const parley = { record, index: buildIndex(record) };

function idsFor(question: string): string[] {
  return idsOf(ask(question, record, parley.index).hits, parley);
}

describe('an entry is found by its paraphrases, too', () => {
  it.each<[string, string[], string]>([
    ['snowslide on the lane', ['avalanche-buries-road'], 'words that nothing else on record has'],
    ['snowslde', ['avalanche-buries-road'], 'misspelt'],
    ['patience', ['eland-patience'], 'behind the entry that has the word itself'],
  ])('%j: %j (%s)', (question, ids) => {
    expect(idsFor(question)).toEqual(ids);
  });

  it('but they make no name known', () => {
    expect(ask('when did Scales Knob meet Torvald', record, parley.index).why).toEqual({
      is: 'unknown',
      words: ['Scales Knob'],
    });
  });

  it('and they take nothing from whoever is asked', () => {
    expect(ask('what did Brandeis say about trucks on the scales', record, parley.index).outcome).toBe(
      'found',
    );
  });
});
