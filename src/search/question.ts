import type { TalksRecord } from '../record/record';
import { prefixRange, stringAt } from '../record/string-table';
import { type Asks, readAsks } from './asks';
import type { SearchIndex } from './build';
import { readDays } from './days';
import { TERM } from './fields';
import { meaningsOf } from './lexicon';
import { type Mention, readMentions } from './mentions';
import { frequencyOf, idfOf, termOf } from './postings';
import { SPEAKING } from './roles';
import { spell, type Token } from './spelling';
import { isLight, stemOf, wordsOf } from './words';

/** One term that a unit of the question may match through. `weight`: 1 as good as the word itself. */
export interface Alternative {
  term: number;
  weight: number;
  how: 'word' | 'typo' | 'synonym' | 'topic' | 'speaker' | 'about' | 'outlet' | 'side' | 'place' | 'day';
}

/** A piece of the question's meaning: a word, a name, a day. */
export interface Unit {
  /** The words it was read from. */
  label: string;
  from: number;
  to: number;
  kind: 'word' | 'mention' | 'day';
  alternatives: readonly Alternative[];
  /** How much of the question's meaning it carries: the idf of what it most likely means. */
  weight: number;
  /** True for a word that is common in any text. */
  light: boolean;
  mention: Mention | null;
  /** False if the record knows neither the word nor anything near it. */
  known: boolean;
  capital: boolean;
}

/** A question as it was understood, before anything is searched. */
export interface Question {
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  asks: Asks;
  units: readonly Unit[];
  /** What stands between quotation marks in it. */
  quoted: readonly string[];
}

/** How well a match through a reference stands for the word itself. */
const WEIGHT = { foreign: 0.6, synonym: 0.7, topic: 0.7, title: 0.7 } as const;

/** An unknown word weighs as much as the rarest known one, as it may be a name; ordinary English weighs this part. */
const UNKNOWN_ENGLISH = 0.4;

/** A word common in any text, and the verb beside a speaker, weigh this part of their idf. */
const LIGHT = 0.3;

const QUOTED = /["“„«”]([^"“”„«»]{2,})["”“»]/gu;

/** Understands a question: names and their parts, what is asked for, and what it is about. */
export function readQuestion(text: string, record: TalksRecord, index: SearchIndex): Question {
  const tokens = spell(wordsOf(text), index);
  const mentions = readMentions(tokens, record, index);
  const asks = readAsks(tokens);
  const days = readDays(tokens);
  const spoken = mentions
    .filter(({ role }) => role === 'speaker')
    .map((mention) => verbBeside(mention, tokens));
  const taken = new Set(
    [...mentions, ...days, ...spoken].flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    ),
  );
  const units = [
    ...mentions.map((mention) => mentionUnit(mention, tokens, record, index)),
    ...days.map(({ from, to, prefixes }) => dayUnit(from, to, prefixes, tokens, index)),
    ...wordUnits(tokens, taken, index),
  ].sort((a, b) => a.from - b.from);
  return {
    text,
    tokens,
    mentions,
    asks,
    units,
    quoted: [...text.matchAll(QUOTED)].map((match) => match[1] ?? ''),
  };
}

/** The common verb of saying that goes with a speaker; it adds nothing to what is asked. */
function verbBeside({ to }: Mention, tokens: readonly Token[]): { from: number; to: number } {
  const at = [to, to + 1].find(
    (place) => isLight(tokens[place]?.stem ?? '') && SPEAKING.has(tokens[place]?.stem ?? ''),
  );
  return at === undefined ? { from: to, to } : { from: at, to: at + 1 };
}

