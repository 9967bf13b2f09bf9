import Fuse from 'fuse.js';
import { candidatesOf, type Forms, typosIn, withConsonants } from './forms';

/** A known form that a misspelt word may stand for. `nearness`: 1 the same, 0 nothing in common. */
export interface Correction {
  form: string;
  nearness: number;
}

/** One that differs in more than one letter is as near as this, or another word: "rubles" are no "roles". */
const NEAR = 0.7;

/** People rarely mistype the first letter. */
const OTHER_BEGINNING = 0.1;

/** The same letters in another order are a slip of the fingers before anything else: "waht" is "what", not "want". */
const SWAPPED = 0.05;

/** A shorter form is too near to too many words: "Modi" is no MoD. */
const SHORTEST = 4;

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

/** A known form is so much farther for each of its letters that a cut word lacks. */
const CUT = 0.4;

/** The known forms that a word without vowels may be cut from, those with least cut first: "ready" for "rdy". */
export function uncut(form: string, forms: Forms): Correction[] {
  return withConsonants(form, forms)
    .filter((item) => item.length >= SHORTEST)
    .map((item) => ({ form: item, nearness: 1 - (CUT * (item.length - form.length)) / item.length }))
    .sort((a, b) => b.nearness - a.nearness || (a.form < b.form ? -1 : 1));
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
