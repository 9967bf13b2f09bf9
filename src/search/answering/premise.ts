import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { COMMITMENTS } from '../question/asks';
import { asTyped, type Question } from '../question/question';
import { startOf } from '../question/roles';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { PROSPECTIVE, WHOLE } from '../words/denial';
import { formsOf, stemsOf } from '../words/words';
import { PRESUMING } from './polarity';
import { holdsPhrase } from './quoting';

/** "when was it signed", "did he agree": the word that takes for settled what the best candidate does not settle. */
export function unsettled(top: Candidate, { question }: Case): string | null {
  const { asks, quoted, tokens, units } = question;
  if (!asks.settled) return undone(top, question);
  const commitment = units.find(({ from }) => COMMITMENTS.has(tokens[from]?.stem ?? ''));
  if (!commitment || quoted.some((phrase) => holdsPhrase(top.entry, phrase))) return null;
  const { missing } = top.coverage;
  const matters = mattersOf(commitment, question);
  const isOther = matters.length > 0 && matters.every((unit) => missing.includes(unit));
  // "Did he accept the reports": a denial of them is the answer.
  if (asks.form === 'whether' && !isOther && passagesOf(top.entry).some((text) => REBUTTAL.test(text)))
    return null;
  return isOther || missing.includes(commitment) || isAhead(top.entry, tokens[commitment.from]?.stem ?? '')
    ? asTyped(commitment, question)
    : null;
}

/** Whether what an entry has by a word only looks ahead; a gist that says what may come of it does not undo a quotation. */
function isAhead(entry: Entry, stem: string): boolean {
  const quoted = entry.quotes.map(({ text }) => text).filter((text) => stemsOf(text).includes(stem));
  return PROSPECTIVE.test((quoted.length > 0 ? quoted : passagesOf(entry)).join(' '));
}

/** By such a verb somebody takes no report for true; who rejects an offer does more than not to accept it. */
const REBUTTAL = /\b(denie[sd]|dismisse[sd]|refute[sd])\b/i;

/** What is committed to: "sign the ceasefire", or else all there is besides: "the ceasefire was signed by both". */
function mattersOf(commitment: Unit, { tokens, units }: Question): Unit[] {
  const others = units.filter((unit) => unit.kind === 'word' && !unit.light && unit !== commitment);
  const isPassive = tokens[commitment.to]?.form === 'by';
  const next = isPassive ? undefined : others.find(({ from }) => from > commitment.from);
  return next ? [next] : others;
}

/** "has Ukraine declared neutrality": what is asked of as done where the entry only looks ahead and hedges nothing. */
function undone({ entry }: Candidate, question: Question): string | null {
  const { asks, tokens, units } = question;
  const isOfFact = !asks.saying && /^(did|has|have|is|was|were)$/.test(tokens[0]?.form ?? '');
  if (!isOfFact || tokens.some(({ form, stem }) => PROSPECTIVE.test(form) || OPEN.test(stem))) return null;
  const isOpen = (passage: string) => PROSPECTIVE.test(passage) && !FOILED.test(passage);
  const isAhead = entry.hedge.length === 0 && passagesOf(entry).every(isOpen);
  const act = units.find(({ kind, light }) => kind === 'word' && !light);
  return isAhead && act ? asTyped(act, question) : null;
}

/** What was aimed at and not reached is settled. */
const FOILED = /\b(thwarted|foiled|frustrated|failed|denied|prevented|blocked)\b/i;

/** Stems by which a question looks ahead itself, or asks for somebody: it takes nothing for done. */
const OPEN =
  /^(plan|appeal|request|prospect|lobbi|hope|intend|goal|aim|offer|flexibl|propos|readi|favour|word|lean|press|pressur|any|anybodi|anyon|who|allegedli|possibl|suspect)$/;

/** "Did Russia withdraw all troops": the bound that the best candidate does not draw, but "none at all", "all, please". */
export function unbounded({ entry }: Candidate, { question }: Case): string | null {
  const { asks, tokens } = question;
  if (asks.form !== 'whether' || tokens.some(({ form }) => form === 'or')) return null;
  const told = new Set(passagesOf(entry).flatMap(formsOf));
  const isBound = ({ form, opens }: Token, at: number) =>
    WHOLE.test(form) && !opens && !/^(at|not)$/.test(tokens[at - 1]?.form ?? '') && !told.has(form);
  return tokens.find(isBound)?.form ?? null;
}

/** "Nuclear weapons": of two keywords an ordinary one that the record does not know makes another thing of the other. */
export function isOfAnother({ asks, tokens, units }: Question): boolean {
  const isUnheard = ({ from, known }: Unit) => !known && tokens[from]?.foreign === true;
  const isPair = units.length === 2 && units.every(({ kind, weight }) => kind === 'word' && weight > 0);
  return asks.form === 'keywords' && isPair && units.some(isUnheard);
}

/** What "why did the talks fail" takes for granted that something is told of. */
export function subjectOf({ asks, tokens, units }: Question): Unit | undefined {
  if (!PRESUMING.has(asks.form) || asks.form === 'which') return undefined;
  const [first] = units.filter(({ kind }) => kind === 'word');
  const isSubject = first && startOf(first.from, tokens) === 2 && AUXILIARY.test(tokens[1]?.form ?? '');
  return isSubject ? first : undefined;
}

const AUXILIARY = /^(did|does|do|was|were|has|have|had)$/;
