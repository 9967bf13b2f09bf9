import type { Ground } from '../indexing/build';
import { readsAs } from '../words/tokens';
import { isContent } from './sense';
import { headingIn } from './signer';
import { isNominal } from './unmarked';

/** A last short line, below the end of a sentence. */
const LAST = /(?<=[.!?…"”»)]\s*)\n\s*([^\n]{1,80})$/u;
/** "We stay!", but not "Read more..." */
const SENTENCE = /[\p{L}\p{N}"”»)][.!?]["”»)]?$/u;

/**
 * A post parted from a last line that is no sentence and names nobody: "211 likes", "(edited)". Null if it has none:
 * what goes on with the words, as "And Crimea" and "We mean it" do, is theirs.
 */
export function withoutTail(post: string, ground: Ground): { text: string; tail: string } | null {
  const text = post.trim();
  const [line = '', tail = ''] = LAST.exec(text) ?? [];
  if (tail === '' || goesOn(tail) || SENTENCE.test(tail) || !isNominal(tail)) return null;
  return headingIn(tail, ground) ? null : { text: text.slice(0, -line.length), tail };
}

/** Whether a last line goes on with the words: "Except Halden", but neither "The minister", "via" nor "Show more". */
function goesOn(text: string): boolean {
  const [first] = readsAs(text);
  return first !== undefined && !isContent(first) && !/^(the|an?|via|show)$/.test(first.key);
}
