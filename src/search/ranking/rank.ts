import { bestOf } from '../indexing/best';
import type { SearchIndex } from '../indexing/build';
import { FULL, frequencyOf, impactOf, type Postings } from '../indexing/postings';
import type { Alternative, Unit } from '../question/units';
import type { Hit } from '../types';
import { allowOnly, type Board, bestOn, boardOf, floorOf } from './board';
import { walk, walkFirst } from './walk';

/**
 * Units are walked rarest first, until what the others could add lifts no entry that holds none of the walked ones
 * into the first; the others are then only looked up for the entries that score best by then (MaxScore: Turtle and
 * Flood, "Query evaluation: strategies and optimizations", 1995). Beyond so many postings it is taken for granted, and
 * so many entries are looked up at most. Measured at 100,000 sentences: larger bounds find no more.
 */
const WALK = 30_000;
const LOOKED_UP = 400;

/** So few entries are scored one by one: cheaper than to walk postings that hold hardly any of them. */
const FEW = 300;

/** What one unit of the question adds to one entry. */
export interface Part {
  unit: Unit;
  /** The alternative that fits best, or null. */
  by: Alternative | null;
  score: number;
}

/**
 * The entries that score best for some units, at most `limit`, best first, ties in record order. With `allowed`
 * (ascending positions) only those.
 *
 * Score: the sum over units of the best alternative's idf x weight x impact.
 */
export function rank(
  units: readonly Unit[],
  { postings }: SearchIndex,
  limit: number,
  allowed: Uint32Array | null = null,
): Hit[] {
  const isShort = allowed !== null && allowed.length <= FEW;
  const best = isShort
    ? bestScored(allowed, units, postings, limit)
    : walkedBest(units, postings, limit, allowed);
  return best.map((position) => ({ position, score: scoreOf(units, position, postings) })).sort(byScore);
}

function bestScored(docs: Uint32Array, units: readonly Unit[], postings: Postings, limit: number): number[] {
  const scores = Float64Array.from(docs, (doc) => scoreOf(units, doc, postings));
  return bestOf(docs, scores, limit);
}

/** The entries that score best, found by walking postings. */
function walkedBest(
  units: readonly Unit[],
  postings: Postings,
  limit: number,
  allowed: Uint32Array | null,
): number[] {
  const board = boardOf(postings);
  if (allowed) allowOnly(allowed, board);
  board.size = 0;
  const left = inWalkingOrder(units, postings);
  let walked = 0;
  let most = left.reduce((sum, { bound }) => sum + bound, 0);
  for (let next = left[0]; next; next = left[0]) {
    const isMuch = next.size > board.size;
    if (walked > 0 && (walked + next.size > WALK || (isMuch && most <= floorOf(board, limit)))) break;
    const those = allowed && board.allowed;
    // The first unit alone decides where there is no other.
    if (walked === 0) walkFirst(next.unit, postings, board, those, left.length > 1 ? Infinity : limit);
    else walk(next.unit, postings, board, those);
    walked += next.size;
    most -= next.bound;
    left.shift();
  }
  const rest = left.map(({ unit }) => unit);
  const best = rest.length
    ? lookedUp(rest, floorOf(board, limit) - most, board, postings, limit)
    : bestOn(board, limit);
  for (let at = 0; at < board.size; at++) board.total[board.touched[at] ?? 0] = 0;
  return best;
}

/** The best so far whose score comes up to a floor, with what units that were not walked add to it. */
function lookedUp(
  rest: readonly Unit[],
  floor: number,
  board: Board,
  postings: Postings,
  limit: number,
): number[] {
  const hopeful = bestOn(board, LOOKED_UP).filter((doc) => (board.total[doc] ?? 0) >= floor);
  const scores = hopeful.map((doc) => (board.total[doc] ?? 0) + scoreOf(rest, doc, postings));
  return bestOf(Uint32Array.from(hopeful), Float64Array.from(scores), limit);
}

/** A unit before its postings are walked: how many they are, and what it can add to a score at most. */
interface Pending {
  unit: Unit;
  size: number;
  bound: number;
}

function inWalkingOrder(units: readonly Unit[], postings: Postings): Pending[] {
  const pending = units.map((unit) => ({
    unit,
    size: unit.alternatives.reduce((sum, { term }) => sum + frequencyOf(postings, term), 0),
    bound: FULL * unit.emphasis * Math.max(0, ...unit.alternatives.map(({ worth }) => worth)),
  }));
  return pending.filter(({ size, bound }) => size > 0 && bound > 0).sort((a, b) => a.size - b.size);
}

/** Best first, ties in record order. */
export function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.position - b.position;
}

function scoreOf(units: readonly Unit[], position: number, postings: Postings): number {
  let sum = 0;
  for (const unit of units) {
    let score = 0;
    for (const { term, worth } of unit.alternatives)
      score = Math.max(score, worth * unit.emphasis * impactOf(postings, term, position));
    sum += score;
  }
  return sum;
}

/** What a unit adds to an entry's score, and through which alternative. */
export function partOf(unit: Unit, position: number, { postings }: SearchIndex): Part {
  let by: Alternative | null = null;
  let score = 0;
  for (const one of unit.alternatives) {
    const gain = one.worth * unit.emphasis * impactOf(postings, one.term, position);
    if (gain > score) {
      by = one;
      score = gain;
    }
  }
  return { unit, by, score };
}
