import fc from 'fast-check';
import { beginningOf, clean, cut } from '../../src/record/clean';

describe('a cleaned text', () => {
  const rows: [why: string, typed: string, shown: string][] = [
    ['is one line', 'one\n\ttwo\r\n  three\u2028four', 'one two three four'],
    ['holds no control characters', 'a\u0000b\u001b[31mc\u0085d', 'a b [31mc d'],
    ['cannot turn its direction', 'abc\u202egpj.exe\u2066x\u2069\u200f', 'abcgpj.exex'],
    ['holds nothing invisible', 'Ku\u200ble\u00adba\ufeff\u2060', 'Kuleba'],
    ['holds no half characters', 'a\ud83d b\udc00', 'a b'],
    ['keeps scripts and joined emoji as they are', 'Зеленський 👩‍👩‍👧 می‌خواهم', 'Зеленський 👩‍👩‍👧 می‌خواهم'],
  ];
  it.each(rows)('%s', (_why, typed, shown) => expect(clean(typed)).toBe(shown));
});

describe('a cut', () => {
  it('never goes through a character', () => {
    expect(cut('ab👩‍👩‍👧cd', 6)).toBe('ab…');
  });

  it('is never longer than its limit and never holds half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 120 }),
        (text, limit) => {
          const shown = cut(text, limit);
          expect(shown.length).toBeLessThanOrEqual(limit);
          expect(shown).not.toMatch(/\p{Cs}/u);
          expect(shown === text || text.startsWith(shown.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});

describe('a beginning', () => {
  it.each([
    ['is all of a text that is short enough', 'One. Two.', 9, 'One. Two.'],
    ['ends with a sentence', 'One two. “Three!” Four five', 22, 'One two. “Three!”'],
    ['ends with a line', 'One two\nthree four five', 15, 'One two'],
    [
      'ends with a word where a sentence would leave out most',
      'One. Two three four five',
      20,
      'One. Two three four',
    ],
    ['is as long as it may be where there is no word', 'abcdefgh', 4, 'abcd'],
  ])('%s', (_why, text, limit, read) => expect(beginningOf(text, limit)).toBe(read));
});
