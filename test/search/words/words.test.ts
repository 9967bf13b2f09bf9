import fc from 'fast-check';
import { fold } from '../../../src/record/text';
import { denies } from '../../../src/search/words/denial';
import { isEmpty, isLight } from '../../../src/search/words/stopwords';
import { inLatin, phraseOf, stemOf, wordsOf } from '../../../src/search/words/words';

const formsOf = (text: string) => wordsOf(text).map(({ form }) => form);

describe('words of a text', () => {
  it.each([
    ['cease-fire', ['cease', 'fire'], 'a hyphen parts words'],
    ['U.S. sanctions', ['usa', 'sanctions'], 'the country'],
    ['US sanctions', ['usa', 'sanctions'], 'the country'],
    ['tell us, Us', ['tell', 'us', 'us'], 'the pronoun'],
    ['U.S.-led and US-led', ['usa', 'led', 'and', 'usa', 'led'], 'with and without full stops'],
    ["Truss's and Truss’s words", ['truss', 'and', 'truss', 'words'], 'either apostrophe'],
    ["the ministers' words", ['the', 'ministers', 'words'], 'a possessive of many'],
    ["don't, don’t, dont", ['dont', 'dont', 'dont'], 'a negation is one word however it is written'],
    ["O'Neill", ['oneill'], 'an apostrophe within a name'],
    ["Zelens'kyi", ['zelenskyi'], 'the soft sign'],
    ['K.G.B.', ['kgb'], 'an abbreviation'],
    ['29 March, 11:30', ['29', 'march', '11', '30'], 'numbers'],
    ['“just peace”', ['just', 'peace'], 'quotation marks'],
    ['@Truss #peace snake_case', ['truss', 'peace', 'snake', 'case'], 'signs of chat'],
    ['Ердоган, 東京', [fold('ердоган'), '東京'], 'other scripts stand as they are'],
    ['Зеле\u0301нський', [fold('зеленський')], 'a stress mark'],
    ['Erdog\u0306an', ['erdogan'], 'an accent that stands behind its letter'],
    ['東京都庁はどこ', ['東京', '都庁', 'は', fold('どこ')], 'scripts without spaces are taken apart'],
    ['', [], 'nothing'],
    [' …?! — ', [], 'no letter and no digit'],
  ])('%j -> %j (%s)', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it.each([
    ['Truss’s words', 'owner', [true, false]],
    ["ministers' words", 'owner', [true, false]],
    ['cease-fire now', 'tied', [true, false, false]],
    ['cease – fire', 'tied', [false, false]],
    ['said Truss', 'capital', [false, true]],
    ['he said: "no" twice', 'opens', [true, false, true, true]],
    ['no, not now', 'opens', [true, true, false]],
    ['the lake - quote', 'opens', [true, false, true]],
  ] as const)('%j: %s is %j', (text, flag, values) => {
    expect(wordsOf(text).map((word) => word[flag])).toEqual(values);
  });

  it('are found again at their offsets, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { form, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(formsOf(text.slice(start, end))).toContain(form);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('stems', () => {
  it.each([
    ['negotiations', 'negotiation'],
    ['warned', 'warns'],
    ['talks', 'talk'],
    ['delegates', 'delegate'],
    ['cities', 'city'],
  ])('%s and %s share one', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['aide', 'aid', 'a person gives no help'],
    ['negotiator', 'negotiation', 'who is not what'],
    ['photographer', 'photograph', 'nor is who took it'],
    ['assistant', 'assistance', 'nor who gives it'],
    ['mediator', 'mediation', 'nor who does it'],
    ['department', 'departing', 'an office does not leave'],
    ['authority', 'author', 'power does not write'],
  ])('%s and %s do not (%s)', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('leave other scripts and numbers as they are', () => {
    expect(['ердоган', '2022', 'x'].map(stemOf)).toEqual(['ердоган', '2022', 'x']);
  });

  it('of a phrase are joined by spaces: a hyphen and a space are one', () => {
    expect(phraseOf('Cease-fire talks')).toBe(phraseOf('cease fire talk'));
  });
});

describe('Latin letters', () => {
  it.each([
    ['Зеленський', 'zelenskii'],
    ['ердоган', 'erdogan'],
    ['путин', 'putin'],
    ['erdogan', 'erdogan'],
  ])('%s -> %s', (form, latin) => {
    expect(inLatin(fold(form))).toBe(latin);
  });
});

describe('a denial', () => {
  it.each([
    "couldn't have been",
    "hadn't been",
    "mustn't be",
    "needn't be",
    'shan’t be',
    "ain't",
    'wasnt',
    'nowhere near',
    'denied to be',
  ])('is heard in %j', (text) => {
    expect(denies(`Abramovich ${text} poisoned`)).toBe(true);
  });

  it('is not heard where nothing is denied', () => {
    expect(denies('Abramovich could have been poisoned now, here or there')).toBe(false);
  });
});

describe('words that carry little', () => {
  it.each(['the', 'who', 'what', 'said', 'pls', 'about', 'x'])('%s means nothing in a question', (word) => {
    expect(isEmpty(word)).toBe(true);
  });

  it.each(['neutrality', 'sanctions', 'ceasefire', 'hotel', 'war', 'peace'])('%s means something', (word) => {
    expect(isEmpty(word)).toBe(false);
  });

  it('common words are light, telling ones are not', () => {
    expect(['meeting', 'leaders', 'people'].map((word) => isLight(stemOf(word)))).toEqual([true, true, true]);
    expect(['oligarch', 'ceasefire', 'hotel'].map((word) => isLight(stemOf(word)))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
