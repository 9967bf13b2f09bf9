import type { Verdict } from '../types';
import { isNumber } from '../words/numbers';
import { spelled, spelledOut, type Token } from '../words/tokens';
import type { Step } from './align';
import { type Is, isModal, isNegation } from './sense';

export type Change = Verdict['changes'][number];
type Diff = Verdict['diff'][number];

/** What matters most to a reader first. */
const ORDER: readonly Change['what'][] = ['negation', 'number', 'modal', 'splice', 'cut', 'word'];

/** Words replaced, left out or put in between two words that both texts have. */
interface Hunk {
  removed: Token[];
  added: Token[];
}

/** Steps as stretches: words both have, and hunks between them. */
function stretches(steps: readonly Step[]): (Token[] | Hunk)[] {
  const found: (Token[] | Hunk)[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (step.change === 'same') {
      if (Array.isArray(last)) last.push(step.posted);
      else found.push([step.posted]);
      continue;
    }
    const hunk = last && !Array.isArray(last) ? last : { removed: [], added: [] };
    if (hunk !== last) found.push(hunk);
    if (step.change === 'removed') hunk.removed.push(step.recorded);
    else hunk.added.push(step.posted);
  }
  return found;
}

/** The word-by-word difference as it is shown, in posted order; what was replaced stands before what replaced it. */
export function diffOf(steps: readonly Step[]): Diff[] {
  return stretches(steps).flatMap((stretch) => {
    if (Array.isArray(stretch)) return shown(stretch, 'same');
    return [...shown(stretch.removed, 'removed'), ...shown(stretch.added, 'added')];
  });
}

/** Tokens as parts of a difference. */
export function shown(tokens: readonly Token[], change: Diff['change']): Diff[] {
  return spelled(tokens).map((text) => ({ text, change }));
}

/**
 * What changed, the gravest first. Where words were left out at one of `ellipses`, the first tokens after an honest
 * ellipsis, that alone is no change.
 */
export function changesOf(steps: readonly Step[], ellipses: ReadonlySet<Token>): Change[] {
  const all = stretches(steps);
  const changes = all.flatMap((stretch, index): Change[] => {
    if (Array.isArray(stretch)) return [];
    const next = all[index + 1];
    const honest =
      stretch.added.length === 0 && Array.isArray(next) && next[0] !== undefined && ellipses.has(next[0]);
    const what = kindOf(stretch);
    if (honest && what === 'cut') return [];
    return [{ what, posted: spelledOut(stretch.added), recorded: spelledOut(stretch.removed) }];
  });
  return byGravity(changes);
}

/** Changes in the order in which a reader wants to hear of them. */
export function byGravity(changes: readonly Change[]): Change[] {
  return ORDER.flatMap((what) => changes.filter((change) => change.what === what));
}

function kindOf({ removed, added }: Hunk): Change['what'] {
  if (removed.filter(isNegation).length !== added.filter(isNegation).length) return 'negation';
  // A longer passage left out or put in is no change of the number or the modal in it.
  const oneForAnother = (removed.length > 0 && added.length > 0) || removed.length + added.length <= 2;
  if (oneForAnother && differ(removed, added, ({ key }) => isNumber(key))) return 'number';
  if (oneForAnother && differ(removed, added, isModal)) return 'modal';
  return added.length === 0 ? 'cut' : 'word';
}

function differ(removed: readonly Token[], added: readonly Token[], picks: Is): boolean {
  const keys = (tokens: readonly Token[]) => tokens.filter(picks).map(({ key }) => key);
  return keys(removed).join(' ') !== keys(added).join(' ');
}
