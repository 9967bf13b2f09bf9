import { remembered } from '../../record/remembered';
import { docsOf, frequencyOf, type Postings, placeIn, termOf } from './postings';

/** Unions kept: some filters come with every other question, and at a hundred thousand entries one takes 400 KB. */
const KEPT = 8;

const merged = remembered(KEPT, (terms: string, postings: Postings): Uint32Array => {
  const isHeld = new Uint8Array(postings.count);
  let size = 0;
  for (const term of terms.split(' ')) {
    for (const doc of docsOf(postings, Number(term))) {
      if (isHeld[doc] === 1) continue;
      isHeld[doc] = 1;
      size++;
    }
  }
  const docs = new Uint32Array(size);
  for (let doc = isHeld.indexOf(1), at = 0; doc >= 0; doc = isHeld.indexOf(1, doc + 1)) docs[at++] = doc;
  return docs;
});

/** The entries that hold at least one of some terms, ascending; unknown terms hold none. */
export function union(ranks: readonly number[], postings: Postings): Uint32Array {
  const terms = [...new Set(ranks)].filter((term) => frequencyOf(postings, term) > 0);
  return terms.length > 1 ? merged(terms.join(' '), postings) : docsOf(postings, terms[0] ?? -1);
}

/** The entries that hold at least one of some terms, by their names. */
export function holding(names: readonly string[], postings: Postings): Uint32Array {
  const terms = names.map((name) => termOf(postings, name));
  return union(terms, postings);
}

/** The positions that both lists hold, ascending. */
export function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length * 20 < long.length) return short.filter((doc) => holds(long, doc));
  // A loop of its own: to filter a hundred thousand takes several times as long.
  const both = new Uint32Array(short.length);
  let size = 0;
  let at = 0;
  for (const doc of short) {
    while ((long[at] ?? doc) < doc) at++;
    if (long[at] === doc) both[size++] = doc;
  }
  return both.subarray(0, size);
}

/** Whether both lists hold a position. */
export function intersects(one: Uint32Array, other: Uint32Array): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.some((doc) => holds(long, doc));
}

/** The positions of one list, or of all, that another does not hold, ascending. */
export function difference(one: Uint32Array | null, other: Uint32Array, { count }: Postings): Uint32Array {
  const isLeftOut = new Uint8Array(count);
  for (const doc of other) isLeftOut[doc] = 1;
  const left = new Uint32Array(one?.length ?? count);
  let size = 0;
  for (let at = 0; at < left.length; at++) {
    const doc = one?.[at] ?? at;
    if (isLeftOut[doc] === 0) left[size++] = doc;
  }
  return left.subarray(0, size);
}

/** Whether a list that ascends holds a position. */
export function holds(sorted: Uint32Array, doc: number): boolean {
  return sorted[placeIn(sorted, doc, 0, sorted.length)] === doc;
}
