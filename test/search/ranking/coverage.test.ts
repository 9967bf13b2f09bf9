import fc from 'fast-check';
import { readQuestion } from '../../../src/search/question/question';
import { coverageOf } from '../../../src/search/ranking/coverage';
import { entriesOf, istanbul, pass } from '../parley';

const records = { istanbul: istanbul(), pass: pass() };

function covered(question: string, id: string, name: keyof typeof records = 'pass') {
  const { record, index } = records[name];
  return coverageOf(readQuestion(question, record, index).units, record.entries.find(id), index);
}

describe('how much of a question an entry holds', () => {
  it.each([
    ['toll', 'torvald-no-toll', 'its word'],
    ['avalanche on the pass', 'avalanche-buries-road', 'both words'],
    ['avlanche', 'avalanche-buries-road', 'its word, misspelt'],
    ['what did Torvald say about the toll', 'torvald-no-toll', 'the speaker and the matter'],
    ['what happened on Saturday', 'avalanche-buries-road', 'its day'],
  ])('%j: all of it by %s (%s)', (question, id) => {
    expect(covered(question, id).part).toBeGreaterThan(0.85);
  });

  it.each([
    ['captives', 'okoro-every-prisoner', 'another word for it'],
    ['electricity', 'karvonen-reyes-power-line', 'a word of its topic'],
  ])('%j: most of it by %s (%s), a little less than its own word', (question, id) => {
    const { part } = covered(question, id);
    expect(part).toBeGreaterThan(0.5);
    expect(part).toBeLessThan(1);
  });

  it.each([
    ['avalanche', 'torvald-no-toll', 'nothing of it'],
    ['bicycle', 'torvald-no-toll', 'a word that nobody knows'],
  ])('%j: none by %s (%s)', (question, id) => {
    expect(covered(question, id)).toMatchObject({ part: 0, missing: [{ label: question }] });
  });

  it('an unknown word lowers it, a name that nobody knows more than an ordinary word', () => {
    const parts = ['toll', 'bicycle toll', 'xqzvtwkk toll'].map((q) => covered(q, 'torvald-no-toll').part);
    expect([...parts].sort((a, b) => b - a)).toEqual(parts);
    expect(new Set(parts).size).toBe(3);
  });

  it('a rare word counts more than a common one', () => {
    const { missing } = covered('avalanche talks tunnel', 'eland-door');
    expect(missing.map(({ label }) => label)[0]).toBe('avalanche');
  });

  it('a question of no meaning is held by everything', () => {
    expect(covered('who said what', 'torvald-no-toll')).toMatchObject({ part: 1, missing: [] });
  });
});

describe.each(['istanbul', 'pass'] as const)('on the record of %s', (name) => {
  const { record, index } = records[name];
  const entries = entriesOf(record);

  it('every entry holds most of its own gist', () => {
    for (const { id, gist } of entries) {
      const { part } = covered(gist, id, name);
      expect([id, part > 0.7]).toEqual([id, true]);
    }
  });

  it('is a part from 0 to 1, and its pieces add up, for any question and entry', () => {
    const words = entries.flatMap(({ gist }) => gist.split(' '));
    const question = fc.array(fc.constantFrom(...words, 'bicycle', 'xqzv'), { maxLength: 8 });
    fc.assert(
      fc.property(question, fc.nat({ max: entries.length - 1 }), (typed, position) => {
        const { units } = readQuestion(typed.join(' '), record, index);
        const { part, parts, missing } = coverageOf(units, position, index);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        expect(parts.map(({ unit }) => unit)).toEqual(units);
        for (const unit of missing) expect(units).toContain(unit);
        const weights = missing.map(({ weight }) => weight);
        expect([...weights].sort((a, b) => b - a)).toEqual(weights);
      }),
    );
  });
});
