import Fuse from 'fuse.js';
import { type StringTable, sizeOf, stringAt } from '../../record/string-table';
import { bestOf } from './best';
import { summed } from './growing';

/**
 * The known word forms by their letter pairs. A misspelt word is compared only with forms that share pairs with
 * it, so that the fuzzy work grows with the vocabulary, not with the record.
 */
export interface Forms {
  readonly forms: StringTable;
  /** Where the forms of a pair begin, by the pair's code, and one more. */
  readonly offsets: Uint32Array;
  /** The forms of each pair, shortest first. */
  readonly ranks: Uint32Array;
}

/** A known form that a misspelt word may stand for. `nearness`: 1 the same, 0 nothing in common. */
export interface Correction {
  form: string;
  nearness: number;
}

/** Pairs are hashed into this many codes; two pairs that share one only cost a comparison. */
const CODES = 4096;

/** Forms handed on to Fuse.js: those that share most pairs. Measured: more find no more, and cost. */
const CANDIDATES = 24;

/** Builds the table of pairs over sorted word forms. */
export function buildForms(forms: StringTable): Forms {
  const sizes = new Uint32Array(CODES + 1);
  const byLength = Uint32Array.from({ length: sizeOf(forms) }, (_, rank) => rank);
  byLength.sort((a, b) => bytesOf(a, forms) - bytesOf(b, forms) || a - b);
  const pairs = Array.from(byLength, (rank) => pairCodes(stringAt(forms, rank)));
  for (const codes of pairs) for (const code of codes) sizes[code + 1] = (sizes[code + 1] ?? 0) + 1;
  const offsets = summed(sizes);
  const next = offsets.slice(0, CODES);
  const ranks = new Uint32Array(offsets.at(-1) ?? 0);
  pairs.forEach((codes, at) => {
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

/** How often each form shares a pair with the word; kept between calls, as it is as long as the vocabulary. */
let shared = new Uint8Array(0);

/** The forms that share most pairs with a word, at most `CANDIDATES`, of a length that a few typos can bridge. */
function candidatesOf(form: string, table: Forms): string[] {
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

/** One that differs in more than one letter is as near as this, or another word: "rubles" are no "roles". */
const NEAR = 0.7;

/** People rarely mistype the first letter. */
const OTHER_BEGINNING = 0.1;

/** The same letters in another order are a slip of the fingers before anything else: "waht" is "what", not "want". */
const SWAPPED = 0.05;

/** A shorter form is too near to too many words: "Modi" is no MoD. */
const SHORTEST = 4;

/** How many typos a word of this length may hold and still be recognised. */
function typosIn(form: string): number {
  return form.length < 4 ? 0 : form.length < 6 ? 1 : form.length < 10 ? 2 : 3;
}

/**
 * The known forms that a word may stand for, nearest first. Fuse.js picks those within reach; they are ordered by
 * edit distance with swaps of neighbours as one edit (Damerau 1964), which Fuse.js does not know.
 */
export function correct(form: string, forms: Forms, limit: number): Correction[] {
  const most = typosIn(form);
  if (most === 0) return [];
  const fuse = new Fuse(candidatesOf(form, forms), {
    ignoreLocation: true,
    threshold: 0.5,
    includeScore: false,
    minMatchCharLength: 1,
  });
  return fuse
    .search(form.slice(0, 32))
    .map(({ item }) => {
      const edits = editsBetween(form, item);
      const nearness =
        1 -
        edits / Math.max(form.length, item.length) -
        (item[0] === form[0] ? 0 : OTHER_BEGINNING) +
        (isSwapped(item, form) ? SWAPPED : 0);
      return { form: item, edits, nearness };
    })
    .filter(
      ({ edits, form: item, nearness }) =>
        item.length >= SHORTEST &&
        edits > 0 &&
        edits <= Math.min(most, Math.ceil(item.length / 2.5)) &&
        (edits === 1 || nearness >= NEAR),
    )
    .sort((a, b) => b.nearness - a.nearness || (a.form < b.form ? -1 : 1))
    .slice(0, limit);
}

function isSwapped(one: string, other: string): boolean {
  const lettersOf = (form: string) => [...form].sort().join('');
  return one.length === other.length && lettersOf(one) === lettersOf(other);
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
export function editsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
