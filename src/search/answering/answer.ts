import type { TalksRecord } from '../../record/record';
import type { SearchIndex } from '../indexing/build';
import { partsOf } from '../question/parts';
import { type Question, readQuestion } from '../question/question';
import { SPEAKING } from '../question/speech';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import type { Answer, Hit } from '../types';
import { stemOf } from '../words/words';
import { explain } from './explain';
import { namesakesIn } from './namesakes';
import { nearest } from './nearest';
import { withoutOffice } from './offices';
import { decideQuoted } from './unquoted';

/** Answers a question in plain words: the right entries first, or an honest no. Pure; never throws for any text. */
export function ask(text: string, record: TalksRecord, index: SearchIndex): Answer {
  const question = readQuestion(text, record, index);
  const whole = answerTo(question, record, index);
  const { texts, either } = partsOf(question);
  const answerFor = (part: string) => answerTo(readQuestion(part, record, index), record, index);
  const parts = texts.map((asked) => ({ asked, answer: withoutOthers(answerFor(asked)) }));
  const held = parts.filter(({ answer }) => isFound(answer));
  const isAll = held.length === parts.length;
  const hits = parts.flatMap(({ answer }) => answer.hits);
  const isEnough = isAll
    ? held.every(({ answer }) => holdsBest(whole, answer))
    : !whole.hits.every(isAmong(hits));
  if (held.length === 0 || (isFound(whole) && isEnough)) return whole;
  const outcome = isAll || either || isFound(whole) ? 'found' : 'elsewhere';
  return { ...whole, outcome, why: null, hits, groupBy: null, parts };
}

const isFound = ({ outcome }: Answer) => outcome === 'found';

const isAmong = (hits: readonly Hit[]) => (hit: Hit) =>
  hits.some(({ position }) => position === hit.position);

/** Whether an answer shows the best of another. */
function holdsBest({ hits }: Answer, { hits: [best] }: Answer): boolean {
  return best !== undefined && isAmong(hits)(best);
}

/** Beside an answer to another part, what somebody else said on this one only confuses. */
function withoutOthers(answer: Answer): Answer {
  const isOfOthers = answer.why?.is === 'other speaker' || answer.why?.is === 'not theirs';
  return isOfOthers ? { ...answer, hits: [] } : answer;
}

function answerTo(read: Question, record: TalksRecord, index: SearchIndex): Answer {
  const question = withoutFiller(withoutOffice(read, index));
  const at = { question, record, index };
  const decision = nearest(decideQuoted(at), at);
  return {
    outcome: decision.outcome,
    why: decision.why,
    hits: decision.candidates.map(({ hit }) => hit),
    namesakes: namesakesIn(at),
    isOfDays: question.units.some(({ kind }) => kind === 'day'),
    // "Where do Ann and Ben differ": compared on nothing, they are shown, and not all that they said.
    isList:
      question.asks.list &&
      (question.asks.groupBy === null || question.units.some(({ kind }) => kind === 'word')),
    groupBy: question.asks.groupBy,
    explain: () => explain(question, decision, index),
  };
}

/** Beside nothing but names and days, a common verb of saying only says that a statement is wanted. */
function withoutFiller(question: Question): Question {
  const { tokens, units } = question;
  const isBare =
    units.some(({ kind }) => kind !== 'word') && units.every(({ kind, light }) => kind !== 'word' || light);
  return isBare
    ? { ...question, units: units.filter((unit) => !(unit.light && isVerb(unit, tokens))) }
    : question;
}

/** "allegations", "the reports" are what somebody speaks of. */
function isVerb({ from, label }: Unit, tokens: readonly Token[]): boolean {
  const isNoun = /tions?$/.test(label) || /^(the|these|those)$/.test(tokens[from - 1]?.form ?? '');
  return SPEAKING.has(stemOf(label)) && !isNoun;
}
