import type { Party, TalksRecord } from '../record/record';
import { madeOnce } from '../record/remembered';
import { isPerson } from '../record/sides';
import { buildTable, findString, type StringTable, sizeOf, stringAt } from '../record/string-table';
import { surnameOf } from '../record/surname';
import { formsOf, phraseOf, type Stretch, type Word } from './words';

/**
 * What a phrase can mean: a party by its name, a party by a title it holds, a country by its adjective, a place, a
 * topic by one of its words, or a group of the thesaurus. `index` counts in the record's own order of that kind.
 */
export interface Meaning {
  kind: 'party' | 'title' | 'side' | 'place' | 'topic' | 'group';
  index: number;
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
  const add = (text: string, kind: Meaning['kind'], index: number) => {
    const phrase = phraseOf(text).replace(/^the /, '');
    if (!phrase) return phrase;
    const codes = codesOf.get(phrase) ?? new Set();
    codes.add(codeOf(kind, index));
    codesOf.set(phrase, codes);
    return phrase;
  };
  const groupsOf = new Map<string, (readonly string[])[]>();
  record.thesaurus.forEach((group, index) => {
    for (const member of group) {
      const phrase = add(member, 'group', index);
      groupsOf.set(phrase, [...(groupsOf.get(phrase) ?? []), group]);
    }
  });
  // A title and what the thesaurus has for the same office: foreign minister, FM, top diplomat.
  const sameAs = (title: string) => [title, ...(groupsOf.get(phraseOf(title)) ?? []).flat()];
  [...record.parties.values()].forEach((party, index) => {
    for (const name of [party.name, ...party.aliases]) add(name, 'party', index);
    for (const title of titlesOf(party)) for (const same of sameAs(title)) add(same, 'title', index);
    if (party.of !== 'people') return;
    const surname = surnameOf(party.name);
    if (isPerson(party) && party.named && !INITIALS.test(surname)) add(surname, 'party', index);
    for (const adjective of party.adjectives) add(adjective, 'side', index);
  });
  [...record.places.values()].forEach((place, index) => {
    for (const name of [place.name, ...place.aliases]) add(name, 'place', index);
  });
  [...record.topics.values()].forEach((topic, index) => {
    for (const words of [topic.name, ...topic.words]) add(words, 'topic', index);
  });
  return {
    ...packPhrases(codesOf),
    parties: [...record.parties.keys()],
    places: [...record.places.keys()],
    topics: [...record.topics.keys()],
  };
}

/** A surname so short is many other words: the UN is not Kim Jong Un. */
const INITIALS = /^[A-Za-z]{1,2}$/;

/** What a party is called besides its names; an outlet by its kind: "which agency", "what did the newspaper write". */
function titlesOf(party: Party): readonly string[] {
  if (party.of === 'people') return party.titles;
  return party.kind === 'organisation' ? [] : ['outlet', party.kind];
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

function meaningsAt({ offsets, meanings }: Lexicon, rank: number): Meaning[] {
  return Array.from(meanings.subarray(offsets[rank], offsets[rank + 1]), meaningOf);
}

function meaningOf(code: number): Meaning {
  return { kind: KINDS[code >>> KIND_BITS] ?? 'group', index: code & ((1 << KIND_BITS) - 1) };
}

/** The meanings of a phrase of stems; none if nobody knows it. */
export function meaningsOf(lexicon: Lexicon, phrase: string): readonly Meaning[] {
  let node: Node | undefined = phrasesOf(lexicon);
  for (const word of phrase.split(' ')) node = node?.next.get(word);
  return node?.meanings ?? [];
}

/** The parties that have a title, given as stems, which fits. */
export function titledParties(lexicon: Lexicon, fits: (title: string) => boolean): string[] {
  const found = new Set<number>();
  for (let rank = 0; rank < sizeOf(lexicon.phrases); rank++) {
    const titled = meaningsAt(lexicon, rank).filter(({ kind }) => kind === 'title');
    if (titled.length && fits(stringAt(lexicon.phrases, rank)))
      for (const { index } of titled) found.add(index);
  }
  return lexicon.parties.filter((_, index) => found.has(index));
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
  const offsets = new Uint32Array(sizeOf(phrases) + 1);
  for (const [phrase, codes] of meaningsOf) offsets[findString(phrases, phrase) + 1] = codes.size;
  for (let rank = 0; rank < sizeOf(phrases); rank++)
    offsets[rank + 1] = (offsets[rank + 1] ?? 0) + (offsets[rank] ?? 0);
  const meanings = new Uint32Array(offsets.at(-1) ?? 0);
  for (const [phrase, codes] of meaningsOf) meanings.set([...codes], offsets[findString(phrases, phrase)]);
  return { phrases, offsets, meanings };
}

function codeOf(kind: Meaning['kind'], index: number): number {
  return ((KINDS.indexOf(kind) << KIND_BITS) | index) >>> 0;
}

/** All folded words of the vocabularies, for the typo search. */
export function wordsOfVocabularies(record: TalksRecord): Set<string> {
  const parties = [...record.parties.values()].flatMap((party) => [
    party.name,
    ...party.aliases,
    ...(party.of === 'people' ? [...party.titles, ...party.adjectives] : []),
  ]);
  const places = [...record.places.values()].flatMap((place) => [place.name, ...place.aliases]);
  const topics = [...record.topics.values()].flatMap((topic) => [topic.name, ...topic.words]);
  const texts = [...parties, ...places, ...topics, ...record.thesaurus.flat()];
  return new Set(texts.flatMap(formsOf));
}
