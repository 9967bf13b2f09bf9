import { checkFolder } from '../../src/record/check';
import { answerQuestion } from '../../src/reply/answers';
import { buildIndex } from '../../src/search/index';
import type { Why } from '../../src/search/types';
import { dataFolder, recordOf } from '../record/fixture';
import { asked, entriesOf, pass } from './parley';
import { passTalksContinued } from './pass-telephone';
import { passTalks } from './second-record';

it('the second record is sound, so that what it shows about searching holds for any record', () => {
  const { faults } = checkFolder(dataFolder(passTalks), '2026-01-01');
  expect(faults).toEqual([]);
  expect(entriesOf(pass().record)).toHaveLength(27);
});

describe('a record to which a later document was added', () => {
  const record = recordOf(passTalksContinued);
  const parley = { record, index: buildIndex(record) };

  it.each([
    ['who said we have agreed on nothing', 'brandeis-agreed-nothing', 'the words say agreed themselves'],
    ['what did Brandeis say about what was agreed', 'brandeis-agreed-nothing', 'he speaks of it'],
    ['what did Brandeis tell the Morning Gull', 'brandeis-agreed-nothing', 'to whom it was said'],
    ['what did Okoro say in Port Sorrel', 'okoro-no-list', 'where it was said'],
    ['who spoke in Port Sorrel', 'okoro-no-list', 'where it was said'],
    ['what did the Sarkish military spokesman say', 'dorn-left-brannik', 'the longest office that is held'],
    ['who said there is no list', 'okoro-no-list', 'a list is a thing'],
    ['is there a list', 'okoro-no-list', 'a list is a thing'],
    ['did Okoro say there was no progress', 'okoro-no-progress', 'his words that deny it'],
    ['Davit Okoro', 'okoro-further', 'his words before what others tell'],
  ])('%j: %s (%s)', (question, first) => {
    const { outcome, why, ids } = asked(question, parley);
    expect({ outcome, why, first: ids[0] }).toEqual({ outcome: 'found', why: null, first });
  });

  it.each<[string, Why['is'], string, string]>([
    ['how many hours did the Old Mint talks last', 'unstated', 'talks-open', 'another meeting'],
  ])('%j: %s, and %s is (%s)', (question, is, first) => {
    const { outcome, why, ids } = asked(question, parley);
    expect({ outcome, is: why?.is, first: ids[0] }).toEqual({ outcome: 'elsewhere', is, first });
  });

  it('who denied the list did not deny the blast', () => {
    expect(asked('who denied the list', parley).ids).not.toContain('officer-denies-blast');
  });

  it('what was said in another office than the asked one is last', () => {
    expect(asked('what did the Sarkish foreign minister say', parley).ids.at(-1)).toBe('hask-count-lorries');
  });

  it('a weekday is the last one on record', () => {
    const ids = asked('what happened on Monday', parley).ids;
    expect(ids).toContain('telephone-session');
    expect(ids).not.toContain('talks-open');
    expect(asked('what did Eland say on Monday', parley).ids).toEqual(['eland-door']);
  });

  it('a name that two people have is said to be theirs, if both are shown', () => {
    expect(answerQuestion('what did Okoro say', parley, false).lead).toEqual([
      '“Okoro” can be Davit Okoro or Ria Okoro.',
    ]);
    expect(answerQuestion('what did Davit Okoro say', parley, false).lead).toEqual([]);
  });

  it('beside a claim that was withdrawn stands who denies it, and what tells of its end', () => {
    const { sections } = answerQuestion('what did Dorn say', parley, false);
    expect(sections.map(({ heading, cards }) => [heading, cards.map(({ entry }) => entry.id)])).toEqual([
      [null, ['dorn-left-brannik']],
      ['Told by', ['claim-taken-back']],
      ['Denied by', ['rund-invention']],
    ]);
  });
});
