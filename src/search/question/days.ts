import { MONTHS, WEEKDAYS } from '../../record/calendar';
import type { Stretch } from '../words/words';
import type { Token } from './spelling';

/** A day, month or year that a question names. */
export interface Day extends Stretch {
  /** What a date must begin with ("2022-03"), hold behind the year ("-03-29"), or "weekday:2" for any Tuesday. */
  prefixes: readonly string[];
  /** "since 28 March": what a date stands to the day instead of falling on it. */
  bound?: Bound;
}

type Bound = 'before' | 'after' | 'since' | 'until';

const YEAR = 'YYYY';

/** Whether a date on record (YYYY, YYYY-MM or YYYY-MM-DD) fits the day that a question names. */
export function fitsDay({ prefixes, bound }: Day, date: string): boolean {
  return prefixes.some((prefix) => {
    if (bound) return isBeyond(bound, date, prefix);
    if (prefix.startsWith('weekday:'))
      return date.length === 10 && new Date(`${date}T00:00:00Z`).getUTCDay() === Number(prefix.slice(8));
    return prefix.startsWith('-')
      ? date.startsWith(prefix, YEAR.length)
      : date.startsWith(prefix) || prefix.startsWith(`${date}-`);
  });
}

/** A day beside a bound as one date: the newest on record that it can be, or of the newest year. `dates`: ascending. */
export function dated(day: Day, dates: readonly string[]): Day {
  const { bound, ...itself } = day;
  if (!bound) return day;
  const newestOf = (prefix: string) =>
    dates.findLast((date) => fitsDay({ ...itself, prefixes: [prefix] }, date));
  const prefixes = day.prefixes.flatMap((prefix) => {
    if (prefix.startsWith('weekday:')) return newestOf(prefix) ?? [];
    return prefix.startsWith('-') ? (dates.at(-1) ?? '').slice(0, YEAR.length) + prefix : prefix;
  });
  return { ...day, prefixes };
}

function isBeyond(bound: Bound, date: string, prefix: string): boolean {
  // A month or a year on record overlaps what lies beyond a day in it.
  if (date.length < prefix.length && prefix.startsWith(date)) return true;
  if (date.startsWith(prefix)) return bound === 'since' || bound === 'until';
  return bound === 'before' || bound === 'until' ? date < prefix : date > prefix;
}

const SHORTEST = 3;

/** Short weekdays that are other words, too, unless a capital letter tells within a sentence. */
const OTHER_WORDS = /^(suns?|wed|sats?)$/;

/** Finds days in a question: Tuesday, 29 March, March 29 2022, 2022-03-29, 2022. A weekday next to a date is the same day. */
export function readDays(tokens: readonly Token[]): Day[] {
  const days: Day[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const day = isoAt(tokens, at) ?? calendarAt(tokens, at) ?? weekdayAt(tokens, at) ?? yearAt(tokens, at);
    if (!day) continue;
    const last = days.at(-1);
    if (last && last.to === day.from && last.prefixes.some((prefix) => prefix.startsWith('weekday:')))
      days.pop();
    days.push(last && last.to === day.from && !days.includes(last) ? { ...day, from: last.from } : day);
    at = day.to - 1;
  }
  return days.map((day) => withBound(day, tokens));
}

/** "before 28 March", but not "before the talks of 28 March" nor "after March 3 talks". */
function withBound(day: Day, tokens: readonly Token[]): Day {
  const word = tokens[day.from - 1]?.form;
  const next = tokens[day.to];
  const isAlone = next === undefined || next.empty || next.opens;
  const bound = BOUNDS.find((one) => one === word);
  return bound && isAlone ? { ...day, from: day.from - 1, bound } : day;
}

const BOUNDS: readonly Bound[] = ['before', 'after', 'since', 'until'];

/** A weekday, its short form ("tue", "thurs") as it was typed: nothing on record need be like it. */
function weekdayAt(tokens: readonly Token[], at: number): Day | null {
  const { form = '', typed = '', capital = false } = tokens[at] ?? {};
  if (OTHER_WORDS.test(typed) && (at === 0 || !capital)) return null;
  const [full, short] = [form.replace(/s$/, ''), typed.replace(/s$/, '')];
  const number = WEEKDAYS.findIndex(
    (day) => day === full || (short.length >= SHORTEST && day.startsWith(short)),
  );
  return number < 0 ? null : { from: at, to: at + 1, prefixes: [`weekday:${number}`] };
}

function isoAt(tokens: readonly Token[], at: number): Day | null {
  const [year, month, day] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!year?.tied || !/^\d{4}$/.test(year.form) || !month || !/^\d\d$/.test(month.form)) return null;
  if (month.tied && day && /^\d\d$/.test(day.form))
    return { from: at, to: at + 3, prefixes: [`${year.form}-${month.form}-${day.form}`] };
  return { from: at, to: at + 2, prefixes: [`${year.form}-${month.form}`] };
}

/** 29 March, March 29, each with or without a year. "May" alone is a verb. */
function calendarAt(tokens: readonly Token[], at: number): Day | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return null;
  const monthFirst = monthOf(first);
  const day = dayOf(monthFirst ? second : first);
  if (!monthFirst && !day) return null;
  // "the 29th of March"
  const of = !monthFirst && second?.form === 'of' ? 1 : 0;
  const month = monthFirst ?? monthOf(tokens[at + 1 + of]);
  if (!month) return null;
  if (!day && first.form === 'may' && !/^\d{4}$/.test(second?.form ?? '')) return null;
  const end = day ? at + 2 + of : at + 1;
  const year = /^\d{4}$/.test(tokens[end]?.form ?? '') ? tokens[end]?.form : undefined;
  const date = `-${month}${day ? `-${day}` : ''}`;
  return { from: at, to: year ? end + 1 : end, prefixes: [year ? year + date : date] };
}

function monthOf(token: Token | undefined): string | null {
  const form = token?.form ?? '';
  const number =
    form.length < 3
      ? -1
      : MONTHS.findIndex((month) => month === form || (form.length <= 4 && month.startsWith(form)));
  return number < 0 ? null : String(number + 1).padStart(2, '0');
}

function dayOf(token: Token | undefined): string | null {
  const digits = /^(\d{1,2})(st|nd|rd|th)?$/.exec(token?.form ?? '')?.[1];
  return digits && Number(digits) >= 1 && Number(digits) <= 31 ? digits.padStart(2, '0') : null;
}

function yearAt(tokens: readonly Token[], at: number): Day | null {
  const form = tokens[at]?.form ?? '';
  return /^(19|20)\d\d$/.test(form) ? { from: at, to: at + 1, prefixes: [form] } : null;
}
