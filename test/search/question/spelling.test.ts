import { spell } from '../../../src/search/question/spelling';
import { wordsOf } from '../../../src/search/words/words';
import { istanbul, pass } from '../parley';

const { index } = istanbul();
const spelt = (text: string) => spell(wordsOf(text), index);
const takenFor = (text: string) =>
  spelt(text)
    .map(({ form }) => form)
    .join(' ');

describe('a misspelt word is taken for the known word nearest to it', () => {
  it.each([
    ['neutralety', 'neutrality', 'a wrong letter'],
    ['guarentees', 'guarantees', 'a wrong letter'],
    ['agreemnt', 'agreement', 'a letter dropped'],
    ['ceesefire', 'ceasefire', ''],
    ['sanctionns', 'sanctions', 'a letter doubled'],
    ['hansdhakes', 'handshakes', 'neighbours swapped'],
    ['paece', 'peace', 'neighbours swapped: as near as "piece", and first by the alphabet'],
    ['fier', 'fire', 'neighbours swapped in a short word'],
    ['Abramovitsch', 'abramovitch', 'a name, to its variant'],
    ['negociations', 'negotiations', 'the French spelling'],
    ['siad', 'said', 'words without meaning are known words, too'],
    ['wuold', 'would', ''],
    ['waht', 'what', 'neighbours swapped before another letter: no "want"'],
    ['pease', 'peace', 'as near as "please", which means nothing'],
    ['tihs', 'this', 'but a word without meaning may be the nearer one'],
  ])('%s -> %s (%s)', (typed, form) => {
    expect(takenFor(typed)).toBe(form);
  });

  it('as a whole question', () => {
    expect(takenFor('who siad there wuold be no losers in a just paece')).toBe(
      'who said there would be no losers in a just peace',
    );
  });

  it('with what was typed kept beside it', () => {
    expect(spelt('neutralety')[0]).toMatchObject({ typed: 'neutralety', corrected: true, known: true });
  });
});

describe('two words typed as one', () => {
  it.each([
    ['oildepot', 'oil depot', 'both on record'],
    ['peacetalks', 'peace talks', ''],
    ['oilbicycle', 'oilbicycle', 'one of them is not on record'],
    ['ceasefire', 'ceasefire', 'a word of its own'],
  ])('%s -> %s (%s)', (typed, forms) => {
    expect(takenFor(typed)).toBe(forms);
  });
});

describe('a word that is right is left alone', () => {
  it.each([
    'soccer',
    'appointment',
    'bicycle',
    'dentist',
    'umpire',
    'climate',
    'elections',
    'trade',
    'pane',
    'grain',
  ])('%s is English, known to this record or not', (word) => {
    expect(takenFor(word)).toBe(word);
    expect(spelt(word)[0]?.corrected).toBe(false);
  });

  it.each(['bicycle', 'dentist', 'umpire', 'hockey'])('%s is not on record, nor nearly', (word) => {
    expect(spelt(word)[0]).toMatchObject({ known: false, corrections: [] });
  });

  it('a word of the record is not taken for a more frequent one', () => {
    expect(takenFor('hope hotel advisor')).toBe('hope hotel advisor');
    expect(spelt('hotel')[0]?.corrections).toEqual([]);
  });

  it.each(['x', 'ok', 'abc', 'war'])('%s is too short to be a typo', (word) => {
    expect(takenFor(word)).toBe(word);
  });

  it.each(['xqzvtwkk', 'теорема', '東京大学'])('%s is near nothing', (word) => {
    expect(spelt(word)[0]).toMatchObject({ known: false, corrected: false });
  });
});

describe('what is known depends on the record', () => {
  const { index: other } = pass();
  it.each([
    ['prisnoers', 'prisoners'],
    ['avalnche', 'avalanche'],
    ['tunel', 'tunnel'],
    ['frozne', 'frozen'],
  ])('%s -> %s', (typed, form) => {
    expect(spell(wordsOf(typed), other)[0]?.form).toBe(form);
  });
});

describe('numbers', () => {
  it.each([
    ['2023', 'another year is no typo: the question is about that year'],
    ['134th', 'another day of the war'],
  ])('%s is a number, which is never corrected (%s)', (word) => {
    expect(takenFor(word)).toBe(word);
  });
});
