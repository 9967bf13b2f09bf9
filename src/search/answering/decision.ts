import type { Entry } from '../../record/record';
import { asTyped } from '../question/question';
import type { Unit } from '../question/units';
import { type Candidate, type Case, look } from '../ranking/look';
import type { Answer, Why } from '../types';
import { agentGapOf, mayBlame } from './culprit';
import { type Gap, gapOf } from './details';
import { focusGapOf } from './focus-gap';
import { isHalf, isVoid } from './halves';
import { byTime } from './latest';
import { inOffice, introduction } from './offices';
import { outcomeGapOf } from './outcome';
import { misdenied, opposed, turnedBy, undenied, unnegated } from './polarity';
import { unbounded, unsettled } from './premise';
import { misgivenIn, unquoted } from './quoting';
import { misplaced, type Supposed } from './supposed';
import { ofLastDay, withinAsked } from './within-days';

/** Candidates with at least this part of the best one's score, and nearly its coverage, may hold a detail instead. */
const NEAR = 0.75;
const NEARLY_COVERED = 0.15;

/** Answers shown beside the best: those with at least this part of its score; more for a list. */
const BESIDE = { score: 0.6, most: 5 } as const;
const LISTED = { score: 0.3, most: 40 } as const;

/** An answer is `found` if it holds at least this much of the question's meaning. Chosen on the tuning questions. */
export const ENOUGH = 0.35;

/** Entries shown where nothing is on record as asked. */
const CONTEXT = 3;

/** One of the best: with at least this part of the best one's score. */
const AMONG_BEST = 0.85;

/** What was decided, and the candidates it rests on. */
export interface Decision {
  outcome: Answer['outcome'];
  why: Why | null;
  candidates: readonly Candidate[];
}

/** What was taken back or put right answers only where nothing that stands does. */
const RETRACTED: ReadonlySet<Entry['status']> = new Set(['withdrawn', 'corrected']);
const isStanding = ({ entry }: Candidate) => !RETRACTED.has(entry.status);

/** Found, unless what the question takes for granted, or the detail that it asks for, is not on record. */
export function checked(candidates: readonly Candidate[], at: Case): Decision {
  const [top] = candidates;
  if (!top) return { outcome: 'none', why: null, candidates: [] };
  const introduced = introduction(candidates, at);
  if (introduced && introduced !== top) return checked(withFirst(introduced, candidates), at);
  const standing = RETRACTED.has(top.entry.status) && alike(candidates).find(isStanding);
  if (standing) return checked(withFirst(standing, candidates), at);
  const misgiven = misgivenIn(at);
  if (misgiven) return elsewhere({ is: 'other speaker', asked: misgiven.to }, [misgiven.candidate]);
  const turn = turnedBy(top, at);
  // "Who put sanctions on him": beside one that asks for none stands one that tells of some.
  const isOfWho = turn !== null && /^(who|which)$/.test(at.question.asks.form);
  const straight = isOfWho && amongBest(candidates).find((one) => turnedBy(one, at) === null);
  if (straight) return checked(withFirst(straight, candidates), at);
  if (turn) return elsewhere({ is: 'turned', word: turn }, [top]);
  const wrong = misplaced(top, at);
  const open = unsettled(top, at);
  // Another that is wrong in neither way, or the two would give way to each other for ever.
  const isSound = (one: Candidate) =>
    misplaced(one, at) === null && unsettled(one, at) === null && unnegated(one, at) === null;
  const fitting =
    wrong || open || unnegated(top, at)
      ? alike(candidates).find((one) => isSound(one) && (!wrong || isPlaced(one, wrong, top, at)))
      : undefined;
  if (fitting) return checked(withFirst(fitting, candidates), at);
  const denial = misdenied(top, at);
  const matter = denial && candidates.find((one) => misdenied(one, at) === null);
  if (denial)
    return elsewhere({ is: 'premise', words: [denial] }, matter ? withFirst(matter, candidates) : candidates);
  const premise =
    open ??
    undenied(top, at) ??
    unnegated(top, at) ??
    unbounded(top, at) ??
    opposed(top, at) ??
    unquoted(top, at) ??
    wrong?.words;
  if (premise) return elsewhere({ is: 'premise', words: [premise] }, candidates);
  const near = mayBlame(at.question) ? candidates : amongBest(candidates);
  for (const one of near) {
    const gap = agentGapOf(at.question, one.entry);
    if (gap) return elsewhere({ is: 'unstated', ...gap }, withFirst(one, candidates));
  }
  return detailed(candidates, top, at);
}

