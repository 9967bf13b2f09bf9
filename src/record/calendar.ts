/** The names of the days in English, from that of `getUTCDay` 0 on, in small letters as folded words have them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Whether the calendar has a day, month or year, YYYY-MM-DD, YYYY-MM or YYYY; below 1000 it is taken for a misprint. */
export function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return date >= '1000' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
