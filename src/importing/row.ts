import { isInCalendar } from '../record/calendar';
import { clean } from '../record/clean';
import { digestOf } from '../record/digest';
import { ID_RULE, slug } from '../record/fields';
import { wordsOf } from '../record/text';
import type { Columns, Field } from './columns';
import type { RowFault } from './faults';
import type { RawRow } from './rows';
import { slugOf } from './slugs';

/** What a row says, ready to become a statement. */
export interface Row {
  row: number;
  line: number;
  id: string;
  text: string;
  speaker: string;
  role: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where the row gives none. */
  date: string | null;
  topics: readonly string[];
  source: string;
}

/** What holds for every row of a file. */
export interface Reader {
  columns: Columns;
  /** The source of rows that name none. */
  source: string | null;
  /** YYYY-MM-DD; nothing was said after it. */
  today: string;
}

/** Reads a row, or says all that is wrong with it. */
export function readRow(
  raw: RawRow,
  reader: Reader,
): { row: Row; faults?: never } | { row?: never; faults: RowFault[] } {
  if (raw.fault) return { faults: [raw.fault] };
  const { values, row, line } = raw;
  const mapping = reader.columns.of(Object.keys(values));
  const faults: RowFault[] = [];
  const fault = (problem: string, fix: string) => void faults.push({ row, line, problem, fix });
  const given = (field: Field): string | null => {
    const column = mapping[field];
    return column === undefined ? null : textOf(column, values[column], fault);
  };
  const needed = (field: keyof typeof MISSING, otherwise: string | null = null): string => {
    const before = faults.length;
    const text = given(field) ?? otherwise;
    if (text === null && faults.length === before)
      fault(`${mapping[field] ?? field} is missing`, MISSING[field]);
    return text ?? '';
  };
  const text = unmarked(needed('text'));
  if (MARKS_ALONE.test(text)) fault(`${mapping.text ?? 'text'} holds quotation marks alone`, MISSING.text);
  const speaker = clean(needed('speaker'));
  const source = clean(needed('source', reader.source));
  const date = readDate(given('date'), reader.today, fault);
  const topics = topicsOf(mapping.topic, values, fault);
  for (const name of [speaker, source, ...topics]) {
    if (name !== '' && wordsOf(name).length === 0)
      fault(`"${name}" has no letters and no digits`, 'give a name that can be read');
  }
  const role = clean(given('role') ?? '') || null;
  const own = given('id');
  if (own !== null && !slug.safeParse(own).success) fault(`"${own}" cannot be an id`, ID_RULE);
  if (faults.length > 0) return { faults };
  const content = { text, speaker, role, date, topics, source };
  return { row: { row, line, id: own ?? idFor(content), ...content } };
}

const MISSING = {
  text: 'give the words, or name their column: --map text=COLUMN',
  speaker: 'say who said it, or name the column: --map speaker=COLUMN',
  source: 'name the document, its column (--map source=COLUMN) or one for all rows (--source TITLE)',
} satisfies Partial<Record<Field, string>>;

/** The same words by the same speaker in the same document have the same id, wherever the row stands. */
function idFor({ text, speaker, date, source }: Omit<Row, 'row' | 'line' | 'id'>): string {
  const digest = digestOf([source, speaker, date, text].join('\0')).toString('hex');
  return `${slugOf(speaker)}-${digest.slice(0, 16)}`;
}

type OnFault = (problem: string, fix: string) => void;

const BROKEN = /[\p{Surrogate}\uFFFD]/u;

/** The text of a cell without space around it; null where there is none that can be seen. */
function textOf(column: string, value: unknown, fault: OnFault): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' && typeof value !== 'number') {
    fault(`${column} is ${JSON.stringify(value).slice(0, 40)}`, 'give text in double quotes');
    return null;
  }
  const text = String(value).trim();
  if (BROKEN.test(text)) fault(`${column} has characters that are broken`, 'save the file as UTF-8');
  return clean(text) === '' ? null : text;
}

const MARKED = /^(?:["“„«]([^"“”„«»]*\S[^"“”„«»]*)["”“»]|‘([^‘]*\S[^‘]*)’)$/u;

const MARKS_ALONE = /^["“”„«»‘’'\s]+$/u;

/** The words without quotation marks around the whole of them: the record gives them marks of its own. */
function unmarked(text: string): string {
  const [, double, single] = MARKED.exec(text) ?? [];
  return (double ?? single ?? text).trim();
}

function topicsOf(
  column: string | undefined,
  values: Readonly<Record<string, unknown>>,
  fault: OnFault,
): string[] {
  const value = column === undefined ? null : values[column];
  const cells = typeof value === 'string' ? value.split(';') : [value].flat();
  const topics = cells
    .map((cell) => clean(textOf(column ?? '', cell, fault) ?? ''))
    .filter((topic) => topic !== '');
  return [...new Set(topics)];
}

const DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:.*)?$/;

/** A day, month or year that the calendar has and that is not ahead; of a time only the day. */
function readDate(text: string | null, today: string, fault: OnFault): string | null {
  if (text === null) return null;
  const date = DATE.exec(text)?.[1];
  if (date === undefined || !isInCalendar(date)) {
    fault(`the date "${text}" is none`, 'write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known');
    return null;
  }
  if (date > today.slice(0, date.length)) fault(`the date ${date} lies ahead`, 'correct it');
  return date;
}
