import type { Entry, TalksRecord } from '../../record/record';
import { madeOnce } from '../../record/remembered';
import { readsAs, type Token } from '../words/tokens';
import type { Stretch } from '../words/words';

/** An entry with its position in the record. */
export interface Candidate {
  position: number;
  entry: Entry;
}

/** The entries at some positions of a record. */
export function candidatesAt(positions: readonly number[], { entries }: TalksRecord): Candidate[] {
  return positions.map((position) => ({ position, entry: entries.at(position) }));
}

/** One quoted run of an entry, read for comparing. */
export interface Run {
  candidate: Candidate;
  tokens: readonly Token[];
  /** The keys with a space before and after each: words in a row are found in it as a string. */
  line: string;
  /** Where each token begins in the line. */
  offsets: readonly number[];
}

/** A span of a run. */
export interface Place extends Stretch {
  run: Run;
}

/** What a posted quotation is compared with. */
export interface Recorded {
  /** The runs of each entry, entries on record before disputed or withdrawn ones. */
  entries: readonly (readonly Run[])[];
  runs: readonly Run[];
  /** Where a word stands in all the runs. */
  places(key: string): readonly { run: Run; at: number }[];
  /** Whether the words are claimed for the speaker of an entry. */
  isClaimed(candidate: Candidate): boolean;
  /** Likewise, and true of every entry where nobody is named. */
  mayBe(candidate: Candidate): boolean;
}

/** Reads the quoted runs of the candidates. `claimed`: ids of whom the words are claimed for. */
export function readRecorded(candidates: readonly Candidate[], claimed: readonly string[]): Recorded {
  const isStanding = ({ entry }: Candidate) => entry.status === 'on record';
  const ordered = [...candidates.filter(isStanding), ...candidates.filter((one) => !isStanding(one))];
  const entries = ordered.map((candidate) => runsOf(candidate.entry, candidate));
  const runs = entries.flat();
  // Words that were wrongly given to somebody are nobody's.
  const isTheirs = ({ entry: { status } }: Candidate) => status !== 'misattributed';
  let places: ReturnType<typeof indexOf> | null = null;
  return {
    entries,
    runs,
    places: (key) => {
      places ??= indexOf(runs);
      return places.get(key) ?? [];
    },
    isClaimed: (one) => claimed.includes(one.entry.speaker ?? ''),
    mayBe: (one) => isTheirs(one) && (claimed.length === 0 || claimed.includes(one.entry.speaker ?? '')),
  };
}

const runsOf = madeOnce(({ quotes }: Entry, candidate: Candidate): readonly Run[] =>
  quotes.map(({ text }) => runOf(candidate, readsAs(text))),
);

function runOf(candidate: Candidate, tokens: readonly Token[]): Run {
  const offsets: number[] = [];
  let line = ' ';
  for (const { key } of tokens) {
    offsets.push(line.length);
    line += `${key} `;
  }
  return { candidate, tokens, line, offsets };
}

function indexOf(runs: readonly Run[]): Map<string, { run: Run; at: number }[]> {
  const places = new Map<string, { run: Run; at: number }[]>();
  for (const run of runs) {
    for (const [at, { key }] of run.tokens.entries()) {
      const known = places.get(key);
      if (known) known.push({ run, at });
      else places.set(key, [{ run, at }]);
    }
  }
  return places;
}

/** Words in a row, as they are looked for in a run. */
export interface Row {
  line: string;
  length: number;
}

/** Tokens as a row to look for. */
export function rowOf(tokens: readonly Token[]): Row {
  return { line: ` ${tokens.map(({ key }) => key).join(' ')} `, length: tokens.length };
}

/** Where a row stands in a run, unchanged and in one piece, at or after a token; `null` if nowhere. */
export function locate({ line, length }: Row, run: Run, from = 0): Stretch | null {
  const start = run.offsets[from];
  const at = start === undefined || length === 0 ? -1 : run.line.indexOf(line, start - 1);
  if (at < 0) return null;
  const first = run.offsets.indexOf(at + 1);
  return { from: first, to: first + length };
}
