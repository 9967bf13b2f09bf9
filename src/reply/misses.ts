import type { Parley } from './parley';
import type { Reply } from './reply';
import { startersOn } from './starters';
import { surveyOf } from './survey';

/**
 * A reply to a request that cannot be served.
 * @param lead what is wrong and what would be right, a line each
 */
export function faulty(...lead: string[]): Reply {
  return { outcome: 'error', lead, sections: [] };
}

/** Starters shown under a reply that has no answer. */
const STARTERS = 3;

/** Up to three questions that have answers, for a reply that has none: on what was asked, if any of it is known. */
export function startersOf(parley: Parley, asked: string): { starters: readonly string[] } {
  const starters = startersOn(asked, STARTERS, parley);
  return { starters: starters.length ? starters : surveyOf(parley).starters.slice(0, STARTERS) };
}
