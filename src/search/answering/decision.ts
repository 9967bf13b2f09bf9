import { asTyped } from '../question/question';
import type { Unit } from '../question/units';
import { type Candidate, type Case, namesPerson } from '../ranking/look';
import type { Answer, Why } from '../types';
import { JOINT } from '../words/words';
import { saidBy } from './asked';
import { byTime } from './latest';
import { inOffice } from './offices';
import { ofLastDay, withinAsked } from './within-days';

/** Candidates with at least this part of the best one's score, and nearly its coverage, may hold a detail instead. */
const NEAR = 0.75;
const NEARLY_COVERED = 0.15;

/** Answers shown beside the best: those with at least this part of its score; more for a list, or of names alone. */
export const BESIDE = { score: 0.6, most: 5 } as const;
const LISTED = { score: 0.3, most: 40 } as const;
const NAMED = { score: 0.5, most: 40 } as const;

/** An answer is `found` if it holds at least this much of the question's meaning. Chosen on the tuning questions. */
export const ENOUGH = 0.35;

/** Entries shown where nothing is on record as asked, and the part of the best score that they have at least. */
export const CONTEXT = 3;
const IN_CONTEXT = 0.4;

/** One of the best: with at least this part of the best one's score. */
export const AMONG_BEST = 0.85;

/** What was decided, and the candidates it rests on. */
export interface Decision {
  outcome: Answer['outcome'];
  why: Why | null;
  candidates: readonly Candidate[];
}

/** The same candidates, and one of them, or one beside them, before all others. */
export function withFirst(one: Candidate, candidates: readonly Candidate[]): Candidate[] {
  return [one, ...candidates.filter(({ hit }) => hit.position !== one.hit.position)];
}

/** The best of some candidates, and those that fit nearly as well. */
export function amongBest(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ hit }) => hit.score >= AMONG_BEST * (candidates[0]?.hit.score ?? 0));
}

/** The best, and those that hold the question as well: only they may be named as the ones who said it. */
export function alike(candidates: readonly Candidate[]): Candidate[] {
  const [top] = candidates;
  return candidates.filter(
    ({ hit, coverage }) =>
      top && hit.score >= NEAR * top.hit.score && coverage.part >= top.coverage.part - NEARLY_COVERED,
  );
}

/** Not found as asked: why, and what is on record instead, as far as it is near. */
export function elsewhere(why: Why, candidates: readonly Candidate[]): Decision {
  const best = Math.max(...candidates.map(({ hit }) => hit.score));
  const near = candidates.filter(({ hit }, place) => place === 0 || hit.score >= IN_CONTEXT * best);
  return candidates.length
    ? { outcome: 'elsewhere', why, candidates: near.slice(0, CONTEXT) }
    : { outcome: 'none', why, candidates: [] };
}

/** The best and what comes near it; all that fits for a list, and where only names and days are asked for. */
export function found(candidates: readonly Candidate[], at: Case, list: boolean): Decision {
  const { question } = at;
  // "What was he doing in Istanbul": where nothing holds both names, what holds one is not all that fits.
  const isOfNames = candidates[0]?.coverage.missing.length === 0 && question.units.every(isName);
  // What is only known to be of that year is of the day by less than half.
  const isOfDays = question.units.some(({ kind }) => kind === 'day');
  const { score, most } = list || (isOfNames && isOfDays) ? LISTED : isOfNames ? NAMED : BESIDE;
  const top = candidates[0]?.hit.score ?? 0;
  const isAbout = aboutAsMuch(candidates, at);
  const isOfCompared = saidByCompared(candidates, at);
  const fitting = candidates.filter(
    (one) =>
      one.hit.score >= top * score &&
      isOfThem(one, candidates, at) &&
      isAbout(one) &&
      isOfCompared(one) &&
      isSaid(one, candidates, at),
  );
  const isAlike = ({ coverage: { part } }: Candidate) =>
    part >= (candidates[0]?.coverage.part ?? 0) - NEARLY_COVERED;
  return {
    outcome: 'found',
    why: null,
    candidates: inOffice(byTime(ofLastDay(withinAsked(fitting, at), at), isAlike, at), at).slice(0, most),
  };
}

