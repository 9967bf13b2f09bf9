import type { Entry } from '../../record/record';
import { isSettled } from '../question/asks';
import { isAuxiliary } from '../question/grammar';
import type { Question } from '../question/question';
import { isFiniteSpeaking } from '../question/speech';
import type { Token } from '../question/spelling';
import { DENYING, NEGATIONS } from '../words/denial';

/**
 * "Putin is serious", "there will be losers": what is put as a fact is looked up as if it were asked whether it is so; in front of
 * somebody's own words the name only says whose they are.
 * @param entry the entry that holds it best
 */
export function asClaim(question: Question, entry: Entry | undefined): Question {
  const { asks, mentions, tokens } = question;
  const to = subjectEnd(question);
  const next = tokens[to];
  const isOwn = mentions[0]?.parties.includes(entry?.speaker ?? '');
  const isOfSomebody = !isOwn && to > 0 && next?.opens === false;
  const isClaim = isOfSomebody || tokens.some(({ form }) => FINITE.test(form) || NEGATIONS.has(form));
  return isClaim && asks.form === 'keywords' ? { ...question, asks: { ...asks, ...CLAIM } } : question;
}

/**
 * "Russia refuses to withdraw", "Kuleba: we are trading land", "there is no risk": the same in a question, where words
 * beside a name are rather keywords. Only a verb behind whoever it begins with, or a colon, makes a statement of it.
 */
export function asStatement(question: Question): Question {
  const { asks, text, tokens } = question;
  // "It is not certain whether he fell ill" puts nothing as a fact.
  const isOpen = tokens.some(({ form }) => form === 'whether');
  if (asks.form !== 'keywords' || isOpen) return question;
  const to = subjectEnd(question);
  // "The two sides" compare nothing where they did something.
  const isCompared = asks.groupBy !== null && !SIDES.test(tokens[to - 1]?.stem ?? '');
  if (isCompared) return question;
  // "Erdogan: all his quotes" has a wish behind the colon.
  const isColon = to > 0 && !asks.list && /^\s*:/.test(text.slice(tokens[to - 1]?.end));
  const isPut = to > 0 ? isColon || isPredicate(tokens[to]) : NOBODY.test(tokens[0]?.form ?? '');
  return isPut || isAskedOf(question)
    ? { ...question, asks: { ...asks, ...CLAIM, settled: isSettled(tokens) } }
    : question;
}

/** "Humanitarian corridors agreed?", but "ready for it, as Moscow demanded?" */
function isAskedOf({ asks, text, tokens }: Question): boolean {
  const last = tokens.at(-1);
  const isDone = last?.opens === false && last.form.endsWith('ed') && tokens.at(-2)?.empty === false;
  return isDone && !asks.list && /\?\s*$/.test(text) && !tokens.some(({ form }) => form === 'as');
}

/** Whether a word is a verb in the finite, as far as its form tells. */
function isPredicate(token: Token | undefined): boolean {
  if (token === undefined || token.opens) return false;
  const { form, stem } = token;
  const isVerb = DENYING.has(stem) || /^(see|feel|trust|find|rule)$/.test(stem) || form.endsWith('ed');
  const isBegun = isAuxiliary(token) || NEGATED.test(form) || isFiniteSpeaking(form);
  return isBegun || (/(s|ed)$/.test(form) && isVerb);
}

/** Beside the auxiliaries, how a predicate begins: "never", "won't". */
const NEGATED = /^(cannot|never|no|not|\w+nt)$/;

/** So a sentence begins that begins with nobody. */
const NOBODY = /^(there|it|they|we|nobody|none|everyone|everybody)$/;

/** By these a text is a sentence: "we are trading land", "they exchanged handshakes". */
const FINITE = /^(we|they|he|she|there|everyone|everybody|is|are|was|were|will)$/;

const CLAIM = { form: 'whether', claim: 0, groupBy: null, list: false } as const;

/** Where whoever a text begins with ends: somebody named, or "the two sides"; 0 if it begins with nobody. */
function subjectEnd({ mentions: [first], tokens }: Question): number {
  const start = tokens.findIndex(({ form }) => !/^(the|both|two|so|and|but)$/.test(form));
  if (first?.from === start) {
    // "Russians retook", but "American sanctions".
    const isAdjective = first.parties.length === 0 && !tokens[first.to - 1]?.form.endsWith('s');
    return isAdjective ? 0 : first.to;
  }
  return SIDES.test(tokens[start]?.stem ?? '') ? start + 1 : 0;
}

/** Stems of those who take part together. */
const SIDES = /^(side|deleg|negoti|presid|leader|minist|parti)/;
