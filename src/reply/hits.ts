import type { Hits } from '../search/types';

/** Hits one behind the other, of which there may be very many: they are taken out as they are needed. */
export function joined(...lists: readonly Hits[]): Hits {
  const length = lists.reduce((sum, hits) => sum + hits.length, 0);
  const slice = (from = 0, to = length) => {
    let before = 0;
    return lists.flatMap((hits) => {
      const [first, end] = [Math.max(0, from - before), Math.max(0, to - before)];
      before += hits.length;
      return hits.slice(first, end);
    });
  };
  return { length, slice };
}

/** The positions of hits, ascending. */
export function positionsIn(hits: Hits): Uint32Array {
  return Uint32Array.from(hits.slice(), ({ position }) => position).sort();
}

/** Hits without the first of them. */
export function behind(first: number, hits: Hits): Hits {
  const length = Math.max(0, hits.length - first);
  return { length, slice: (from = 0, to = length) => hits.slice(first + from, first + to) };
}
