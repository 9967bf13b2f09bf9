import type { Entry } from '../../record/record';
import type { Candidate, Case } from '../ranking/look';
import { DENYING } from '../words/denial';
import { asStatement } from './claim';
import { agentGapOf, mayBlame } from './culprit';
import { alike, amongBest, BESIDE, type Decision, elsewhere, withFirst } from './decision';
import { detailed } from './detailed';
import { unmet, untitled } from './matter';
import { mostFirst } from './nearest';
import { introduction } from './offices';
import { misdenied, opposed, toldOf, turnedBy, undenied, unnegated } from './polarity';
import { isAhead, unbounded, unjudged, unsettled } from './premise';
import { misgivenIn, unquoted } from './quoting';
import { misplaced, type Supposed } from './supposed';
import { unheld } from './unheld';

/** A case, with the positions of the entries that gave way to another: none comes first again, so that judging ends. */
interface Trial extends Case {
  given: readonly number[];
}

/** Found, unless what the question takes for granted, or the detail that it asks for, is not on record. */
export function checked(candidates: readonly Candidate[], at: Case): Decision {
  return judged(candidates, { ...at, question: asStatement(at.question), given: [] });
}

function judged(candidates: readonly Candidate[], at: Trial): Decision {
  const [top] = candidates;
  if (!top) return { outcome: 'none', why: null, candidates: [] };
  const meant = [
    introduction(candidates, at),
    standing(candidates, top),
    done(candidates, top, at),
    denied(candidates, top, at),
  ].find((one) => one && one !== top && mayBeFirst(one, at));
  if (meant) return instead(meant, candidates, at);
  const misgiven = misgivenIn(at);
  if (misgiven) return elsewhere({ is: 'other speaker', asked: misgiven.to }, [misgiven.candidate]);
  return (
    turned(candidates, top, at) ??
    presumed(candidates, top, at) ??
    unblamed(candidates, at) ??
    borneOut(detailed(candidates, top, at), at)
  );
}

function mayBeFirst({ hit }: Candidate, { given }: Trial): boolean {
  return !given.includes(hit.position);
}

/** The decision with another candidate first. */
function instead(one: Candidate, candidates: readonly Candidate[], at: Trial): Decision {
  const given = [...at.given, ...candidates.slice(0, 1).map(({ hit }) => hit.position)];
  return judged(withFirst(one, candidates), { ...at, given });
}

/** What is found, unless none of it holds what the question asks. */
function borneOut(decision: Decision, at: Case): Decision {
  const word = decision.outcome === 'found' ? unheld(decision.candidates, at) : null;
  return word === null ? decision : elsewhere({ is: 'premise', words: [word] }, decision.candidates);
}

/** What was taken back or put right answers only where nothing that stands does. */
const RETRACTED: ReadonlySet<Entry['status']> = new Set(['withdrawn', 'corrected']);

function standing(candidates: readonly Candidate[], top: Candidate): Candidate | undefined {
  if (!RETRACTED.has(top.entry.status)) return undefined;
  return alike(candidates).find(({ entry }) => !RETRACTED.has(entry.status));
}

/** "Who took it back": what somebody only means to do answers only where nothing as good tells that it was done. */
function done(candidates: readonly Candidate[], top: Candidate, { question }: Case): Candidate | undefined {
  const { form, saying, future } = question.asks;
  if (form !== 'who' || saying || future || !isAhead(top.entry)) return undefined;
  const isAsGood = ({ coverage }: Candidate) => coverage.part >= top.coverage.part;
  return amongBest(candidates).find((one) => isAsGood(one) && !isAhead(one.entry));
}

/** "Was he poisoned": what somebody denies answers before the denial, unless that is asked for. */
function denied(candidates: readonly Candidate[], top: Candidate, { question }: Case): Candidate | undefined {
  if (question.asks.form !== 'whether' || question.tokens.some(({ stem }) => DENYING.has(stem)))
    return undefined;
  const ids = top.entry.links.filter(({ how }) => how === 'denies').map(({ to }) => to);
  return candidates.find(
    ({ entry, hit }) => ids.includes(entry.id) && hit.score >= BESIDE.score * top.hit.score,
  );
}

