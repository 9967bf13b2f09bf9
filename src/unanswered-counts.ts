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
        return line === '' ? [] : [JSON.parse(line) as Unanswered];
      } catch {
        // A line cut short by a full disk or a crash; the others count.
        return [];
      }
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
