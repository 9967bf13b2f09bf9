import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { AUXILIARY } from '../question/grammar';
import type { Question } from '../question/question';
import type { Unit } from '../question/units';
import { stemsOf } from '../words/words';
import type { Gap } from './details';
import { isOfFact } from './premise';

/**
 * "Did he recover", "what did they discuss": an editor's note that the source does not say so, by a word of the question
 * that the entry lacks. "Were guarantees granted": whatever the word, where the note leaves open whether it was done.
 */
export function outcomeGapOf(entry: Entry, question: Question): Gap | null {
  const rows = entry.unstated.filter(({ detail }) => detail === 'outcome');
  const verb = rows.length > 0 ? verbIn(question) : undefined;
  if (!verb) return null;
  const told = passagesOf(entry).flatMap(stemsOf);
  // "The source does not say" names nothing that is asked for.
  const isNoted = (note: string) =>
    stemsOf(note.replace(/^The \w+ /, '')).includes(verb.stem) && !told.includes(verb.stem);
  const isPassive = PASSIVE.test(question.tokens.map(({ form }) => form).join(' '));
  // Whether "this" was done is no matter of somebody who was poisoned.
  const isHeld = ({ kind, from }: Unit) =>
    kind === 'word' && told.includes(question.tokens[from]?.stem ?? '');
  const isOpen = isPassive && question.units.some(isHeld);
  const row = rows.find(({ note }) => isNoted(note) || (isOpen && OPEN.test(note)));
  return row ? { detail: 'outcome', note: row.note } : null;
}

const OPEN = /\bwhether (this|it) (has been|was)\b/;

/** "Were guarantees granted", but "was this the fifth round" does not ask what was done. */
const PASSIVE = /^(has|have|was|were) (?!(this|that|it|there) (the|an?) )/;

/** The word for what was done, in a question whether it was, or what was. */
function verbIn(question: Question) {
  const { asks, tokens } = question;
  const isWhat = asks.form === 'what' && !asks.saying && AUXILIARY.test(tokens[1]?.form ?? '');
  const isWhether = asks.form === 'whether' && isOfFact(question);
  return isWhat || isWhether ? tokens.findLast(({ empty }) => !empty) : undefined;
}
