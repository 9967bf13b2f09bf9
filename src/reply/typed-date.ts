import { buildTable } from '../record/string-table';
import { buildForms, correct } from '../search/index';
import { words } from './language';

/** A date as far as it is typed. */
export interface DateParts {
  day: number | null;
  month: number | null;
  year: number | null;
}

/** What a typed text says of a day, a month or a year. */
interface TypedDate {
  /** The dates it can be: two where day and month may change places, none where only a weekday is typed. */
  dates: readonly DateParts[];
  weekday: number | null;
  /** It says less than a date, or a name in it is misspelt. */
  guessed: boolean;
}

/**
 * Reads a date in words or in figures, its parts in any order, each once; null if it is none.
 * @param text in small letters
 * @param near the year near which one without its century lies
 */
export function readDate(text: string, near: number): TypedDate | null {
  const inFigures = FIGURES.map((form) => form.exec(text)).filter((match) => match !== null);
  const read = readWords(text.replace(inFigures[0]?.[0] ?? '', ' '));
  if (read === null) return null;
  const { weekday, day, month, year, isPart, isMisspelt } = read;
  const inWords = day !== null || month !== null || year !== null ? [{ day, month, year }] : [];
  const dates = [...inWords, ...inFigures.map(({ groups = {} }) => partsOf(groups, near))];
  const isOneDay = weekday !== null || isPart;
  const isDate = dates.length > 0 ? dates.every((date) => isWhole(date, isOneDay)) : weekday !== null;
  if (!isDate || (inWords.length > 0 && inFigures.length > 0)) return null;
  return { dates, weekday, guessed: isMisspelt || !/\d{4}/.test(text) };
}

/** A day and a year need a month; a weekday or the part of a day needs the day: no day bounds what "late March" is. */
function isWhole({ day, month, year }: DateParts, isOneDay: boolean): boolean {
  return day === null ? !isOneDay : month !== null || year === null;
}

/** Figures with the same mark between them, or none: the year first or last, the day before the month or behind it. */
const FIGURES = [
  String.raw`(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?`,
  String.raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`,
  String.raw`(?<month>\d{1,2})[-/.](?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d\d))?`,
  String.raw`(?<month>\d{1,2})(?<mark>[-/.])(?<day>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d\d))?`,
].map((form) => new RegExp(String.raw`(?<!\S)${form}\.?(?![^\s,])`));

function partsOf({ day, month, year }: Record<string, string | undefined>, near: number): DateParts {
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return {
    day: number(day),
    month: number(month),
    year: year?.length === 2 ? ending(year, near) : number(year),
  };
}

/** The year with these last two figures that lies nearest. */
function ending(year: string, near: number): number {
  const inCentury = near - (near % 100) + Number(year);
  return inCentury - 100 * Math.round((inCentury - near) / 100);
}

interface Words extends DateParts {
  weekday: number | null;
  isPart: boolean;
  isMisspelt: boolean;
}

function readWords(text: string): Words | null {
  const read: Words = { weekday: null, day: null, month: null, year: null, isPart: false, isMisspelt: false };
  for (const word of text.split(/[\s,.-]+/)) {
    if (word === '' || words.dateFillers.includes(word)) continue;
    if (words.partsOfDay.includes(word)) {
      read.isPart = true;
      continue;
    }
    const part = readPart(word) ?? readPart(respelt(word));
    if (part === null || read[part.is] !== null) return null;
    read[part.is] = part.value;
    read.isMisspelt ||= readPart(word) === null;
  }
  return read;
}

function readPart(word: string): { is: 'weekday' | keyof DateParts; value: number } | null {
  if (/^\d{4}$/.test(word)) return { is: 'year', value: Number(word) };
  const number = words.ordinal.exec(word)?.[1] ?? word;
  if (/^\d{1,2}$/.test(number)) return { is: 'day', value: Number(number) };
  const month = named(word, MONTHS);
  if (month >= 0) return { is: 'month', value: month + 1 };
  const weekday = named(word, WEEKDAYS);
  return weekday >= 0 ? { is: 'weekday', value: weekday } : null;
}

const MONTHS = words.months.map((name) => name.toLowerCase());
const WEEKDAYS = words.weekdays.map((name) => name.toLowerCase());
const NAMES = buildForms(buildTable([...MONTHS, ...WEEKDAYS]));

/** The place of a name in a list, written out or cut to three letters and more. */
function named(word: string, names: readonly string[]): number {
  return word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
}

/** The name that a misspelt word must be; nothing where two are as near. */
function respelt(word: string): string {
  const [best, next] = correct(word, NAMES, 2);
  return best && best.nearness > (next?.nearness ?? 0) ? best.form : '';
}
