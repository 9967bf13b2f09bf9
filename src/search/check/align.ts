import { diffArrays } from 'diff';
import type { Token } from '../words/tokens';
import type { Stretch } from '../words/words';
import type { Place, Run } from './recorded';

/** One step of a comparison: a word both have, one only in the post, or one only in the record. */
export type Step =
  | { change: 'same'; posted: Token; recorded: Token; at: number }
  | { change: 'added'; posted: Token }
  | { change: 'removed'; recorded: Token; at: number };

/** A posted quotation word by word against one run, from the first to the last word of it that both have. */
export interface Alignment {
  run: Run;
  steps: readonly Step[];
  /** What the post covers of the run. */
  span: Stretch;
}

/**
 * Aligns a posted quotation with a run. The longest piece that both have holds the rest in place; before and after
 * it the words nearest to it are matched. `null` if they share no word.
 */
export function align(posted: readonly Token[], run: Run): Alignment | null {
  const anchor = longestShared(posted, run.tokens);
  if (anchor.length === 0) return null;
  const [inPost, inRun] = [anchor.posted + anchor.length, anchor.recorded + anchor.length];
  const reach = 2 * posted.length;
  const left = diff(
    posted.slice(0, anchor.posted).reverse(),
    placed(run, anchor.recorded - reach, anchor.recorded).reverse(),
  );
  const steps = [
    ...left.reverse(),
    ...diff(posted.slice(anchor.posted, inPost), placed(run, anchor.recorded, inRun)),
    ...diff(posted.slice(inPost), placed(run, inRun, inRun + reach)),
  ];
  return { run, ...trimmed(steps) };
}

type Placed = { token: Token; at: number };

function placed({ tokens }: Run, from: number, to: number): Placed[] {
  const start = Math.max(0, from);
  return tokens.slice(start, to).map((token, index) => ({ token, at: start + index }));
}

function diff(posted: readonly Token[], recorded: readonly Placed[]): Step[] {
  const steps: Step[] = [];
  let [inPost, inRecord] = [0, 0];
  const changes = diffArrays(
    recorded.map(({ token }) => token.key),
    posted.map(({ key }) => key),
  );
  for (const { added, removed, count } of changes) {
    for (let taken = 0; taken < count; taken++) {
      const mine = removed ? undefined : posted[inPost++];
      const theirs = added ? undefined : recorded[inRecord++];
      if (mine && theirs) steps.push({ change: 'same', posted: mine, recorded: theirs.token, at: theirs.at });
      else if (mine) steps.push({ change: 'added', posted: mine });
      else if (theirs) steps.push({ change: 'removed', recorded: theirs.token, at: theirs.at });
    }
  }
  return steps;
}

/**
 * Leaves out what the record has before and after the part that was posted, except for as many words as the post
 * has other ones there: those were replaced.
 */
function trimmed(steps: readonly Step[]): { steps: Step[]; span: Stretch } {
  const first = steps.findIndex(({ change }) => change === 'same');
  const last = steps.findLastIndex(({ change }) => change === 'same');
  const inside = [
    ...replaced(steps.slice(0, first).reverse()).reverse(),
    ...steps.slice(first, last + 1),
    ...replaced(steps.slice(last + 1)),
  ];
  const places = inside.flatMap((step) => (step.change === 'added' ? [] : step.at));
  return { steps: inside, span: { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 } };
}

/** Of the steps that lead away from what agrees: the posted words, and as many recorded ones. */
function replaced(away: readonly Step[]): Step[] {
  const added = away.filter(({ change }) => change === 'added');
  const removed = away.filter(({ change }) => change === 'removed');
  return [...removed.slice(0, added.length), ...added];
}

/** The places in the run that have the posted words without a gap, in order. */
export function placesIn({ run, steps }: Alignment): Place[] {
  const places: Place[] = [];
  for (const step of steps) {
    if (step.change !== 'same') continue;
    const last = places.at(-1);
    if (last?.to === step.at) last.to++;
    else places.push({ run, from: step.at, to: step.at + 1 });
  }
  return places;
}

/** The longest run of words that two token lists share, first of equals. */
function longestShared(
  posted: readonly Token[],
  recorded: readonly Token[],
): { posted: number; recorded: number; length: number } {
  let best = { posted: 0, recorded: 0, length: 0 };
  let above: number[] = [];
  for (const [row, { key }] of posted.entries()) {
    const lengths: number[] = new Array(recorded.length).fill(0);
    for (const [column, other] of recorded.entries()) {
      if (other.key !== key) continue;
      const length = (above[column - 1] ?? 0) + 1;
      lengths[column] = length;
      if (length > best.length) best = { posted: row - length + 1, recorded: column - length + 1, length };
    }
    above = lengths;
  }
  return best;
}
