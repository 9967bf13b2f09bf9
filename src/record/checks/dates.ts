import { isInCalendar, MONTHS, WEEKDAYS } from '../calendar';
import type { Entry, Source } from '../record';
import type { Moment } from '../schema';
import { type EntryCheck, type Flaw, flaw, type RecordCheck, type Scope } from './check';

/** The day of a statement and that of what it tells are real, and known the way they say. */
export const datesOfEntry: EntryCheck = function* (entry, scope) {
  yield* momentFlaws('said', entry.said);
  yield* momentFlaws('when', entry.when);
  for (const field of ['said', 'when'] as const) yield* onlyWeekday(field, entry[field]);
  yield* saidTooLate(entry, scope);
  yield* happensTooLate(entry, scope.today);
};

/** The day of publication is real, not ahead, and known the way it says. */
export function datesOfSources(scope: Scope): RecordCheck {
  return {
    *faults() {
      for (const source of scope.record.sources.values()) {
        for (const flaw of publishedFlaws(source, scope))
          yield { file: scope.fileOf(source.id), record: source.id, ...flaw };
      }
    },
  };
}

function* publishedFlaws({ published }: Source, { today }: Scope): Generator<Flaw> {
  yield* momentFlaws('published', published);
  if (isAfter(published.date, today)) yield ahead('published.date', published.date, today);
}

function* saidTooLate(entry: Entry, { record, today }: Scope): Generator<Flaw> {
  const { date } = entry.said;
  const published = record.sources.get(entry.source)?.published.date ?? null;
  if (isAfter(date, today)) yield ahead('said.date', date, today);
  else if (published !== null && isAfter(date, published)) {
    const problem = `${date} is after its document was published, ${published}`;
    yield flaw('said.date', problem, 'correct one of the two');
  }
}

function* happensTooLate({ type, when }: Entry, today: string): Generator<Flaw> {
  const inACentury = `${Number(today.slice(0, 4)) + 100}${today.slice(4)}`;
  if (type === 'event' && isAfter(when.date, today)) {
    const fix = 'correct it; what is only planned is a statement of whoever announced it';
    yield flaw('when.date', `${when.date} lies ahead`, fix);
  } else if (isAfter(when.date, inACentury)) {
    yield flaw('when.date', `${when.date} is more than a century ahead`, 'correct it');
  }
}

function* momentFlaws(field: string, { date, cue, basis, note }: Moment): Generator<Flaw> {
  if (date !== null && !isInCalendar(date)) {
    yield flaw(`${field}.date`, `there is no ${date} in the calendar from 1000 on`, 'correct it');
    return;
  }
  if (date === null && basis !== 'not stated')
    yield flaw(`${field}.basis`, `"${basis}" without a date`, 'give the date, or "not stated"');
  if (date !== null && basis === 'not stated')
    yield flaw(`${field}.basis`, `"not stated", but the date is ${date}`, 'say "stated" or "derived"');
  if (basis === 'derived' && cue === null && note === null)
    yield flaw(field, 'derived from nothing', 'give the cue, or say in the note how it was derived');
  yield* wrongWeekday(field, date, cue, note);
  yield* wrongDay(field, date, cue, note);
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gi');

/** "on Tuesday" cannot be a Monday, unless a note explains it. */
function* wrongWeekday(
  field: string,
  date: string | null,
  cue: string | null,
  note: string | null,
): Generator<Flaw> {
  const named = cue?.match(WEEKDAY) ?? [];
  if (date === null || !isDay(date) || named.length !== 1 || note !== null) return;
  const weekday = WEEKDAYS[new Date(date).getUTCDay()] ?? '';
  if (named[0]?.toLowerCase() === weekday) return;
  const problem = `${date} is a ${capital(weekday)}, the cue says "${cue}"`;
  yield flaw(`${field}.date`, problem, 'correct the date, or explain it in the note');
}

const DAY_OF_MONTH = new RegExp(
  `\\b(?:(${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]*\\.?\\s+(\\d{1,2})\\b(?!\\s*(?:[-–]|to|and|or)\\s*\\d))`,
  'gi',
);

/** "March 29" is no other day, unless a note explains it. */
function* wrongDay(
  field: string,
  date: string | null,
  cue: string | null,
  note: string | null,
): Generator<Flaw> {
  const [named, ...others] = [...(cue?.matchAll(DAY_OF_MONTH) ?? [])];
  if (date === null || !isDay(date) || named === undefined || others.length > 0 || note !== null) return;
  const month = MONTHS.findIndex((one) => one.startsWith((named[1] ?? '').toLowerCase())) + 1;
  if (Number(date.slice(5, 7)) === month && Number(date.slice(8)) === Number(named[2])) return;
  yield flaw(
    `${field}.date`,
    `${date}, but the cue says "${cue}"`,
    'correct the date, or explain it in the note',
  );
}

/** "on Monday" gives no date: which Monday it was has been worked out. */
function* onlyWeekday(field: string, { basis, cue }: Moment): Generator<Flaw> {
  if (basis !== 'stated' || cue === null || !cue.match(WEEKDAY) || /\d/.test(cue)) return;
  yield flaw(`${field}.basis`, `"stated", but "${cue}" gives no date`, 'say "derived"');
}

function ahead(field: string, date: string | null, today: string): Flaw {
  return flaw(field, `${date} is after today, ${today}`, 'correct it');
}

/** Whether a real date lies wholly after another, as far as both are known. */
function isAfter(date: string | null, other: string): boolean {
  if (date === null || !isInCalendar(date)) return false;
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
