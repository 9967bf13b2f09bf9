import { findString } from '../../record/string-table';
import type { SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { type Meaning, type Phrase, phrasesAt } from '../indexing/lexicon';
import { isLight } from '../words/stopwords';
import { isIn, type Stretch, stemOf } from '../words/words';
import { roleOf } from './roles';
import { isSpeaking } from './speech';
import type { Token } from './spelling';
import { type Alternative, fillerUnit, makeUnit, paraphrased, type Unit, way } from './units';

/**
 * How well a match through something else stands for the word itself. Paraphrases as terms of their own, worth less than
 * an entry's words (document expansion as in Nogueira et al. 2019, by editors): chosen on the tuning questions.
 */
const WEIGHT = {
  foreign: 0.6,
  joined: 0.9,
  synonym: 0.7,
  topic: 0.7,
  title: 0.7,
  paraphrase: 0.6,
} as const;

/** How much less a title counts for what is about its holder, where it stands as a speaker's and elsewhere. */
const ABOUT = { ifSpeaking: 0.35, else: 0.8 } as const;

/** A title that more hold than this tells nobody apart, and three ways to each of them would be looked up in every entry. */
const MOST_HOLDERS = 50;

/** Entries up to which a record is small. */
const SMALL = 500;

/**
 * The words that no name or day takes, each a unit: matched by its stem, by the topics and thesaurus groups of the
 * phrases it stands in, and, if it is misspelt, by its readings.
 */
export function wordUnits(tokens: readonly Token[], taken: readonly Stretch[], index: SearchIndex): Unit[] {
  const phrases = phrasesIn(tokens, taken, index);
  const pairs = tokens.map((_, at) => joined(tokens, at, index));
  return tokens.flatMap((token, at) => {
    const here = phrases.filter(({ from, to }) => from <= at && at < to);
    const isMeant = here.some((phrase) => phrase.from === at && phrase.hollow && !isSpeaking(token));
    if (isIn(at, taken) || (token.empty && !isMeant)) return [];
    const ways = [
      ...spellings(token, index),
      ...(pairs[at - 1] ?? []),
      ...(pairs[at] ?? []),
      ...here.flatMap((phrase) => phrase.ways),
    ];
    const idiom = here.some((phrase) => phrase.idiom);
    return [makeUnit(tokens, { from: at, to: at + 1 }, 'word', ways, index, { idiom })];
  });
}

/** The words without meaning, for a question of mere keywords; in a small record their idf says nothing. */
export function fillerUnits(tokens: readonly Token[], taken: readonly Stretch[], index: SearchIndex): Unit[] {
  if (index.postings.count < SMALL) return [];
  return tokens.flatMap(({ empty }, at) =>
    empty && !isIn(at, taken) ? [fillerUnit(tokens, at, index)] : [],
  );
}

/** The word itself and its corrections. */
function spellings(
  { stem, empty, foreign, corrected, corrections }: Token,
  index: SearchIndex,
): Alternative[] {
  const doubt = foreign ? WEIGHT.foreign : 1;
  return [
    ...(empty || corrected ? [] : [way(stem, 1, 'word', index), paraphrased(stem, WEIGHT.paraphrase, index)]),
    ...corrections.flatMap(({ form, nearness }) => [
      way(stemOf(form), nearness * doubt, 'typo', index),
      paraphrased(stemOf(form), nearness * doubt * WEIGHT.paraphrase, index),
    ]),
  ];
}

/** "cease fire" may stand as "ceasefire": a word and the next as one, if it is known. */
function joined(tokens: readonly Token[], at: number, index: SearchIndex): Alternative[] {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (!one || !other || one.empty || other.empty || other.opens) return [];
  const form = one.form + other.form;
  return findString(index.forms.forms, form) >= 0 ? [way(stemOf(form), WEIGHT.joined, 'word', index)] : [];
}

/** A phrase by which something is found. */
interface Findable extends Stretch {
  ways: readonly Alternative[];
  /** True if none of its words means anything alone: "turn up". */
  idiom: boolean;
  /** True if all of its words are empty. */
  hollow: boolean;
}

/** The longest phrase with a topic, a thesaurus group or a title at each place, but none within another. */
function phrasesIn(tokens: readonly Token[], taken: readonly Stretch[], index: SearchIndex): Findable[] {
  const phrases = tokens.flatMap((_, from) => {
    for (const phrase of phrasesAt(tokens, from, index.lexicon).reverse()) {
      const found = findableBy(phrase, tokens, taken, index);
      if (found) return found;
    }
    return partedAt(from, tokens, taken, index);
  });
  return phrases.filter(
    (one) => !phrases.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
  );
}

/** What may stand apart from its verb, and how many words stand between them. */
export const PARTICLE = /^(aside|away|back|down|off|out|over|up)$/;
const APART = 4;

/** "waved the reports away": a verb and its particle mean together what they mean side by side. */
function partedAt(
  from: number,
  tokens: readonly Token[],
  taken: readonly Stretch[],
  index: SearchIndex,
): Findable[] {
  const [verb, , ...after] = tokens.slice(from, from + 2 + APART);
  const particle = after.find(({ form }) => PARTICLE.test(form));
  const phrase = verb && particle && phrasesAt([verb, particle], 0, index.lexicon).find(({ to }) => to === 2);
  if (!phrase) return [];
  return [from, tokens.indexOf(particle)].flatMap(
    (at) => findableBy({ ...phrase, from: at, to: at + 1 }, tokens, taken, index) ?? [],
  );
}

/** A phrase with the ways to what it means; null if a name or day takes a word of it, or nothing is found by it. */
function findableBy(
  { from, to, meanings }: Phrase,
  tokens: readonly Token[],
  taken: readonly Stretch[],
  index: SearchIndex,
): Findable | null {
  const words = tokens.slice(from, to);
  if (words.some((_, i) => isIn(from + i, taken)) || (words.length === 1 && words[0]?.empty)) return null;
  const isSpeaking =
    meanings.some(({ kind }) => kind === 'title') &&
    roleOf({ from, to, kind: 'title', parties: [''], places: [] }, tokens) === 'speaker';
  const holders = meanings.filter(({ kind }) => kind === 'title').length;
  const ways = meanings
    .filter(({ kind }) => kind !== 'title' || holders <= MOST_HOLDERS)
    .flatMap((meaning) => waysOf(meaning, isSpeaking, index))
    .filter(({ term }) => term >= 0);
  if (!ways.length) return null;
  const idiom = words.length > 1 && words.every(({ empty, stem }) => empty || isLight(stem));
  return { from, to, ways, idiom, hollow: words.every(({ empty }) => empty) };
}

/** What a phrase refers to. A title that no name or country goes with may mean whoever holds it. */
function waysOf({ kind, id }: Meaning, isSpeaking: boolean, index: SearchIndex): Alternative[] {
  if (kind === 'group') return [way(TERM.group(id), WEIGHT.synonym, 'synonym', index)];
  if (kind === 'topic') return [way(TERM.topic(id), WEIGHT.topic, 'topic', index)];
  if (kind !== 'title') return [];
  return [
    way(TERM.speaker(id), WEIGHT.title, 'speaker', index),
    way(TERM.about(id), WEIGHT.title * (isSpeaking ? ABOUT.ifSpeaking : ABOUT.else), 'about', index),
    way(TERM.outlet(id), WEIGHT.title, 'outlet', index),
  ];
}
