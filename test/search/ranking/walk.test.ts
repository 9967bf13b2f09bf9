import fc from 'fast-check';
import type { SearchIndex } from '../../../src/search/indexing/build';
import { postingsBuilder } from '../../../src/search/indexing/postings';
import { plainUnit, way } from '../../../src/search/question/units';
import { rank } from '../../../src/search/ranking/rank';
import { istanbul } from '../parley';

const { index: istanbuls } = istanbul();

/** So few that they are scored one by one where all of them are allowed. */
const ENTRIES = 200;
const WORDS = 12;

/** An index of entries that hold one or two words each, the first ones mostly, with the impacts that words have. */
function indexOf(held: Uint8Array): SearchIndex {
  const builder = postingsBuilder();
  for (let doc = 0; doc < ENTRIES; doc++) {
    const [one = 0, other = 0, impact = 0] = held.subarray(doc * 3, doc * 3 + 3);
    for (const word of new Set([(one * one) % WORDS, Math.floor((WORDS * other) / 256)]))
      builder.add(`word${word}`, doc, 150 + ((impact + word) % 100));
  }
  return { ...istanbuls, postings: builder.finish(ENTRIES) };
}

describe('walked postings', () => {
  const entries = fc.uint8Array({ minLength: ENTRIES * 3, maxLength: ENTRIES * 3 });
  const parts = fc.uint8Array({ min: 1, minLength: WORDS, maxLength: WORDS });

  it.each([1, 2])('give the same as entries scored one by one, for words of %d units', (count) => {
    fc.assert(
      fc.property(entries, parts, fc.integer({ min: 1, max: 9 }), (held, weights, limit) => {
        const index = indexOf(held);
        const ways = Array.from(weights, (weight, word) => way(`word${word}`, weight / 255, 'word', index));
        const units = Array.from({ length: count }, (_, at) =>
          plainUnit(
            `unit ${at}`,
            ways.filter((_way, word) => word % count === at),
          ),
        );
        const all = Uint32Array.from({ length: ENTRIES }, (_, at) => at);
        expect(rank(units, index, limit)).toEqual(rank(units, index, limit, all));
      }),
    );
  });
});
