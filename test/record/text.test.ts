import fc from 'fast-check';
import { fold, quotedRuns, runsOf, wordsOf } from '../../src/record/text';

describe('folding', () => {
  it.each([
    ['Çavuşoğlu', 'cavusoglu', 'accents'],
    ['VASÍK', 'vasik', 'case'],
    ['ISTANBUL', 'istanbul', 'case without a look at the locale'],
    ['İstanbul', 'istanbul', 'the Turkish capital I, whose lower case is two characters to Unicode'],
    ['ı', 'i', 'the Turkish i without a dot, which has no accent to take off'],
    ['Łódź', 'lodz', 'a stroke that Unicode does not take apart'],
    ['Straße', 'strasse', 'one letter that is two'],
    ['Ｐｅａｃｅ', 'peace', 'full width'],
    ['ﬁre', 'fire', 'ligatures'],
    ['Київ', 'киів', 'other scripts lose case and accents, too'],
    ['don’t', "don't", 'the apostrophe as it is printed'],
    ['Труськавецьʼ', "труськавець'", 'the apostrophe as Ukrainian writes it'],
  ])('%s -> %s (%s)', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it.each<[string, string[]]>([
    ['The cease-fire, he said.', ['the', 'cease-fire', 'he', 'said']],
    ['the U.K. and Fox’s', ['the', 'u.k.', 'and', "fox's"]],
    ['...', []],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('make a run of every so many in a row', () => {
    expect(runsOf(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
    expect(runsOf(['a'], 2)).toEqual([]);
  });
});

describe('quoted runs', () => {
  const textsOf = (text: string) => quotedRuns(text).map((run) => run.text);

  it.each<[string, string[]]>([
    ['He said "yes" and "no."', ['yes', 'no.']],
    ['Sie sagte „ja“, er “no” und «oui».', ['ja', 'no', 'oui']],
    ['"We go on\n\n"and on," he said.', ['We go on', 'and on,']],
    ['“We go on\n\n“and on,” he said.', ['We go on', 'and on,']],
    ["It's the '90s", []],
  ])('%j', (text, runs) => expect(textsOf(text)).toEqual(runs));

  it('stand in the text where they say', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '„', '«', '»', '\n', 'Ж') }),
        (text) => {
          for (const run of quotedRuns(text)) expect(text.slice(run.start, run.end)).toBe(run.text);
        },
      ),
    );
  });
});
