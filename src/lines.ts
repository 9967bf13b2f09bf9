import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * The lines of a stream, without their ends, as they come. Only a line feed ends a line (a carriage return before
 * it goes with it): JSON may hold other line separators inside a string.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...more] = text.split('\n');
    begun.push(first);
    for (const next of more) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = begun.join('') + decoder.decode();
  if (last) yield withoutReturn(last);
}

/**
 * Writes what is made of each line of a stream, in order; empty lines are skipped. Memory stays flat however much comes
 * in: reading waits for writing.
 * @param make what to write for a line and its number, counted from 1; null to read no further
 * @returns resolves at the end of input or at a null, rejects if the output breaks; leaves the output open
 */
export async function pipeLines(
  input: Readable,
  output: Writable,
  make: (line: string, number: number) => string | null,
): Promise<void> {
  async function* texts(chunks: AsyncIterable<Uint8Array | string>) {
    let number = 0;
    for await (const line of lines(chunks)) {
      number += 1;
      if (line.trim() === '') continue;
      const text = make(line, number);
      if (text === null) return;
      yield text;
    }
  }
  await pipeline(input, texts, output, { end: false });
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
