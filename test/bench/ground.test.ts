import fc from 'fast-check';
import { generatedDocs, subset } from '../../bench/corpus';
import { generatedQueries, prefixesOf, typo } from '../../bench/queries';
import { randomFrom } from '../../bench/random';
import { editsBetween } from '../../src/search/indexing/typos';

test('the same seed gives the same corpus and questions, another seed others', () => {
  const made = (seed: number) => {
    const docs = generatedDocs(200, seed);
    return { docs, queries: generatedQueries(docs, 5, seed), prefixes: prefixesOf(docs, 5, seed) };
  };
  expect(made(7)).toEqual(made(7));
  expect(made(8).docs).not.toEqual(made(7).docs);
});

test('a question holds words of the statement that it wants and the family name of its speaker', () => {
  const docs = generatedDocs(200, 1);
  const queries = generatedQueries(docs, 20, 1);
  expect(queries.filter(({ kind }) => kind === 'plain')).toHaveLength(20);
  for (const { q, want, kind } of queries) {
    const { text = '', speaker = '' } = docs.find(({ id }) => id === want) ?? {};
    const [name = '', ...words] = q.split(' ');
    if (kind !== 'plain' && kind !== 'short') continue;
    expect(speaker.toLowerCase().endsWith(name)).toBe(true);
    for (const word of words) expect(text.toLowerCase()).toContain(word);
  }
});

test('a typo is one edit away and never the word itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(), (word, seed) => {
      expect(editsBetween(word, typo(word, randomFrom(seed)))).toBe(1);
    }),
  );
});

test('a part of a corpus holds the statements that are asked for, in their order', () => {
  const docs = generatedDocs(10, 1);
  const ids = subset(docs, new Set(['d9', 'd4']), 4).map(({ id }) => id);
  expect(ids).toEqual(['d0', 'd1', 'd4', 'd9']);
});
