import { stringAt } from '../record/string-table';
import { COMMITMENTS } from './asks';
import type { Candidate, Case } from './look';
import { passagesOf } from './passages';
import { asTyped, type Question } from './question';
import { holdsPhrase } from './quoting';
import { isSpeaking } from './roles';
import type { Token } from './spelling';
import { isEmpty } from './stopwords';
import type { Unit } from './units';
import { DENYING, denies, negationIn, PROSPECTIVE, phraseOf, WHOLE, wordsOf } from './words';

/** "when was it signed", "did he agree": the word that takes for settled what the best candidate does not settle. */
export function unsettled(top: Candidate, { question }: Case): string | null {
  const { asks, quoted, tokens, units } = question;
  if (!asks.settled) return undone(top, question);
  const commitment = units.find(({ from }) => COMMITMENTS.has(tokens[from]?.stem ?? ''));
  if (!commitment || quoted.some((phrase) => holdsPhrase(top.entry, phrase))) return null;
  const { missing } = top.coverage;
  const matters = mattersOf(commitment, question);
  const isOther = matters.length > 0 && matters.every((unit) => missing.includes(unit));
  return isOther || missing.includes(commitment) || PROSPECTIVE.test(passagesOf(top.entry).join(' '))
    ? asTyped(commitment, question)
    : null;
}

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
  const isOfFact =
    asks.form === 'whether' && !asks.saying && /^(did|has|have|is|was|were)$/.test(tokens[0]?.form ?? '');
  if (!isOfFact || tokens.some(({ form, stem }) => PROSPECTIVE.test(form) || OPEN.test(stem))) return null;
  const isAhead = entry.hedge.length === 0 && passagesOf(entry).every((passage) => PROSPECTIVE.test(passage));
  const act = units.find(({ kind, light }) => kind === 'word' && !light);
  return isAhead && act ? asTyped(act, question) : null;
}

/** Stems by which a question looks ahead itself, or asks for somebody: it takes nothing for done. */
const OPEN =
  /^(plan|appeal|request|prospect|lobbi|hope|intend|goal|aim|offer|flexibl|propos|readi|favour|word|any|anybodi|anyon|who|allegedli|possibl|suspect)$/;

/** "its refusal to withdraw", "did he rule out a summit": the word that denies what the best candidate does not deny. */
export function undenied({ entry, coverage }: Candidate, at: Case): string | null {
  const { asks, tokens, units } = at.question;
  const refusal = units.find(({ from }) => {
    const { stem } = tokens[from] ?? {};
    return REFUSING.has(stem ?? '') || (stem === 'rule' && tokens[from + 1]?.form === 'out');
  });
  if (asks.form === 'keywords' || !refusal || !coverage.missing.includes(refusal)) return null;
  const stems = stemsFrom(0, at);
  const denies = (text: string) =>
    negatedIn(text, stems) !== null || wordsOf(text).some(({ stem }) => DENYING.has(stem));
  return passagesOf(entry).some(denies) ? null : asTyped(refusal, at.question);
}

/** "Did Cavusoglu say there was no progress": the negation that his words do not have. */
export function unnegated({ entry }: Candidate, { question }: Case): string | null {
  const { asks, mentions, text, tokens } = question;
  const speaker = mentions.find(({ role }) => role === 'speaker');
  if (asks.form !== 'whether' || !speaker || passagesOf(entry).some(denies)) return null;
  // "Didn't he say so" asks for a yes.
  return negationIn(text.slice(tokens[speaker.to]?.start ?? text.length));
}

/** "Did Russia withdraw all troops": the bound that the best candidate does not draw, but "none at all", "all, please". */
export function unbounded({ entry }: Candidate, { question }: Case): string | null {
  const { asks, tokens } = question;
  if (asks.form !== 'whether' || tokens.some(({ form }) => form === 'or')) return null;
  const told = new Set(passagesOf(entry).flatMap((text) => wordsOf(text).map(({ form }) => form)));
  const isBound = ({ form, opens }: Token, at: number) =>
    WHOLE.test(form) && !opens && tokens[at - 1]?.form !== 'at' && !told.has(form);
  return tokens.find(isBound)?.form ?? null;
}

/** Stems of verbs by which somebody will not have something. */
const REFUSING: ReadonlySet<string> = new Set('refus reject rebuff deni oppos forbid prevent'.split(' '));

/**
 * "did he say that they are trading people", "he asked Biden to sanction him, correct?", "when did they shake hands": the
 * word that the entry has and the question leaves out. In a quotation that somebody is said to have said it counts before
 * any word of the question; otherwise next to one.
 */
