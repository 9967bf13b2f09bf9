import type { Hits } from '../search/types';
import { lastDayOf } from './days';
import type { Wanted } from './filters';
import { joined } from './hits';
import { words } from './language';
import type { Parley } from './parley';
import { surveyOf } from './survey';
import { hitsFor, type Searched, type WayOut, wayOf } from './ways';

const say = words.lookUp;

/**
 * What is on record of the day nearest to those asked for, or of two that are equally near; null if nothing has a day.
 * What has none may be of any day, and is counted beside it.
 */
export function wayNearest(wanted: Wanted, type: Searched, parley: Parley): WayOut | null {
  const { from = '', to = '9999' } = wanted.filters;
  const { days } = surveyOf(parley);
  const isHeld = (day: string) => hitsFrom(day, day, wanted, type, parley).length > 0;
  const before = days.findLast((day) => day < from && isHeld(day));
  const after = days.find((day) => day > to && isHeld(day));
  const gap = (day: string | undefined, end: string) =>
    day === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(day) - Date.parse(end));
  const [isBefore, isAfter] = [
    gap(before, from) <= gap(after, to) && before,
    gap(after, to) <= gap(before, from) && after,
  ];
  // Nothing lies between two that are equally near, so that the span of both holds no other.
  const [first, last] = [isBefore || isAfter, isAfter || isBefore];
  if (!first || !last) return null;
  const hits = hitsFrom(first, last, wanted, type, parley);
  const options = { ...wanted.request.options, from: first, to: lastDayOf(last) };
  const near = say.nearestDays([...new Set([first, last])]);
  return wayOf(hits, [near], near, { ...wanted.request, options });
}

function hitsFrom(from: string, to: string, wanted: Wanted, type: Searched, parley: Parley): Hits {
  const filters = { ...wanted.filters, from, to: lastDayOf(to) };
  // A briefing has statements by the days of saying, and events by those on which they happened.
  const types: readonly Searched[] = wanted.request.command === 'brief' ? ['statement', 'event'] : [type];
  return joined(...types.map((one) => hitsFor({ ...wanted, filters }, one, parley)));
}
