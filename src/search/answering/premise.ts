import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { COMMITMENTS } from '../question/asks';
import { isAuxiliary } from '../question/grammar';
import { asTyped, type Question } from '../question/question';
import { ABOUT, startOf } from '../question/roles';
import { isSpeaking, JUDGING } from '../question/speech';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import { PARTICLE } from '../question/word-units';
import type { Candidate, Case } from '../ranking/look';
import { PROSPECTIVE, WHOLE } from '../words/denial';
import { formsOf, type Stretch, stemsOf } from '../words/words';
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
  if (!isOther && passagesOf(top.entry).some((text) => REBUTTAL.test(text))) return null;
  return isOther || missing.includes(commitment) || isOpen(top.entry, tokens[commitment.from]?.stem ?? '')
    ? asTyped(commitment, question)
    : null;
}

/** Whether what an entry has by a word only looks ahead; a gist that says what may come of it does not undo a quotation. */
function isOpen(entry: Entry, stem: string): boolean {
  const quoted = entry.quotes.map(({ text }) => text).filter((text) => stemsOf(text).includes(stem));
  return PROSPECTIVE.test((quoted.length > 0 ? quoted : passagesOf(entry)).join(' '));
}

/** By such a verb somebody takes no report for true; who rejects an offer does more than not to accept it. */
const REBUTTAL = /\b(denie[sd]|dismisse[sd]|refute[sd])\b/i;

/** What is committed to: "sign the ceasefire", or else all there is besides: "the ceasefire was signed by both". */
function mattersOf(commitment: Unit, { tokens, units }: Question): Unit[] {
  const others = units.filter(
    (unit) => unit.kind === 'word' && !(unit.light && unit.known) && unit !== commitment,
  );
  const isPassive = tokens[commitment.to]?.form === 'by';
  const next = isPassive ? undefined : others.find(({ from }) => from > commitment.from);
  return next ? [next] : others;
}

/** "Has Ukraine declared neutrality" where the entry only looks ahead, "who will buy the club" where it does not at all. */
function undone({ entry }: Candidate, question: Question): string | null {
  const { asks, tokens } = question;
  const isToCome = asks.future && !asks.saying && /^(who|whether)$/.test(asks.form);
  if (isToCome && !passagesOf(entry).some((told) => looksAhead(told) || /\bwill\b/.test(told)))
    return tokens.find(({ form }) => form === 'will')?.form ?? null;
  const act = isOfFact(question) && !asks.details.includes('date') ? actOf(question) : undefined;
  return act && isAhead(entry) ? asTyped(act, question) : null;
}

/** Whether an entry tells of nothing but what is to come, and hedges nothing. */
export function isAhead(entry: Entry): boolean {
  const isHedged = entry.hedge.some((hedge) => !PROSPECTIVE.test(hedge));
  return !isHedged && passagesOf(entry).every((passage) => looksAhead(passage) && !FOILED.test(passage));
}

function looksAhead(passage: string): boolean {
  return PROSPECTIVE.test(passage) || PURPOSE.test(passage);
}

/** What is done for some purpose has not reached it yet. */
const PURPOSE = /\b(so as|means?|intends?|plans?) to\b/i;

/** Whether a question asks if something was done, and not if somebody wants it, or anybody does. */
export function isOfFact({ text, tokens }: Question): boolean {
  return (
    /^(did|has|have|is|was|were)$/.test(tokens[0]?.form ?? '') &&
    !PROSPECTIVE.test(text) &&
    !tokens.some(({ stem }) => OPEN.test(stem))
  );
}

