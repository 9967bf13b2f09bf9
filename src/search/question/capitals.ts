import type { Token } from './spelling';

/** So many words of a question written small tell that its writer knows capitals. */
const SMALL_WORDS = 3;

/**
 * A capital letter within a sentence makes a name of a word that is not English, of several in a row, or of one where
 * words are written small as a rule.
 */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const small = tokens.filter(({ empty, capital }) => !empty && !capital);
  return (
    !word?.foreign ||
    (small.length >= SMALL_WORDS && before?.empty === true && !word.opens) ||
    (at > 1 && before?.capital === true && !word.opens) ||
    (after?.capital === true && !after.opens)
  );
}

/** "Chelsea FC", "Ustinov MP": initials that the record lacks, behind a name that it knows, add nothing to the name. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return word?.initials === true && before?.capital === true && before.known && !word.opens;
}
