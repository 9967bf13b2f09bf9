import { DETERMINER, isAuxiliary } from '../question/grammar';
import { lacksPresence } from '../question/presence';
import { asTyped, type Question } from '../question/question';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import { weightOf } from '../ranking/coverage';
import type { Candidate, Case } from '../ranking/look';
import { deniedBy } from './polarity';

/** So few telling words and names leave no room for words that say the same in another way. */
const SHORT = 3;

/** What carries this part of the words of a question for a yes or no is what it asks, and this of another that names nobody. */
const ASKED = { whether: 0.45, else: 0.6 } as const;

/**
 * "Were there women in the delegations", "was Truss at the table", "who cooked for the delegations": what a short question
 * asks, where nothing that is found holds it.
 */
export function unheld(found: readonly Candidate[], at: Case): string | null {
  const { asks, tokens } = at.question;
  if (asks.settled || asks.list || tokens.some(({ form }) => form === 'or')) return null;
  const asked =
    asks.form === 'whether'
      ? (awayFrom(found, at.question) ?? lackedBy(found, at.question, ASKED.whether))
      : isOfNobody(at.question) && lackedBy(found, at.question, ASKED.else);
  // "Was an agreement reached": without one, it was not.
  const isDenied = ({ entry }: Candidate) => deniedBy(entry, 0, at) !== null;
  return asked && !found.slice(0, 1).some(isDenied) ? asTyped(asked, at.question) : null;
}

/** Of somebody or some place much may be asked in words that nothing on record has: "what office does he hold". */
function isOfNobody({ asks, units }: Question): boolean {
  return asks.form !== 'keywords' && units.every(({ kind }) => kind === 'word');
}

/** Who is asked to have been there, where nothing tells who was; "is there anything from him" asks for no presence. */
function awayFrom(found: readonly Candidate[], { tokens, units }: Question): Unit | undefined {
  const isAway =
    tokens[1]?.form !== 'there' && found.every(({ coverage }) => lacksPresence(coverage.missing, tokens));
  return isAway ? units.find(({ mention }) => mention) : undefined;
}

/** What is asked by the most of the words, or as the object at the end: "did they exchange prisoners". */
function lackedBy(found: readonly Candidate[], { tokens, units }: Question, part: number): Unit | undefined {
  const telling = units.filter(({ light, weight }) => !light && weight > 0);
  if (telling.length > SHORT) return undefined;
  // What is no word that anybody knows may be cut short or misspelt.
  const isWord = ({ from, kind, known }: Unit) =>
    kind === 'word' && (known || tokens[from]?.foreign === true);
  const unsaid = found.reduce((left, { coverage }) => {
    const missing = left.length > 0 ? coverage.missing : [];
    return left.filter((unit) => missing.includes(unit));
  }, telling.filter(isWord));
  const isMost = weightOf(unsaid) >= part * weightOf(units.filter(({ kind }) => kind === 'word'));
  return isMost ? unsaid[0] : unsaid.find((unit) => isObject(unit, tokens));
}

/** Whether a word ends a question behind another that means something, and no preposition. */
function isObject({ from, to }: Unit, tokens: readonly Token[]): boolean {
  const start = DETERMINER.test(tokens[from - 1]?.form ?? '') ? from - 1 : from;
  return to === tokens.length && isAuxiliary(tokens[0]) && tokens[start - 1]?.empty === false;
}
