import fc from 'fast-check';
import { clean, cut, echo, withoutTokens } from '../../src/reply/echo';

describe('what was typed, said back', () => {
  const rows: [why: string, typed: string, shown: string][] = [
    ['is one line', 'one\n\ttwo\r\n  three\u2028four', 'one two three four'],
    ['holds no control characters', 'a\u0000b\u001b[31mc\u0085d', 'a b [31mc d'],
    ['cannot turn its direction', 'abc\u202egpj.exe\u2066x\u2069\u200f', 'abcgpj.exex'],
    ['holds nothing invisible', 'Ku\u200ble\u00adba\ufeff\u2060', 'Kuleba'],
    ['holds no half characters', 'a\ud83d b\udc00', 'a b'],
    ['keeps scripts and joined emoji as they are', 'Зеленський 👩‍👩‍👧 می‌خواهم', 'Зеленський 👩‍👩‍👧 می‌خواهم'],
  ];
  it.each(rows)('%s', (_why, typed, shown) => expect(clean(typed)).toBe(shown));

  it('is at most 200 characters long', () => {
    expect(echo('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
    expect(echo('x'.repeat(200))).toBe('x'.repeat(200));
  });
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

describe('what Discord writes with signs', () => {
  it.each([
    'We meet <@123456789012345678> at noon.',
    'We meet <@!1> <@&2> <#3> at noon.',
    'We meet <:fire:1234> <a:fire:1234> at noon.',
    'We meet <t:1648550000> <t:1648550000:R> at noon.',
    'We meet </check:12> <id:customize> at noon.',
    '@everyone We meet @here at noon.',
    'We meet at noon. https://example.org/a?b=1',
    'We meet at noon. (<https://example.org/a>)',
    '[We meet](https://example.org/a_2) at noon.',
  ])('is no part of what somebody said: %s', (posted) => {
    expect(withoutTokens(posted).match(/[\p{L}\p{N}]+/gu)).toEqual(['We', 'meet', 'at', 'noon']);
  });

  it.each(['1 < 2 and 3 > 2', 'mail me@everywhere.example', 'a <b> c', '“everyone is here”'])(
    'leaves everything else as it is: %s',
    (posted) => expect(withoutTokens(posted)).toBe(posted),
  );
});
