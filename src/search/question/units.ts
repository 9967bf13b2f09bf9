import { K1, type SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { FULL, frequencyOf, idfOf, type Postings, termOf } from '../indexing/postings';
import { isLight } from '../words/stopwords';
import type { Stretch } from '../words/words';
import { isInitials, isName } from './capitals';
import type { Mention } from './mentions';
import { SPEAKING } from './speech';
import type { Token } from './spelling';

/** One term that a unit of the question may match through. */
export interface Alternative {
  term: number;
  /** 1: as good as the word itself. */
  weight: number;
  how:
    | 'word'
    | 'typo'
    | 'synonym'
    | 'paraphrase'
    | 'topic'
    | 'speaker'
    | 'about'
    | 'outlet'
    | 'side'
    | 'place'
    | 'day';
  /** In how many entries it stands, for its idf. Readings of one word or name share theirs: a rare one is not likelier. */
  frequency: number;
  /** What one step of impact through it adds to a score, before the unit's emphasis: idf x weight. */
  worth: number;
}

/** A piece of the question's meaning: a word, a name, a day. */
export interface Unit extends Stretch {
  /** The words it was read from. */
  label: string;
  kind: 'word' | 'mention' | 'day';
  /** Best first. */
  alternatives: readonly Alternative[];
  /** How much of the question's meaning it carries: the idf of what it most likely means. */
  weight: number;
  /** How much it counts in the ranking: 1, less for a word that is common in any text, least for an empty one. */
  emphasis: number;
  /** True for a word that is common in any text. */
  light: boolean;
  mention: Mention | null;
  /** False if the record knows neither the word nor anything near it. */
  known: boolean;
  /** True for an unknown country or city, or a word written like a name: with a capital letter within a sentence. */
  stranger: boolean;
}

/** An unknown word weighs as much as the rarest known one, as it may be a name; ordinary English weighs this part. */
const UNKNOWN_ENGLISH = 0.4;

/** A word common in any text weighs this part of its idf. */
const LIGHT_WEIGHT = 0.3;

/** How much a word common in any text counts in the ranking of a small record; one without meaning does not. */
const LIGHT_EMPHASIS = 0.4;

/** Entries from which a record tells by itself how common a word is, more than the language does. */
const LARGE = 5000;

/** A way to match through a term of the index; unknown terms are dropped by `makeUnit`. */
export function way(
  name: string,
  weight: number,
  how: Alternative['how'],
  { postings }: SearchIndex,
): Alternative {
  const term = termOf(postings, name);
  return worthOf({ term, weight, how, frequency: frequencyOf(postings, term) }, postings);
}

/** Words saturate below full impact; this brings one word of a quotation to about 1. */
const WORD_SCALE = 1 + K1;

/** A way to match a word through the paraphrases; they and the texts share its frequency. */
export function paraphrased(stem: string, weight: number, { postings }: SearchIndex): Alternative {
  const term = termOf(postings, TERM.paraphrase(stem));
  const frequency = frequencyOf(postings, term) + frequencyOf(postings, termOf(postings, stem));
  return worthOf({ term, weight, how: 'paraphrase', frequency }, postings);
}

function worthOf(one: Omit<Alternative, 'worth'>, postings: Postings): Alternative {
  const { term, weight, how, frequency } = one;
  const scale =
    how === 'word' || how === 'typo' || how === 'synonym' || how === 'paraphrase' ? WORD_SCALE : 1;
  return { term, weight, how, frequency, worth: (idfOf(postings, frequency) * weight * scale) / FULL };
}

/** Puts a unit together from the words at some places and the ways to match it. */
export function makeUnit(
  tokens: readonly Token[],
  { from, to }: Stretch,
  kind: Unit['kind'],
  ways: readonly Alternative[],
  { postings }: SearchIndex,
  { mention = null, idiom = false }: { mention?: Mention | null; idiom?: boolean } = {},
): Unit {
  const words = tokens.slice(from, to);
  const alternatives = best(shared(held(ways), kind, postings));
  const known = alternatives.length > 0;
  const likely = alternatives.filter(({ weight }) => weight >= (alternatives[0]?.weight ?? 0) - 0.01);
  const frequency = Math.max(0, ...likely.map((one) => one.frequency));
  const light =
    kind === 'word' && !idiom && words.every(({ stem }) => isLight(stem) || (!known && SPEAKING.has(stem)));
  // A paraphrase names nobody.
  const isNamed = alternatives.some(({ how }) => how !== 'paraphrase');
  const initials = !isNamed && isInitials(tokens, from);
  const unknown = initials ? 0 : !known && words.every(({ foreign }) => foreign) ? UNKNOWN_ENGLISH : 1;
  const weight = idfOf(postings, frequency) * unknown * (light ? LIGHT_WEIGHT : 1);
  const emphasis = light ? emphasisOf(LIGHT_EMPHASIS, postings.count) : 1;
  const label = words.map(({ typed }) => typed).join(' ');
  const isWrittenAsName = !isNamed && from > 0 && words.every(({ capital }) => capital);
  const isElsewhere = !isNamed && words.some(({ geographic }) => geographic);
  const stranger = isElsewhere || (isWrittenAsName && !initials && isName(tokens, from));
  return { label, from, to, kind, alternatives, weight, emphasis, light, mention, known, stranger };
}

/** The unit as the words of entries bear it out. */
export function withoutParaphrases(unit: Unit): Unit {
  return { ...unit, alternatives: unit.alternatives.filter(({ how }) => how !== 'paraphrase') };
}

/** A unit for a search that is no question: its ways, all of full weight and emphasis. */
export function plainUnit(label: string, ways: readonly Alternative[]): Unit {
  const alternatives = best(held(ways));
  return {
    ...ANYWHERE,
    kind: 'word',
    label,
    alternatives,
    known: alternatives.length > 0,
    weight: 1,
    emphasis: 1,
  };
}

const ANYWHERE = { from: 0, to: 0, light: false, mention: null, stranger: false };

/** A word without meaning: it weighs nothing, but among keywords in a large record it decides between equals. */
export function fillerUnit(tokens: readonly Token[], at: number, index: SearchIndex): Unit {
  const ways = [way(tokens[at]?.stem ?? '', 1, 'word', index)];
  const unit = makeUnit(tokens, { from: at, to: at + 1 }, 'word', ways, index);
  return { ...unit, weight: 0, light: true, emphasis: emphasisOf(0, index.postings.count) };
}

/** The larger the record, the less the language's own judgement of a word counts beside the word's idf. */
function emphasisOf(base: number, entries: number): number {
  return base + ((1 - base) * entries) / (entries + LARGE);
}

/**
 * Lets the readings of a misspelt word, and the parties that a name fits, share one frequency; a name's own words share
 * that of the name, or a rare word of it would outweigh whom it names.
 */
function shared(
  ways: readonly Alternative[],
  kind: Unit['kind'],
  postings: Postings,
): readonly Alternative[] {
  if (kind !== 'mention' && !ways.some(({ how }) => how === 'typo')) return ways;
  const { count } = postings;
  const sums = new Map<Alternative['how'], number>();
  for (const { how, frequency } of ways) sums.set(how, Math.min(count, (sums.get(how) ?? 0) + frequency));
  const named = Math.max(0, ...[...sums].filter(([how]) => how !== 'word').map(([, sum]) => sum));
  return ways.map((one) => {
    if (kind !== 'mention' && one.how !== 'typo') return one;
    const frequency = one.how === 'word' ? Math.max(one.frequency, named) : (sums.get(one.how) ?? 0);
    return worthOf({ ...one, frequency }, postings);
  });
}

/** The ways through terms that the index has. */
function held(ways: readonly Alternative[]): Alternative[] {
  return ways.filter(({ term }) => term >= 0);
}

/** The best way through each term, best first. */
function best(ways: readonly Alternative[]): Alternative[] {
  const seen = new Set<number>();
  return [...ways]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ term }) => !seen.has(term) && seen.add(term));
}
