import { type Doc, type Engine, joined, TOP } from '../engine';

const K1 = 1.2;
const B = 0.75;

/** The documents of a word with how often it stands there, in turn. */
type Posting = number[];

/** BM25 as the textbooks have it (Robertson and Zaragoza 2009): exact words, one field, no fuzziness. */
export const bm25: Engine = {
  build(docs) {
    const postings = new Map<string, Posting>();
    const lengths = docs.map((doc, at) => addWords(wordsOf(joined(doc)), at, postings));
    const average = lengths.reduce((sum, length) => sum + length, 0) / docs.length;
    const norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / average));
    const scores = new Float32Array(docs.length);
    return {
      search: (question) => best(wordsOf(question), postings, norms, scores, docs),
      suggest(typed) {
        const words = [...postings.keys()].filter((word) => word.startsWith(typed));
        return best(words, postings, norms, scores, docs);
      },
    };
  },
};

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function addWords(words: readonly string[], doc: number, postings: Map<string, Posting>): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) {
    const posting = postings.get(word);
    if (posting) posting.push(doc, count);
    else postings.set(word, [doc, count]);
  }
  return words.length;
}

function best(
  words: readonly string[],
  postings: ReadonlyMap<string, Posting>,
  norms: Float32Array,
  scores: Float32Array,
  docs: readonly Doc[],
): string[] {
  scores.fill(0);
  const found = new Set<number>();
  for (const word of new Set(words)) {
    const posting = postings.get(word) ?? [];
    const frequency = posting.length / 2;
    const idf = Math.log(1 + (docs.length - frequency + 0.5) / (frequency + 0.5));
    for (let at = 0; at < posting.length; at += 2) {
      const doc = posting[at] ?? 0;
      const count = posting[at + 1] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + (idf * count * (K1 + 1)) / (count + (norms[doc] ?? 0));
      found.add(doc);
    }
  }
  const ranked = [...found].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return ranked.slice(0, TOP).map((doc) => docs[doc]?.id ?? '');
}