/** A word is matched by its stem, by the topics and thesaurus groups of the phrases it stands in, and by its other readings. */
function wordUnits(tokens: readonly Token[], taken: ReadonlySet<number>, index: SearchIndex): Unit[] {
  const phrases = phrasesIn(tokens, taken, index);
  return tokens.flatMap((token, at) => {
    const inPhrases = phrases.filter(({ from, to }) => from <= at && at < to);
    const lone = inPhrases.some(
      ({ from, to }) => from === at && tokens.slice(from, to).every(({ empty }) => empty),
    );
    if (taken.has(at) || (token.empty && !lone)) return [];
    const own: Alternative[] =
      token.empty || token.corrections.length
        ? []
        : [{ term: termOf(index.postings, token.stem), weight: 1, how: 'word' }];
    const doubt = token.foreign ? WEIGHT.foreign : 1;
    const readings = token.corrections.map(
      ({ form, nearness }): Alternative => ({
        term: termOf(index.postings, stemOf(form)),
        weight: nearness * doubt,
        how: 'typo',
      }),
    );
    const meant = inPhrases.flatMap(({ alternatives }) => alternatives);
    const idiom = inPhrases.some(({ from, to }) => to - from > 1);
    return [unit(tokens, at, at + 1, 'word', [...own, ...readings, ...meant], index, null, idiom)];
  });
}

interface Phrase {
  from: number;
  to: number;
  alternatives: Alternative[];
}

/** The longest phrase with a topic or a thesaurus group at each word that no name takes. */
function phrasesIn(tokens: readonly Token[], taken: ReadonlySet<number>, index: SearchIndex): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + 5); to > from; to--) {
      const words = tokens.slice(from, to);
      if (words.some((_, i) => taken.has(from + i)) || (to === from + 1 && words[0]?.empty)) continue;
      const alternatives = referencesOf(words.map(({ stem }) => stem).join(' '), index);
      if (!alternatives.length) continue;
      phrases.push({ from, to, alternatives });
      break;
    }
  }
  return phrases.filter(
    (phrase) =>
      !phrases.some((other) => other !== phrase && other.from <= phrase.from && phrase.to <= other.to),
  );
}

function referencesOf(phrase: string, index: SearchIndex): Alternative[] {
  return meaningsOf(index.lexicon, phrase).flatMap(({ kind, index: at }): Alternative[] => {
    if (kind === 'title') return holderOf(index.lexicon.parties[at] ?? '', index);
    if (kind === 'group')
      return [{ term: termOf(index.postings, TERM.group(at)), weight: WEIGHT.synonym, how: 'synonym' }];
    const topic = kind === 'topic' ? index.lexicon.topics[at] : undefined;
    return topic
      ? [{ term: termOf(index.postings, TERM.topic(topic)), weight: WEIGHT.topic, how: 'topic' }]
      : [];
  });
}

/** A title that no name or country goes with: whoever holds it may be meant. */
function holderOf(id: string, { postings }: SearchIndex): Alternative[] {
  return [
    { term: termOf(postings, TERM.speaker(id)), weight: WEIGHT.title, how: 'speaker' },
    { term: termOf(postings, TERM.about(id)), weight: WEIGHT.title * 0.8, how: 'about' },
  ];
}

function mentionUnit(
  mention: Mention,
  tokens: readonly Token[],
  record: TalksRecord,
  index: SearchIndex,
): Unit {
  const { role } = mention;
  const weights = ROLE_WEIGHTS[role];
  const term = (name: string) => termOf(index.postings, name);
  const alternatives: Alternative[] = mention.parties.flatMap((id): Alternative[] => [
    { term: term(TERM.speaker(id)), weight: weights.speaker, how: 'speaker' },
    { term: term(TERM.about(id)), weight: weights.about, how: 'about' },
    ...(record.parties.get(id)?.of === 'outlets'
      ? [{ term: term(TERM.outlet(id)), weight: weights.outlet, how: 'outlet' as const }]
      : []),
  ]);
  for (const id of mention.sides) {
    alternatives.push(
      { term: term(TERM.side(id)), weight: weights.speaker * 0.95, how: 'side' },
      { term: term(TERM.about(id)), weight: weights.about * 0.8, how: 'about' },
    );
  }
  for (const id of mention.places)
    alternatives.push({ term: term(TERM.place(id)), weight: weights.place, how: 'place' });
  for (const token of tokens.slice(mention.from, mention.to)) {
    if (!token.empty)
      alternatives.push({
        term: term(token.stem),
        weight: mention.to - mention.from === 1 ? 0.6 : 0.3,
        how: 'word',
      });
  }
  return unit(tokens, mention.from, mention.to, 'mention', alternatives, index, mention);
}

