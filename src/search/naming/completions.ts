import { prefixRange, type StringTable, stringAt } from '../../record/string-table';
import { bestOf } from '../indexing/best';
import type { Correction } from '../indexing/typos';

/** Completions of a half-typed word: the most frequent. */
const MOST = 48;

/** Forms with a common beginning looked at. */
const LOOKED_AT = 2000;

/** Completions of each slip that are looked at. */
const OF_EACH_SLIP = 8;

/** Letters of a word in which a slip is looked for; the variants grow with the square of them. */
const LONGEST = 32;

/** How much a completion counts: the word itself, one of the most frequent, one of the least, one after a slip. */
const ITSELF = 1;
const FREQUENT = 0.9;
const RARE = 0.6;
const AFTER_SLIP = 0.5;

/**
 * Known forms that begin as typed, most frequent first; if there are none, those that begin nearly so.
 * @param frequency how often a form stands in the record, by its rank
 */
export function completionsOf(
  prefix: string,
  forms: StringTable,
  frequency: (rank: number) => number,
): Correction[] {
  const exact = mostFrequent(beginning(prefix, forms), frequency, MOST);
  if (exact.length) {
    return exact.map((rank, at) => {
      const form = stringAt(forms, rank);
      return { form, nearness: form === prefix ? ITSELF : FREQUENT - ((FREQUENT - RARE) * at) / MOST };
    });
  }
  if (prefix.length > LONGEST) return [];
  const others = misspelt(prefix, forms).flatMap((other) =>
    mostFrequent(beginning(other, forms), frequency, OF_EACH_SLIP),
  );
  const best = mostFrequent(Uint32Array.from(new Set(others)), frequency, MOST);
  return best.map((rank) => ({ form: stringAt(forms, rank), nearness: AFTER_SLIP }));
}

function isBeginning(prefix: string, forms: StringTable): boolean {
  const [from, to] = prefixRange(forms, prefix);
  return from < to;
}

function beginning(prefix: string, forms: StringTable): Uint32Array {
  const [from, to] = prefixRange(forms, prefix);
  const ranks = new Uint32Array(Math.min(to - from, LOOKED_AT));
  for (let at = 0; at < ranks.length; at++) ranks[at] = from + at;
  return ranks;
}

/** A form that stands nowhere may be a name's; it comes after those that do. Loops, as there may be many. */
function mostFrequent(ranks: Uint32Array, frequency: (rank: number) => number, limit: number): number[] {
  const frequencies = new Float64Array(ranks.length);
  for (let at = 0; at < ranks.length; at++) frequencies[at] = frequency(ranks[at] ?? 0) + 1;
  return bestOf(ranks, frequencies, limit);
}

/**
 * The beginnings one slip away: neighbours swapped, a letter added, exchanged or left out; the first letter mostly stands.
 * Behind letters with which nothing begins no slip is looked for.
 */
function misspelt(prefix: string, forms: StringTable): string[] {
  const variants = new Set<string>();
  for (let at = 0; at < prefix.length && isBeginning(prefix.slice(0, at), forms); at++) {
    const [before, letter, after] = [prefix.slice(0, at), prefix[at] ?? '', prefix.slice(at + 1)];
    if (after) variants.add(before + after[0] + letter + after.slice(1));
    if (prefix.length > 3) variants.add(before + after);
    if (at === 0) continue;
    for (const other of 'abcdefghijklmnopqrstuvwxyz') {
      variants.add(before + other + after);
      variants.add(before + other + letter + after);
    }
  }
  variants.delete(prefix);
  return [...variants];
}
