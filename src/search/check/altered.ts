import type { Verdict } from '../types';
import { type Alignment, align } from './align';
import { type Change, changesOf, diffOf } from './changes';
import type { Run } from './recorded';
import { lostSense } from './scope';
import { isContent, isTelling, LONG } from './sense';
import { spelledOut, type Token } from './tokens';

/** What was done to the record's words, and the word-by-word difference. */
export type Alteration = Pick<Verdict, 'changes' | 'diff'>;

/** How many of the runs that share most with the post are aligned with it. */
const ALIGNED = 6;
/** The share of the posted words with a meaning of their own that a run must have, in order. */
const FLOOR = 0.6;
/** The share of all posted words, and of all words of the run's span, that must agree. */
const HALF = 0.5;

/** The run that a posted quotation agrees with most, aligned with it; `null` if none agrees enough. */
export function nearest(
  posted: readonly Token[],
  runs: readonly Run[],
  isClaimed: (run: Run) => boolean,
): Alignment | null {
  const preference = (run: Run) => (isClaimed(run) ? 0.5 : 0);
  const rank = (one: Alignment) => agreed(one).length + preference(one.run);
  const content = new Set(posted.filter(isContent).map(({ key }) => key));
  return runs
    .map((run) => ({
      run,
      shared: new Set(run.tokens.flatMap(({ key }) => (content.has(key) ? key : []))).size,
    }))
    .filter(({ shared }) => shared > 0 && shared >= content.size * HALF)
    .sort((one, other) => other.shared + preference(other.run) - one.shared - preference(one.run))
    .slice(0, ALIGNED)
    .flatMap(({ run }) => align(posted, run) ?? [])
    .filter((alignment) => isEnough(alignment, posted, isClaimed(alignment.run)))
    .reduce<Alignment | null>((best, one) => (!best || rank(one) > rank(best) ? one : best), null);
}

/** Whether so much agrees that the post was made from this run, and is not a sentence of its own. */
function isEnough(alignment: Alignment, posted: readonly Token[], isClaimed: boolean): boolean {
  const common = agreed(alignment);
  const { run, span } = alignment;
  const telling = common.filter(isTelling).length;
  const ofPost = shareOf(posted, common);
  const isCompact = common.length >= (span.to - span.from) * HALF && common.length >= posted.length * HALF;
  if (run.tokens.filter(isContent).length <= 2) {
    if (!isClaimed) return isCompact && telling >= 2;
    const isEmbedded =
      common.length === run.tokens.length && telling > 0 && ofPost >= (common.length > 1 ? HALF : FLOOR);
    return (
      isEmbedded || (isCompact && ofPost >= HALF && (telling > 0 || posted.filter(isContent).length > 1))
    );
  }
  return (
    isCompact &&
    ofPost >= FLOOR &&
    common.filter(isContent).length >= 2 &&
    (telling > 0 || common.length >= LONG)
  );
}

/** The posted words that a run has too, in order. */
export function agreed({ steps }: Alignment): Token[] {
  return steps.flatMap((step) => (step.change === 'same' ? step.posted : []));
}

/** The share of the posted words with a meaning of their own that are among some of them. */
export function shareOf(posted: readonly Token[], some: readonly Token[]): number {
  return some.filter(isContent).length / Math.max(1, posted.filter(isContent).length);
}

/** What was changed against the one run that a quotation was made from. `ellipses`: see `changesOf`. */
export function alterationOf({ run, span, steps }: Alignment, ellipses: ReadonlySet<Token>): Alteration {
  return {
    changes: [...cutsOf(lostSense(run.tokens, [span])), ...changesOf(steps, ellipses)],
    diff: diffOf(steps),
  };
}

/** Words that a cut took away, each as a change. */
export function cutsOf(lost: readonly Token[]): Change[] {
  return lost.map((token) => ({ what: 'cut', posted: '', recorded: spelledOut([token]) }));
}
