import { buildTable } from '../record/string-table';
import { buildForms, correct, inLatin, wordsOf } from '../search/index';

/** A name and whom it stands for. */
interface Spelling {
  id: string;
  name: string;
}

/** Spellings of one word that are looked at, and how near they have to be: three letters in ten may differ. */
const NEAR = 8;
const NEARNESS = 0.7;

/**
 * For a name, the ids of those that may be the same person: every word of the shorter name has its own in the longer,
 * the same, misspelt, or as an initial. Names are only compared where they share the rarest word of one of them, or
 * nearly, so that the work grows with the names, not with their square: thousands have the same first name.
 */
export function alikeFinder(spellings: readonly Spelling[]): (name: string) => string[] {
  const names = spellings.map(({ id, name }) => ({ id, words: wordsOfName(name) }));
  const withWord = byWord(names.map(({ words }) => words));
  const commonness = (word: string) => withWord.get(word)?.size ?? 0;
  const withTelling = byWord(names.map(({ words }) => telling(words, commonness)));
  const forms = buildForms(buildTable(withWord.keys()));
  const nearTo = new Map<string, Set<string>>();
  const near = (word: string): Set<string> => {
    const known = nearTo.get(word);
    if (known) return known;
    const misspelt = correct(word, forms, NEAR).filter(({ nearness }) => nearness >= NEARNESS);
    const found = new Set([word, ...misspelt.map(({ form }) => form)]);
    nearTo.set(word, found);
    return found;
  };
  const having = (word: string, index = withWord) =>
    [...near(word)].flatMap((it) => [...(index.get(it) ?? [])]);
  return (name) => {
    const words = wordsOfName(name);
    const candidates = new Set([
      ...telling(words, commonness).flatMap((word) => having(word)),
      ...words.flatMap((word) => having(word, withTelling)),
    ]);
    const alike = [...candidates].sort((a, b) => a - b).map((at) => names[at]);
    return [...new Set(alike.flatMap((it) => (it && areAlike(words, it.words, near) ? it.id : [])))];
  };
}

function byWord(lists: readonly (readonly string[])[]): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  lists.forEach((words, at) => {
    for (const word of words) index.set(word, (index.get(word) ?? new Set()).add(at));
  });
  return index;
}

/** The words of which any longer name that is alike has one: the rarest, or all where an initial may stand for it. */
function telling(words: readonly string[], commonness: (word: string) => number): readonly string[] {
  if (words.some((word) => word.length === 1)) return words;
  return [...words].sort((a, b) => commonness(a) - commonness(b)).slice(0, 1);
}

function wordsOfName(name: string): string[] {
  return wordsOf(name).map(({ form }) => inLatin(form));
}

type Near = (word: string) => ReadonlySet<string>;

function areAlike(words: readonly string[], known: readonly string[], near: Near): boolean {
  const same = (word: string, other: string) =>
    near(word).has(other) || isInitial(word, other) || isInitial(other, word);
  return words.length <= known.length
    ? fits(words, known, same)
    : fits(known, words, (word, other) => same(other, word));
}

/** A name of one word is a family name, which stands last or, in other orders, first. */
function fits(
  short: readonly string[],
  long: readonly string[],
  same: (a: string, b: string) => boolean,
): boolean {
  const [only, second] = short;
  if (only !== undefined && second === undefined) {
    return only.length > 1 && [long.at(-1), long[0]].some((word) => word !== undefined && same(only, word));
  }
  const free = [...long];
  return short.every((word) => {
    const at = free.findIndex((other) => same(word, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function isInitial(word: string, other: string): boolean {
  return word.length === 1 && other.startsWith(word);
}
