/** Milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
}

/** How well and how fast the questions of one kind were answered. */
export interface KindFigures {
  kind: string;
  /** How many were asked; fewer than there are where the time was up. */
  asked: number;
  /** Part of them that gave the wanted statement first. */
  right: number;
  /** Mean of 1 / the wanted statement's rank, 0 where it is not among the first ten. */
  mrr: number;
  time: Spread;
}

/** How fast something was offered to three letters, and for which part of them anything was. */
export interface Offers extends Spread {
  offered: number;
}

/** What was measured of one library on one corpus. */
export interface Figures {
  engine: string;
  docs: number;
  buildSeconds: number;
  /** Memory that the index takes after a garbage collection, heap and buffers, without the statements. */
  megabytes: number;
  /** Bytes of the index as it is stored, where that is known, and of the statements' text. */
  bytes: number | null;
  textBytes: number;
  kinds: KindFigures[];
  questions: Spread;
  prefixes: Offers;
  mistypedPrefixes: Offers;
}

/** A library that was not measured on a corpus, and why. */
interface Skipped {
  engine: string;
  docs: number;
  why: string;
}

/** One run of everything. */
export interface Run {
  at: string;
  node: string;
  cpu: string;
  corpus: string;
  figures: Figures[];
  skipped: Skipped[];
}

/** The middle of some times and their slow end, rounded. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: rounded(at(0.5)), p95: rounded(at(0.95)), p99: rounded(at(0.99)) };
}

/** Three digits are all that a benchmark is good for. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
