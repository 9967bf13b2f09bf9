import type { Fault } from '../fault';
import { type Written, wordsOfEntry, wordsOfSource } from '../own-words';
import { quotedRuns, runsOf, wordsOf } from '../text';
import type { Document } from './document';

/** So many words in a row are the document's wording, not the record's. */
const COPIED_WORDS = 6;

/** What the record says in its own words does not repeat the document's at length, outside of quotations. */
export function* proveCopies({ text, source, file, entries }: Document): Generator<Fault> {
  const printed = new Set(unquotedParts(text).flatMap((part) => runsOf(wordsOf(part), COPIED_WORDS)));
  yield* copies(source.id, wordsOfSource(source), printed, file);
  for (const entry of entries) yield* copies(entry.id, wordsOfEntry(entry), printed, file);
}

function* copies(
  record: string,
  written: readonly Written[],
  printed: ReadonlySet<string>,
  file: string,
): Generator<Fault> {
  for (const [field, text] of written) {
    const run = runsOf(wordsOf(text), COPIED_WORDS).find((candidate) => printed.has(candidate));
    if (run === undefined) continue;
    yield { file, record, field, problem: `it repeats the text: ${run}`, fix: 'say it in your own words' };
  }
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
