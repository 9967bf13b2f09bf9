import { createReadStream, statSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { lines } from '../lines';
import { clean } from '../record/clean';
import { isObject } from '../record/json';
import type { RowFault } from './faults';

/** One row as the file has it, or why it cannot be read. */
export type RawRow =
  | { row: number; line: number; values: Readonly<Record<string, unknown>>; fault?: never }
  | { row: number; line: number; values?: never; fault: RowFault };

/** Is told how many of the file's bytes have been read. */
export type OnBytes = (bytes: number) => void;

/** What a file's name has to end in; `.gz` may follow. */
export const FORMATS = ['.jsonl', '.csv'] as const;

/** The format of a file by its name, or null. */
export function formatOf(file: string): (typeof FORMATS)[number] | null {
  return FORMATS.find((ending) => file.replace(/\.gz$/, '').endsWith(ending)) ?? null;
}

/** Bytes of a file. Throws if it cannot be read. */
export function sizeOf(file: string): number {
  return statSync(file).size;
}

/**
 * The rows of a JSON Lines or CSV file (RFC 4180, the first line names the columns), UTF-8, perhaps compressed by
 * gzip, one by one in memory that does not grow. Throws only if the file itself cannot be read.
 */
export async function* readRows(file: string, onBytes: OnBytes = () => {}): AsyncGenerator<RawRow> {
  const bytes = createReadStream(file);
  const text = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  for await (const row of formatOf(file) === '.csv' ? csvRows(text) : jsonRows(text)) {
    onBytes(bytes.bytesRead);
    yield row;
  }
}

async function* jsonRows(text: Readable): AsyncGenerator<RawRow> {
  let row = 0;
  let line = 0;
  for await (const json of lines(text)) {
    line++;
    if (json.trim() === '') continue;
    row++;
    yield jsonRow(json, row, line);
  }
}

function jsonRow(json: string, row: number, line: number): RawRow {
  const fix = 'give one JSON object a line: {"text": "...", "speaker": "..."}';
  try {
    const values: unknown = JSON.parse(json);
    if (isObject(values)) return { row, line, values };
    return { row, line, fault: { row, line, problem: 'it is not an object', fix } };
  } catch (error) {
    const problem = `it is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { row, line, fault: { row, line, problem, fix } };
  }
}

async function* csvRows(text: Readable): AsyncGenerator<RawRow> {
  // Rows of another length are told by number here; the parser would only count those before them.
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, relax_column_count: true });
  let header: string[] | null = null;
  let row = 0;
  try {
    for await (const { record, info } of pipeline(text, parser, () => {})) {
      if (header !== null) yield csvRow(header, record, ++row, info.lines);
      else {
        const names: string[] = record.map((name: string) => clean(name));
        const fault = notParted(record) ?? namedTwice(names);
        if (fault !== null) return yield { row: 1, line: 1, fault };
        header = names;
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault = unreadable(error, row + 1);
    yield { row: fault.row, line: fault.line, fault };
  }
}

const PARTED: readonly (readonly [separator: string, name: string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
];

/** One column is never enough: its name shows what parts the cells instead of commas. */
function notParted(header: readonly string[]): RowFault | null {
  const [only = '', second] = header;
  const other = PARTED.find(([separator]) => only.includes(separator));
  if (second !== undefined || other === undefined) return null;
  const problem = `the first line is parted by ${other[1]}`;
  return { row: 1, line: 1, problem, fix: 'save the table as CSV with commas' };
}

/** A column of a name that another has would be lost; columns without a name cannot be asked for anyway. */
function namedTwice(header: readonly string[]): RowFault | null {
  const name = header.find((it, at) => it !== '' && header.indexOf(it) !== at);
  if (name === undefined) return null;
  const problem = `the first line names "${name}" twice`;
  return { row: 1, line: 1, problem, fix: 'give every column a name of its own' };
}

function csvRow(header: readonly string[], cells: readonly string[], row: number, line: number): RawRow {
  if (cells.length === header.length)
    return { row, line, values: Object.fromEntries(header.map((name, at) => [name, cells[at]])) };
  const problem = `it has ${cells.length} cells, the first line names ${header.length} columns`;
  const fix = 'put a cell that holds a comma, a line break or a quotation mark between quotation marks';
  return { row, line, fault: { row, line, problem, fix } };
}

/** @param atLeast the row after the last that was given; the parser is ahead, and drops what it had read */
function unreadable(error: CsvError, atLeast: number): RowFault {
  const { lines, records } = error as CsvError & { lines?: number; records?: number };
  const row = Math.max(atLeast, records ?? 0);
  const problem = `the rest of the file cannot be read: ${error.message}`;
  const fix = 'put a cell with quotation marks between quotation marks, and double those inside';
  return { row, line: lines ?? row + 1, problem, fix };
}
