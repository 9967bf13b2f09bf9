import type { Entry } from '../record/record';
import type { Filters, Hits } from '../search/types';
import { cutNote, entriesOf, grouped, MOST_CARDS, MOST_ENTRIES, section } from './cards';
import { cardOf } from './citation';
import { inOrder, lastDayOf } from './days';
import { readFilters, type Wanted } from './filters';
import { insteadOf } from './instead';
import { words } from './language';
import { undatedNote } from './left-out';
import { nearTopicReply } from './near';
import { findOnce } from './once';
import type { Parley } from './parley';
import type { Reply, Request, Section } from './reply';
import { surveyOf } from './survey';

const say = words.timeline;

/**
 * What happened and what was said, in order of days, undated apart. A record dates days and not hours, so that within
 * a day everything stands as in the document.
 */
export function timelineOf(options: Request['options'], parley: Parley): Reply {
  const { wanted, reply } = readFilters({ command: 'timeline', options }, parley);
  if (reply) return reply;
  const { hits, all, filters } = sortableHits(wanted, parley);
  const inOrderOfRecord = [...hits.slice()].sort((one, other) => one.position - other.position);
  const dated = entriesOf(inOrderOfRecord, parley).map((entry) => datedOf(entry, filters));
  const undated = undatedNote(wanted, parley);
  if (dated.length === 0) return insteadOf(wanted, null, parley, undated);
  const near = nearTopicReply(wanted, parley, undated);
  if (near) return near;
  const { notes, choices, request } = wanted;
  const shown = dated.sort(byDay(filters)).slice(0, MOST_CARDS);
  const known = shown.map(({ date }) => date).filter((date) => date !== null);
  const sure = known.filter((date) => isWhollyWithin(date, filters));
  const days = sure.length > 0 ? sure : known;
  return {
    outcome: 'found',
    lead: [
      ...notes,
      say.covers(days[0] ?? null, days.at(-1) ?? null),
      ...undated,
      ...cutNote(all, shown.length),
    ],
    sections: sectionsIn(shown, parley),
    choices,
    request,
  };
}

/**
 * An entry and where it stands in the order: under the day on which the thing happened or it was said; a statement of
 * which only the day it tells of is known, or asked for, under that day. That somebody tells of it does not make it
 * have happened.
 */
interface Dated {
  entry: Entry;
  date: string | null;
  is: (typeof KINDS)[number];
}

/** What stands under a day, in this order. */
const KINDS = ['happened', 'alleged', 'said', 'told of'] as const;

/** What the record does not hold for certain has not happened for a reader. */
const UNCERTAIN: ReadonlySet<Entry['kind']> = new Set(['alleged', 'denied']);

function datedOf(entry: Entry, filters: Filters): Dated {
  const isStatement = entry.type === 'statement';
  const said: Dated = { entry, date: entry.said.date, is: 'said' };
  const event = UNCERTAIN.has(entry.kind) ? 'alleged' : 'happened';
  const happened: Dated = { entry, date: entry.when.date, is: isStatement ? 'told of' : event };
  const [own, other] = isStatement ? [said, happened] : [happened, said];
  const isInside = ({ date }: Dated) => date !== null && isWithin(date, filters);
  if (isInside(own) || !isInside(other)) return own;
  return other;
}

/** A month or year is inside as soon as one of its days can be. */
function isWithin(date: string, { from, to }: Filters): boolean {
  return (from === undefined || date >= from.slice(0, date.length)) && (to === undefined || date <= to);
}

/**
 * By day; in it what happened, what is alleged, what was said, what is said of it. Behind them what may be of other days,
 * as only its year or month is known, and the undated last.
 */
function byDay(filters: Filters): (one: Dated, other: Dated) => number {
  const dayOf = (date: string | null) => {
    if (date === null) return UNDATED;
    return isWhollyWithin(date, filters) ? date : DOUBTFUL + date;
  };
  const key = ({ date, is }: Dated) => `${dayOf(date)} ${KINDS.indexOf(is)}`;
  return (one, other) => inOrder(key(one), key(other));
}

/** Sort behind every date, and behind that before a date. */
const DOUBTFUL = '~';
const UNDATED = '~~';

/** Whether all days of a month or a year are inside. */
function isWhollyWithin(date: string, { from, to }: Filters): boolean {
  const first = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  return (from === undefined || first >= from) && (to === undefined || lastDayOf(date) <= to);
}

function sectionsIn(dated: readonly Dated[], parley: Parley): Section[] {
  return [...grouped(dated, ({ date, is }) => say.heading(date, is))].flatMap(([heading, held]) =>
    section(
      heading,
      held.map(({ entry }) => cardOf(entry, parley)),
    ),
  );
}

/** The hits, or where they are too many to be put in order, those up to a day as late as can be; and their filters. */
function sortableHits(
  { text, filters }: Wanted,
  parley: Parley,
): { hits: Hits; all: number; filters: Filters } {
  const hits = findOnce(text, filters, parley);
  const all = hits.length;
  if (all <= MOST_ENTRIES) return { hits, all, filters };
  const days = surveyOf(parley).days.filter((day) => isWithin(day, filters));
  const upTo = (at: number): Filters => {
    const day = days[at];
    return day === undefined ? filters : { ...filters, to: lastDayOf(day) };
  };
  const found = (at: number) => findOnce(text, upTo(at), parley);
  const last = lastThat((at) => found(at).length <= MOST_ENTRIES, days.length);
  return { hits: found(last), all, filters: upTo(last) };
}

/**
 * The last of `count` numbers from 0 that holds, where all up to it hold and none after it; 0 if none does. Steps
 * double from the start, because looking is cheap there and dear at the end.
 */
export function lastThat(holds: (at: number) => boolean, count: number): number {
  let low = 0;
  let step = 1;
  while (low + step < count && holds(low + step)) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) if (low + step < count && holds(low + step)) low += step;
  return low;
}
