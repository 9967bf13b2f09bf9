import { echo, withoutTokens } from '../../src/reply/echo';

describe('what was typed, said back', () => {
  it('is one line without control characters', () => {
    expect(echo('one\n\u001btwo')).toBe('one two');
  });

  it('is at most 200 characters long', () => {
    expect(echo('x'.repeat(300))).toBe(`${'x'.repeat(199)}…`);
    expect(echo('x'.repeat(200))).toBe('x'.repeat(200));
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
