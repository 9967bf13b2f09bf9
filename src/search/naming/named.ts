import type { TalksRecord } from '../../record/record';
import { isPerson, sidesOf } from '../../record/sides';
import { around } from '../../record/upward';
import type { Ground, SearchIndex } from '../indexing/build';
import { heldBy } from '../indexing/filters';
import { type Meaning, meaningsOf, phrasesAt } from '../indexing/lexicon';
import { belongs, type Item } from '../indexing/names';
import { intersects } from '../indexing/sets';
import { titlesOf } from '../question/holders';
import { idsOf, type Mention, partiesIn, readMentions } from '../question/mentions';
import { spell, type Token } from '../question/spelling';
import type { Vocabulary } from '../types';
import { isEnglish } from '../words/english';
import { isLight } from '../words/stopwords';
import { isIn, phraseOf, stemsOf, wordsOf } from '../words/words';

/** A typed name, and whom and what its words mention. */
export interface TypedName {
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
}

/** Words of a text in which names are looked for. */
const WORDS = 64;

/** Reads a typed name. Unlike in a question, what is only begun stands for nobody. */
export function readName(text: string, ground: Ground): TypedName {
  const tokens = spell(wordsOf(text).slice(0, WORDS), ground.index);
  return { text, tokens, mentions: readMentions(tokens, ground) };
}

function fitting(items: readonly Item[], vocabulary: Vocabulary, { record }: Ground): string[] {
  return [...new Set(items.filter((item) => belongs(item, vocabulary, record)).map(({ id }) => id))];
}

/** What is called so, or else who holds an office of this name. */
export function calledBy(tokens: readonly Token[], vocabulary: Vocabulary, ground: Ground): string[] {
  const whole = meaningsOf(ground.index.lexicon, phraseIn(tokens)).filter(
    ({ kind }) => kind !== 'title' || mayBeOffice(tokens),
  );
  const idsIn = (meanings: readonly Meaning[]) => {
    const items = meanings.flatMap((meaning) => itemsOf(meaning, vocabulary, ground));
    return fitting(items, vocabulary, ground);
  };
  const names = widest(idsIn(whole.filter(({ kind }) => kind !== 'title')), ground.record);
  if (names.length) return names;
  const holders = idsIn(whole);
  const isOwn = (id: string) =>
    titlesOf(id, ground.record).some((title) => phraseOf(title) === phraseIn(tokens));
  // "foreign secretary" is like any foreign minister, and means the one who is called so.
  const own = holders.filter(isOwn);
  return own.length ? own : holders;
}

/** Whether words may name an office: a misspelt one only where that is a word that people know: a Fomin is no "fonmin". */
export function mayBeOffice(tokens: readonly Token[]): boolean {
  return tokens.every(({ corrected, form }) => !corrected || isEnglish(form));
}

/** What the whole text names: exactly, by title and country, or but for a typo. A part of it proves nothing. */
export function namedBy(read: TypedName, vocabulary: Vocabulary, ground: Ground): string[] {
  const { tokens, mentions } = read;
  const called = calledBy(tokens, vocabulary, ground);
  if (called.length) return called;
  if (vocabulary === 'topic') return topicsNamedBy(read, ground);
  const covered = tokens.every((token, at) => saysNothing(token) || isIn(at, mentions));
  if (!covered) return [];
  const meant = mentions.filter((_, at) => !isOfficeOf(at, read, ground));
  const named = [
    ...partiesIn(meant).map((id): Item => ({ is: 'party', id })),
    ...meant.flatMap(({ places }) => places).map((id): Item => ({ is: 'place', id })),
  ];
  const ids = fitting(named, vocabulary, ground);
  return vocabulary === 'place' ? narrowest(ids, ground) : ids;
}

/** Whether a word carries nothing as it was typed: an "Anna" is no misspelt "wanna". */
function saysNothing({ empty, corrected }: Token): boolean {
  return empty && !corrected;
}

