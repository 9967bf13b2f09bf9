import { readsAs, type Token } from '../words/tokens';
import { setOf, stemOf } from '../words/words';
import type { Recorded, Run } from './recorded';
import { isHedge, isNegation } from './sense';

/**
 * "Venn: the dam is thin as ice": the recorded run that stands whole in words without quotation marks, where all the rest
 * only names what its entry tells of it; null if there is none.
 */
export function embeddedIn(words: string, { runs }: Recorded): Run | null {
  const posted = readsAs(words);
  const isEmbedded = (run: Run) => {
    const at = placeOf(run, posted);
    if (at < 0 || run.tokens.length < 2) return false;
    const rest = [...posted.slice(0, at), ...posted.slice(at + run.tokens.length)];
    const told = new Set(readsAs(run.candidate.entry.gist).map(({ key }) => stemOf(key)));
    // "Venn denies that the dam is thin as ice"
    return (
      rest.every(({ key }) => JOINING.has(key) || told.has(stemOf(key))) &&
      !rest.some((token) => isNegation(token) || isHedge(token))
    );
  };
  return runs.find(isEmbedded) ?? null;
}

/** Words that add nothing to a quotation. */
const JOINING = setOf(
  'the a an is are was were be being as of on about that it this he she they these those',
);

function placeOf({ tokens }: Run, posted: readonly Token[]): number {
  return posted.findIndex((_, at) => tokens.every(({ key }, i) => posted[at + i]?.key === key));
}
