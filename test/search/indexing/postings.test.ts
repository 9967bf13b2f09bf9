import fc from 'fast-check';
import {
  docsOf,
  FULL,
  frequencyOf,
  idfOf,
  impactOf,
  type Postings,
  postingsBuilder,
  termOf,
} from '../../../src/search/indexing/postings';
import { intersection, union } from '../../../src/search/indexing/sets';
import { byScore } from '../../../src/search/ranking/rank';

/** Documents as lists of their terms, all of one impact. */
function postingsOf(documents: readonly (readonly string[])[]): Postings {
  const builder = postingsBuilder();
  documents.forEach((terms, doc) => {
    for (const term of new Set(terms)) builder.add(term, doc, 100);
  });
  return builder.finish(documents.length);
}

const DOCUMENTS = [['peace', 'talks'], ['talks'], [], ['talks', 'war']];

describe('an inverted index', () => {
  const postings = postingsOf(DOCUMENTS);
  const docs = (term: string) => [...docsOf(postings, termOf(postings, term))];

  it.each([
    ['talks', [0, 1, 3]],
    ['peace', [0]],
    ['war', [3]],
    ['truce', []],
    ['', []],
  ])('%j stands in %j', (term, found) => {
    expect(docs(term)).toEqual(found);
    expect(frequencyOf(postings, termOf(postings, term))).toBe(found.length);
  });

  it('gives the impact of a term where it stands, and none elsewhere', () => {
    const impacts = [0, 1, 2, 3].map((doc) => impactOf(postings, termOf(postings, 'talks'), doc));
    expect(impacts).toEqual([100, 100, 0, 100]);
    expect(impactOf(postings, termOf(postings, 'truce'), 0)).toBe(0);
  });

  it('keeps impacts between 1 and 255, so that what is there is never lost', () => {
    const builder = postingsBuilder();
    builder.add('faint', 0, 0.001);
    builder.add('loud', 0, 9999);
    const built = builder.finish(1);
    expect(impactOf(built, termOf(built, 'faint'), 0)).toBe(1);
    expect(impactOf(built, termOf(built, 'loud'), 0)).toBe(FULL);
  });

  it('holds exactly what was added, however much', () => {
    const alphabet = ['a', 'b', 'c', 'd', 'é', '東'];
    const terms = fc.array(fc.constantFrom(...alphabet), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 60 }), (documents) => {
        const built = postingsOf(documents);
        for (const term of alphabet) {
          const holding = documents.flatMap((one, doc) => (one.includes(term) ? [doc] : []));
          expect([...docsOf(built, termOf(built, term))]).toEqual(holding);
        }
      }),
    );
  });

  it('grows beyond its first thousand postings', () => {
    const built = postingsOf(Array.from({ length: 3000 }, (_, doc) => ['all', `only ${doc}`]));
    expect(frequencyOf(built, termOf(built, 'all'))).toBe(3000);
    expect([...docsOf(built, termOf(built, 'only 2999'))]).toEqual([2999]);
  });
});

describe('inverse document frequency', () => {
  const postings = postingsOf(Array.from({ length: 100 }, () => []));
  it('is ln(1 + (N - n + 0.5) / (n + 0.5))', () => {
    expect(idfOf(postings, 1)).toBeCloseTo(Math.log(1 + 99.5 / 1.5));
    expect(idfOf(postings, 50)).toBeCloseTo(Math.log(2));
  });

  it('falls with every further document, and never below zero', () => {
    const values = Array.from({ length: 101 }, (_, frequency) => idfOf(postings, frequency));
    expect([...values].sort((a, b) => b - a)).toEqual(values);
    expect(Math.min(...values)).toBeGreaterThan(0);
  });
});

describe('sets of documents', () => {
  const set = fc
    .uniqueArray(fc.nat({ max: 2000 }), { maxLength: 300 })
    .map((list) => Uint32Array.from(list).sort());
  const few = fc
    .uniqueArray(fc.nat({ max: 2000 }), { maxLength: 5 })
    .map((list) => Uint32Array.from(list).sort());

  it('what both hold, ascending, whichever is the longer', () => {
    fc.assert(
      fc.property(fc.oneof(set, few), set, (one, other) => {
        const both = [...one].filter((doc) => other.includes(doc));
        expect([...intersection(one, other)]).toEqual(both);
        expect([...intersection(other, one)]).toEqual(both);
      }),
    );
  });

  it('what any of some terms holds, ascending, each once', () => {
    const postings = postingsOf(DOCUMENTS);
    const terms = (...names: string[]) => names.map((name) => termOf(postings, name));
    expect([...union(terms('peace', 'war'), postings)]).toEqual([0, 3]);
    expect([...union(terms('talks', 'peace', 'talks'), postings)]).toEqual([0, 1, 3]);
    expect([...union(terms('truce'), postings)]).toEqual([]);
    expect([...union(terms('truce', 'war'), postings)]).toEqual([3]);
    expect([...union([], postings)]).toEqual([]);
  });

  it('hits are ordered best first, equals in the order of the record', () => {
    const hits = [
      { position: 7, score: 1 },
      { position: 2, score: 1 },
      { position: 9, score: 3 },
    ];
    expect(hits.sort(byScore).map(({ position }) => position)).toEqual([9, 2, 7]);
  });
});
