import type { Entry } from '../../record/record';
import type { Unit } from '../question/units';
import { type Candidate, type Case, look } from '../ranking/look';
import { stemsOf } from '../words/words';
import { asStatement } from './claim';
import { agentGapOf, mayBlame } from './culprit';
import { AMONG_BEST, alike, amongBest, BESIDE, type Decision, elsewhere, found, withFirst } from './decision';
import { type Gap, gapOf } from './details';
import { focusGapOf } from './focus-gap';
import { unmet, untitled } from './matter';
import { introduction } from './offices';
import { outcomeGapOf } from './outcome';
import { misdenied, opposed, toldOf, turnedBy, undenied, unnegated } from './polarity';
import { isAhead, unbounded, unsettled } from './premise';
import { misgivenIn, unquoted } from './quoting';
import { misplaced, type Supposed } from './supposed';

/** Found, unless what the question takes for granted, or the detail that it asks for, is not on record. */
export function checked(candidates: readonly Candidate[], asked: Case): Decision {
  const [top] = candidates;
  if (!top) return { outcome: 'none', why: null, candidates: [] };
  const at = { ...asked, question: asStatement(asked.question) };
  const meant = [introduction(candidates, at), standing(candidates, top), done(candidates, top, at)].find(
    (one) => one && one !== top,
  );
  if (meant) return checked(withFirst(meant, candidates), at);
  const misgiven = misgivenIn(at);
  if (misgiven) return elsewhere({ is: 'other speaker', asked: misgiven.to }, [misgiven.candidate]);
  return (
    turned(candidates, top, at) ??
    presumed(candidates, top, at) ??
    unblamed(candidates, at) ??
    detailed(candidates, top, at)
  );
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

/** The best denies what the question has somebody say or do. */
function turned(candidates: readonly Candidate[], top: Candidate, at: Case): Decision | null {
  const word = turnedBy(top, at);
  if (word === null) return null;
  // "Who put sanctions on him": beside one that asks for none stands one that tells of some.
  const isOfWho = /^(who|which)$/.test(at.question.asks.form);
  const told = ({ entry }: Candidate) => toldOf(at.question.tokens, entry);
  const isStraight = (one: Candidate) => turnedBy(one, at) === null && told(one) >= told(top);
  const straight = isOfWho && amongBest(candidates).find(isStraight);
  return straight ? checked(withFirst(straight, candidates), at) : elsewhere({ is: 'turned', word }, [top]);
}

/** What the question takes for granted is not on record, unless another that is as good has it. */
function presumed(candidates: readonly Candidate[], top: Candidate, at: Case): Decision | null {
  const wrong = misplaced(top, at);
  const open = unsettled(top, at);
  const unsaid = unnegated(top, at);
  const matter = unmet(top, at);
  // Another that is wrong in neither way, or the two would give way to each other for ever.
  const isSound = (one: Candidate) =>
    misplaced(one, at) === null &&
    unsettled(one, at) === null &&
    unnegated(one, at) === null &&
    unmet(one, at) === null;
  const fitting =
    wrong || open || unsaid || matter
      ? alike(candidates).find((one) => isSound(one) && (!wrong || isPlaced(one, wrong, top, at)))
      : undefined;
  if (fitting) return checked(withFirst(fitting, candidates), at);
  const denial = misdenied(top, at);
  if (denial) {
    const other = candidates.find((one) => misdenied(one, at) === null);
    return elsewhere({ is: 'premise', words: [denial] }, other ? withFirst(other, candidates) : candidates);
  }
  const premise =
    open ??
    undenied(top, at) ??
    unsaid ??
    unbounded(top, at) ??
    unquoted(top, at) ??
    wrong?.words ??
    matter ??
    untitled(at);
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

/** Found, unless neither the best candidate nor one that is as good has the detail that the question asks for. */
function detailed(candidates: readonly Candidate[], top: Candidate, at: Case): Decision {
  const gap = (one: Candidate) => gapOf(at.question, one.entry, at.record);
  const asked = candidates.find((one) => isRatherAsked(one, top, gap(one)));
  const missing = asked && gap(asked);
  if (missing) return elsewhere({ is: 'unstated', ...missing }, withFirst(asked, candidates));
  const holder = alike(candidates).find((one) => gap(one) === null) ?? reasonFor(top, at);
  const { detail, note } = gap(top) ?? { detail: null, note: null };
  // An editor's note on the best entry outweighs another entry that only might hold the detail; of a place, one as good.
  const isAsGood = holder && detail !== 'place' && holder.hit.score >= AMONG_BEST * top.hit.score;
  const own = holder && (isAsGood || note === null) ? null : gap(top);
  const noting = own && note !== null ? noteOn(candidates, gap, at) : undefined;
  const lacking = (noting ? gap(noting) : own) ?? noted(candidates, at);
  if (lacking)
    return elsewhere({ is: 'unstated', ...lacking }, noting ? withFirst(noting, candidates) : candidates);
  const answers = holder ? withFirst(holder, candidates) : candidates;
  // Of names those are listed that name somebody.
  const isOfNames = at.question.asks.details.includes('name');
  return found(isOfNames ? answers.filter((one) => gap(one) === null) : answers, at, at.question.asks.list);
}

/** "Where will they meet": what comes near the best, and the note on whose gap has more of the question's words. */
function noteOn(
  candidates: readonly Candidate[],
  gap: (one: Candidate) => Gap | null,
  { question: { tokens } }: Case,
): Candidate | undefined {
  const asked = new Set(tokens.filter(({ empty }) => !empty).map(({ stem }) => stem));
  const shared = (one: Candidate) =>
    new Set(stemsOf(gap(one)?.note ?? '').filter((stem) => asked.has(stem))).size;
  const [top] = candidates;
  const near = candidates.filter(({ hit }) => top && hit.score >= BESIDE.score * top.hit.score);
  const best = near.sort((one, other) => shared(other) - shared(one))[0];
  return top && best && shared(best) > shared(top) ? best : undefined;
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

/** Entries read for such a note. */
const READ = 8;

/** The editor's note, on one of the best candidates, that the source does not give the very thing asked for. */
function noted(candidates: readonly Candidate[], at: Case): Gap | null {
  if (at.question.asks.list) return null;
  // A name may be missing from any entry that speaks of the thing.
  const near = at.question.asks.details.includes('name') ? candidates.slice(0, READ) : amongBest(candidates);
  const gaps = near.map(({ entry }) => focusGapOf(entry, at) ?? outcomeGapOf(entry, at.question));
  return gaps.find((gap) => gap !== null) ?? null;
}