/** "Ukrainian MP Arakhamia", "Russian negotiator Medinsky": whose office or body stands right before the name that is meant. */
function isOfficeOf(at: number, { mentions, tokens }: TypedName, { record }: Ground): boolean {
  const [one, next] = [mentions[at], mentions[at + 1]];
  const [holder, ...others] = next?.parties ?? [];
  if (!one || !next || holder === undefined || others.length > 0) return false;
  if (one.to !== next.from || tokens[next.from]?.opens) return false;
  const party = record.parties.get(holder);
  const theirs = [holder, ...sidesOf(party, record)];
  return isPerson(party) && idsOf(one).some((id) => theirs.includes(id));
}

/** "Istanbul, Turkey" is Istanbul: what lies in another of the places says which one is meant. */
function narrowest(ids: readonly string[], { record: { places } }: Ground): string[] {
  const wider = ids.flatMap((id) => around(id, places));
  return ids.filter((id) => !wider.includes(id));
}

/** A word for a topic and for a wider one that contains it means the wider one. */
function widest(ids: readonly string[], { topics }: TalksRecord): string[] {
  return ids.filter((id) => !around(id, topics).some((wider) => ids.includes(wider)));
}

function phraseIn(tokens: readonly Token[]): string {
  const stems = tokens.map(({ stem }) => stem);
  return stems.join(' ').replace(/^the /, '');
}

/** What a meaning stands for; where a place is asked for, "Ukrainian" is the place that the country's name is. */
function itemsOf({ kind, id }: Meaning, vocabulary: Vocabulary, { record, index }: Ground): Item[] {
  if (kind === 'group') return [];
  if (kind === 'place' || kind === 'topic') return [{ is: kind, id }];
  if (kind !== 'side' || vocabulary !== 'place') return [{ is: 'party', id }];
  const named = meaningsOf(index.lexicon, phraseOf(record.parties.get(id)?.name ?? ''));
  return named.filter((one) => one.kind === 'place').map((one): Item => ({ is: 'place', id: one.id }));
}

/** The topics of the longest phrases with a topic in the text. */
function topicsIn(tokens: readonly Token[], { lexicon }: SearchIndex): string[] {
  const found = tokens
    .flatMap((_, from) => phrasesAt(tokens, from, lexicon))
    .flatMap(({ from, to, meanings }) =>
      meanings.flatMap(({ kind, id }) => (kind === 'topic' ? { id, length: to - from } : [])),
    );
  const longest = Math.max(...found.map(({ length }) => length));
  return [...new Set(found.flatMap(({ id, length }) => (length === longest ? id : [])))];
}

/**
 * The topics of a text that says nothing beyond their words: no "mass graves" for "mass troops". "Ukraine's demands" are
 * among the demands, if Ukraine speaks of any.
 */
function topicsNamedBy({ tokens, mentions }: TypedName, { record, index }: Ground): string[] {
  const ids = topicsIn(tokens, index);
  const topics = ids.flatMap((id) => record.topics.get(id) ?? []);
  const stems = new Set(topics.flatMap(({ name, words }) => [name, ...words].flatMap(stemsOf)));
  const onThem = heldBy('topic', ids, index);
  const speaking = mentions.filter((mention) => intersects(onThem, heldBy('speaker', idsOf(mention), index)));
  const isSaid = tokens.every(
    ({ empty, stem }, at) => empty || isLight(stem) || stems.has(stem) || isIn(at, speaking),
  );
  return isSaid ? widest(ids, record) : [];
}

/** Whom, where and what a text names, somewhere among its words. */
export function namesIn(
  text: string,
  record: TalksRecord,
  index: SearchIndex,
): Readonly<Record<'person' | 'place' | 'topic', readonly string[]>> {
  const { tokens, mentions } = readName(text, { record, index });
  return {
    topic: topicsIn(tokens, index),
    person: partiesIn(mentions),
    place: mentions.flatMap(({ places }) => places),
  };
}
