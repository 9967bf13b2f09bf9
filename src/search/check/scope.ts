import type { Token } from '../words/tokens';
import { isIn, type Stretch } from '../words/words';
import type { Place, Run } from './recorded';
import {
  isAfterthought,
  isClauseWord,
  isCondition,
  isConjunction,
  isHedge,
  isNegation,
  isPassedOver,
  isPreposition,
  takesNegationBack,
} from './sense';

/**
 * The words that a cut took from what it kept and that turn its sense: a negation of the same clause, a condition,
 * a hedge directly before. `kept`: the places that were posted, in order.
 */
export function lostSense(kept: readonly Place[]): Token[] {
  const runs = [...new Set(kept.map(({ run }) => run))];
  const partsOf = (run: Run) => kept.filter((place) => place.run === run);
  return runs.flatMap((run) => lostFrom(run.tokens, partsOf(run)));
}

function lostFrom(run: readonly Token[], kept: readonly Stretch[]): Token[] {
  const isKept = (at: number) => isIn(at, kept);
  const governing = kept.flatMap((part, index) => [
    ...before(run, part),
    ...after(run, part.to, isKept),
    ...(index < kept.length - 1 ? dangling(run, part) : []),
  ]);
  return [...new Set(governing)].filter((at) => !isKept(at)).flatMap((at) => run[at] ?? []);
}

/** Walks back from a part to what governs it: negations up to the start of its clause, conditions also before a comma. */
function before(run: readonly Token[], part: Stretch): number[] {
  const found = hedgeBefore(run, part.from);
  let [sameClause, sameBreath] = [true, true];
  for (let at = part.from - 1; at >= 0; at--) {
    const next = run[at + 1];
    if (!next || next.pause === 'stop') break;
    if (opensClause(run, at + 1)) {
      if (isConjunction(next)) break;
      sameClause = false;
    }
    if (next.pause === 'comma') sameBreath = false;
    if (sameClause && negates(run, at)) found.push(at);
    if (conditions(run, at) && (sameBreath || claims(run, part))) found.push(at);
  }
  return found;
}

/** Whether a part says that something is so; a condition before it makes no difference to the name of a thing. */
function claims(run: readonly Token[], { from, to }: Stretch): boolean {
  return run[from]?.pause === 'comma' || run.slice(from, to).some(isClauseWord);
}

function hedgeBefore(run: readonly Token[], from: number): number[] {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = run[at];
    if (!token || run[at + 1]?.pause !== 'none') break;
    if (isHedge(token)) return isIdiom(run, at) ? [] : [at];
    if (!isPassedOver(token)) break;
  }
  return [];
}

/** "Not only" limits nothing, "would like" holds nothing open. */
function isIdiom(run: readonly Token[], at: number): boolean {
  return (run[at]?.key === 'only' && run[at - 1]?.key === 'not') || run[at + 1]?.key === 'like';
}

/** Walks on from a part: a negation only directly after it ("there will be | no losers"), a condition in its sentence. */
function after(run: readonly Token[], to: number, isKept: (at: number) => boolean): number[] {
  const found = negationAfter(run, to);
  for (let at = to; at < run.length && !isKept(at); at++) {
    const token = run[at];
    if (!token || token.pause === 'stop' || (isConjunction(token) && opensClause(run, at))) break;
    if (conditions(run, at)) found.push(at);
  }
  return found;
}

function negationAfter(run: readonly Token[], to: number): number[] {
  const [last, next, second] = [run[to - 1], run[to], run[to + 1]];
  if (!last || !next || next.pause !== 'none') return [];
  if (isAfterthought(next) || (next.key === 'not' && isClauseWord(last))) return [to];
  return isPreposition(next) && second && isAfterthought(second) ? [to + 1] : [];
}

/** A kept negation right before an ellipsis would govern whatever comes after it; what it governed is what is lost. */
function dangling(run: readonly Token[], { to }: Stretch): number[] {
  const last = run[to - 1];
  return last && isNegation(last) ? [to] : [];
}

/** "Not only" and "no doubt" negate nothing. */
function negates(run: readonly Token[], at: number): boolean {
  const [token, next] = [run[at], run[at + 1]];
  return token !== undefined && isNegation(token) && !(next && takesNegationBack(next));
}

/** "Even if" and "as if" make nothing depend on what follows. */
function conditions(run: readonly Token[], at: number): boolean {
  const token = run[at];
  const [previous, next] = [run[at - 1]?.key, run[at + 1]?.key];
  if (!token || !isCondition(token) || previous === 'even' || previous === 'as') return false;
  return token.key !== 'provided' || next === 'that';
}

/** Whether a clause with a subject and a verb of its own begins at a token: "..., we will sign", but not "..., land or sea". */
function opensClause(run: readonly Token[], at: number): boolean {
  const first = run[at];
  if (!first || (first.pause === 'none' && !isConjunction(first))) return false;
  if (first.key === 'but') return true;
  for (let next = isConjunction(first) ? at + 1 : at; next < run.length; next++) {
    const token = run[next];
    if (!token || (next > at + 1 && (token.pause !== 'none' || isConjunction(token)))) return false;
    if (isClauseWord(token)) return true;
  }
  return false;
}
