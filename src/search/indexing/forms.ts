import { type StringTable, sizeOf, stringAt } from '../../record/string-table';
import { bestOf } from './best';
import { summed } from './growing';

/**
 * The known word forms by their letter pairs and by their consonants. A misspelt word is compared only with forms
 * that share pairs with it, so that the fuzzy work grows with the vocabulary, not with the record.
 */
export interface Forms {
  readonly forms: StringTable;
  /** Where the forms of a code begin, and one more. */
  readonly offsets: Uint32Array;
  /** The forms of each code, shortest first. */
  readonly ranks: Uint32Array;
}

/** Pairs and consonants are hashed into this many codes; two that share one only cost a comparison. */
const CODES = 4096;

/** Forms handed on to Fuse.js: those that share most pairs. Measured: more find no more, and cost. */
const CANDIDATES = 24;

/** Builds the table over sorted word forms. */
export function buildForms(forms: StringTable): Forms {
  const sizes = new Uint32Array(CODES + 1);
  const byLength = Uint32Array.from({ length: sizeOf(forms) }, (_, rank) => rank);
  byLength.sort((a, b) => bytesOf(a, forms) - bytesOf(b, forms) || a - b);
  const coded = Array.from(byLength, (rank) => codesOf(stringAt(forms, rank)));
  for (const codes of coded) for (const code of codes) sizes[code + 1] = (sizes[code + 1] ?? 0) + 1;
  const offsets = summed(sizes);
  const next = offsets.slice(0, CODES);
  const ranks = new Uint32Array(offsets.at(-1) ?? 0);
  coded.forEach((codes, at) => {
    for (const code of codes) {
      const to = next[code] ?? 0;
      next[code] = to + 1;
      ranks[to] = byLength[at] ?? 0;
    }
  });
  return { forms, offsets, ranks };
}

/** The length of a form in bytes. */
function bytesOf(rank: number, { offsets }: StringTable): number {
  return (offsets[rank + 1] ?? 0) - (offsets[rank] ?? 0);
}

function codesOf(form: string): Set<number> {
  return new Set([...pairCodes(form), consonantCode(form)]);
}

/** The distinct codes of a word's letter pairs, its edges included. */
function pairCodes(form: string): number[] {
  const codes = new Set<number>();
  let previous = 0;
  for (const letter of `${form} `) {
    const code = letter.codePointAt(0) ?? 0;
    codes.add((previous * 31 + code) % CODES);
    previous = code;
  }
  return [...codes];
}

/** The first letter of a word and its further consonants, double ones once: what haste leaves of it. */
function consonantsOf(form: string): string {
  return (form.slice(0, 1) + form.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');
}

function consonantCode(form: string): number {
  let code = 0;
  for (const letter of consonantsOf(form)) code = (code * 31 + (letter.codePointAt(0) ?? 0)) % CODES;
  return code;
}

/** Fewer letters without a vowel between them are an abbreviation of their own: "pm". */
const SHORTEST_CUT = 3;

/** The forms with the consonants of a word that has no vowel behind its first letter, if there are enough of them. */
export function withConsonants(form: string, { forms, offsets, ranks }: Forms): string[] {
  if (form.length < SHORTEST_CUT || !/^[a-z][^aeiou\W]+$/.test(form)) return [];
  const code = consonantCode(form);
  const coded = ranks.subarray(offsets[code], offsets[code + 1]);
  const consonants = consonantsOf(form);
  return Array.from(coded, (rank) => stringAt(forms, rank)).filter(
    (it) => it !== form && consonantsOf(it) === consonants,
  );
}

/** How often each form shares a pair with the word; kept between calls, as it is as long as the vocabulary. */
let shared = new Uint8Array(0);

/** The forms that share most pairs with a word, at most `CANDIDATES`, of a length that a few typos can bridge. */
export function candidatesOf(form: string, table: Forms): string[] {
  const { forms, offsets, ranks } = table;
  if (shared.length < sizeOf(forms)) shared = new Uint8Array(sizeOf(forms));
  const codes = pairCodes(form);
  // A typo spoils at most two pairs, a swap of neighbours three; forms that share less cannot be meant.
  const least = Math.max(1, codes.length - 3 * typosIn(form));
  const length = Buffer.byteLength(form);
  // A letter more is so many bytes more; one beyond, for a candidate's letter of two bytes where the word has one of one.
  const reach = typosIn(form) * Math.ceil(length / form.length) + 1;
  const touched: number[] = [];
  const spans = codes.map((code): [from: number, to: number] => {
    const [start, end] = [offsets[code] ?? 0, offsets[code + 1] ?? 0];
    return [longerThan(length - reach - 1, start, end, table), longerThan(length + reach, start, end, table)];
  });
  for (const [from, to] of spans) {
    for (let at = from; at < to; at++) {
      const rank = ranks[at] ?? 0;
      const times = (shared[rank] ?? 0) + 1;
      shared[rank] = times;
      if (times === least) touched.push(rank);
    }
  }
  const likeness = (rank: number) => (2 * (shared[rank] ?? 0)) / (codes.length + bytesOf(rank, forms) + 1);
  const best = bestOf(Uint32Array.from(touched), Float64Array.from(touched, likeness), CANDIDATES);
  for (const [from, to] of spans) for (let at = from; at < to; at++) shared[ranks[at] ?? 0] = 0;
  return best.map((rank) => stringAt(forms, rank));
}

/** Where the forms of more than so many bytes begin between two places of a pair's. */
function longerThan(bytes: number, start: number, end: number, { forms, ranks }: Forms): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bytesOf(ranks[middle] ?? 0, forms) <= bytes) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many typos a word of this length may hold and still be recognised. */
export function typosIn(form: string): number {
  return form.length < 4 ? 0 : form.length < 6 ? 1 : form.length < 10 ? 2 : 3;
}
