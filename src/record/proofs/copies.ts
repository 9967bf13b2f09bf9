import type { Fault } from '../fault';
import type { Document } from '../prove';
import type { Entry } from '../record';
import { quotedRuns, runsOf, wordsOf } from '../text';

/** So many words in a row are the document's wording, not the record's. */
const COPIED_WORDS = 6;

/** What the record says in its own words does not repeat the document's at length, outside of quotations. */
export function* proveCopies({ text, file, entries }: Document): Generator<Fault> {
  const printed = new Set(unquotedParts(text).flatMap((part) => runsOf(wordsOf(part), COPIED_WORDS)));
  for (const entry of entries) {
    for (const [field, written] of ownWords(entry)) {
      const run = runsOf(wordsOf(written), COPIED_WORDS).find((candidate) => printed.has(candidate));
      if (run === undefined) continue;
      yield {
        file,
        record: entry.id,
        field,
        problem: `it repeats the text: ${run}`,
        fix: 'say it in your own words',
      };
    }
  }
}

function ownWords({ gist, note }: Entry): [field: string, written: string][] {
  return note === null
    ? [['gist', gist]]
    : [
        ['gist', gist],
        ['note', note],
      ];
}

function unquotedParts(text: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of quotedRuns(text)) {
    parts.push(text.slice(at, start));
    at = end;
  }
  return [...parts, text.slice(at)];
}
