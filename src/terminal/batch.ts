import type { Readable, Writable } from 'node:stream';
import { pipeLines } from '../lines';
import { words } from '../reply/language';
import { faulty } from '../reply/misses';
import type { Reply } from '../reply/reply';
import { answer, type Terminal } from './answering';
import { readRequest } from './batch-request';
import { PLAIN } from './look';
import { render } from './render';

const say = words.terminal.batch;

/**
 * Answers JSON Lines requests with one JSON Lines reply each, in order; empty lines are skipped.
 * @returns resolves at the end of input, rejects if the output breaks.
 */
export async function runBatch(input: Readable, output: Writable, terminal: Terminal): Promise<void> {
  await pipeLines(input, output, (line, number) => `${answerLine(line, number, terminal)}\n`);
}

/** One line in, one line out; a line that is no request is answered with an `error` that names its number. */
export function answerLine(line: string, number: number, terminal: Terminal): string {
  const start = performance.now();
  const written = (id: unknown, reply: Reply) => {
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    return JSON.stringify({ id, ...toJson(reply), ms });
  };
  try {
    const { id, request, explain, wrong } = readRequest(line);
    return written(id, request ? answer(request, terminal, explain) : faulty(say.line(number, wrong)));
  } catch (error) {
    // JSON is read however deep it is nested, and written only as deep as the stack goes.
    if (!(error instanceof RangeError)) throw error;
    return written(null, faulty(say.line(number, say.tooDeep)));
  }
}

function toJson({ file, explain, ...reply }: Reply) {
  return {
    outcome: reply.outcome,
    entries: reply.sections.flatMap((section) =>
      section.cards.map(({ entry, speaker, quotes }) => ({
        kind: entry.type,
        id: entry.id,
        speaker: entry.speaker === null ? null : speaker,
        quotes,
        source: { id: entry.source, start: entry.start, end: entry.end },
      })),
    ),
    text: render(reply, PLAIN),
    ...(file ? { file } : {}),
    ...(explain ? { explain } : {}),
  };
}
