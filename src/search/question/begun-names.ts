import { prefixRange, stringAt } from '../../record/string-table';
import type { SearchIndex } from '../indexing/build';
import { meaningsOf } from '../indexing/lexicon';
import type { Word } from '../words/words';
import type { Token } from './spelling';

/** Letters from which on the beginning of a name may stand for it. */
export const BEGUN = 3;

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
    for (const { kind, id } of meaningsOf(lexicon, phrase)) meant.add(`${kind} ${id}`);
    name ??= phrase;
  }
  const [only] = meant;
  return meant.size === 1 && only?.startsWith('party ') ? name : null;
}

/** Who holds an office whose name begins as typed: "foreign min". */
export function begunTitles(words: readonly Word[], { lexicon }: SearchIndex): string[] {
  const stems = words.map(({ stem }) => stem);
  const last = words.at(-1)?.form ?? '';
  if (last.length < BEGUN) return [];
  const begun = [...stems.slice(0, -1), last].join(' ');
  const ends = [begun, stems.join(' ')].map((phrase) => prefixRange(lexicon.phrases, phrase));
  const held = new Set<string>();
  for (const [from, to] of ends)
    for (let rank = from; rank < to; rank++)
      for (const { kind, id } of meaningsOf(lexicon, stringAt(lexicon.phrases, rank)))
        if (kind === 'title') held.add(id);
  return lexicon.parties.filter((id) => held.has(id));
}
