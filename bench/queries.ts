import { readFileSync } from 'node:fs';
import type { Doc, Query } from './engine';
import { type Random, randomFrom } from './random';
import { isContent } from './vocabulary';

/** Words taken from a statement, and how many of them are misspelt. */
const KINDS = [
  { kind: 'plain', long: true, typos: 0 },
  { kind: 'one typo', long: true, typos: 1 },
  { kind: 'two typos', long: true, typos: 2 },
  { kind: 'short', long: false, typos: 0 },
  { kind: 'short, one typo', long: false, typos: 1 },
  { kind: 'short, two typos', long: false, typos: 2 },
] as const;

const LONG = 6;
const SHORT = 2;

/**
 * Questions for statements of a corpus, so many of each kind: the speaker's family name and some of the words, which
 * no other statement of the corpus holds all.
 */
export function generatedQueries(docs: readonly Doc[], perKind: number, seed: number): Query[] {
  const random = randomFrom(seed);
  const holders = holdersOf(docs);
  const chosen: Query[] = [];
  for (let tries = 0; chosen.length < perKind * KINDS.length && tries < perKind * 50; tries++) {
    const { id, text, speaker } = random.pick(docs);
    const words = [...new Set(wordsOf(text))].filter(isContent);
    if (words.length < LONG) continue;
    const name = wordsOf(speaker).at(-1) ?? '';
    const holdersCount = (word: string) => holders.get(word)?.length ?? 0;
    const rare = [...words].sort((a, b) => holdersCount(a) - holdersCount(b)).slice(0, LONG);
    const some = { long: sample(words, LONG, random), short: sample(rare, SHORT, random) };
    if (holdAll([name, ...some.short], holders) > 1 || holdAll([name, ...some.long], holders) > 1) continue;
    for (const { kind, long, typos } of KINDS)
      chosen.push({ kind, want: id, q: misspelt([name, ...(long ? some.long : some.short)], typos, random) });
  }
  return chosen;
}

/** The questions of a JSON Lines file: `{"kind": "plain", "q": "...", "want": "ID"}`. */
export function queriesIn(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Query => JSON.parse(line));
}

/** The first three letters of words of the corpus, as often as they stand there, some of them mistyped. */
export function prefixesOf(
  docs: readonly Doc[],
  count: number,
  seed: number,
): { right: string[]; mistyped: string[] } {
  const random = randomFrom(seed);
  const right = Array.from({ length: count }, () => {
    const words = wordsOf(random.pick(docs).text).filter(isContent);
    return (words.length === 0 ? 'the' : random.pick(words)).slice(0, 3);
  });
  return { right, mistyped: right.map((prefix) => typo(prefix, random)) };
}

/** The statements, by position, in which or by whose speaker a word stands, ascending. */
function holdersOf(docs: readonly Doc[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { text, speaker }] of docs.entries()) {
    for (const word of new Set(wordsOf(`${speaker} ${text}`))) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return holders;
}

/** How many statements hold all of some words. */
function holdAll(words: readonly string[], holders: ReadonlyMap<string, readonly number[]>): number {
  const lists = words.map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length);
  const [rarest = [], ...others] = lists.map((list) => new Set(list));
  return [...rarest].filter((at) => others.every((list) => list.has(at))).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** So many of some words, in their order. */
function sample(words: readonly string[], count: number, random: Random): string[] {
  const chosen = new Set(random.shuffled(words).slice(0, count));
  return words.filter((word) => chosen.has(word));
}

/** The words in a line, a letter off in so many of the longer ones. */
function misspelt(words: readonly string[], typos: number, random: Random): string {
  const long = words.filter((word) => word.length > 3);
  const wrong = new Set(random.shuffled(long).slice(0, typos));
  return words.map((word) => (wrong.has(word) ? typo(word, random) : word)).join(' ');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two letters swapped, or one left out, put in or taken for another; never the word itself. */
export function typo(word: string, random: Random): string {
  for (;;) {
    const at = random.below(word.length);
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const letter = word.charAt(at);
    const other = random.pick([...LETTERS]);
    const mistyped = random.pick([
      before + after.charAt(0) + letter + after.slice(1),
      before + after,
      before + other + letter + after,
      before + other + after,
    ]);
    if (mistyped !== word && mistyped.length > 2) return mistyped;
  }
}
