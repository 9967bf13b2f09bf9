import type { Entry, TalksRecord } from '../../record/record';
import { sideOf, sidesOf } from '../../record/sides';
import { around } from '../../record/upward';
import type { SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { passagesOf } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import { isAuxiliary } from '../question/grammar';
import type { Mention } from '../question/mentions';
import { lacksPresence } from '../question/presence';
import { asTyped, type Question } from '../question/question';
import { startOf } from '../question/roles';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { VALUES } from '../words/numbers';
import { isEmpty } from '../words/stopwords';
import { wordsOf } from '../words/words';
import { LENGTH } from './details';
import { doerIn, isOfOthers, OTHERS, otherObject, otherSubject } from './doers';

/** Words of a question that are not borne out, with their unit if they are a place, a day or somebody. */
export interface Supposed {
  words: string;
  unit: Unit | null;
}

/**
 * What a question supposes of a place, a day, somebody or a length of time, if the best candidate tells of another:
 * "who was poisoned in Istanbul", "how did Putin greet them", "the first meeting in three months". Whoever lists
 * supposes nothing, and mere keywords only a day or a place. Null if that is so.
 */
export function misplaced(top: Candidate, at: Case): Supposed | null {
  const { asks, text, units } = at.question;
  if (asks.list) return null;
  const isFree = ({ kind, mention }: Unit) =>
    asks.form === 'keywords' && kind !== 'day' && mention?.role !== 'place';
  const unit = units.find((one) => !isFree(one) && isMisplaced(one, top, at));
  if (unit) return { words: asTyped(unit, at.question), unit };
  const somebody = otherSubject(top, at) ?? doerIn(top.entry, at) ?? otherObject(top, at);
  if (somebody) return { words: asTyped(somebody, at.question), unit: null };
  const count = otherCount(text, top.entry);
  return count === null ? null : { words: count, unit: null };
}

function isMisplaced(unit: Unit, top: Candidate, at: Case): boolean {
  const { kind, mention, from, to } = unit;
  const { question, record } = at;
  const { mentions, tokens } = question;
  if (kind === 'day') return isOtherDay(unit, top, at);
  if (mention && isOfOthers(mention, top.entry, at)) return true;
  // "the president's people" are others; "Reuters' report" is by Reuters.
  const isOwner =
    (tokens[to - 1]?.owner === true || mention?.sides.length === 0) && OTHERS.test(tokens[to]?.stem ?? '');
  const isSure = !isOwner && tokens.slice(from, to).every(({ corrected }) => !corrected);
  if (mention === null || !isSure) return false;
  const { missing } = top.coverage;
  if (mention.role === 'place')
    return (
      isLocated(from, question) &&
      (isElsewhere(mention, top.entry, record) ||
        isOfOther(from, missing, question) ||
        (question.asks.form === 'whether' && lacksPresence(missing, tokens)))
    );
  if (!isIndividual(mention, record)) return false;
  if (mention.sides.length)
    return (
      isOpposed(top.entry, mention, record) ||
      (isWhich(mention, question) && top.coverage.missing.includes(unit))
    );
  const isOnly = mentions.filter((other) => isIndividual(other, record)).length === 1;
  // "Since when has he been its head": whoever it is of whom something is asked.
  const isSubject = isAuxiliary(tokens[startOf(from, tokens) - 1]) || question.asks.form === 'whether';
  return top.coverage.missing.includes(unit) && (isOnly || isSubject);
}

/** "Which Russian delegates": some of a body are asked for. */
function isWhich({ from }: Mention, { tokens }: Question): boolean {
  return tokens.slice(Math.max(0, from - 2), from).some(({ form }) => form === 'which');
}

/** A day that an entry is not of; "on Monday and on Wednesday" asks for one of both. */
function isOtherDay(unit: Unit, { entry, coverage }: Candidate, { question, index }: Case): boolean {
  const { asks, units } = question;
  const isHeld = (one: Unit) => one.kind === 'day' && !coverage.missing.includes(one);
  const isWrong = asks.form === 'whether' ? !isOfDay(unit, entry, index) : !isHeld(unit);
  return isWrong && !units.some((other) => other !== unit && isHeld(other));
}

/** Whether one of an entry's days is the one that a question names; its words may hold the day of something else. */
function isOfDay({ alternatives }: Unit, { said, when }: Entry, { postings }: SearchIndex): boolean {
  return [said.date, when.date].some(
    (date) => date !== null && alternatives.some(({ term }) => term === termOf(postings, TERM.day(date))),
  );
}

/** "in Istanbul", or "did they retake Mariupol". */
function isLocated(from: number, { asks, tokens }: Question): boolean {
  const start = startOf(from, tokens);
  const before = tokens[start - 1];
  if (/^(from|of)$/.test(before?.form ?? ''))
    return tokens.slice(Math.max(0, start - 4), start).some(({ stem }) => LEAVING.test(stem));
  return LOCATED.test(before?.form ?? '') || asks.form === 'whether';
}

const LOCATED = /^(in|at|near|inside|outside|around|over|toward|towards)$/;

/** Stems of what is done from a place: an envoy "from Kyiv" may be anywhere. */
const LEAVING = /^(withdr[ae]w(n|al)?|retreat|pull|evacu|depart|move|flee|fled|expel|drive|driven|push)$/;

/** Whether a person, a body or an outlet is named; a country stands for too much, and "the west" may be a place. */
function isIndividual({ parties, places }: Mention, record: TalksRecord): boolean {
  const party = record.parties.get(parties[0] ?? '');
  return places.length === 0 && party !== undefined && party.kind !== 'country';
}

/** "Ukrainian troops" where the entry is about those of another country. */
function isOpposed({ about, speaker }: Entry, { parties, role }: Mention, record: TalksRecord): boolean {
  const countriesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => sideOf(record.parties.get(id), record) ?? []);
  const isTheirs = sidesOf(record.parties.get(speaker ?? ''), record).some((side) => parties.includes(side));
  const theirs = countriesOf(parties);
  const here = countriesOf([...about.people, ...(role === 'speaker' && speaker ? [speaker] : [])]);
  return !isTheirs && here.length > 0 && !here.some((country) => theirs.includes(country));
}

