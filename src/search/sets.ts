import { docsOf, type Postings } from './postings';

/** The entries that hold at least one of some terms, ascending; unknown terms hold none. */
export function union(ranks: readonly number[], postings: Postings): Uint32Array {
  const terms = [...new Set(ranks)].filter((term) => term >= 0);
  if (terms.length === 1) return docsOf(postings, terms[0] ?? -1);
  const docs = new Set<number>();
  for (const term of terms) for (const doc of docsOf(postings, term)) docs.add(doc);
  return Uint32Array.from(docs).sort();
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
