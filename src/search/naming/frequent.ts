import { prefixRange, stringAt } from '../../record/string-table';
import { bestOf } from '../indexing/best';
import type { SearchIndex } from '../indexing/build';
import { allowedBy, HELD_BY } from '../indexing/filters';
import type { Postings } from '../indexing/postings';
import { allowOnly, boardOf } from '../ranking/board';
import type { Filters, Vocabulary } from '../types';

/**
 * The names that stand in most of the entries which the filters let through, in the part that is filtered by; none
 * without a filter.
 * @param limit how many of each part are given
 */
export function frequent(
  vocabulary: Vocabulary,
  filters: Filters,
  limit: number,
  index: SearchIndex,
): string[] {
  const { postings } = index;
  const board = boardOf(postings);
  allowOnly(allowedBy(filters, index) ?? new Uint32Array(), board);
  const counts = new Map<string, number>();
  for (const term of HELD_BY[vocabulary]) {
    const prefix = term('');
    const range = prefixRange(postings.terms, prefix);
    for (const { rank, count } of mostIn(board.allowed, range, limit, postings)) {
      const id = stringAt(postings.terms, rank).slice(prefix.length);
      counts.set(id, (counts.get(id) ?? 0) + count);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

/** Those of some terms that stand in most of the allowed entries. Their names are not read: there may be thousands. */
function mostIn(
  allowed: Uint8Array,
  [first, end]: readonly [number, number],
  limit: number,
  { offsets, docs }: Postings,
): { rank: number; count: number }[] {
  const ranks = Uint32Array.from({ length: end - first }, (_, at) => first + at);
  const counts = Float64Array.from(ranks, (rank) => {
    let count = 0;
    for (let at = offsets[rank] ?? 0; at < (offsets[rank + 1] ?? 0); at++)
      count += allowed[docs[at] ?? 0] ?? 0;
    return count;
  });
  return bestOf(ranks, counts, limit).map((rank) => ({ rank, count: counts[rank - first] ?? 0 }));
}
