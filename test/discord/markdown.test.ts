import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { codeBlock, cutEscaped, escapeLine, escapeLines } from '../../src/discord/markdown';
import { clean } from '../../src/record/clean';

/** What a parser of Discord's markdown, which is not ours, shows of a text; null if it sees any markup. */
function shown(markdown: string): string | null {
  const nodes = parse(markdown, 'extended') as { type: string; content?: unknown; name?: unknown }[];
  // Unicode emoji are text; only their drawing differs.
  if (!nodes.every(({ type }) => type === 'text' || type === 'br' || type === 'twemoji')) return null;
  return nodes.map(({ type, content, name }) => (type === 'br' ? '\n' : (content ?? name))).join('');
}

const HOSTILE = [
  '**bold** *it* _it_ __under__ ~~gone~~ ||spoiler|| `code` ```block```',
  '# heading',
  '## heading',
  '-# small',
  '> quote',
  '>>> quote',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '[masked](https://example.org)',
  'https://example.org/a_b_c and <https://example.org>',
  '<@123456789012345678> <@&123456789012345678> <#123456789012345678> @everyone @here',
  '<t:1648540800:R> <:emoji:123456789012345678> <a:emoji:123456789012345678> :smile: <id:customize>',
  '</ask:123456789012345678>',
  'back\\slash \\* \\\\*two\\\\*',
  '¯\\_(ツ)_/¯',
  'at 10:30, "he said": no',
];

describe('escaping', () => {
  test.each(HOSTILE)('shows %j letter for letter', (text) => {
    expect(shown(escapeLine(text))).toBe(text);
  });

  test('shows any line of text letter for letter', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...'*_~`|<>[]()#@:-+.!/\\1 a'), fc.constantFrom(...HOSTILE)),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((some) => some.join('')),
        ),
        (text) => {
          expect(shown(escapeLine(text)) ?? 'markup').toBe(clean(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('keeps the line breaks of a quotation and escapes the start of each line', () => {
    expect(escapeLines('one\n# two\r\n- three\u20284. four')).toBe('one\n\\# two\n\\- three\n4\\. four');
    expect(escapeLine('one\n# two')).toBe('one # two');
  });

  test('leaves out what is not seen but changes how a line is read', () => {
    expect(escapeLine('safe\u202egnp.exe\u0007 \u2066x\u2069')).toBe('safegnp.exe x');
  });

  test('takes linear time on hostile text', () => {
    const started = performance.now();
    escapeLine('__<a:'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('cutting escaped text', () => {
  test('never exceeds the limit and never leaves half an escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const short = cutEscaped(escapeLine(text), max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(shown(short)).not.toBeNull();
      }),
    );
    expect(cutEscaped('\\*\\*\\*', 4)).toBe('\\*…');
  });
});

describe('a code block', () => {
  test.each(['plain', '```', '````````', 'a ``` b\n```\nc', '@book{x, title = {``y``}}'])(
    'holds %j',
    (text) => {
      const nodes = parse(codeBlock(text), 'extended') as { type: string; content?: unknown }[];
      expect(nodes.map(({ type }) => type)).toEqual(['codeBlock']);
      expect(String(nodes[0]?.content).replaceAll('\u200b', '')).toBe(text);
    },
  );
});