/** Found, unless neither the best candidate nor one that is as good has the detail that the question asks for. */
function detailed(candidates: readonly Candidate[], top: Candidate, at: Case): Decision {
  const gap = (one: Candidate) => gapOf(at.question, one.entry, at.record);
  const asked = candidates.find((one) => isRatherAsked(one, top, gap(one)));
  const missing = asked && gap(asked);
  if (missing) return elsewhere({ is: 'unstated', ...missing }, withFirst(asked, candidates));
  const holder =
    alike(candidates).find((one) => gap(one) === null && !isHalf(one, top)) ?? reasonFor(top, at);
  const isAsGood = holder && holder.hit.score >= AMONG_BEST * top.hit.score;
  // An editor's note on the best entry outweighs another entry that only might hold the detail.
  const lacking = holder && (isAsGood || !gap(top)?.note) ? noted(candidates, at) : gap(top);
  if (lacking) return elsewhere({ is: 'unstated', ...lacking }, candidates);
  return found(holder ? withFirst(holder, candidates) : candidates, at, at.question.asks.list);
}

/**
 * "When was the port retaken": the day of what is only put by another word for it answers nothing where an editor says
 * that this one's is missing, nor "how long did the meeting in the port last" the length of a meeting elsewhere.
 */
function isRatherAsked(one: Candidate, top: Candidate, gap: Gap | null): boolean {
  // What has no reason may have one that is told elsewhere.
  if (!gap || gap.detail === 'reason' || one.coverage.part <= top.coverage.part) return false;
  const isAsGood = gap.detail === 'date' && gap.note !== null && one.hit.score >= AMONG_BEST * top.hit.score;
  const isNamed = ({ mention }: Unit) => mention !== null;
  const isOfOther = top.coverage.missing.some(
    (unit) => isNamed(unit) && !one.coverage.missing.includes(unit),
  );
  return isAsGood || (isOfOther && one.hit.score >= BESIDE.score * top.hit.score);
}

/** The same candidates, and one of them, or one beside them, before all others. */
export function withFirst(one: Candidate, candidates: readonly Candidate[]): Candidate[] {
  return [one, ...candidates.filter((other) => other !== one)];
}

/** Whether another candidate holds what the best one tells otherwise; "did he" asks of no other. */
function isPlaced(one: Candidate, { unit }: Supposed, top: Candidate, at: Case): boolean {
  const { form } = at.question.asks;
  const holds = unit !== null && !one.coverage.missing.includes(unit);
  return holds && form !== 'whether' && (form === 'why' ? !isHalf(one, top) : !isVoid(one, top));
}

/** "why did he ask for that": an entry that is part of what tells of the best one may give the reason that it lacks. */
function reasonFor(top: Candidate, at: Case): Candidate | undefined {
  const { question, record } = at;
  if (question.asks.form !== 'why') return undefined;
  const linked = (ids: readonly string[]) =>
    ids.flatMap((id) => record.entries.at(record.entries.find(id)).links.map(({ to }) => to));
  return look(question.units, at).find(({ entry }) => {
    const told = linked([entry.id]);
    const isTied = [...told, ...linked(told)].includes(top.entry.id);
    return isTied && gapOf(question, entry, record) === null;
  });
}

/** The best of some candidates, and those that fit nearly as well. */
export function amongBest(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ hit }) => hit.score >= AMONG_BEST * (candidates[0]?.hit.score ?? 0));
}

/** The editor's note, on one of the best candidates, that the source does not give the very thing asked for. */
function noted(candidates: readonly Candidate[], at: Case): Gap | null {
  if (at.question.asks.list) return null;
  const gaps = amongBest(candidates).map(
    ({ entry }) => focusGapOf(entry, at) ?? outcomeGapOf(entry, at.question),
  );
  return gaps.find((gap) => gap !== null) ?? null;
}

/** The best, and those that hold the question as well: only they may be named as the ones who said it. */
export function alike(candidates: readonly Candidate[]): Candidate[] {
  const [top] = candidates;
  return candidates.filter(
    ({ hit, coverage }) =>
      top && hit.score >= NEAR * top.hit.score && coverage.part >= top.coverage.part - NEARLY_COVERED,
  );
}

/** Not found as asked: why, and what is on record instead. */
export function elsewhere(why: Why, candidates: readonly Candidate[]): Decision {
  return candidates.length
    ? { outcome: 'elsewhere', why, candidates: candidates.slice(0, CONTEXT) }
    : { outcome: 'none', why, candidates: [] };
}

/** The best and what comes near it; all that fits for a list, and where only names and days are asked for. */
export function found(candidates: readonly Candidate[], at: Case, list: boolean): Decision {
  const { question } = at;
  const { score, most } = list || question.units.every(({ kind }) => kind !== 'word') ? LISTED : BESIDE;
  const top = candidates[0]?.hit.score ?? 0;
  const fitting = candidates.filter(({ hit }) => hit.score >= top * score);
  const isAlike = ({ coverage: { part } }: Candidate) =>
    part >= (candidates[0]?.coverage.part ?? 0) - NEARLY_COVERED;
  return {
    outcome: 'found',
    why: null,
    candidates: inOffice(byTime(ofLastDay(withinAsked(fitting, at), at), isAlike, at), at).slice(0, most),
  };
}

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