/** Whether an entry has somebody of whom the best one is, and where nothing but names is asked for nearly as many of them. */
function isOfThem({ coverage }: Candidate, [top]: readonly Candidate[], { question, record }: Case): boolean {
  const { asks, units } = question;
  if (asks.groupBy !== null) return true;
  const people = units.filter((unit) => namesPerson(unit, record.parties));
  const isHeld = (missing: readonly Unit[]) => people.some((unit) => !missing.includes(unit));
  const least = units.every(isName) ? (top?.coverage.part ?? 0) - NEARLY_COVERED : 0;
  return coverage.part >= least && (isHeld(coverage.missing) || !isHeld(top?.coverage.missing ?? people));
}

/** "Compare Ann and Ben on it": what one of them said, where each said something; on it, if they said anything on it. */
function saidByCompared(candidates: readonly Candidate[], at: Case): (one: Candidate) => boolean {
  const { asks, mentions, units } = at.question;
  const compared = asks.groupBy === null ? [] : mentions.filter(({ parties }) => parties.length > 0);
  const theirs = compared.map((mention) => saidBy([mention], at));
  const isIn = (own: Uint32Array) => (one: Candidate) => own.includes(one.hit.position);
  if (theirs.length < 2 || !theirs.every((own) => candidates.some(isIn(own)))) return () => true;
  const words = units.filter((unit) => !isName(unit));
  const isOnIt = ({ coverage }: Candidate) => words.some((unit) => !coverage.missing.includes(unit));
  const isTopic = words.some(({ light }) => !light);
  const narrowed = theirs.map((own) => {
    const on = candidates.filter((one) => isIn(own)(one) && isOnIt(one));
    return isTopic && on.length > 0 ? (one: Candidate) => on.includes(one) : isIn(own);
  });
  return (one) => narrowed.some((isFitting) => isFitting(one));
}

/** "Who spoke on Monday": of what is found by names and days alone only what somebody said, if the best is. */
function isSaid(
  { entry }: Candidate,
  [top]: readonly Candidate[],
  { question: { asks, units } }: Case,
): boolean {
  const isOfSpeaking = asks.saying && asks.form === 'who' && units.every(isName);
  return !isOfSpeaking || entry.type === 'statement' || top?.entry.type !== 'statement';
}

/** Beside the best stands what has at least this part of its most telling word. */
const SHARED = 0.4;

/**
 * Whether an entry is about what the best one is, by the word that tells most of this one: a yes or no to "is he serious about
 * the talks" is nothing that was done at the talks. Where several things are asked for, each may have entries of its own.
 */
function aboutAsMuch([top]: readonly Candidate[], { question }: Case): (one: Candidate) => boolean {
  if (question.asks.form !== 'whether' || JOINT.test(question.text)) return () => true;
  const told = (top?.coverage.parts ?? []).filter(({ unit }) => unit.kind === 'word');
  const [most] = told.sort((one, other) => other.score - one.score);
  if (!most) return () => true;
  return ({ coverage }) =>
    coverage.parts.some(({ unit, score }) => unit === most.unit && score >= SHARED * most.score);
}

const isName = ({ kind }: Unit) => kind !== 'word';

/** The words of some units that an entry does not bear out, heaviest first; all of them if there is none. */
export function missingWords(
  one: Candidate | undefined,
  units: readonly Unit[],
  { question }: Case,
): string[] {
  const missing = one?.coverage.missing ?? units;
  const telling = missing.filter(({ light }) => !light);
  return (telling.length > 0 ? telling : missing).slice(0, 4).map((unit) => asTyped(unit, question));
}
