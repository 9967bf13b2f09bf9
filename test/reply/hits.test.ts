import fc from 'fast-check';
import { behind, joined } from '../../src/reply/hits';
import type { Hit, Hits } from '../../src/search/types';

const hit = (position: number): Hit => ({ position, score: 0 });
const hits = fc.array(fc.nat().map(hit), { maxLength: 5 });
const place = fc.option(fc.nat({ max: 12 }), { nil: undefined });

/** So many hits, of which no more than the first may be taken out. */
const lazy = (length: number, most: number): Hits => ({
  length,
  slice(from = 0, to = length) {
    if (to > most) throw new Error(`${to} of ${length} hits were taken out`);
    return Array.from({ length: Math.max(0, to - from) }, (_, at) => hit(from + at));
  },
});

describe('hits put together', () => {
  it('are those of one list after the other', () => {
    fc.assert(
      fc.property(fc.array(hits, { maxLength: 4 }), place, place, (lists, from, to) => {
        expect(joined(...lists).length).toBe(lists.flat().length);
        expect(joined(...lists).slice(from, to)).toEqual(lists.flat().slice(from, to));
      }),
    );
  });

  it('are those behind the first', () => {
    fc.assert(
      fc.property(hits, fc.nat({ max: 8 }), place, place, (list, first, from, to) => {
        expect(behind(first, list).length).toBe(list.slice(first).length);
        expect(behind(first, list).slice(from, to)).toEqual(list.slice(first).slice(from, to));
      }),
    );
  });

  it('are taken out only as far as they are needed', () => {
    const many = joined([hit(7)], behind(1, lazy(100_000, 5)), lazy(100_000, 0));
    expect(many.length).toBe(200_000);
    expect(many.slice(0, 4).map(({ position }) => position)).toEqual([7, 1, 2, 3]);
  });
});
