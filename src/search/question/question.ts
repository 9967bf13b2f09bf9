import type { TalksRecord } from '../../record/record';
import { remembered } from '../../record/remembered';
import type { Detail } from '../../record/schema';
import type { Ground, SearchIndex } from '../indexing/build';
import { passagesOf } from '../indexing/passages';
import { isLight } from '../words/stopwords';
import { type Stretch, type Word, wordsOf } from '../words/words';
import { type Asks, readAsks } from './asks';
import { withBegunNames } from './begun-names';
import { readDays } from './days';
import { expressionIn } from './expression';
import { withoutFrames } from './frames';
import { isAuxiliary } from './grammar';
import { dayUnit, type Meant, mentionUnit } from './mention-units';
import { type Mention, readMentions } from './mentions';
import { withNouns } from './nouns';
import { type Order, readOrder } from './order';
import { withPresence } from './presence';
import { SPEAKING, SPEECH } from './speech';
import { spell, type Token } from './spelling';
import type { Unit } from './units';
import { fillerUnits, wordUnits } from './word-units';

/** A question as it was understood, before anything is searched. */
export interface Question {
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  asks: Asks;
  /** Which of several it wants by their time. */
  order: Order | null;
  /** The pieces of its meaning, in the order of its words. */
  units: readonly Unit[];
  /** What stands between quotation marks in it, or is asked for as an expression. */
  quoted: readonly string[];
  /** "The word genocide": what it asks for by its very words. */
  expression: string | null;
}

/** Words of a question that are read; who writes more asks several questions at once. */
const LONGEST = 64;

