import { findNear, type Shortfall, shortfallOf } from '../search/index';
import type { Hits } from '../search/types';
import { whyNot } from './answers';
import { cardsOf, entriesOf, section } from './cards';
import type { Wanted } from './filters';
import { once } from './once';
import type { Parley } from './parley';
import { findPicked, pickEntries } from './pick';
import type { Reply } from './reply';

/** How much is shown of what is only near. */
const SHOWN = 5;

/** The first hits of a text, among which one may hold all of it: a search with a text gives no more. */
const LOOKED_AT = 12;

/** The reply to what only is near, of which is known what it lacks. */
export function replyFrom(
  short: Shortfall,
  wanted: Wanted,
  parley: Parley,
  leftOut: readonly string[],
): Reply {
  const { notes, choices, request } = wanted;
  const entries = entriesOf(short.hits, parley, SHOWN);
  return {
    outcome: 'elsewhere',
    lead: [...notes, ...leftOut, ...whyNot(short.why, entries, parley)],
    sections: section(null, cardsOf(short.hits, parley, true, SHOWN)),
    choices,
    request,
  };
}

/**
 * The same for a free text in a topic's place, whatever holds it; null where an entry holds it all, or was picked.
 * @param leftOut what was left out, a line each
 */
export function nearTopicReply(
  wanted: Wanted,
  parley: Parley,
  leftOut: readonly string[] = [],
): Reply | null {
  if (wanted.text === '') return null;
  const short = shortfallIn(wanted, findPicked(wanted.text, wanted.filters, parley), parley);
  return short && replyFrom(short, wanted, parley, leftOut);
}

/** The reply to a text for which nothing is found, but an entry holds all of it but a word; null if none does. */
export function allButOneReply(wanted: Wanted, parley: Parley, leftOut: readonly string[]): Reply | null {
  const { text, filters } = wanted;
  const hits = once(findNear(text, filters, parley.record, parley.index), parley);
  const short = shortfallIn(wanted, hits, parley);
  return short && replyFrom(short, wanted, parley, leftOut);
}

/** What of a text none of its hits holds. */
export function shortfallIn({ isFreeTopic, text }: Wanted, hits: Hits, parley: Parley): Shortfall | null {
  if (text === '' || hits.length === 0 || pickEntries(text, parley).length > 0) return null;
  return shortfallOf(text, hits.slice(0, LOOKED_AT), isFreeTopic, parley.record, parley.index);
}
