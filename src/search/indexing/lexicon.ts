import type { TalksRecord } from '../../record/record';
import { madeOnce } from '../../record/remembered';
import { buildTable, findString, type StringTable, sizeOf, stringAt } from '../../record/string-table';
import { phraseOf, type Stretch, type Word } from '../words/words';
import { type Calling, callings } from './callings';
import { summed } from './growing';

/**
 * What a phrase can mean: a party by its name, a party by a title it holds, a country by its adjective, a place, a
 * topic by one of its words, or a group of the thesaurus, whose id is its number there.
 */
export interface Meaning {
  kind: Calling['kind'];
  id: string;
}

const KINDS: readonly Meaning['kind'][] = ['party', 'title', 'side', 'place', 'topic', 'group'];
const KIND_BITS = 28;

/** Every phrase that the record's vocabularies know, as stems joined by spaces, with its meanings. Plain data. */
export interface Lexicon {
  readonly phrases: StringTable;
  /** Where the meanings of a phrase begin, by rank, and one more. */
  readonly offsets: Uint32Array;
  /** Kind in the upper four bits, index in the lower 28. */
  readonly meanings: Uint32Array;
  readonly parties: readonly string[];
  readonly places: readonly string[];
  readonly topics: readonly string[];
}

/** Collects the phrases of the record's vocabularies. */
export function buildLexicon(record: TalksRecord): Lexicon {
  const codesOf = new Map<string, Set<number>>();
  for (const { text, kind, index } of callings(record)) {
    const phrase = phraseOf(text).replace(/^the /, '');
    if (!phrase) continue;
    const codes = codesOf.get(phrase) ?? new Set();
    codesOf.set(phrase, codes.add(codeOf(kind, index)));
  }
  return {
    ...packPhrases(codesOf),
    parties: [...record.parties.keys()],
    places: [...record.places.keys()],
    topics: [...record.topics.keys()],
  };
}

/** A known phrase among some words. */
export interface Phrase extends Stretch {
  meanings: readonly Meaning[];
}

/** What some words in a row mean, and what follows on them in longer phrases, by the next word. */
interface Node {
  meanings: readonly Meaning[];
  next: Map<string, Node>;
}

/** A lexicon's phrases, to be walked word by word. They grow with the vocabularies, not with the entries. */
const phrasesOf = madeOnce((lexicon: Lexicon): Node => {
  const root = newNode();
  for (let rank = 0; rank < sizeOf(lexicon.phrases); rank++) {
    let node = root;
    for (const word of stringAt(lexicon.phrases, rank).split(' ')) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    node.meanings = meaningsAt(lexicon, rank);
  }
  return root;
});

function newNode(): Node {
  return { meanings: [], next: new Map() };
}

function meaningsAt({ offsets, meanings, parties, places, topics }: Lexicon, rank: number): Meaning[] {
  const ids = { party: parties, title: parties, side: parties, place: places, topic: topics };
  return Array.from(meanings.subarray(offsets[rank], offsets[rank + 1]), (code) => {
    const kind = KINDS[code >>> KIND_BITS] ?? 'group';
    const index = code & ((1 << KIND_BITS) - 1);
    return { kind, id: kind === 'group' ? String(index) : (ids[kind][index] ?? '') };
  });
}

/** The meanings of a phrase of stems; none if nobody knows it. */
export function meaningsOf(lexicon: Lexicon, phrase: string): readonly Meaning[] {
  let node: Node | undefined = phrasesOf(lexicon);
  for (const word of phrase.split(' ')) node = node?.next.get(word);
  return node?.meanings ?? [];
}

/** A title as stems in a row, and who holds it. */
interface Title {
  title: string;
  holders: readonly string[];
}

/** The titles of a lexicon by each of their words: to walk all phrases costs tens of milliseconds in a large record. */
const titlesOf = madeOnce((lexicon: Lexicon): ReadonlyMap<string, readonly Title[]> => {
  const byWord = new Map<string, Title[]>();
  for (let rank = 0; rank < sizeOf(lexicon.phrases); rank++) {
    const titled = meaningsAt(lexicon, rank).filter(({ kind }) => kind === 'title');
    if (titled.length === 0) continue;
    const title = stringAt(lexicon.phrases, rank);
    const held = { title, holders: titled.map(({ id }) => id) };
    for (const word of new Set(title.split(' '))) {
      const titles = byWord.get(word) ?? [];
      titles.push(held);
      byWord.set(word, titles);
    }
  }
  return byWord;
});

/** The parties that have a title with a word, both as stems, which fits. */
export function titledParties(lexicon: Lexicon, word: string, fits: (title: string) => boolean): string[] {
  const titles = titlesOf(lexicon).get(word) ?? [];
  const found = new Set(titles.filter(({ title }) => fits(title)).flatMap(({ holders }) => holders));
  return lexicon.parties.filter((id) => found.has(id));
}

/** The known phrases that begin at a word, shortest first. */
export function phrasesAt(words: readonly Pick<Word, 'stem'>[], from: number, lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  let node: Node | undefined = phrasesOf(lexicon);
  for (let to = from + 1; to <= words.length; to++) {
    node = node.next.get(words[to - 1]?.stem ?? '');
    if (!node) break;
    if (node.meanings.length) found.push({ from, to, meanings: node.meanings });
  }
  return found;
}

function packPhrases(
  meaningsOf: ReadonlyMap<string, ReadonlySet<number>>,
): Pick<Lexicon, 'phrases' | 'offsets' | 'meanings'> {
  const phrases = buildTable(meaningsOf.keys());
  const sizes = new Uint32Array(sizeOf(phrases) + 1);
  for (const [phrase, codes] of meaningsOf) sizes[findString(phrases, phrase) + 1] = codes.size;
  const offsets = summed(sizes);
  const meanings = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [phrase, codes] of meaningsOf) meanings.set([...codes], offsets[findString(phrases, phrase)]);
  return { phrases, offsets, meanings };
}

function codeOf(kind: Meaning['kind'], index: number): number {
  return ((KINDS.indexOf(kind) << KIND_BITS) | index) >>> 0;
}
