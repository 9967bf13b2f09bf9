import { closeSync, openSync } from 'node:fs';
import { appendFile, rename, stat } from 'node:fs/promises';
import type { Log } from './log';
import { clean, cut } from './record/clean';
import type { Outcome, Request } from './reply/reply';
import { requestLine } from './reply/request-line';

/** One line of the log: what was asked and could not be answered as asked, never by whom. */
export interface Unanswered {
  /** ISO 8601, UTC. */
  time: string;
  /** The question in plain words, or the options of another command as they are typed. */
  question: string;
  outcome: Outcome;
  command: string;
}

/** Keeps what the record could not answer, for its editors. */
export interface UnansweredLog {
  /** Takes a request and how it ended; keeps it if it went unanswered. Returns at once and never throws. */
  note(request: Request, outcome: Outcome): void;
  /** Resolves when everything taken so far is written. */
  settled(): Promise<void>;
}

const UNANSWERED: readonly Outcome[] = ['elsewhere', 'none', 'not-on-record'];
const LONGEST = 500;
/** Questions waiting for the disk; a flood beyond this is dropped rather than kept in memory. */
const WAITING = 5000;

/** How many files of the log are kept, the newest included. */
const FILES = 3;

/**
 * A log that no answer waits for.
 * @param file where to write, or null to keep nothing
 * @param bytes size from which a file is put aside for a new one
 */
export function createUnansweredLog(file: string | null, log: Log, bytes = 2 ** 20): UnansweredLog {
  let waiting: string[] = [];
  let writing = Promise.resolve();
  let isFailing = false;

  async function write(path: string) {
    const lines = waiting;
    waiting = [];
    try {
      await rotate(path, bytes);
      await appendFile(path, lines.join(''));
      isFailing = false;
    } catch (error) {
      // Once is enough: a full disk would otherwise fill the log too.
      if (!isFailing)
        log.warn(
          { err: error },
          'unanswered questions are not kept: PARLEY_UNANSWERED must name a file that can be written',
        );
      isFailing = true;
    }
  }

  return {
    note(request, outcome) {
      if (!file || !UNANSWERED.includes(outcome) || waiting.length >= WAITING) return;
      if (waiting.length === 0) writing = writing.then(() => write(file));
      waiting.push(`${JSON.stringify(lineOf(request, outcome))}\n`);
    },
    settled: () => writing,
  };
}

/** Why the log's file cannot be written, and null where it can; it is made where there is none. */
export function unwritable(file: string): string | null {
  try {
    closeSync(openSync(file, 'a'));
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The files of the log, newest first: `x.log`, `x.1.log`, `x.2.log`. */
export function filesOf(path: string): string[] {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  return Array.from({ length: FILES }, (_, age) => (age === 0 ? path : `${stem}.${age}${extension}`));
}

async function rotate(path: string, bytes: number): Promise<void> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < bytes) return;
  const names = filesOf(path);
  for (let age = names.length - 1; age > 0; age--) {
    await rename(names[age - 1] ?? path, names[age] ?? path).catch(() => {});
  }
}

function lineOf({ command, options }: Request, outcome: Outcome): Unanswered {
  const { private: _, ...asked } = options;
  // Without its option, a speaker looked for would read like words looked for.
  const question = asked.question ?? requestLine({ command, options: asked }).slice(`/${command} `.length);
  return { time: new Date().toISOString(), question: cut(clean(question), LONGEST), outcome, command };
}