/** How much a name counts in each part of an entry, by the part in which the question names it. */
const ROLE_WEIGHTS = {
  speaker: { speaker: 1, about: 0.35, outlet: 0.5, place: 0.2 },
  about: { speaker: 0.4, about: 1, outlet: 0.8, place: 0.8 },
  outlet: { speaker: 0.8, about: 0.4, outlet: 1, place: 0.2 },
  place: { speaker: 0.4, about: 0.6, outlet: 0.2, place: 1 },
  any: { speaker: 1, about: 0.85, outlet: 0.8, place: 0.9 },
} as const;

/** A day is matched by every day on record that it fits. */
function dayUnit(
  from: number,
  to: number,
  prefixes: readonly string[],
  tokens: readonly Token[],
  index: SearchIndex,
): Unit {
  const alternatives = daysOnRecord(index)
    .filter(({ date }) =>
      prefixes.some((prefix) =>
        prefix.startsWith('weekday:')
          ? weekdayOf(date) === Number(prefix.slice(8))
          : matchesDay(date, prefix),
      ),
    )
    .map(({ rank }): Alternative => ({ term: rank, weight: 0.8, how: 'day' }));
  return unit(tokens, from, to, 'day', alternatives, index, null);
}

function matchesDay(date: string, prefix: string): boolean {
  return prefix.startsWith('-')
    ? date.includes(prefix)
    : date.startsWith(prefix) || (prefix.startsWith(date) && date.length < prefix.length);
}

function weekdayOf(date: string): number {
  return date.length === 10 ? new Date(`${date}T00:00:00Z`).getUTCDay() : -1;
}

/** Every day that an entry was said or happened on. */
export function daysOnRecord(index: SearchIndex): { date: string; rank: number }[] {
  const { terms } = index.postings;
  const [from, to] = prefixRange(terms, TERM.day(''));
  return Array.from({ length: to - from }, (_, i) => ({
    rank: from + i,
    date: stringAt(terms, from + i).slice(TERM.day('').length),
  }));
}

/** Puts a unit together; its weight is the idf of the alternative most likely meant. */
function unit(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Unit['kind'],
  alternatives: readonly Alternative[],
  { postings }: SearchIndex,
  mention: Mention | null,
  idiom = false,
): Unit {
  const words = tokens.slice(from, to);
  const label = words.map(({ typed }) => typed).join(' ');
  const known = alternatives.filter(({ term }) => term >= 0);
  const sorted = [...known].sort((a, b) => b.weight - a.weight);
  const likely = sorted.filter(({ weight }) => weight >= (sorted[0]?.weight ?? 0) - 0.01);
  const frequency = Math.max(0, ...likely.map(({ term }) => frequencyOf(postings, term)));
  const isFiller = ({ stem }: Token) => isLight(stem) || (known.length === 0 && SPEAKING.has(stem));
  const light = kind === 'word' && !idiom && words.every(isFiller) ? LIGHT : 1;
  const unknown = words.every(({ foreign }) => foreign) ? UNKNOWN_ENGLISH : 1;
  const weight = light * (known.length ? idfOf(postings, frequency) : idfOf(postings, 0) * unknown);
  return {
    label,
    from,
    to,
    kind,
    alternatives: dedupe(sorted),
    weight,
    light: light < 1,
    mention,
    known: known.length > 0,
    capital: words.some(({ capital }, i) => capital && from + i > 0),
  };
}

/** The best weight of each term. */
function dedupe(sorted: readonly Alternative[]): Alternative[] {
  const seen = new Set<number>();
  return sorted.filter(({ term }) => !seen.has(term) && seen.add(term));
}