const QUOTED = /["“„«”]([^"“”„«»]{2,})["”“»]/gu;

/** Questions remembered: an answer may search several times for the same text. */
const QUESTIONS = 50;

/** Understands a question: names and their parts, what is asked for, and what it is about. */
export const readQuestion = remembered(QUESTIONS, newQuestion);

/** Entries whose names are remembered: the same are looked at again and again. */
const ENTRIES = 1000;

/** Whom and what the quotations and the gist of an entry name, by its id. */
export const mentionsIn = remembered(ENTRIES, (id: string, record: TalksRecord, index: SearchIndex) => {
  const entry = record.entries.at(record.entries.find(id));
  return passagesOf(entry).flatMap((text) => newQuestion(text, record, index).mentions);
});

function newQuestion(text: string, record: TalksRecord, index: SearchIndex): Question {
  const tokens = tokensOf(text, index);
  const quotations = [...text.matchAll(QUOTED)];
  const asks = readAsks(tokens, text);
  // "Who is in the delegation": whom entries name as its members, not who speaks for it.
  const isOfMembers = /^(who|which)$/.test(asks.form) && asks.details.includes('name') && !asks.saying;
  const mentions = readMentions(tokens, { record, index }).map((mention) =>
    isOfMembers || isWithin(mention, quotations, tokens) ? { ...mention, role: 'about' as const } : mention,
  );
  const { order, words: ordering } = readOrder(tokens);
  const speakers = mentions.filter(({ role }) => role === 'speaker');
  const verbs = speakers.map((mention) => verbBeside(mention, tokens));
  const units = unitsOf({ tokens, mentions, asks }, [...verbs, ...ordering], { record, index });
  const marked = quotations.map((match) => match[1] ?? '');
  const expression = expressionIn(tokens, marked);
  const quoted = expression === null || marked.length > 0 ? marked : [expression];
  return { text, tokens, mentions, asks, order, units, quoted, expression };
}

function tokensOf(text: string, index: SearchIndex): readonly Token[] {
  const typed = wordsOf(text).slice(0, LONGEST);
  const words = typed.map((word, at) => (isCountry(at, typed) ? { ...word, ...USA } : word));
  const spelt = spell(isShouted(text) ? words.map(inLowerCase) : words, index);
  return withNouns(withoutFrames(withBegunNames(spelt, index)), index);
}

/** @param idle words that say nothing of what a question is about */
function unitsOf(
  { tokens, mentions, asks }: Pick<Question, 'tokens' | 'mentions' | 'asks'>,
  idle: readonly Stretch[],
  ground: Ground,
): Unit[] {
  const { index } = ground;
  const days = readDays(tokens);
  const taken = [...mentions, ...days, ...idle];
  const meant = mentions.filter((mention): mention is Meant => mention.role !== 'except');
  const read = [
    ...meant.map((mention) => mentionUnit(mention, tokens, ground)),
    ...days.map((day) => dayUnit(day, tokens, index)),
    // "Ankara's verdict": a noun of speech that nothing on record has says nothing more than that somebody speaks.
    ...wordUnits(tokens, taken, index).filter(
      ({ known, from }) =>
        (known || !SPEECH.has(tokens[from]?.stem ?? '')) && !saysWhatIsWanted(tokens[from]?.form ?? '', asks),
    ),
  ];
  const units = withPresence(withoutIdle(read, tokens), asks, tokens, index);
  // Mere keywords are all meant; in a sentence the empty words only hold the others together.
  if (asks.form === 'keywords') units.push(...fillerUnits(tokens, [...units, ...idle], index));
  return stressed(units).sort((a, b) => a.from - b.from);
}

/** "The talks in general": a word common in any text that nothing on record has takes nothing away from what something has. */
function withoutIdle(units: readonly Unit[], tokens: readonly Token[]): readonly Unit[] {
  const telling = units.filter(({ from, known }) => known || !isLight(tokens[from]?.stem ?? ''));
  return telling.some(({ kind, known }) => kind === 'word' && known) ? telling : units;
}

/** Whom words between quotation marks name does not say them. */
function isWithin(
  { from, to }: Mention,
  quotations: readonly RegExpExecArray[],
  tokens: readonly Token[],
): boolean {
  return quotations.some(
    ({ index, 0: all }) =>
      index < (tokens[from]?.start ?? 0) && (tokens[to - 1]?.end ?? 0) < index + all.length,
  );
}

/** "the name", "what day", "exact words": what is asked for is not what the question is about. */
function saysWhatIsWanted(form: string, { details, groupBy, quotedOnly }: Asks): boolean {
  return (
    details.some((detail) => NOUNS[detail]?.test(form)) ||
    (quotedOnly && LITERAL.test(form)) ||
    (groupBy !== null && form === 'differ')
  );
}

const LITERAL = /^(direct|exact|wording|quotation|marks|literal|literally)$/;

const NOUNS: Partial<Record<Detail, RegExp>> = {
  name: /^(named?|names|surname|identity|members?)$/,
  date: /^(dates?|day|timing|timetable|timeline|deadline)$/,
};

/** How `wordsOf` reads "US". */
const USA = { form: 'usa', stem: 'usa' };

/** "the us president", "did us officials comment", but "tell us about", "what was it to us": small letters, and no pronoun. */
function isCountry(at: number, words: readonly Word[]): boolean {
  const before = words[at - 1];
  return words[at]?.form === 'us' && (!before || before.form === 'the' || isAuxiliary(before));
}

/** Where every letter is a capital, none of them makes a name. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}\s.*\p{Lu}/u.test(text);
}

function inLowerCase(word: Word): Word {
  return { ...word, capital: false, initials: false };
}

/** Where every known word is a light one, they are all the meaning there is. */
function stressed(units: readonly Unit[]): Unit[] {
  const isAllLight = units.every(({ kind, known, light }) => kind !== 'word' || !known || light);
  return units.map((unit) => (isAllLight && unit.light && unit.weight > 0 ? { ...unit, emphasis: 1 } : unit));
}

/** The common verb or noun of saying that goes with a speaker ("London's view"); it adds nothing to what is asked. */
function verbBeside({ to }: Mention, tokens: readonly Token[]): Stretch {
  const isVerb = (stem: string | undefined) =>
    stem !== undefined && isLight(stem) && (SPEAKING.has(stem) || SPEECH.has(stem));
  const at = [to, to + 1].find((place) => isVerb(tokens[place]?.stem));
  return at === undefined ? { from: to, to } : { from: at, to: at + 1 };
}

/** The words of a unit as they stand in the question. */
export function asTyped({ from, to }: Stretch, { text, tokens }: Question): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
