import type { Token } from './spelling';

/** A capital letter within a sentence makes a name of a word that is not English, or of several in a row. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    !word?.foreign ||
    (at > 1 && before?.capital === true && !word.opens) ||
    (after?.capital === true && !after.opens)
  );
}

/** "Chelsea FC", "Ustinov MP": initials that the record lacks, behind a name that it knows, add nothing to the name. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return word?.initials === true && before?.capital === true && before.known && !word.opens;
}
