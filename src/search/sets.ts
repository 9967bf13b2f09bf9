import { remembered } from '../record/remembered';
import { docsOf, frequencyOf, type Postings } from './postings';

/** Unions kept: some filters come with every other question, and at a hundred thousand entries one takes 400 KB. */
const KEPT = 8;

const merged = remembered(KEPT, (terms: string, postings: Postings): Uint32Array => {
  const lists = terms.split(' ').map((term) => docsOf(postings, Number(term)));
  const docs = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    docs.set(list, size);
    size += list.length;
  }
  return docs.sort().filter((doc, at) => at === 0 || doc !== docs[at - 1]);
});

/** The entries that hold at least one of some terms, ascending; unknown terms hold none. */
export function union(ranks: readonly number[], postings: Postings): Uint32Array {
  const terms = [...new Set(ranks)].filter((term) => frequencyOf(postings, term) > 0);
  return terms.length > 1 ? merged(terms.join(' '), postings) : docsOf(postings, terms[0] ?? -1);
}

/** The positions that both lists hold, ascending. */
export function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const inShort = new Set(short);
  return short.length * 20 < long.length
    ? short.filter((doc) => holds(long, doc))
    : long.filter((doc) => inShort.has(doc));
}

function holds(sorted: Uint32Array, doc: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < doc) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === doc;
}
