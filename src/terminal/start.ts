import type { Readable } from 'node:stream';
import { type Command, commands } from '../../commands';
import { words } from '../reply/language';
import { faulty } from '../reply/misses';
import { answer, suggest, type Terminal } from './answering';
import { banner } from './banner';
import { runBatch } from './batch';
import { type Grammar, parseArguments } from './command-line';
import { lookOf, type Output } from './look';
import { runPiped } from './piped';
import { runPrompt } from './prompt';
import { render } from './render';
import { beginSession, save } from './session';

/** What the command line asks for. */
export interface Invocation {
  /** A question or a command to answer once; empty for a session. */
  words: readonly string[];
  /** JSON Lines in, JSON Lines out. */
  batch: boolean;
  /** Show how every question was understood and scored. */
  explain: boolean;
  /** Write the file that comes with the one answer. */
  save: boolean;
}

/** The streams of the process, or of a test. */
interface Streams {
  input: Readable & { isTTY?: boolean };
  output: Output;
  errors: Output;
}

/**
 * Answers at the terminal: one question, a batch, a prompt, or piped lines where input is no terminal.
 * @returns the status to leave with: 1 where the one request could not be served, or its file not be written.
 */
export async function startTerminal(
  asked: Invocation,
  terminal: Terminal,
  streams: Streams,
): Promise<number> {
  const { input, output } = streams;
  try {
    if (asked.words.length > 0) return answerOnce(asked, terminal, streams);
    if (asked.batch) await runBatch(input, output, terminal);
    else await answerSession(asked, terminal, streams);
  } catch (error) {
    // Whoever reads the answers has had enough (`| head`), which is no fault.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return 0;
}

function answerOnce(
  { words: typed, explain, save: isSaved }: Invocation,
  terminal: Terminal,
  { output, errors }: Streams,
) {
  const parsed = parseArguments(typed, grammarOf(commands));
  const reply = parsed.request ? answer(parsed.request, terminal, explain) : faulty(parsed.problem);
  output.write(`${render(reply, lookOf(output))}\n`);
  if (!isSaved && reply.file) errors.write(`${words.terminal.file(reply.file.name, '--save')}\n`);
  const saved = isSaved ? save(reply.file, '--save') : null;
  if (saved) errors.write(`${saved.line}\n`);
  return reply.outcome === 'error' || saved?.ok === false ? 1 : 0;
}

async function answerSession(
  { explain }: Invocation,
  terminal: Terminal,
  { input, output, errors }: Streams,
) {
  const grammar = grammarOf(commands);
  const session = beginSession(terminal, grammar, explain);
  const isPrompt = input.isTTY === true && output.isTTY === true;
  // Piped answers are read by programs too, which have no use for a banner.
  const above = isPrompt ? output : errors;
  above.write(`${banner(terminal.library.current(), grammar, lookOf(above))}\n\n`);
  if (!isPrompt) return runPiped(input, output, session);
  return runPrompt(input, output, session, grammar, (command, option, typed, filled) =>
    suggest(command, option, typed, filled, terminal),
  );
}

/** The names that a line is read by, from the commands' definitions. */
export function grammarOf(all: readonly Command[]): Grammar {
  return new Map(
    all.map(({ definition }) => {
      const { name, options = [] } = definition.toJSON();
      return [name, options.map((option) => option.name)];
    }),
  );
}
