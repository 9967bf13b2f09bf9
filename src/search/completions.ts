import { prefixRange, type StringTable, stringAt } from '../record/string-table';
import type { Correction } from './typos';

/** Completions of a half-typed word: the most frequent. */
const MOST = 48;

/** Forms with a common beginning looked at. */
const LOOKED_AT = 2000;

/** Letters of a word in which a slip is looked for; the variants grow with the square of them. */
const LONGEST = 32;

/** How much a completion counts: the word itself, one of the most frequent, one of the least, one after a slip. */
const ITSELF = 1;
const FREQUENT = 0.9;
const RARE = 0.6;
const AFTER_SLIP = 0.5;

/** Known forms that begin as typed, most frequent first; if there are none, those that begin nearly so. */
export function completionsOf(
  prefix: string,
  forms: StringTable,
  frequency: (form: string) => number,
): Correction[] {
  const exact = beginning(prefix, forms, frequency);
  if (exact.length) {
    return exact.map((form, at) => ({
      form,
      nearness: form === prefix ? ITSELF : FREQUENT - ((FREQUENT - RARE) * at) / MOST,
    }));
  }
  if (prefix.length > LONGEST) return [];
  const others = new Set(misspelt(prefix).flatMap((other) => beginning(other, forms, frequency).slice(0, 8)));
  const often = [...others].sort((a, b) => frequency(b) - frequency(a));
  return often.slice(0, MOST).map((form) => ({ form, nearness: AFTER_SLIP }));
}

function beginning(prefix: string, forms: StringTable, frequency: (form: string) => number): string[] {
  const [from, to] = prefixRange(forms, prefix);
  const found = Array.from({ length: Math.min(to - from, LOOKED_AT) }, (_, i) => stringAt(forms, from + i));
  const counted = found.map((form) => ({ form, often: frequency(form) })).sort((a, b) => b.often - a.often);
  return counted.slice(0, MOST).map(({ form }) => form);
}

/** The beginnings one slip away: neighbours swapped, a letter dropped or exchanged; the first letter mostly stands. */
function misspelt(prefix: string): string[] {
  const variants = new Set<string>();
  for (let at = 0; at < prefix.length; at++) {
    const [before, letter, after] = [prefix.slice(0, at), prefix[at] ?? '', prefix.slice(at + 1)];
    if (after) variants.add(before + after[0] + letter + after.slice(1));
    if (prefix.length > 3) variants.add(before + after);
    if (at > 0) for (const other of 'abcdefghijklmnopqrstuvwxyz') variants.add(before + other + after);
  }
  variants.delete(prefix);
  return [...variants];
}
