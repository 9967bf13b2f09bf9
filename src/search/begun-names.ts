import { prefixRange, stringAt } from '../record/string-table';
import type { SearchIndex } from './build';
import { meaningsOf } from './lexicon';
import type { Token } from './spelling';

/** Letters from which on the beginning of a name may stand for it. */
const BEGUN = 3;

/** A question's words with the names that are only begun in it, "zel" or "erd", put in full. */
export function withBegunNames(tokens: readonly Token[], index: SearchIndex): Token[] {
  return tokens.map((token) => {
    const name = token.known || token.foreign ? null : begunName(token.form, index);
    return name ? { ...token, form: name, stem: name, known: true } : token;
  });
}

/** The first of the names of one word that begin so, if all of them mean the same party and nothing else. */
function begunName(form: string, { lexicon }: SearchIndex): string | null {
  if (form.length < BEGUN) return null;
  const [from, to] = prefixRange(lexicon.phrases, form);
  const meant = new Set<string>();
  let name: string | null = null;
  for (let rank = from; rank < to && meant.size < 2; rank++) {
    const phrase = stringAt(lexicon.phrases, rank);
    if (phrase.includes(' ')) continue;
    for (const { kind, index } of meaningsOf(lexicon, phrase)) meant.add(`${kind} ${index}`);
    name ??= phrase;
  }
  const [only] = meant;
  return meant.size === 1 && only?.startsWith('party ') ? name : null;
}
