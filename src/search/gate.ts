import { askedIn, isTheirOffice, saidBy } from './asked';
import { focusGapOf, type Gap, gapOf } from './details';
import { type Candidate, type Case, look } from './look';
import type { Mention } from './mentions';
import { misgivenIn, turnedBy, unsettled } from './premise';
import { asTyped } from './question';
import { strangerIn } from './strangers';
import { misplaced, type Supposed } from './supposed';
import type { Answer, Why } from './types';
import type { Unit } from './units';

/** An answer is `found` if it holds at least this much of the question's meaning. Chosen on the tuning questions. */
const ENOUGH = 0.35;

/** Or, with less of it, if it scores so much more than the next. */
const SOME = 0.22;
const APART = 1.2;

/** Another speaker is meant if theirs holds this much more of the question than the asked speaker's best ... */
const CLEARLY_MORE = 0.25;

/** ... or a little more, and fits this much better. */
const MORE = 0.1;
const CLOSER = 1.4;

/** Candidates with at least this part of the best one's score, and nearly its coverage, may hold a detail instead. */
const NEAR = 0.75;
const NEARLY_COVERED = 0.15;

/** An editor's note on the very thing asked for counts if it stands with one of the best. */
const AMONG_BEST = 0.85;

/** Answers shown beside the best: those with at least this part of its score; more for a list. */
const BESIDE = { score: 0.6, most: 5 } as const;
const LISTED = { score: 0.3, most: 40 } as const;

/** Entries shown where nothing is on record as asked. */
const CONTEXT = 3;

/** What was decided, and the candidates it rests on. */
export interface Decision {
  outcome: Answer['outcome'];
  why: Why | null;
  candidates: readonly Candidate[];
}

/** Decides whether a question has an answer on record, another one, or none. */
export function decide(at: Case): Decision {
  const { question } = at;
  if (!question.units.some(({ weight }) => weight > 0))
    return { outcome: 'none', why: { is: 'empty' }, candidates: [] };
  const stranger = strangerIn(question);
  if (stranger)
    return { outcome: 'none', why: { is: 'unknown', words: [asTyped(stranger, question)] }, candidates: [] };
  if (question.asks.opinion) return elsewhere({ is: 'opinion' }, look(question.units, at));
  const asked = askedIn(at);
  return asked.length ? fromSpeaker(at, asked) : fromAnyone(at);
}

/** The question asks for the words of someone: theirs, or whose they are, or that there are none. */
function fromSpeaker(at: Case, asked: readonly Mention[]): Decision {
  const { units } = at.question;
  const parties = [...new Set(asked.flatMap((mention) => [...mention.parties, ...mention.sides]))];
  const allowed = saidBy(asked, at);
  if (!allowed.length) return elsewhere({ is: 'no words', asked: parties }, look(units, at));
  const content = units.filter(
    (unit) => !(unit.mention && asked.includes(unit.mention)) && !isTheirOffice(unit, allowed, at),
  );
  if (content.every(({ light }) => light)) return found(look(units, at, allowed), at, true);
  const own = look(content, at, allowed)[0];
  const others = look(content, at).filter(({ hit }) => !allowed.includes(hit.position));
  const isTheirs =
    own && (own.coverage.part >= ENOUGH || isClear(own, others[0])) && !isRather(others[0], own);
  if (isTheirs || isBetween(content, at, allowed, asked)) return checked(look(units, at, allowed), at);
  if (others[0] && others[0].coverage.part >= ENOUGH)
    return elsewhere({ is: 'other speaker', asked: parties }, alike(others));
  const context = own?.coverage.part ? look(units, at, allowed) : others;
  return elsewhere({ is: 'other speaker', asked: parties }, context);
}

/** "Zelenskyy on the war and on concessions": several statements of the asked speaker hold it together. */
function isBetween(
  content: readonly Unit[],
  at: Case,
  allowed: Uint32Array,
  asked: readonly Mention[],
): boolean {
  const isSeveral = asked.length > 1 || at.question.tokens.some(({ form }) => form === 'and');
  if (!isSeveral) return false;
  const weight = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.weight, 0);
  const theirs = look(content, at, allowed);
  const missing = content.filter((unit) => theirs.every(({ coverage }) => coverage.missing.includes(unit)));
  return weight(content) > 0 && 1 - weight(missing) / weight(content) >= ENOUGH;
}

/** The best, and those that hold the question as well: only they may be named as the ones who said it. */
function alike(candidates: readonly Candidate[]): Candidate[] {
  const [top] = candidates;
  return candidates.filter(
    ({ hit, coverage }) =>
      top && hit.score >= NEAR * top.hit.score && coverage.part >= top.coverage.part - NEARLY_COVERED,
  );
}

function isClear(own: Candidate, other: Candidate | undefined): boolean {
  return (
    own.coverage.part >= SOME &&
    own.hit.score >= 1.1 * (other?.hit.score ?? 0) &&
    own.coverage.part > (other?.coverage.part ?? 0)
  );
}

