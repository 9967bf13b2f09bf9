import { K1, type SearchIndex } from '../indexing/build';
import { FULL, strongestOf, termOf } from '../indexing/postings';
import { DETERMINER } from './grammar';
import type { Token } from './spelling';

/** What else a word of asking can be: a thing. */
const THING = /^(list|show|find|look)$/;

/** What a word weighs that stands once in a quotation or a gist. */
const OWN = Math.floor(FULL / (1 + K1));

/**
 * "Who denied the list", but not "give me the list": a word of asking with an article is a noun, and has a meaning of its
 * own where an entry speaks of such a thing.
 */
export function withNouns(tokens: readonly Token[], { postings }: SearchIndex): readonly Token[] {
  const isNoun = ({ form, stem }: Token, at: number) =>
    THING.test(form) &&
    at > 1 &&
    DETERMINER.test(tokens[at - 1]?.form ?? '') &&
    strongestOf(postings, termOf(postings, stem)) >= OWN;
  return tokens.some(isNoun)
    ? tokens.map((token, at) => (isNoun(token, at) ? { ...token, empty: false } : token))
    : tokens;
}
