import type { Verdict } from '../types';
import { type Alignment, align } from './align';
import { type Change, changesOf, diffOf } from './changes';
import { agreed, HALF, isEnough } from './evidence';
import type { Recorded, Run } from './recorded';
import { respell } from './respell';
import { lostSense } from './scope';
import { isContent } from './sense';
import { spelledOut, type Token } from './tokens';

/** What was done to the record's words, and the word-by-word difference. */
export type Alteration = Pick<Verdict, 'changes' | 'diff'>;

/** How many of the runs that share most with the post are aligned with it. */
const ALIGNED = 6;

/** The run that a posted quotation agrees with most, aligned with it; `null` if none agrees enough. */
export function nearest(posted: readonly Token[], recorded: Recorded): Alignment | null {
  const preference = ({ candidate }: Run) => (recorded.isClaimed(candidate) ? 0.5 : 0);
  const rank = (one: Alignment) => agreed(one).length + preference(one.run);
  const content = new Set(posted.filter(isContent).map(({ key }) => key));
  return recorded.runs
    .map((run) => ({ run, shared: sharedWith(content, run) }))
    .filter(({ shared }) => shared > 0 && shared >= content.size * HALF)
    .sort((one, other) => other.shared + preference(other.run) - one.shared - preference(one.run))
    .slice(0, ALIGNED)
    .flatMap(({ run }) => align(respell(posted, run), run) ?? [])
    .filter((alignment) => isEnough(alignment, posted, recorded.isClaimed(alignment.run.candidate)))
    .reduce<Alignment | null>((best, one) => (!best || rank(one) > rank(best) ? one : best), null);
}

function sharedWith(keys: ReadonlySet<string>, run: Run): number {
  const shared = new Set<string>();
  for (const { key } of run.tokens) if (keys.has(key)) shared.add(key);
  return shared.size;
}

/** What was changed against the one run that a quotation was made from. `ellipses`: see `changesOf`. */
export function alterationOf({ run, span, steps }: Alignment, ellipses: ReadonlySet<Token>): Alteration {
  return {
    changes: [...cutsOf(lostSense([{ run, ...span }])), ...changesOf(steps, ellipses)],
    diff: diffOf(steps),
  };
}

/** Words that a cut took away, each as a change. */
export function cutsOf(lost: readonly Token[]): Change[] {
  return lost.map((token) => ({ what: 'cut', posted: '', recorded: spelledOut([token]) }));
}
