import { everyEntry } from '../entries';
import type { Fault } from '../fault';
import { wordsOfEntry } from '../own-words';
import type { Entry, TalksRecord } from '../record';
import { quotedRuns, runsOf, wordsOf } from '../text';
import { type EntryCheck, flaw, inEntry, type RecordCheck, type Scope } from './check';

/** Up to four words between quotation marks name a thing or point at a doubtful word; more are speech. */
const FEW_WORDS = 4;
const COPIED_WORDS = 8;

/** The record's own words never stand in quotation marks as if someone had said them. */
export const quotationMarks: EntryCheck = function* (entry) {
  for (const [field, text] of wordsOfEntry(entry)) {
    for (const run of quotedRuns(text)) {
      const isShort = wordsOf(run.text).length <= FEW_WORDS;
      if (isShort || (field !== 'gist' && entry.quotes.some((quote) => quote.text.includes(run.text))))
        continue;
      const problem = `quotation marks around "${run.text}"`;
      yield flaw(field, problem, 'say it in your own words; what the source quotes goes into "quotes"');
    }
  }
};

/** A paraphrase is there for its words: each has some that the gist and the paraphrases before it have not. */
export const idleParaphrases: EntryCheck = function* ({ gist, paraphrases }) {
  const seen = new Set(wordsOf(gist));
  for (const [index, text] of paraphrases.entries()) {
    const words = wordsOf(text);
    if (words.every((word) => seen.has(word)))
      yield flaw(
        `paraphrases[${index}]`,
        'it has no word that the gist and the paraphrases before it have not',
        'put it in other words, or take it out',
      );
    for (const word of words) seen.add(word);
  }
};

/** A paraphrase leads to one entry. */
export function sharedParaphrases(scope: Scope): RecordCheck {
  const first = new Map<string, string>();
  const shared: Fault[] = [];
  return {
    see(entry) {
      for (const [index, text] of entry.paraphrases.entries()) {
        const words = wordsOf(text).join(' ');
        const other = first.get(words) ?? entry.id;
        first.set(words, other);
        if (other === entry.id) continue;
        const found = flaw(
          `paraphrases[${index}]`,
          `"${other}" has it, too`,
          'put one of the two in other words',
        );
        shared.push(inEntry(entry, scope, found));
      }
    },
    faults: () => shared,
  };
}

/** A gist says it in other words than any quotation on record; the names in it do not count. */
export function copiedQuotations(scope: Scope): RecordCheck {
  const written = new Set<string>();
  return {
    see(entry) {
      for (const run of runsOfGist(entry, scope.record)) written.add(run);
    },
    *faults() {
      const copied = copiedRuns(written, scope.record);
      if (copied.size === 0) return;
      for (const entry of everyEntry(scope.record.entries)) {
        const run = runsOfGist(entry, scope.record).find((candidate) => copied.has(candidate));
        if (run === undefined) continue;
        const problem = `it repeats a quotation of "${copied.get(run)}": ${run}`;
        yield inEntry(entry, scope, flaw('gist', problem, 'say it in your own words'));
      }
    },
  };
}

/** Of the runs that gists hold, those that a quotation holds too, with the id of its entry. */
function copiedRuns(written: ReadonlySet<string>, record: TalksRecord): Map<string, string> {
  const copied = new Map<string, string>();
  for (const { id, quotes } of everyEntry(record.entries)) {
    for (const { text } of quotes) {
      for (const run of runsOf(wordsOf(text), COPIED_WORDS)) if (written.has(run)) copied.set(run, id);
    }
  }
  return copied;
}

function runsOfGist({ gist, speaker, about }: Entry, { parties }: TalksRecord): string[] {
  let pieces = [gist];
  for (const id of speaker === null ? about.people : [speaker, ...about.people]) {
    const name = parties.get(id)?.name;
    if (name !== undefined) pieces = pieces.flatMap((piece) => piece.split(name));
  }
  return pieces.flatMap((piece) => runsOf(wordsOf(piece), COPIED_WORDS));
}
