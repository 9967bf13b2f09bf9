import type { Token } from '../words/tokens';
import type { Run } from './recorded';
import { isNegation } from './sense';

/**
 * A posted quotation with the run's spelling of the same letters: "its" for "it's", "cease-fire" for "ceasefire".
 * Words that the run has as they are posted stay, and so do negations: "notable" is not "not able".
 */
export function respell(posted: readonly Token[], run: Run): Token[] {
  const known = new Set(run.tokens.map(({ key }) => key));
  const spellings = spellingsOf(run.tokens);
  const respelled: Token[] = [];
  for (let at = 0; at < posted.length; ) {
    const token = posted[at];
    if (!token) break;
    const words = known.has(token.key)
      ? undefined
      : wordsAt(posted, at).find((some) => spellings.has(lettersOf(some)));
    respelled.push(...(words ? inSpelling(words, spellings.get(lettersOf(words)) ?? []) : [token]));
    at += words?.length ?? 1;
  }
  return respelled;
}

/** The keys by their letters: of every written word, and of every two in a row. */
function spellingsOf(tokens: readonly Token[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const at of tokens.keys()) {
    for (const words of wordsAt(tokens, at)) {
      const keys = words.map(({ key }) => key);
      spellings.set(lettersOf(words), keys);
    }
  }
  return spellings;
}

/** The two written words at a token, and the one; none with a negation. */
function wordsAt(tokens: readonly Token[], at: number): Token[][] {
  if (tokens[at]?.letters === '') return [];
  return [2, 1]
    .map((count) => tokens.slice(at, at + count + (tokens[at + count]?.letters === '' ? 1 : 0)))
    .filter((words) => !words.some(isNegation));
}

function lettersOf(tokens: readonly Token[]): string {
  return tokens.map(({ letters }) => letters).join('');
}

/** Posted words with other keys; they are shown as they were posted. */
function inSpelling(posted: readonly Token[], keys: readonly string[]): Token[] {
  const written = [...new Set(posted.map(({ chunk }) => chunk.written))].join(' ');
  const chunk = { written, tokens: keys.length };
  return keys.map((key, index): Token => {
    const isFirst = index === 0;
    return {
      key,
      letters: isFirst ? lettersOf(posted) : '',
      text: key,
      chunk,
      pause: (isFirst && posted[0]?.pause) || 'none',
    };
  });
}
