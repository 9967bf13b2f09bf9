import { K1, type SearchIndex } from './build';
import { FULL, frequencyOf, idfOf, impactOf, type Postings } from './postings';
import type { Hit } from './types';
import type { Alternative, Unit } from './units';

/** Words saturate below full impact; this brings one word of a quotation to about 1. */
const WORD_SCALE = 1 + K1;

/**
 * Postings walked in full, rarest terms first. More frequent terms cannot lift an entry that holds none of the rarer
 * ones, so they are only looked up for the entries that score best by then (the idea of MaxScore, Turtle and Flood
 * 1995, with a fixed bound in place of the proven one). Measured at 100,000 sentences: a larger bound finds no more.
 */
const WALK = 30_000;
const LOOKED_UP = 400;

/** What one unit of the question adds to one entry. */
export interface Part {
  unit: Unit;
  /** The alternative that fits best, or null. */
  by: Alternative | null;
  /** Its impact in the entry, 0 to 255. */
  impact: number;
  score: number;
}

/** Scores per entry and the entries that have one; as long as the record, kept between calls. */
interface Board {
  total: Float32Array;
  unit: Float32Array;
  touched: number[];
}

const boards = new WeakMap<Postings, Board>();

function boardOf(postings: Postings): Board {
  const known = boards.get(postings);
  if (known) return known;
  const board = {
    total: new Float32Array(postings.count),
    unit: new Float32Array(postings.count),
    touched: [],
  };
  boards.set(postings, board);
  return board;
}

/**
 * The entries that score best for some units, at most `limit`, best first, ties in record order. With `allowed`
 * (ascending positions) only those.
 *
 * Score: the sum over units of the best alternative's idf x weight x impact.
 */
export function rank(
  units: readonly Unit[],
  index: SearchIndex,
  limit: number,
  allowed: Uint32Array | null = null,
): Hit[] {
  const { postings } = index;
  const board = boardOf(postings);
  const mask = allowed && maskOf(allowed, postings.count);
  const most = walkedTo(units, postings);
  for (const { alternatives, emphasis } of units) {
    const inUnit: number[] = [];
    for (const alternative of alternatives) {
      if (frequencyOf(postings, alternative.term) <= most)
        walk(alternative, emphasis, postings, board, inUnit, mask);
    }
    for (const doc of inUnit) {
      if (board.total[doc] === 0) board.touched.push(doc);
      board.total[doc] = (board.total[doc] ?? 0) + (board.unit[doc] ?? 0);
      board.unit[doc] = 0;
    }
  }
  const hits =
    most === Number.POSITIVE_INFINITY
      ? best(board, limit)
      : lookedUp(best(board, LOOKED_UP), units, index).slice(0, limit);
  for (const doc of board.touched) board.total[doc] = 0;
  board.touched = [];
  return hits;
}

/** The frequency up to which terms are walked in full: as far as `WALK` reaches, but at least the rarest. */
function walkedTo(units: readonly Unit[], postings: Postings): number {
  const frequencies = units.flatMap(({ alternatives }) =>
    alternatives.map(({ term }) => frequencyOf(postings, term)),
  );
  let walked = 0;
  let most = 0;
  for (const frequency of frequencies.sort((a, b) => a - b)) {
    walked += frequency;
    if (walked > WALK && most > 0) return most;
    most = frequency;
  }
  return Number.POSITIVE_INFINITY;
}

/** The same entries with the scores of all terms. */
function lookedUp(hits: readonly Hit[], units: readonly Unit[], index: SearchIndex): Hit[] {
  const scored = hits.map(({ position }) => ({
    position,
    score: partsOf(units, position, index).reduce((sum, part) => sum + part.score, 0),
  }));
  return scored.sort(byScore);
}

/** Raises the unit's score of every entry that holds the alternative. */
function walk(
  alternative: Alternative,
  emphasis: number,
  postings: Postings,
  board: Board,
  inUnit: number[],
  mask: Uint8Array | null,
): void {
  const factor = factorOf(alternative, emphasis, postings);
  const start = postings.offsets[alternative.term] ?? 0;
  const end = alternative.term < 0 ? start : (postings.offsets[alternative.term + 1] ?? 0);
  for (let at = start; at < end; at++) {
    const doc = postings.docs[at] ?? 0;
    if (mask && mask[doc] === 0) continue;
    const score = factor * (postings.impacts[at] ?? 0);
    const known = board.unit[doc] ?? 0;
    if (known === 0) inUnit.push(doc);
    if (score > known) board.unit[doc] = score;
  }
}

/** What one step of impact is worth for an alternative. */
function factorOf({ frequency, weight, how }: Alternative, emphasis: number, postings: Postings): number {
  const scale = how === 'word' || how === 'typo' || how === 'synonym' ? WORD_SCALE : 1;
  return (idfOf(postings, frequency) * weight * emphasis * scale) / FULL;
}

function best({ total, touched }: Board, limit: number): Hit[] {
  let floor = 0;
  let hits: Hit[] = [];
  for (const position of touched) {
    const score = total[position] ?? 0;
    if (score === 0 || score < floor) continue;
    hits.push({ position, score });
    if (hits.length < limit * 8) continue;
    hits = hits.sort(byScore).slice(0, limit);
    floor = hits.at(-1)?.score ?? 0;
  }
  return hits.sort(byScore).slice(0, limit);
}

/** Best first, ties in record order. */
export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.position - b.position;
}

/** What each unit adds to an entry's score, and through which alternative. */
export function partsOf(units: readonly Unit[], position: number, { postings }: SearchIndex): Part[] {
  return units.map((unit) => {
    let part: Part = { unit, by: null, impact: 0, score: 0 };
    for (const by of unit.alternatives) {
      const impact = impactOf(postings, by.term, position);
      const score = factorOf(by, unit.emphasis, postings) * impact;
      if (score > part.score) part = { unit, by, impact, score };
    }
    return part;
  });
}

function maskOf(allowed: Uint32Array, count: number): Uint8Array {
  const mask = new Uint8Array(count);
  for (const doc of allowed) mask[doc] = 1;
  return mask;
}
