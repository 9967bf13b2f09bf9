import { madeOnce } from '../../record/remembered';
import { bestOf } from '../indexing/best';
import type { Postings } from '../indexing/postings';

/** Scores per entry, and the entries that have one; as long as the record, kept between calls and zero between them. */
export interface Board {
  total: Float64Array;
  unit: Float64Array;
  /** 1 for those that may score, as long as only some may; they stay noted for the next time, as many filters come again. */
  allowed: Uint8Array;
  allowedFrom: Uint32Array;
  touched: Uint32Array;
  /** How many are touched. */
  size: number;
  /** Their scores, side by side. */
  values: Float64Array;
  inUnit: Uint32Array;
}

/** The board of an index. */
export const boardOf = madeOnce(
  ({ count }: Postings): Board => ({
    total: new Float64Array(count),
    unit: new Float64Array(count),
    allowed: new Uint8Array(count),
    allowedFrom: new Uint32Array(0),
    touched: new Uint32Array(count),
    size: 0,
    values: new Float64Array(count),
    inUnit: new Uint32Array(count),
  }),
);

/** Notes the entries that may score. The same part of the index holds the same entries: nothing writes to it. */
export function allowOnly(docs: Uint32Array, board: Board): void {
  const { allowed, allowedFrom: noted } = board;
  const isSame =
    noted.buffer === docs.buffer && noted.byteOffset === docs.byteOffset && noted.length === docs.length;
  if (isSame) return;
  allowed.fill(0);
  // By index: an iterator takes four times as long, and there may be a hundred thousand.
  for (let at = 0; at < docs.length; at++) allowed[docs[at] ?? 0] = 1;
  board.allowedFrom = docs;
}

/** The touched entries that score best so far, best first. */
export function bestOn({ total, touched, size, values }: Board, limit: number): number[] {
  for (let at = 0; at < size; at++) values[at] = total[touched[at] ?? 0] ?? 0;
  return bestOf(touched.subarray(0, size), values, limit);
}

/** The score of the last of the best so far; 0 if there are fewer. */
export function floorOf(board: Board, limit: number): number {
  const best = bestOn(board, limit);
  return best.length < limit ? 0 : (board.total[best[limit - 1] ?? 0] ?? 0);
}
