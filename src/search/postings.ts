import { remembered } from '../record/remembered';
import { buildTable, findString, type StringTable, sizeOf } from '../record/string-table';

/**
 * An inverted index as plain typed arrays: for every term the documents it stands in, ascending, each with an
 * impact from 1 to 255. A document is an entry's position in the record.
 */
export interface Postings {
  readonly terms: StringTable;
  /** Where the postings of a term begin, by rank, and one more. */
  readonly offsets: Uint32Array;
  readonly docs: Uint32Array;
  readonly impacts: Uint8Array;
  /** How many documents there are. */
  readonly count: number;
}

/** The greatest impact. */
export const FULL = 255;

/** Collects postings, document by document, in memory that grows with their number only. */
interface PostingsBuilder {
  /** Adds a term of the current document; each term once a document, documents ascending. */
  add(term: string, doc: number, impact: number): void;
  finish(count: number): Postings;
}

/** A builder; terms are numbered as they come and sorted at the end. */
export function postingsBuilder(): PostingsBuilder {
  const numbers = new Map<string, number>();
  let size = 0;
  let termOf = new Uint32Array(1024);
  let docOf = new Uint32Array(1024);
  let impactOf = new Uint8Array(1024);
  const grow = () => {
    termOf = grown(termOf, new Uint32Array(size * 2));
    docOf = grown(docOf, new Uint32Array(size * 2));
    impactOf = grown(impactOf, new Uint8Array(size * 2));
  };
  return {
    add(term, doc, impact) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      if (size === termOf.length) grow();
      termOf[size] = number;
      docOf[size] = doc;
      impactOf[size] = Math.max(1, Math.min(FULL, Math.round(impact)));
      size++;
    },
    finish(count) {
      const terms = buildTable(numbers.keys());
      const rankOf = new Uint32Array(numbers.size);
      for (const [term, number] of numbers) rankOf[number] = findString(terms, term);
      return { terms, count, ...sorted(rankOf, termOf.subarray(0, size), docOf, impactOf, sizeOf(terms)) };
    },
  };
}

function grown<T extends Uint32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** Counting sort by term; it is stable, so that documents stay ascending. */
function sorted(
  rankOf: Uint32Array,
  termOf: Uint32Array,
  docOf: Uint32Array,
  impactOf: Uint8Array,
  terms: number,
) {
  const offsets = new Uint32Array(terms + 1);
  for (const number of termOf) {
    const rank = rankOf[number] ?? 0;
    offsets[rank + 1] = (offsets[rank + 1] ?? 0) + 1;
  }
  for (let rank = 0; rank < terms; rank++)
    offsets[rank + 1] = (offsets[rank + 1] ?? 0) + (offsets[rank] ?? 0);
  const next = offsets.slice(0, terms);
  const docs = new Uint32Array(termOf.length);
  const impacts = new Uint8Array(termOf.length);
  for (let at = 0; at < termOf.length; at++) {
    const rank = rankOf[termOf[at] ?? 0] ?? 0;
    const to = next[rank] ?? 0;
    next[rank] = to + 1;
    docs[to] = docOf[at] ?? 0;
    impacts[to] = impactOf[at] ?? 0;
  }
  return { offsets, docs, impacts };
}

/** Terms whose ranks are remembered: what questions are made of comes up again. */
const REMEMBERED = 20_000;

const rankOf = remembered(REMEMBERED, (term: string, { terms }: Postings) => findString(terms, term));

/** The rank of a term, or -1. */
export function termOf(postings: Postings, term: string): number {
  return rankOf(term, postings);
}

/** In how many documents a term stands; 0 for an unknown one. */
export function frequencyOf(postings: Postings, term: number): number {
  return term < 0 ? 0 : (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0);
}

/** The documents of a term, ascending; empty for an unknown one. */
export function docsOf(postings: Postings, term: number): Uint32Array {
  return term < 0
    ? postings.docs.subarray(0, 0)
    : postings.docs.subarray(postings.offsets[term], postings.offsets[term + 1]);
}

/** The impact of a term in a document, 0 to 255; 0 if it does not stand there. */
export function impactOf(postings: Postings, term: number, doc: number): number {
  if (term < 0) return 0;
  let low = postings.offsets[term] ?? 0;
  const end = postings.offsets[term + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings.docs[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return low < end && postings.docs[low] === doc ? (postings.impacts[low] ?? 0) : 0;
}

/**
 * Inverse document frequency, the probabilistic form of BM25 kept above zero:
 * ln(1 + (N - n + 0.5) / (n + 0.5)) (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009,
 * as in Lucene's BM25Similarity).
 */
export function idfOf(postings: Postings, frequency: number): number {
  return Math.log(1 + (postings.count - frequency + 0.5) / (frequency + 0.5));
}
