import { ask, buildIndex, find, suggest } from '../../src/search/index';
import { asked, idsOf, istanbul, pass } from './parley';

const QUESTIONS = [
  'who said no losers in a just peace',
  'what did Truss say about neutrality',
  'compare Erdogan and Kuleba on a ceasefire',
  'secuirty guarentees',
  'what did Hask offer on the toll',
  'prisoners',
];

const explained = (question: string, { record, index }: ReturnType<typeof pass>) =>
  ask(question, record, index).explain();

describe('the same question gives the same answer', () => {
  const parley = istanbul();
  const again = istanbul();

  it.each(QUESTIONS)('%j, now and later and in another process', (question) => {
    const first = asked(question, parley);
    for (const other of QUESTIONS) asked(other, parley);
    expect(asked(question, parley)).toEqual(first);
    expect(asked(question, again)).toEqual(first);
    expect(explained(question, again)).toEqual(explained(question, parley));
  });

  it('an index built anew is the same, byte for byte', () => {
    expect(buildIndex(parley.record)).toEqual(parley.index);
  });

  it('asking one record leaves no trace in another', () => {
    const other = pass();
    const alone = QUESTIONS.map((question) => asked(question, other));
    for (const question of QUESTIONS) {
      asked(question, parley);
      find(question, {}, parley.record, parley.index);
      suggest(question, 'entry', {}, 25, parley.record, parley.index);
    }
    expect(QUESTIONS.map((question) => asked(question, other))).toEqual(alone);
  });

  it('hits come best first, each once', () => {
    for (const question of QUESTIONS) {
      const { hits } = ask(question, parley.record, parley.index);
      const scores = hits.map(({ score }) => score);
      expect(new Set(idsOf(hits, parley)).size).toBe(hits.length);
      expect(scores.length).toBe(hits.length);
    }
  });
});

describe('an explanation', () => {
  const parley = pass();

  it('lists how the question was understood, what matched what, and the parts of the first three scores', () => {
    const lines = explained('what did Torvald say about the tol and captives', parley);
    const kinds = lines.map((line) => line.slice(0, line.indexOf(':')));
    expect(kinds.slice(0, 2)).toEqual(['asks', 'names']);
    expect(kinds.filter((kind) => kind === 'score').length).toBeLessThanOrEqual(3);
    expect(lines).toContain('asks: what, saying');
    expect(lines).toContain('names: torvald as speaker: torvald');
    expect(lines.find((line) => line.startsWith('unit: captives'))).toMatch(/synonym|topic/);
    expect(lines.find((line) => line.startsWith('outcome: '))).toMatch(/^outcome: (found|elsewhere|none)/);
    expect(lines.find((line) => line.startsWith('score: '))).toMatch(
      /^score: torvald-[a-z-]+ \d+\.\d\d, covers [01]\.\d\d: .+=\d+\.\d\d via /,
    );
  });

  it('names the typo that a word was taken for', () => {
    const line = explained('prisnoers', parley).find((one) => one.startsWith('unit: '));
    expect(line).toMatch(/^unit: prisnoers \(\d+\.\d\d\) typo prison/);
  });

  it('says which words the record does not know, and why there is no answer', () => {
    const lines = explained('bicycle', parley);
    expect(lines).toContainEqual(expect.stringMatching(/^unit: bicycle \(\d+\.\d\d\) unknown$/));
    expect(lines).toContain('outcome: none ({"is":"unknown","words":["bicycle"]})');
    expect(lines.filter((line) => line.startsWith('score: '))).toEqual([]);
  });

  it('has at most three scores, however much is found', () => {
    const lines = explained('list everything about the talks', parley);
    expect(lines.filter((line) => line.startsWith('score: '))).toHaveLength(3);
  });
});
