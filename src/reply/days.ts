import { words } from './language';

/** First and last day meant, YYYY-MM-DD, inclusive. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The day, month or year that a person typed: 2022-03-29, 2022-03, 2022, "29 March 2022", "March 29", "Monday".
 * What it leaves out is taken from `newest`, the newest day on record: the last such day not after it. Null if it
 * cannot be read or is no day of the calendar.
 */
export function readDays(typed: string, newest: string): Days | null {
  const iso = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(typed.trim());
  if (iso) return daysOf(Number(iso[1]), numberOr(iso[2]), numberOr(iso[3]));
  const parts = readParts(typed);
  if (parts === null) return null;
  const { weekday, day, month, part } = parts;
  if (part !== null && weekday === null && day === null) return null;
  if (month === null) return day === null && weekday !== null ? lastWeekday(weekday, newest) : null;
  if (weekday !== null && day === null) return null;
  const days = parts.year === null ? lastBefore(newest, month, day) : daysOf(parts.year, month, day);
  return days && (weekday === null || weekdayOf(days.from) === weekday) ? days : null;
}

/** Puts dates in order as they are written; a year before its months, a month before its days. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

interface Parts {
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  /** Any number for "late" or "early". */
  part: number | null;
}

/** The words of a date, each read once, in any order; null if one of them is none. */
function readParts(typed: string): Parts | null {
  const parts: Parts = { weekday: null, day: null, month: null, year: null, part: null };
  for (const word of typed.toLowerCase().split(/[\s,.]+/)) {
    if (word === '' || words.dateFillers.includes(word)) continue;
    const read = readPart(word);
    if (read === null || parts[read.is] !== null) return null;
    parts[read.is] = read.value;
  }
  return parts;
}

function readPart(word: string): { is: keyof Parts; value: number } | null {
  if (words.partsOfTime.includes(word)) return { is: 'part', value: 0 };
  if (/^\d{4}$/.test(word)) return { is: 'year', value: Number(word) };
  const number = words.ordinal.exec(word)?.[1] ?? word;
  if (/^\d{1,2}$/.test(number)) return { is: 'day', value: Number(number) };
  const month = named(word, words.months);
  if (month >= 0) return { is: 'month', value: month + 1 };
  const weekday = named(word, words.weekdays);
  return weekday >= 0 ? { is: 'weekday', value: weekday } : null;
}

/** The place of a name in a list, written out or cut to three letters and more. */
function named(word: string, names: readonly string[]): number {
  return word.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word));
}

function daysOf(year: number, month: number | null, day: number | null): Days | null {
  if (month === null) return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > last))) return null;
  return { from: iso(year, month, day ?? 1), to: iso(year, month, day ?? last) };
}

/** A month or a day without a year: this year's, or the last one if that is still to come. */
function lastBefore(newest: string, month: number, day: number | null): Days | null {
  const year = Number(newest.slice(0, 4));
  const days = daysOf(year, month, day);
  // A 29 February is looked for in the last leap year.
  for (let back = 1; back <= 8 && (days === null || days.from > newest); back++) {
    const earlier = daysOf(year - back, month, day);
    if (earlier !== null) return earlier;
  }
  return days;
}

function lastWeekday(weekday: number, newest: string): Days {
  const date = new Date(newest);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekday + 7) % 7));
  const day = date.toISOString().slice(0, 10);
  return { from: day, to: day };
}

const weekdayOf = (date: string) => new Date(date).getUTCDay();
const numberOr = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
/** YYYY-MM-DD: days are compared as texts, so a year before 1000 needs its zeros too. */
const iso = (year: number, month: number, day: number) =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
