import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { AUXILIARY } from '../question/grammar';
import type { Question } from '../question/question';
import { stemsOf } from '../words/words';
import type { Gap } from './details';
import { isOfFact } from './premise';

/**
 * "Did he recover", "what did they discuss": an editor's note that the source does not say so, by a word of the question
 * that the entry lacks. "Were guarantees granted": whatever the word, where the note leaves open whether it was done.
 */
export function outcomeGapOf(entry: Entry, question: Question): Gap | null {
  const row = entry.unstated.find(({ detail }) => detail === 'outcome');
  const verb = row && verbIn(question);
  if (!verb) return null;
  const told = passagesOf(entry).flatMap(stemsOf);
  const isNoted = stemsOf(row.note).includes(verb.stem) && !told.includes(verb.stem);
  const isPassive = /^(has|have|was|were)$/.test(question.tokens[0]?.form ?? '');
  const isOpen = isPassive && OPEN.test(row.note);
  return isNoted || isOpen ? { detail: 'outcome', note: row.note } : null;
}

const OPEN = /\bwhether (this|it) (has been|was)\b/;

/** The word for what was done, in a question whether it was, or what was. */
function verbIn(question: Question) {
  const { asks, tokens } = question;
  const isWhat = asks.form === 'what' && !asks.saying && AUXILIARY.test(tokens[1]?.form ?? '');
  const isWhether = asks.form === 'whether' && isOfFact(question);
  return isWhat || isWhether ? tokens.findLast(({ empty }) => !empty) : undefined;
}
