import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { lines } from '../lines';
import { clean } from '../record/clean';
import { lookOf, type Output } from './look';
import type { Session } from './session';

/**
 * Answers piped lines one by one, each below the line it answers; empty lines are skipped. Reading waits for writing.
 * @returns resolves at the end of input or at a line that asks to leave, rejects if the output breaks.
 */
export async function runPiped(input: Readable, output: Output, session: Session): Promise<void> {
  await pipeline(
    input,
    async function* (chunks: AsyncIterable<Uint8Array | string>) {
      for await (const line of lines(chunks)) {
        if (line.trim() === '') continue;
        const text = session.answer(line, lookOf(output));
        if (text === null) return;
        yield `> ${clean(line)}\n\n${text}\n\n`;
      }
    },
    output,
    { end: false },
  );
}
