import type { Readable } from 'node:stream';
import { pipeLines } from '../lines';
import { clean } from '../record/clean';
import { lookOf, type Output } from './look';
import type { Session } from './session';

/**
 * Answers piped lines one by one, each below the line it answers; empty lines are skipped.
 * @returns resolves at the end of input or at a line that asks to leave, rejects if the output breaks.
 */
export async function runPiped(input: Readable, output: Output, session: Session): Promise<void> {
  await pipeLines(input, output, (line) => {
    const text = session.answer(line, lookOf(output));
    return text === null ? null : `> ${clean(line)}\n\n${text}\n\n`;
  });
}
