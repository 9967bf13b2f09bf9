import type { Entry } from '../../record/record';
import { stringAt } from '../../record/string-table';
import { passagesOf } from '../indexing/passages';
import { clauseIn } from '../question/grammar';
import { asTyped, type Question } from '../question/question';
import { isSpeaking } from '../question/speech';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import type { Part } from '../ranking/rank';
import { DENYING, denies, isDenial, negationIn } from '../words/denial';
import { isEmpty, isLight } from '../words/stopwords';
import { phraseOf, setOf, stemsOf, wordsOf } from '../words/words';
import { opposedIn } from './content';
import { isNamed } from './matter';

/** "its refusal to withdraw", "did he rule out a summit": the word that denies what the best candidate does not deny. */
export function undenied({ entry, coverage }: Candidate, at: Case): string | null {
  const { asks, tokens } = at.question;
  const denial = denialIn(at.question, REFUSING);
  if (asks.form === 'keywords' || !denial || !coverage.missing.includes(denial)) return null;
  // "Does not rule out a summit" denies nothing.
  if (negationIn(tokens[denial.from - 1]?.form ?? '') !== null || deniedBy(entry, 0, at) !== null)
    return null;
  return asTyped({ ...denial, to: denial.from + (isRulingOut(denial.from, tokens) ? 2 : 1) }, at.question);
}

/** "Did Peskov deny that he was a mediator": the denial, where the best candidate holds nothing of what is asked to be denied. */
export function misdenied({ coverage }: Candidate, { question }: Case): string | null {
  const denial = question.asks.form === 'whether' ? denialIn(question, DENYING) : undefined;
  if (!denial) return null;
  const matters = question.units.filter(
    ({ kind, light, from }) => kind === 'word' && !light && from > denial.from,
  );
  const isOther = matters.every(
    (unit) => coverage.missing.includes(unit) || isNamed(unit.from, coverage.parts),
  );
  return matters.length > 0 && isOther ? asTyped(denial, question) : null;
}

/** Stems of verbs by which somebody will not have something. */
const REFUSING = setOf('refus reject rebuff deni oppos forbid prevent');

/** The word by which a question denies something, by one of some stems or as "rule out", but no "disputed area". */
function denialIn({ tokens, units }: Question, stems: ReadonlySet<string>): Unit | undefined {
  const isNoun = (at: number) => /^(the|a|an)$/.test(tokens[at - 1]?.form ?? '');
  return units.find(
    ({ from }) => (stems.has(tokens[from]?.stem ?? '') && !isNoun(from)) || isRulingOut(from, tokens),
  );
}

function isRulingOut(at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.stem === 'rule' && tokens[at + 1]?.form === 'out';
}

/** The negation that an entry has next to a word of a question, from a place in it on. */
export function deniedBy(entry: Entry, from: number, at: Case): string | null {
  const stems = stemsFrom(from, at);
  return (
    passagesOf(entry)
      .map((text) => negatedIn(text, stems))
      .find((word) => word !== null) ?? null
  );
}

/** "Did Cavusoglu say there was no progress", "did the talks bring none": the negation that the entry's words do not have. */
export function unnegated({ coverage, entry }: Candidate, { question }: Case): string | null {
  const { asks, mentions, text, tokens } = question;
  const isAsked = asks.form === 'whether';
  const speaker = isAsked ? mentions.find(({ role }) => role === 'speaker') : undefined;
  // "Wasn't he sanctioned", "was he not sanctioned" ask for a yes, "did they decide not to withdraw" does not.
  const from = speaker?.to ?? asks.claim ?? (isAsked ? 1 : null);
  if (from === null || passagesOf(entry).some(denies)) return null;
  const claimed = text.slice(tokens[from]?.start ?? text.length);
  const told = passagesOf(entry).flatMap(stemsOf);
  if (isDoubled(claimed, new Set(told))) return null;
  if (speaker) return negationIn(claimed);
  const isTold = ({ unit, by }: Part) => !unit.light && /^(word|topic)$/.test(by?.how ?? '');
  const stems = coverage.parts.filter(isTold).flatMap(({ unit }) => tokens[unit.from]?.stem ?? []);
  return negatedIn(claimed, new Set([...told.filter((stem) => !isLight(stem)), ...stems]));
}

/** "Not an official mediator" of an unofficial one, "does not rule out a summit": what is denied is denied otherwise, or a denial. */
function isDoubled(claimed: string, told: ReadonlySet<string>): boolean {
  const words = wordsOf(claimed);
  const at = words.findIndex(({ form }) => negationIn(form) !== null);
  const denied = words.slice(at + 1).find(({ form }) => !/^(an?|the|any)$/.test(form));
  // "Never before was there so big a step" denies nothing of it.
  if (at < 0 || denied === undefined || denied.form === 'before') return at >= 0;
  return (
    told.has(`un${denied.stem}`) || isDenial(denied) || /^\W*\w+ out\b/.test(claimed.slice(denied.start))
  );
}

