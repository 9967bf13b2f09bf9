import fc from 'fast-check';
import { lines } from '../src/lines';

async function linesOf(chunks: (Uint8Array | string)[]): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines(
    (async function* () {
      yield* chunks;
    })(),
  ))
    found.push(line);
  return found;
}

test.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\r\nb'], ['a', 'b']],
  [['a\n\nb'], ['a', '', 'b']],
  [
    ['on', 'e\ntw', 'o'],
    ['one', 'two'],
  ],
  [[], []],
  [['\n'], ['']],
  [['a\u2028b\n'], ['a\u2028b']],
  [[Buffer.from('\ufeffa\n')], ['a']],
])('%j holds the lines %j', async (chunks, expected) => {
  expect(await linesOf(chunks)).toEqual(expected);
});

test('lines are the same wherever the bytes are cut', async () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), cuts, async (texts, at) => {
      const text = texts.map((part) => part.replace(/[\r\n\ufeff]/g, ' ')).join('\n');
      const bytes = Buffer.from(text);
      const ends = [...at.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
      expect((await linesOf(chunks)).join('\n')).toBe(text.replace(/\n$/, ''));
    }),
  );
});
