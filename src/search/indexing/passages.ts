import type { Entry } from '../../record/record';
import { type StringTable, sizeOf, stringAt } from '../../record/string-table';
import { stemOf } from '../words/words';
import { Column, Numbering } from './growing';
import { type Postings, termOf } from './postings';

/**
 * The words of every entry's quotations and gist in their order, as plain typed arrays, so that a close look at an
 * entry decodes and takes apart nothing.
 */
export interface Passages {
  /** Ranks of word forms, one passage after the other, each closed by a rank that no form has: their number. */
  readonly words: Uint16Array | Uint32Array;
  /** Where the passages of an entry begin, by its position, and one more. */
  readonly offsets: Uint32Array;
  /** By the rank of a form the rank of its stem among the terms of the index. */
  readonly terms: Uint32Array;
}

/** The passages of an entry as texts: its quotations and the gist. */
export function passagesOf({ quotes, gist }: Entry): string[] {
  return [...quotes.map(({ text }) => text), gist];
}

/** Closes a passage as long as the number of forms is not known. */
const END = 2 ** 32 - 1;

/** Collects passages, entry by entry, in memory that grows with the number of their words only. */
export function passagesBuilder() {
  const numbers = new Numbering();
  const words = new Column();
  const offsets = [0];
  return {
    /** Adds the passages of the next entry, each the forms of its words. */
    add(passages: readonly (readonly string[])[]): void {
      for (const forms of passages) {
        for (const form of forms) words.push(numbers.of(form));
        words.push(END);
      }
      offsets.push(words.all.length);
    },
    /** @param forms a table that holds every form that was added */
    finish(forms: StringTable, postings: Postings): Passages {
      const count = sizeOf(forms);
      const ranks = numbers.ranksIn(forms);
      const ranked = words.all.map((number) => ranks[number] ?? count);
      const termAt = (_: unknown, rank: number) => termOf(postings, stemOf(stringAt(forms, rank)));
      return {
        words: count < 2 ** 16 ? Uint16Array.from(ranked) : ranked,
        offsets: Uint32Array.from(offsets),
        terms: Uint32Array.from({ length: count }, termAt),
      };
    },
  };
}

/** How many words the passages of an entry have, their closing marks included. */
export function lengthOf(position: number, { offsets }: Passages): number {
  return (offsets[position + 1] ?? 0) - (offsets[position] ?? 0);
}

/** Where the passage ends that begins at a place. */
export function endOf({ words, terms }: Passages, from: number): number {
  return words.indexOf(terms.length, from);
}

/** How many of some terms stand in a row in a passage of an entry, in their order, at most. */
export function longestRun(terms: readonly number[], position: number, passages: Passages): number {
  const { words, offsets } = passages;
  let longest = 0;
  // By the place in `terms`: the length of the run that ends there and at the word before.
  const runs = new Uint16Array(terms.length + 1);
  for (let at = offsets[position] ?? 0; at < (offsets[position + 1] ?? 0); at++) {
    const term = passages.terms[words[at] ?? 0];
    for (let place = terms.length; place > 0; place--) {
      const run = terms[place - 1] === term ? (runs[place - 1] ?? 0) + 1 : 0;
      runs[place] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