export function turnedBy({ entry }: Candidate, at: Case): string | null {
  const { asks, mentions, tokens } = at.question;
  const clause = clauseIn(tokens);
  const presumes = PRESUMING.has(asks.form) && !asks.saying;
  const isPut = mentions.some(
    ({ role, to }) =>
      role === 'speaker' &&
      (asks.form === 'whether' || (asks.form === 'keywords' && tokens[to] && isSpeaking(tokens[to]))),
  );
  if (isDenied(at.question) || !(clause > 0 || presumes || isPut)) return null;
  const beside = (from: number) => {
    const stems = stemsFrom(from, at);
    return first(passagesOf(entry).map((text) => negatedIn(text, stems)));
  };
  const inClause = clause > 0 ? beside(clause) : null;
  if (inClause || presumes) return inClause ?? beside(0);
  if (!isPut) return null;
  const stems = stemsFrom(0, at);
  return first([...entry.quotes.map(({ text }) => negatedBehind(text, stems)), beside(0)]);
}

/** The stems of a question's words from a place on, and of what the thesaurus has for them. */
function stemsFrom(from: number, { question, record, index }: Case): Set<string> {
  const own = question.tokens
    .slice(from)
    .filter(({ empty }) => !empty)
    .map(({ stem }) => stem);
  const others = question.units
    .filter((unit) => unit.from >= from)
    .flatMap(({ alternatives }) => alternatives.filter(({ how }) => how === 'synonym'))
    .flatMap(({ term }) => record.thesaurus[Number(stringAt(index.postings.terms, term).slice(1))] ?? []);
  return new Set([...own, ...others.map(phraseOf)]);
}

/** Where a clause begins that takes for granted what it tells: "what did they say as they shook hands". */
function clauseIn(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ form }, at) =>
      /^(when|while|after|because)$/.test(form) ||
      (form === 'as' && /^(they|he|she|the|both)$/.test(tokens[at + 1]?.form ?? '')) ||
      (form === 'that' && /^(now|given)$/.test(tokens[at - 1]?.form ?? '')),
  );
}

function first(words: readonly (string | null)[]): string | null {
  return words.find((word) => word !== null) ?? null;
}

/** Whether a question denies something itself, or leaves open whether it is so: "did he say anything". */
function isDenied({ text, tokens }: Question): boolean {
  return (
    negationIn(text) !== null ||
    KEPT_OFF.test(text) ||
    tokens.some(
      ({ stem, form }) => DENYING.has(stem) || /^(any(thing|ones?|bodys?)?|ever|whether)$/.test(form),
    )
  );
}

/** "kept off the blacklist", "leave him alone": a denial without any word that denies. */
const KEPT_OFF =
  /\b((keep|keeping|kept|hold|holding|held|leave|leaving|left) (\w+ ){0,2}(off|alone)|go(ing)? easy)\b/i;

/** Forms that take for granted that something is so: "when did they shake hands", "which land are they trading". */
export const PRESUMING: ReadonlySet<string> = new Set(['when', 'where', 'which', 'number', 'why']);

/** What denies the word behind it; "neither of the two" says of both what the question may say otherwise. */
const DENIED = /^(not|no|never|without|cannot)$/;

/** So far reaches the "not" of what is not to be done: "not to issue any U.S. sanctions". */
const OBJECT = 3;

/** The negation in a text that has one of some words next to it, but for words without meaning. */
function negatedIn(text: string, stems: ReadonlySet<string>): string | null {
  const all = wordsOf(text);
  const words = all.filter(({ form }) => !isEmpty(form) || negationIn(form) !== null);
  const at = words.findIndex((word, i) => {
    const isToDo = word.form === 'not' && all[all.indexOf(word) + 1]?.form === 'to';
    const denied = words.slice(i + 1, i + 1 + (isToDo ? OBJECT : 1));
    // "a minister, who is not named": nothing that was said or done is denied.
    return DENIED.test(word.form) && denied.some(({ stem }) => stem !== 'name' && stems.has(stem));
  });
  return words[at]?.form ?? null;
}

/** The first negation in a text that has one of some words anywhere behind it. */
function negatedBehind(text: string, stems: ReadonlySet<string>): string | null {
  const words = wordsOf(text);
  const at = words.findIndex(({ form }) => negationIn(form) !== null);
  return at >= 0 && words.slice(at).some(({ stem }) => stems.has(stem)) ? (words[at]?.form ?? null) : null;
}
