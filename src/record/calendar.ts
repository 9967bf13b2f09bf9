/** The names of the days in English, from that of `getUTCDay` 0 on, in small letters as folded words have them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The names of the months likewise. */
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** Whether a folded word is the name of a weekday or a month. */
export function isCalendarName(form: string): boolean {
  return WEEKDAYS.includes(form) || MONTHS.includes(form);
}

/** Whether the calendar has a day, month or year, YYYY-MM-DD, YYYY-MM or YYYY; below 1000 it is taken for a misprint. */
export function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return date >= '1000' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The latest day that it is anywhere now: east of Greenwich it comes up to 14 hours earlier. */
export function latestDay(): string {
  const ahead = 14 * 60 * 60 * 1000;
  return new Date(Date.now() + ahead).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
