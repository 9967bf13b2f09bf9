import { editsBetween } from '../indexing/typos';
import type { Verdict } from '../types';
import { isEnglish } from '../words/english';
import { spelledOut, type Token } from '../words/tokens';
import { type Alignment, align } from './align';
import { type Change, changesOf, diffOf } from './changes';
import { agreed, HALF, isEnough } from './evidence';
import type { Recorded, Run } from './recorded';
import { respell } from './respell';
import { lostSense } from './scope';
import { isContent } from './sense';

/** What was done to the record's words, and the word-by-word difference. */
export type Alteration = Pick<Verdict, 'changes' | 'diff'>;

/** How many of the runs that share most with the post are aligned with it. */
const ALIGNED = 6;

/** The run that a posted quotation agrees with most, aligned with it; `null` if none agrees enough. */
export function nearest(posted: readonly Token[], recorded: Recorded): Alignment | null {
  const preference = ({ candidate }: Run) => (recorded.isClaimed(candidate) ? 0.5 : 0);
  const rank = (one: Alignment) => agreed(one).length + preference(one.run);
  const size = new Set(posted.filter(isContent).map(({ key }) => key)).size;
  return recorded.runs
    .map((run) => ({ run, shared: sharedWith(unmistyped(posted, run), run) }))
    .filter(({ shared }) => shared > 0 && shared >= size * HALF)
    .sort((one, other) => other.shared + preference(other.run) - one.shared - preference(one.run))
    .slice(0, ALIGNED)
    .flatMap(({ run }) => madeFrom(posted, run, recorded) ?? [])
    .reduce<Alignment | null>((best, one) => (!best || rank(one) > rank(best) ? one : best), null);
}

/** A post aligned with a run, if it was made from that one. */
function madeFrom(posted: readonly Token[], run: Run, { isClaimed }: Recorded): Alignment | null {
  const meant = align(respell(unmistyped(posted, run), run), run);
  const isMade = meant !== null && isEnough(meant, posted, isClaimed(run.candidate));
  return isMade ? align(respell(posted, run), run) : null;
}

/** A post with the run's words in the place of those that are only mistyped: they tell what it was made from. */
function unmistyped(posted: readonly Token[], { tokens }: Run): readonly Token[] {
  // A far longer post is another text, and comparing all its words with all of the run's takes long.
  if (posted.length > LONGEST * tokens.length) return posted;
  return posted.map((token) => {
    const isMeant = ({ key }: Token) => key !== token.key && isTypoOf(token.key, key);
    const meant = isEnglish(token.key) ? undefined : tokens.find(isMeant);
    return meant ? { ...token, key: meant.key, letters: meant.letters } : token;
  });
}

function isTypoOf(typed: string, word: string): boolean {
  const length = Math.min(typed.length, word.length);
  const most = length < LONGER ? 1 : 2;
  const mayBe = typed[0] === word[0] && Math.abs(typed.length - word.length) <= most;
  return length >= SHORTEST && mayBe && editsBetween(typed, word) <= most;
}

/** Times the length of a run. */
const LONGEST = 3;

/** A word of fewer letters is as near to others; a longer one may hold two slips. */
const SHORTEST = 4;
const LONGER = 8;

function sharedWith(posted: readonly Token[], run: Run): number {
  const keys = new Set(posted.filter(isContent).map(({ key }) => key));
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
