import type { Entry } from '../record/record';
import type { Filters, Hits } from '../search/types';
import { entriesOf } from './cards';
import { coverage } from './coverage';
import type { Wanted } from './filters';
import { words } from './language';
import { findOnce } from './once';
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

/**
 * A reply to options that nothing on record matches: what was asked, what the record covers, and what has answers.
 * @param leftOut what was left out, a line each
 */
export function nothingOn(wanted: Wanted, parley: Parley, leftOut: readonly string[] = []): Reply {
  const { notes, choices, request } = wanted;
  return {
    outcome: 'none',
    lead: [
      ...notes,
      words.lookUp.nothing(askedIn(wanted)),
      ...leftOut,
      words.answer.covers(coverage(parley)),
    ],
    sections: [],
    choices,
    ...startersOf(parley, wanted.text),
    request,
  };
}

/** How many entries `from` and `to` leave out only because no day is stated for them, in a line; none if there are none. */
export function undatedNote(
  { text, filters }: Wanted,
  parley: Parley,
  types: Pick<Filters, 'type'> = {},
): string[] {
  const { from, to, ...others } = filters;
  if (from === undefined && to === undefined) return [];
  const search = (more: Filters) => findOnce(text, { ...others, ...more }, parley);
  const all = search(types);
  const { type } = types;
  const isSaid = type === 'statement';
  const isUndated = ({ said, when }: Entry) => said.date === null && (isSaid || when.date === null);
  // Without a text there may be very many, which are counted and not read.
  const dated = () => search({ ...types, ...DATED });
  const undated = text ? entriesOf(all, parley).filter(isUndated).length : all.length - dated().length;
  const note = type === undefined ? words.lookUp.undated : words.lookUp.undatedOf[type];
  return [...(undated > 0 ? [note(undated)] : []), ...(isSaid ? toldOfNote(filters, search) : [])];
}

/** How many statements only tell of the days asked for, and were said on others or on a day not stated. */
function toldOfNote(filters: Filters, search: (filters: Filters) => Hits): string[] {
  const ofDays = search(filters).slice();
  const among = Uint32Array.from(ofDays, ({ position }) => position).sort();
  const told = search({ type: 'statement', among }).length - search({ ...filters, type: 'statement' }).length;
  return told > 0 ? [words.lookUp.toldOf(told)] : [];
}

/** Lets everything through that has a day. */
const DATED: Filters = { from: '0000' };

/** What was asked for, option by option, for a person to read. */
export function askedIn({ read }: Wanted): string[] {
  return Object.entries(read).map(([option, value]) => words.lookUp.asked(option, value));
}

/** Up to three questions that have answers, for a reply that has none: on what was asked, if any of it is known. */
export function startersOf(parley: Parley, asked: string): { starters: readonly string[] } {
  const starters = startersOn(asked, STARTERS, parley);
  return { starters: starters.length ? starters : surveyOf(parley).starters.slice(0, STARTERS) };
}