/** The best denies what the question has somebody say or do. */
function turned(candidates: readonly Candidate[], top: Candidate, at: Trial): Decision | null {
  const word = turnedBy(top, at);
  if (word === null) return null;
  // "Who put sanctions on him": beside one that asks for none stands one that tells of some.
  const isOfWho = /^(who|which)$/.test(at.question.asks.form);
  const told = ({ entry }: Candidate) => toldOf(at.question.tokens, entry);
  const isStraight = (one: Candidate) =>
    turnedBy(one, at) === null && told(one) >= told(top) && mayBeFirst(one, at);
  const straight = isOfWho && amongBest(candidates).find(isStraight);
  return straight ? instead(straight, candidates, at) : elsewhere({ is: 'turned', word }, [top]);
}

/** What a candidate does not bear out of a question, unless another as good is sound. */
const GIVING_WAY = [misplaced, unsettled, misdenied, unnegated, unmet];

/** The words of a question that a candidate does not bear out, in the order in which they are named. */
const FAULTS = [misdenied, unsettled, undenied, unnegated, unbounded, unquoted, unjudged];

/** What the question takes for granted is not on record, unless another that is as good has it. */
function presumed(candidates: readonly Candidate[], top: Candidate, at: Trial): Decision | null {
  const wrong = misplaced(top, at);
  const isSound = (one: Candidate) => GIVING_WAY.every((fault) => fault(one, at) === null);
  const isFitting = (one: Candidate) =>
    mayBeFirst(one, at) && isSound(one) && (!wrong || isPlaced(one, wrong, top, at));
  const others = misdenied(top, at) === null ? alike(candidates) : candidates;
  const fitting = isSound(top) ? undefined : others.find(isFitting);
  if (fitting) return instead(fitting, candidates, at);
  const fault = FAULTS.reduce<string | null>((words, one) => words ?? one(top, at), null);
  if (fault) return elsewhere({ is: 'premise', words: [fault] }, mostFirst(candidates, fault, at));
  const premise = wrong?.words ?? unmet(top, at) ?? untitled(at);
  if (premise) return elsewhere({ is: 'premise', words: [premise] }, candidates);
  const { asks } = at.question;
  const isPut = asks.form === 'whether' || asks.claim !== null;
  const near = candidates.filter(({ hit }) => hit.score >= BESIDE.score * top.hit.score);
  const opposite = isPut ? opposed(near, at) : null;
  return opposite && elsewhere({ is: 'premise', words: [opposite.word] }, withFirst(opposite.by, candidates));
}

/** Whether another candidate holds what the best one tells otherwise; "did he" asks of no other. */
function isPlaced(one: Candidate, { unit }: Supposed, top: Candidate, at: Case): boolean {
  const { form } = at.question.asks;
  const holds = unit !== null && !one.coverage.missing.includes(unit);
  return holds && form !== 'whether' && !isVoid(one, top);
}

/** "Who heads the Vasik delegation": an entry with none of the words that the best one has tells of something else. */
function isVoid(one: Candidate, top: Candidate): boolean {
  const held = ({ coverage }: Candidate) =>
    coverage.parts.filter(({ unit }) => unit.kind === 'word' && !coverage.missing.includes(unit));
  const best = held(top);
  return best.length > 0 && !held(one).some(({ unit }) => best.some((other) => other.unit === unit));
}

/** Nobody is named for what the question asks who did. */
function unblamed(candidates: readonly Candidate[], at: Case): Decision | null {
  const near = mayBlame(at.question) ? candidates : amongBest(candidates);
  for (const one of near) {
    const gap = agentGapOf(at.question, one.entry);
    if (gap) return elsewhere({ is: 'unstated', ...gap }, withFirst(one, candidates));
  }
  return null;
}
