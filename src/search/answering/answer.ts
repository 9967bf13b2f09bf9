import type { TalksRecord } from '../../record/record';
import type { SearchIndex } from '../indexing/build';
import { type Question, readQuestion } from '../question/question';
import { SPEAKING } from '../question/speech';
import type { Token } from '../question/spelling';
import type { Unit } from '../question/units';
import type { Answer } from '../types';
import { stemOf } from '../words/words';
import { explain } from './explain';
import { namesakesIn } from './namesakes';
import { withoutOffice } from './offices';
import { decideQuoted } from './unquoted';

/** Answers a question in plain words: the right entries first, or an honest no. Pure; never throws for any text. */
export function ask(text: string, record: TalksRecord, index: SearchIndex): Answer {
  const question = withoutFiller(withoutOffice(readQuestion(text, record, index), index));
  const at = { question, record, index };
  const decision = decideQuoted(at);
  return {
    outcome: decision.outcome,
    why: decision.why,
    hits: decision.candidates.map(({ hit }) => hit),
    namesakes: namesakesIn(at),
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
