import type { SearchIndex } from './build';
import { docsOf, FULL, frequencyOf, idfOf, impactOf, type Postings } from './postings';
import type { Alternative, Unit } from './question';
import type { Hit } from './types';

/** Words saturate below full impact; this brings one word of a quotation of ordinary length to about 1. */
const WORD_SCALE = 2.2;

/**
 * Postings walked in full before the walk turns to entries that already score: frequent terms then only add to
 * entries that a rarer term found (the idea of MaxScore, Turtle and Flood 1995).
 */
const WALK = 60_000;

/** A word common in any text scores this part. */
const LIGHT = 0.4;

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
  const rarest = (unit: Unit) =>
    Math.min(...unit.alternatives.map(({ term }) => frequencyOf(postings, term)));
  let walked = 0;
  for (const unit of [...units].sort((a, b) => rarest(a) - rarest(b))) {
    const touchedBefore = board.touched.length;
    const inUnit: number[] = [];
    for (const alternative of unit.alternatives) {
      walked += frequencyOf(postings, alternative.term);
      const onlyTouched = walked > WALK && touchedBefore > 0;
      addAlternative(alternative, unit.light, postings, board, inUnit, mask, onlyTouched);
    }
    for (const doc of inUnit) {
      if (board.total[doc] === 0) board.touched.push(doc);
      board.total[doc] = (board.total[doc] ?? 0) + (board.unit[doc] ?? 0);
      board.unit[doc] = 0;
    }
  }
  const hits = best(board, limit);
  for (const doc of board.touched) board.total[doc] = 0;
  board.touched = [];
  return hits;
}

/** Raises the unit's score of every entry that holds the alternative. */
function addAlternative(
  alternative: Alternative,
  light: boolean,
  postings: Postings,
  board: Board,
  inUnit: number[],
  mask: Uint8Array | null,
  onlyTouched: boolean,
): void {
  const factor = factorOf(alternative, light, postings);
  const start = postings.offsets[alternative.term] ?? 0;
  const end = alternative.term < 0 ? start : (postings.offsets[alternative.term + 1] ?? 0);
  for (let at = start; at < end; at++) {
    const doc = postings.docs[at] ?? 0;
    if ((mask && mask[doc] === 0) || (onlyTouched && board.total[doc] === 0)) continue;
    const score = factor * (postings.impacts[at] ?? 0);
    const known = board.unit[doc] ?? 0;
    if (known === 0) inUnit.push(doc);
    if (score > known) board.unit[doc] = score;
  }
}

/** What one step of impact is worth for an alternative. */
function factorOf({ term, weight, how }: Alternative, light: boolean, postings: Postings): number {
  const scale =
    (light ? LIGHT : 1) * (how === 'word' || how === 'typo' || how === 'synonym' ? WORD_SCALE : 1);
  return (idfOf(postings, frequencyOf(postings, term)) * weight * scale) / FULL;
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
      const score = factorOf(by, unit.light, postings) * impact;
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

/** The entries that hold at least one of some terms, ascending. */
export function union(terms: readonly number[], postings: Postings): Uint32Array {
  if (terms.length === 1) return docsOf(postings, terms[0] ?? -1);
  const docs = new Set<number>();
  for (const term of terms) for (const doc of docsOf(postings, term)) docs.add(doc);
  return Uint32Array.from(docs).sort();
}

/** The positions that both lists hold, ascending. */
export function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const inShort = new Set(short);
  return short.length * 20 < long.length
    ? short.filter((doc) => holds(long, doc))
    : long.filter((doc) => inShort.has(doc));
}

function holds(sorted: Uint32Array, doc: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === doc;
}