/**
 * "Did they say that the risk is low", "Russia will increase its activity": the word whose opposite the best candidate
 * has, or one that holds more than the best of all the rest.
 */
export function opposed(
  candidates: readonly Candidate[],
  { question: { text, tokens } }: Case,
): { word: string; by: Candidate } | null {
  const [top] = candidates;
  for (const by of candidates) {
    const word = opposedIn(text, passagesOf(by.entry).join('\n'));
    if (word !== null && (by === top || (top && toldOf(tokens, by.entry) > toldOf(tokens, top.entry))))
      return { word, by };
  }
  return null;
}

/** How many telling words of a question an entry's quotations and gist have. */
export function toldOf(tokens: readonly Token[], entry: Entry): number {
  const told = new Set(passagesOf(entry).flatMap(stemsOf));
  return tokens.filter(({ empty, stem }) => !empty && told.has(stem)).length;
}

/**
 * "did he say that they are trading people", "he asked Biden to sanction him, correct?", "when did they shake hands": the
 * word that the entry has, next to one of the question, and the question leaves out.
 */
export function turnedBy({ entry }: Candidate, at: Case): string | null {
  const from = presumedFrom(at.question);
  return from === null || isDenied(at.question) ? null : deniedBy(entry, from, at);
}

/** Where what a question takes for a fact begins; null if nothing in it is. */
function presumedFrom({ asks, mentions, tokens }: Question): number | null {
  const clause = clauseIn(tokens);
  if (asks.groupBy !== null && clause < 0) return null;
  const isOfWho = tokens[0]?.form === 'who' && asks.claim === null;
  // "Why does he want them to sanction him": what somebody wants is presumed, too.
  const isOfKind = PRESUMING.has(asks.form) || (asks.form === 'what' && asks.focus !== null);
  if (isOfWho || (isOfKind && (!asks.saying || asks.form === 'why'))) return 0;
  const isPut = mentions.some(
    ({ role, to }) =>
      role === 'speaker' &&
      (asks.form === 'whether' || (asks.form === 'keywords' && tokens[to] && isSpeaking(tokens[to]))),
  );
  return asks.claim ?? (isPut ? 0 : clause > 0 ? clause : null);
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

/** Whether a question denies something itself, or leaves open whether it is so: "did he say anything". */
function isDenied({ text, tokens }: Question): boolean {
  return (
    negationIn(text) !== null ||
    KEPT_OFF.test(text) ||
    LEFT_OPEN.test(text) ||
    tokens.some(
      ({ stem, form }) => DENYING.has(stem) || /^(any(thing|ones?|bodys?)?|ever|whether)$/.test(form),
    )
  );
}

/** "The plea regarding sanctions", "the handshake story" does not say for which side it is. */
const LEFT_OPEN =
  /\b(plea|request|appeal)s? (regarding|about|concerning|on|over)\b|\bcarr(y|ies|ied) the \w+ story\b/i;

/** "kept off the blacklist", "leave him alone", "ruled out": a denial without any word that denies. */
const KEPT_OFF =
  /\b((keep|keeping|kept|hold|holding|held|leave|leaving|left|stay|staying|stayed|steer) (\w+ ){0,2}(off|out|alone|clear)|go(ing)? easy|rul(e|es|ed|ing) out)\b/i;

/** Forms that take for granted that something is so: "when did they shake hands", "which land are they trading". */
export const PRESUMING: ReadonlySet<string> = new Set(['when', 'where', 'which', 'number', 'why']);

/** What denies the word behind it; "neither of the two" says of both what the question may say otherwise. */
const DENIED = /^(not|no|never|without|cannot)$/;

/** So far reaches the "not" of what is not to be done: "not to issue any U.S. sanctions". */
const OBJECT = 3;

/** The negation in a text that has one of some words next to it, but for words without meaning. */
function negatedIn(text: string, stems: ReadonlySet<string>): string | null {
  const all = wordsOf(text);
  // "No longer demands" denies no length.
  const words = all.filter(({ form }) => form !== 'longer' && (!isEmpty(form) || negationIn(form) !== null));
  const at = words.findIndex((word, i) => {
    const isToDo = word.form === 'not' && all[all.indexOf(word) + 1]?.form === 'to';
    // "No high risk": whether an adjective of any text is denied or its noun, both are told otherwise.
    const light = words.slice(i + 1).findIndex(({ stem }) => !isLight(stem));
    const denied = words.slice(i + 1, i + 1 + (isToDo ? OBJECT : light > 0 ? 2 : 1));
    return DENIED.test(word.form) && denied.some(({ stem }) => stems.has(stem));
  });
  return words[at]?.form ?? null;
}
