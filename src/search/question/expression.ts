import type { Token } from './spelling';

/** What a question may call a word that it asks for as such, and how somebody comes to say it. */
const EXPRESSION = /^(words?|terms?|phrase|expression)$/;
const UTTERING = /^(use[ds]?|using|utter(s|ed)?|mention(s|ed)?|say|says|said|write|writes|wrote|do|does)$/;

/**
 * "Did anyone use the word genocide", 'who used the term "war crimes"': the expression that a question asks for by its very
 * words; null if it asks for none.
 * @param quoted what stands between quotation marks in it
 */
export function expressionIn(tokens: readonly Token[], quoted: readonly string[]): string | null {
  const noun = tokens.findIndex(
    ({ form }, at) =>
      EXPRESSION.test(form) && tokens[at - 1]?.form === 'the' && UTTERING.test(tokens[at - 2]?.form ?? ''),
  );
  if (noun < 0) return null;
  const [first] = quoted;
  if (first !== undefined) return first;
  const rest = tokens.slice(noun + 1);
  const end = rest.findIndex(({ empty, opens }) => empty || opens);
  const words = rest.slice(0, end < 0 ? rest.length : end);
  return words.length > 0 ? words.map(({ typed }) => typed).join(' ') : null;
}