/** "The oil depot in the south": an entry of the south that lacks the depot tells of something else. */
function isOfOther(from: number, missing: readonly Unit[], { tokens }: Question): boolean {
  const before = startOf(from, tokens) - 1;
  return missing.some(({ mention, to }) => mention !== null && mention.places.length > 0 && to === before);
}

/** Whether all places of an entry, and where it was said, lie outside of those named, and those outside of them. */
function isElsewhere({ places }: Mention, { about, setting }: Entry, record: TalksRecord): boolean {
  const isWithin = (inner: string, outer: string) =>
    inner === outer || around(inner, record.places).includes(outer);
  const all = [...about.places, ...(setting.where ? [setting.where] : [])];
  const isWider = (here: string) => all.some((other) => other !== here && isWithin(other, here));
  const nearest = all.filter((here) => !isWider(here));
  return (
    nearest.length > 0 &&
    nearest.every((here) => places.every((there) => !isWithin(here, there) && !isWithin(there, here)))
  );
}

/** "three months", "four delegates", "the 43rd day" where the entry tells of three weeks, of two, of the 34th. */
function otherCount(text: string, entry: Entry): string | null {
  const asked = countsIn(text);
  if (asked.length === 0) return null;
  const told = countsIn(passagesOf(entry).join(' '));
  const isOther = ({ number, noun }: Count) => {
    const same = told.filter((one) => one.noun === noun || (LENGTH.test(one.noun) && LENGTH.test(noun)));
    return same.length > 0 && !same.some((one) => one.number === number && one.noun === noun);
  };
  return asked.find(isOther)?.words ?? null;
}

/** A number and the noun that it counts. */
interface Count {
  number: number;
  /** By stem. */
  noun: string;
  words: string;
}

/** "Day 34" is the 34th. */
const DAY_NUMBER = /\b(day|week|month) (\d+)\b/gi;

/** The counts in a text: the number may have an adjective behind it, but "one" counts nothing. */
function countsIn(text: string): Count[] {
  const words = wordsOf(text.replace(DAY_NUMBER, '$2th $1'));
  return words.flatMap(({ form }, at) => {
    const digits = /^(\d+)(st|nd|rd|th)?$/.exec(form)?.[1];
    const number = digits ? Number(digits) : (VALUES.get(form) ?? 0);
    const nouns = words.slice(at + 1, at + 3).filter(({ opens, form: noun }) => !opens && !isEmpty(noun));
    return number > 1
      ? nouns.map(({ stem, form: noun }) => ({ number, noun: stem, words: `${form} ${noun}` }))
      : [];
  });
}
