import type { Entry } from '../../record/record';
import type { Span } from './scope';
import { readsAs, type Token } from './tokens';

/** An entry with its position in the record. */
export interface Candidate {
  position: number;
  entry: Entry;
}

/** One quoted run of an entry, read for comparing. */
export interface Run {
  candidate: Candidate;
  /** Which of the entry's runs it is, from 0. */
  index: number;
  tokens: readonly Token[];
  /** The keys with a space before and after each: a part is found in it as a string. */
  line: string;
  /** Where each token begins in the line. */
  offsets: readonly number[];
}

/** Reads the quoted runs of the candidates, entry by entry; entries on record before disputed or withdrawn ones. */
export function readRuns(candidates: readonly Candidate[]): Run[][] {
  const standing = candidates.filter(({ entry }) => entry.status === 'on record');
  const others = candidates.filter(({ entry }) => entry.status !== 'on record');
  return [...standing, ...others].map((candidate) =>
    candidate.entry.quotes.map(({ text }, index) => runOf(candidate, index, readsAs(text))),
  );
}

function runOf(candidate: Candidate, index: number, tokens: readonly Token[]): Run {
  const offsets: number[] = [];
  let line = ' ';
  for (const { key } of tokens) {
    offsets.push(line.length);
    line += `${key} `;
  }
  return { candidate, index, tokens, line, offsets };
}

/** Where a part stands in a run, unchanged and in one piece, at or after a token; `null` if nowhere. */
export function locate(part: readonly Token[], run: Run, from = 0): Span | null {
  const start = run.offsets[from];
  if (start === undefined || part.length === 0) return null;
  const at = run.line.indexOf(` ${part.map(({ key }) => key).join(' ')} `, start - 1);
  if (at < 0) return null;
  const first = run.offsets.indexOf(at + 1);
  return { from: first, to: first + part.length };
}
