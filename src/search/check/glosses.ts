import type { Verdict } from '../types';
import { readsAs } from '../words/tokens';
import { isHedge, isModal, isNegation } from './sense';
import { isUnchanged } from './verdicts';

/** What an editor put between the words: "We [Sudrians] are not", but neither "[w]e" nor the text of a link. */
const GLOSS = /(?<![\p{L}\p{N}])\[([^[\]]*[\p{L}\p{N}][^[\]]*)\](?![\p{L}\p{N}(])/gu;

/**
 * The verdict on a text whose words in brackets may be an editor's: they are, where the others are on record without
 * them, and where they do not turn these.
 */
export function pastGlosses(text: string, judged: (text: string) => Verdict): Verdict {
  const verdict = judged(text);
  const glosses = [...text.matchAll(GLOSS)].map(([, words = '']) => words);
  const turns = glosses
    .flatMap(readsAs)
    .some((token) => isNegation(token) || isHedge(token) || isModal(token));
  if (glosses.length === 0 || turns || isUnchanged(verdict)) return verdict;
  const bare = judged(text.replace(GLOSS, ' '));
  if (!isUnchanged(bare)) return verdict;
  const added = [...new Set(glosses)].map((posted) => ({ what: 'gloss' as const, posted, recorded: '' }));
  return { ...bare, changes: [...bare.changes, ...added] };
}