/** Whether the question rather means what another speaker said than what the asked one did. */
function isRather(other: Candidate | undefined, own: Candidate): boolean {
  if (!other) return false;
  const more = other.coverage.part - own.coverage.part;
  return more >= CLEARLY_MORE || (more >= MORE && other.hit.score >= CLOSER * own.hit.score);
}

/** Whether an entry holds anything that a question is about besides the names and days in it, if there is such a thing. */
function bearsOut({ coverage }: Candidate, { question }: Case): boolean {
  const content = question.units.filter(({ kind, weight }) => kind === 'word' && weight > 0);
  return content.every(({ light }) => light) || content.some((unit) => !coverage.missing.includes(unit));
}

function fromAnyone(at: Case): Decision {
  const candidates = look(at.question.units, at);
  const best = candidates[0];
  const part = best?.coverage.part ?? 0;
  // Where the best holds too little, one that fits nearly as well and holds more of it is meant.
  const equals = part >= ENOUGH ? candidates.slice(0, 1) : candidates;
  const answer = equals.find(
    (one) =>
      one.hit.score >= AMONG_BEST * (best?.hit.score ?? 0) &&
      (one.coverage.part >= ENOUGH || isAlone(one, candidates)) &&
      bearsOut(one, at),
  );
  if (answer) return checked([answer, ...candidates.filter((one) => one !== answer)], at);
  const words = (best?.coverage.missing ?? at.question.units)
    .slice(0, 4)
    .map((unit) => asTyped(unit, at.question));
  return part < ENOUGH / 2
    ? { outcome: 'none', why: { is: 'unknown', words }, candidates: [] }
    : elsewhere({ is: 'premise', words }, candidates);
}

/** Whether an entry holds some of the question, and nothing else on record comes near it. */
function isAlone(one: Candidate, candidates: readonly Candidate[]): boolean {
  const [first, next] = candidates;
  return (
    one === first && one.coverage.part >= SOME && one.hit.score >= APART * (next?.hit.score ?? one.hit.score)
  );
}

/** Whether another candidate holds what the best one tells otherwise; "did he" asks of no other. */
function isPlaced(one: Candidate, { unit }: Supposed, at: Case): boolean {
  const holds = unit !== null && !one.coverage.missing.includes(unit);
  return holds && at.question.asks.form !== 'whether' && misplaced(one, at) === null;
}

/** Found, unless what the question takes for granted, or the detail that it asks for, is not on record. */
function checked(candidates: readonly Candidate[], at: Case): Decision {
  const [top] = candidates;
  if (!top) return { outcome: 'none', why: null, candidates: [] };
  const misgiven = misgivenIn(candidates, at);
  if (misgiven) return elsewhere({ is: 'other speaker', asked: misgiven.to }, [misgiven.candidate]);
  const turn = turnedBy(top, at);
  if (turn) return elsewhere({ is: 'turned', word: turn }, [top]);
  const wrong = misplaced(top, at);
  const placed = wrong && alike(candidates).find((one) => isPlaced(one, wrong, at));
  if (placed) return checked([placed, ...candidates.filter((one) => one !== placed)], at);
  const premise = unsettled(top, at) ?? wrong?.words;
  if (premise) return elsewhere({ is: 'premise', words: [premise] }, candidates);
  const gap = (one: Candidate) => gapOf(at.question, one.entry, at.record);
  const holder = alike(candidates).find((one) => gap(one) === null);
  const isAsGood = holder && holder.hit.score >= AMONG_BEST * top.hit.score;
  // An editor's note on the best entry outweighs another entry that only might hold the detail.
  const lacking = holder && (isAsGood || !gap(top)?.note) ? noted(candidates, at) : gap(top);
  if (lacking) return elsewhere({ is: 'unstated', ...lacking }, candidates);
  return found(
    [...(holder ? [holder] : []), ...candidates.filter((one) => one !== holder)],
    at,
    at.question.asks.list,
  );
}

/** The editor's note, on one of the best candidates, that the source does not give the very thing asked for. */
function noted(candidates: readonly Candidate[], { question, record, index }: Case): Gap | null {
  if (question.asks.list) return null;
  const best = candidates.filter(({ hit }) => hit.score >= AMONG_BEST * (candidates[0]?.hit.score ?? 0));
  const gaps = best.map(({ entry }) => focusGapOf(question, entry, record, index));
  return gaps.find((gap) => gap !== null) ?? null;
}

function elsewhere(why: Why, candidates: readonly Candidate[]): Decision {
  return candidates.length
    ? { outcome: 'elsewhere', why, candidates: candidates.slice(0, CONTEXT) }
    : { outcome: 'none', why, candidates: [] };
}

/** The best and what comes near it; all that fits for a list, and where only names and days are asked for. */
function found(candidates: readonly Candidate[], { question }: Case, list: boolean): Decision {
  const { score, most } = list || question.units.every(({ kind }) => kind !== 'word') ? LISTED : BESIDE;
  const top = candidates[0]?.hit.score ?? 0;
  return {
    outcome: 'found',
    why: null,
    candidates: candidates.filter(({ hit }) => hit.score >= top * score).slice(0, most),
  };
}
