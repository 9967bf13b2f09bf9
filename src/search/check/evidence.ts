import type { Token } from '../words/tokens';
import type { Alignment } from './align';
import type { Run } from './recorded';
import { isContent, isNegation, isTelling, LONG } from './sense';

/**
 * How much must agree before a post counts as made from a run. The shares are of words with a meaning of their own;
 * they only rule out sentences that merely share words, and are never shown.
 */
const FLOOR = { claimed: 0.6, unclaimed: 0.75 };
/** How many such words must agree. */
const LEAST = { claimed: 2, unclaimed: 3 };
/** The share of all posted words, and of all words of the run's span, that must agree. */
export const HALF = 0.5;
/** From this share on, of the posted words and of the run's span, a long post can have been made from nothing else. */
const NEARLY_ALL = 0.8;
/** So many different words with a meaning of their own say by themselves which run was put in another order. */
const REORDERED = 5;
/** Up to this many words with a meaning of their own a run is a short fragment. */
const SHORT = 2;

/** Whether so much agrees that the post was made from this run, and is not a sentence of its own. */
export function isEnough(alignment: Alignment, posted: readonly Token[], isClaimed: boolean): boolean {
  const common = agreed(alignment);
  const { run, span } = alignment;
  // "A warm welcome" is as near to "cold welcome" as without its article.
  const length = posted.length - (ARTICLES.includes(posted[0]?.key ?? '') ? 1 : 0);
  const ofAll = common.length / Math.max(span.to - span.from, length);
  if (isSameButForNegation(alignment) || isReordered(run, posted)) return true;
  if (common.length >= LONG && ofAll >= NEARLY_ALL) return true;
  const isCompact = ofAll >= HALF;
  const share = shareOf(posted, common);
  const telling = common.filter(isTelling).length;
  if (run.tokens.filter(isContent).length > SHORT) {
    const who = isClaimed ? 'claimed' : 'unclaimed';
    const weight = common.filter(isContent).length;
    return isCompact && share >= FLOOR[who] && weight >= LEAST[who] && (telling > 0 || common.length >= LONG);
  }
  if (!isClaimed) return isCompact && telling >= SHORT;
  // "It is a tragedy" for "tragedy"; "brutal war" for "ruthless war", but not "this war is lost".
  const isWithin =
    common.length === run.tokens.length && telling > 0 && share >= (common.length > 1 ? HALF : FLOOR.claimed);
  return isWithin || (isCompact && share >= HALF && (telling > 0 || posted.filter(isContent).length > 1));
}

const ARTICLES: readonly string[] = ['a', 'an', 'the'];

/** A whole run with a negation more or less. */
function isSameButForNegation({ steps, run }: Alignment): boolean {
  const changed = steps.filter(({ change }) => change !== 'same');
  const isWhole = steps.filter(({ change }) => change !== 'added').length === run.tokens.length;
  const isChanged = changed.every((step) =>
    isNegation(step.change === 'added' ? step.posted : step.recorded),
  );
  return isWhole && steps.length - changed.length > 1 && changed.length > 0 && isChanged;
}

/** Half of the words of a run or more, and hardly another, in whatever order. */
function isReordered({ tokens }: Run, posted: readonly Token[]): boolean {
  const keysOf = (some: readonly Token[]) => new Set(some.filter(isContent).map(({ key }) => key));
  const [recorded, post] = [keysOf(tokens), keysOf(posted)];
  const both = [...post].filter((key) => recorded.has(key)).length;
  return both >= REORDERED && both >= NEARLY_ALL * post.size && both >= HALF * recorded.size;
}

/** The posted words that a run has too, in order. */
export function agreed({ steps }: Alignment): Token[] {
  return steps.flatMap((step) => (step.change === 'same' ? step.posted : []));
}

/** The share of the posted words with a meaning of their own that are among some of them. */
export function shareOf(posted: readonly Token[], some: readonly Token[]): number {
  return some.filter(isContent).length / Math.max(1, posted.filter(isContent).length);
}
