import type { Run } from './recorded';
import { isNegation } from './sense';
import type { Token } from './tokens';

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
    const length = known.has(token.key)
      ? 0
      : [2, 1].find((count) => spellings.has(lettersOf(posted, at, count)));
    if (length)
      respelled.push(
        ...asOne(posted.slice(at, at + length), spellings.get(lettersOf(posted, at, length)) ?? []),
      );
    else respelled.push(token);
    at += length || 1;
  }
  return respelled;
}

/** The keys by their letters: of every written word, and of every two in a row. */
function spellingsOf(tokens: readonly Token[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.letters === '') continue;
    for (const count of [1, 2]) {
      const end = at + count + (tokens[at + count]?.letters === '' ? 1 : 0);
      const words = tokens.slice(at, end);
      if (!words.some(isNegation))
        spellings.set(
          lettersOf(words, 0, words.length),
          words.map(({ key }) => key),
        );
    }
  }
  return spellings;
}

function lettersOf(tokens: readonly Token[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map(({ letters }) => letters)
    .join('');
}

/** Posted tokens as the run's: one chunk, as it was posted. */
function asOne(posted: readonly Token[], keys: readonly string[]): Token[] {
  const [first] = posted;
  if (!first) return [];
  const written = [...new Set(posted.map(({ chunk }) => chunk.written))].join(' ');
  const chunk = { written, tokens: keys.length };
  const letters = lettersOf(posted, 0, posted.length);
  return keys.map(
    (key, index): Token =>
      index === 0
        ? { key, letters, text: key, chunk, pause: first.pause }
        : { key, letters: '', text: key, chunk, pause: 'none' },
  );
}
