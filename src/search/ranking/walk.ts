import { FULL, frequencyOf, type Postings } from '../indexing/postings';
import type { Alternative, Unit } from '../question/units';
import { type Board, floorOf } from './board';

/** Whether an alternative can be left out is looked at where the walk takes longer: in entries to one posting. */
const LOOK = 4;

/**
 * Notes what the first unit gives to the entries that hold it, or where it stands alone to enough of them: a half-typed word
 * has dozens of alternatives, and the common ones, which give least, mostly lift nothing into the first `limit`.
 */
export function walkFirst(
  { alternatives, emphasis }: Unit,
  postings: Postings,
  board: Board,
  allowed: Uint8Array | null,
  limit: number,
): void {
  for (const one of [...alternatives].sort((a, b) => b.worth - a.worth)) {
    const isMuch = board.size >= limit && frequencyOf(postings, one.term) * LOOK > board.size;
    if (isMuch && FULL * one.worth * emphasis < floorOf(board, limit)) return;
    board.size = walkOne(one, emphasis, postings, board.total, board.touched, board.size, allowed);
  }
}

/** Adds what a further unit gives to every entry that holds it. */
export function walk(
  { alternatives, emphasis }: Unit,
  postings: Postings,
  board: Board,
  allowed: Uint8Array | null,
): void {
  const { total, unit, touched, inUnit } = board;
  let size = 0;
  for (const one of alternatives) size = walkOne(one, emphasis, postings, unit, inUnit, size, allowed);
  for (let at = 0; at < size; at++) {
    const doc = inUnit[at] ?? 0;
    const known = total[doc] ?? 0;
    if (known === 0) touched[board.size++] = doc;
    total[doc] = known + (unit[doc] ?? 0);
    unit[doc] = 0;
  }
}

/** Scores the entries of an alternative, where no other gave them more; those without a score join the others listed. */
function walkOne(
  { term, worth }: Alternative,
  emphasis: number,
  { offsets, docs, impacts }: Postings,
  scores: Float64Array,
  listed: Uint32Array,
  size: number,
  allowed: Uint8Array | null,
): number {
  const factor = worth * emphasis;
  const end = offsets[term + 1] ?? 0;
  for (let at = offsets[term] ?? 0; at < end; at++) {
    const doc = docs[at] ?? 0;
    if (allowed !== null && allowed[doc] === 0) continue;
    const known = scores[doc] ?? 0;
    if (known === 0) listed[size++] = doc;
    const score = factor * (impacts[at] ?? 0);
    if (score > known) scores[doc] = score;
  }
  return size;
}
