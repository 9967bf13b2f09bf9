import type { Unit } from '../question/units';
import { type Candidate, type Case, look } from '../ranking/look';
import { stemsOf } from '../words/words';
import { AMONG_BEST, alike, amongBest, BESIDE, type Decision, elsewhere, found, withFirst } from './decision';
import { type Gap, gapOf } from './details';
import { focusGapOf } from './focus-gap';
import { outcomeGapOf } from './outcome';

/** Found, unless neither the best candidate nor one that is as good has the detail that the question asks for. */
export function detailed(candidates: readonly Candidate[], top: Candidate, at: Case): Decision {
  const { form, list, saying } = at.question.asks;
  const gap = (one: Candidate) => gapOf(at.question, one.entry, at.record);
  const asked = candidates.find((one) => isRatherAsked(one, top, gap));
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
  if (!holder) return found(candidates, at, list);
  const shown = found(withFirst(holder, candidates), at, list);
  const lacks = (one: Candidate) => Number(gap(one) !== null);
  // Why something was done is told beside what was done, and where it was said beside what somebody said.
  const isBeside = form === 'why' || (form === 'where' && saying);
  const holding = shown.candidates.filter((one) => isBeside || !lacks(one));
  return { ...shown, candidates: holding.sort((one, other) => lacks(one) - lacks(other)) };
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
function isRatherAsked(one: Candidate, top: Candidate, gapIn: (one: Candidate) => Gap | null): boolean {
  if (one.coverage.part <= top.coverage.part) return false;
  const gap = gapIn(one);
  // What has no reason may have one that is told elsewhere.
  if (!gap || gap.detail === 'reason') return false;
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