/** What is asked of as done: what was done by declaring it, or what somebody said to be done, "that it had been reached". */
function actOf({ asks, tokens, units }: Question): Stretch | undefined {
  const words = units.filter(({ kind }) => kind === 'word');
  if (!asks.saying) {
    return words.find(({ light }) => !light) ?? words.at(-1);
  }
  const at = tokens.findIndex(
    ({ form, stem }, i) =>
      DECLARING.test(stem) ||
      (form.endsWith('ed') && /^(had|has|have|been|was|were)$/.test(tokens[i - 1]?.form ?? '')),
  );
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

/** Stems of verbs by which something is so once it is said. */
const DECLARING = /^(declar|announc|proclaim|confirm)$/;

/** What was aimed at and not reached is settled. */
const FOILED = /\b(thwarted|foiled|frustrated|failed|denied|prevented|blocked)\b/i;

/** Stems by which a question looks ahead itself, or asks for somebody: it takes nothing for done. */
const OPEN =
  /^(plan|prepar|fear|expect|danger|threat|threaten|appeal|request|prospect|lobbi|hope|intend|goal|aim|offer|flexibl|propos|readi|favour|word|lean|tabl|discuss|agenda|press|pressur|any|anybodi|anyon|who|allegedli|possibl|suspect)$/;

/** "Did Russia withdraw all troops": the bound that the best candidate does not draw, but "none at all", "all, please". */
export function unbounded({ entry }: Candidate, { question }: Case): string | null {
  const { asks, tokens } = question;
  if (asks.form !== 'whether' || tokens.some(({ form }) => form === 'or')) return null;
  const told = new Set(passagesOf(entry).flatMap(formsOf));
  const isBound = ({ form, opens }: Token, at: number) =>
    WHOLE.test(form) && !opens && !/^(at|not)$/.test(tokens[at - 1]?.form ?? '') && !told.has(form);
  return tokens.find(isBound)?.form ?? null;
}

/** "Did he condemn it", "who thanked her": the judgement that a candidate does not hold, whatever it tells of the same. */
export function unjudged({ coverage }: Candidate, { question }: Case): string | null {
  const { asks, mentions, tokens, units } = question;
  // "Who does he blame" asks for no judgement of "who".
  const isSomebodys = (at: number) =>
    asks.form === 'who' ? tokens[at - 1]?.form === 'who' : mentions.some(({ to }) => to === at);
  const at = tokens.findIndex(({ stem }, i) => JUDGING.has(stem) && isSomebodys(i));
  const isThere = ({ from }: Unit) => from === at;
  const isHeld = units.some(isThere) && !coverage.missing.some(isThere);
  return at < 0 || isHeld ? null : asTyped({ from: at, to: at + 1 }, question);
}

/** "Nuclear weapons": of two keywords an ordinary one that the record does not know makes another thing of the other. */
export function isOfAnother({ asks, tokens, units }: Question): boolean {
  const isUnheard = ({ from, known }: Unit) => !known && tokens[from]?.foreign === true;
  const telling = units.filter(({ light, weight }) => !light && weight > 0);
  if (asks.form === 'keywords') {
    // "Peace talks collapse", but "humanitarian file, every mention".
    const isRow =
      units.length === 2 ||
      (units.length === tokens.length && !tokens.some(({ opens }, at) => opens && at > 0));
    return (
      isRow && telling.length === 2 && units.every(({ kind }) => kind === 'word') && telling.some(isUnheard)
    );
  }
  const [first] = telling;
  const isRow = telling.every(({ kind, from }, at) => kind === 'word' && from === (first?.from ?? 0) + at);
  return first?.known === false && isRow && NOUN_NEXT.test(tokens[first.from - 1]?.form ?? '');
}

/** Behind such a word comes what is asked for, and no verb: "did anyone mention ...", "were ... used". */
const NOUN_NEXT = /^(is|are|was|were|any|the|a|an|about|of|on|mention(s|ed)?|use[ds]?)$/;

/**
 * What must be told of for anything of a short question to be: "the talks" of "why did the talks fail", "who won the talks",
 * and both words of "who said the talks failed". What lies ahead is not.
 */
export function coreOf({ asks, tokens, units }: Question): Unit[] {
  const [first, second, ...more] = units.filter(({ weight }) => weight > 0);
  if (first?.kind !== 'word' || asks.future || asks.list) return [];
  const start = startOf(first.from, tokens);
  const before = tokens[start - 1];
  const isShort = more.every(({ light, label }) => light || PARTICLE.test(label));
  const isPair = second?.kind === 'word' && startOf(second.from, tokens) === first.to && isShort;
  const isClaim = before !== undefined && (isSpeaking(before) || before.form === 'that');
  if (isPair && isClaim) return [first, second];
  if (isPair && asks.form === 'who' && start === 1) return [second];
  // "Who is happy about the reports"
  const isOf = asks.form === 'who' && !first.light && ABOUT.test(tokens[first.to]?.form ?? '');
  const isWhole = asks.form === 'whether' && units.length === 2;
  const isPresumed = isOf || isWhole || (PRESUMING.has(asks.form) && asks.form !== 'which');
  return isPresumed && isAuxiliary(before) && start === (isWhole ? 1 : 2) ? [first] : [];
}
