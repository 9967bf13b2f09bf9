import { echo } from './echo';
import { words } from './language';
import { type DateParts, readDate } from './typed-date';

const say = words.errors.noDay;

/** First and last day meant, YYYY-MM-DD, inclusive. */
export interface Days {
  from: string;
  to: string;
}

/** The days that a person typed, `guessed` where less than all of it was typed; or in words why they are none. */
export type Reading =
  | { days: Days; guessed: boolean; why?: never }
  | { days?: never; guessed?: never; why: string };

/**
 * Reads the day, month or year that a person typed: 2022-03-29, 29/3/2022, 2022-03, 2022, "29 March 2022", "March 29",
 * "the 29th", "Monday". What it leaves out is taken from `newest`, the newest day on record: the nearest such day to
 * it, or of a weekday the last one not after it.
 * @param from the first day, if it is the last one that was typed: of a weekday that is the first one not before it
 */
export function readDays(typed: string, newest: string, from?: string): Reading {
  const text = typed.toLowerCase();
  const shown = echo(typed);
  if (words.relativeDay.test(text)) return { why: say.relative(shown, newest) };
  const year = Number(newest.slice(0, 4));
  const read = readDate(text, year);
  if (read === null) return { why: (isSpan(text, year) ? say.span : say.unread)(shown) };
  const { dates, weekday, guessed } = read;
  if (dates.length === 0 && weekday !== null) return { days: weekdayBy(weekday, newest, from), guessed };
  const real = dates.map((date) => daysBy(date, newest)).filter((days) => days !== null);
  if (real.length === 0) return { why: say.never(shown) };
  const fitting = real.filter((days) => weekday === null || weekdayOf(days.from) === weekday);
  const [days] = fitting;
  if (days === undefined) return { why: say.otherWeekday(shown, firstDays(real)) };
  const all = firstDays(fitting);
  return all.length > 1 ? { why: say.several(shown, all) } : { days, guessed };
}

const firstDays = (all: readonly Days[]) => [...new Set(all.map((days) => days.from))].sort();

/** Whether a text holds two dates, and a word or mark for all that lies between. */
function isSpan(text: string, year: number): boolean {
  return [...text.matchAll(words.betweenDays)].some(({ 0: mark, index }) =>
    [text.slice(0, index), text.slice(index + mark.length)].every((end) => readDate(end, year) !== null),
  );
}

/** The last day of a day, month or year as the record writes it. */
export function lastDayOf(date: string): string {
  const [year = 0, month = null, day = null] = date.split('-').map(Number);
  return daysOf(year, month, day)?.to ?? date;
}

/** Puts dates in order as they are written; a year before its months, a month before its days. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The first weekday not before a day, or else the last not after the newest. */
function weekdayBy(weekday: number, newest: string, from?: string): Days {
  const date = new Date(from ?? newest);
  const behind = (weekday - date.getUTCDay() + 7) % 7;
  date.setUTCDate(date.getUTCDate() + (from === undefined && behind > 0 ? behind - 7 : behind));
  const day = date.toISOString().slice(0, 10);
  return { from: day, to: day };
}

/** How many years and months around are looked at for a day that not every one has: a leap day can be eight years off. */
const YEARS = 8;
const MONTHS = 2;

/** The days of a date, or where its year, or month and year, is left out, those nearest to the newest day. */
function daysBy({ year, month, day }: DateParts, newest: string): Days | null {
  if (year !== null) return daysOf(year, month, day);
  const [thisYear = 0, thisMonth = 1] = newest.split('-').map(Number);
  const inMonth = (months: number) => daysOf(Math.floor(months / 12), (months % 12) + 1, day);
  const around =
    month === null
      ? offsets(MONTHS).map((by) => inMonth(thisYear * 12 + thisMonth - 1 + by))
      : offsets(YEARS).map((by) => daysOf(thisYear + by, month, day));
  return around.reduce(
    (nearest, days) =>
      days !== null && (nearest === null || gap(days, newest) < gap(nearest, newest)) ? days : nearest,
    null,
  );
}

const offsets = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => at - most);

/** The time between days and a day; none where it is one of them. */
function gap({ from, to }: Days, day: string): number {
  return Math.max(Date.parse(from) - Date.parse(day), Date.parse(day) - Date.parse(to), 0);
}

function daysOf(year: number, month: number | null, day: number | null): Days | null {
  if (month === null) return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > last))) return null;
  return { from: iso(year, month, day ?? 1), to: iso(year, month, day ?? last) };
}

const weekdayOf = (date: string) => new Date(date).getUTCDay();
/** YYYY-MM-DD: days are compared as texts, so a year before 1000 needs its zeros too. */
const iso = (year: number, month: number, day: number) =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
