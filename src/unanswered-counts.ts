import { readFileSync } from 'node:fs';
import { fold } from './record/text';
import { filesOf, type Unanswered } from './unanswered';

/** Questions that differ only in case, accents, punctuation or spaces, taken as one. */
interface Counted {
  times: number;
  /** The newest of them, as it was typed. */
  newest: Unanswered;
}

/** Counts the questions of an unanswered log and of the older files put aside from it, most frequent first. */
export function countUnanswered(path: string): Counted[] {
  const counts = new Map<string, Counted>();
  // Oldest file first, so that the newest spelling is the one shown.
  for (const line of filesOf(path).reverse().flatMap(readLines)) {
    const key = fold(line.question)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    counts.set(key, { times: (counts.get(key)?.times ?? 0) + 1, newest: line });
  }
  return [...counts.values()].sort((one, other) => other.times - one.times);
}

function readLines(path: string): Unanswered[] {
  return textOf(path)
    .split('\n')
    .flatMap((line) => {
      try {
        const kept: unknown = JSON.parse(line);
        return isUnanswered(kept) ? [kept] : [];
      } catch {
        // A line cut short by a full disk or a crash; the others count.
        return [];
      }
    });
}

const FIELDS = ['time', 'question', 'outcome', 'command'] satisfies (keyof Unanswered)[];

/** Whether a line is one of Parley's own: the file can be edited, or be another program's. */
function isUnanswered(kept: unknown): kept is Unanswered {
  return FIELDS.every((field) => typeof (kept as Partial<Unanswered> | null)?.[field] === 'string');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
