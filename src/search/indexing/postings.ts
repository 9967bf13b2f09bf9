import { remembered } from '../../record/remembered';
import { buildTable, findString, type StringTable, sizeOf } from '../../record/string-table';
import { Column, Numbering, summed } from './growing';

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
export function postingsBuilder() {
  const terms = new Numbering();
  const [termOf, docOf, impactOf] = [new Column(), new Column(), new Column()];
  return {
    /** Adds a term of the current document; each term once a document, documents ascending. */
    add(term: string, doc: number, impact: number): void {
      termOf.push(terms.of(term));
      docOf.push(doc);
      impactOf.push(Math.max(1, Math.min(FULL, Math.round(impact))));
    },
    finish(count: number): Postings {
      const table = buildTable(terms.texts);
      const ranks = terms.ranksIn(table);
      const rankOf = termOf.all.map((number) => ranks[number] ?? 0);
      return { terms: table, count, ...sorted(rankOf, docOf.all, impactOf.all, sizeOf(table)) };
    },
  };
}

/** Counting sort by term; it is stable, so that documents stay ascending. */
function sorted(rankOf: Uint32Array, docOf: Uint32Array, impactOf: Uint32Array, terms: number) {
  const sizes = new Uint32Array(terms + 1);
  for (const rank of rankOf) sizes[rank + 1] = (sizes[rank + 1] ?? 0) + 1;
  const offsets = summed(sizes);
  const next = offsets.slice(0, terms);
  const docs = new Uint32Array(rankOf.length);
  const impacts = new Uint8Array(rankOf.length);
  for (let at = 0; at < rankOf.length; at++) {
    const rank = rankOf[at] ?? 0;
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
export function impactOf({ offsets, docs, impacts }: Postings, term: number, doc: number): number {
  if (term < 0) return 0;
  const end = offsets[term + 1] ?? 0;
  const at = placeIn(docs, doc, offsets[term] ?? 0, end);
  return at < end && docs[at] === doc ? (impacts[at] ?? 0) : 0;
}

/** The greatest impact of a term in any document; 0 for an unknown one. */
export function strongestOf({ offsets, impacts }: Postings, term: number): number {
  return term < 0
    ? 0
    : impacts.subarray(offsets[term], offsets[term + 1]).reduce((most, one) => Math.max(most, one), 0);
}

/** Where a number stands, or would stand, between two places of a list that ascends there. */
export function placeIn(sorted: Uint32Array, number: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Inverse document frequency, the probabilistic form of BM25 kept above zero:
 * ln(1 + (N - n + 0.5) / (n + 0.5)) (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009,
 * as in Lucene's BM25Similarity).
 */
export function idfOf(postings: Postings, frequency: number): number {
  return Math.log(1 + (postings.count - frequency + 0.5) / (frequency + 0.5));
}
