import { clean } from '../record/clean';

/** Something in a file of rows that has to be put right before any of it is taken. */
export interface RowFault {
  /** Counted from 1, without the header of a CSV file. */
  row: number;
  /** The line of the file, counted from 1. */
  line: number;
  problem: string;
  fix: string;
}

const MOST_SHOWN = 100;

/** `row 80,412 (line 80,415): speaker is missing; name one`. The line stands there where it is not the row's number. */
export function rowFaultLine({ row, line, problem, fix }: RowFault): string {
  const place = line === row ? '' : ` (line ${inFigures(line)})`;
  return clean(`row ${inFigures(row)}${place}: ${problem}; ${fix}`);
}

/** So many lines as can be read, and how many there are beyond. */
export function shownLines(lines: readonly string[], most = MOST_SHOWN, count = lines.length): string[] {
  const shown = lines.slice(0, most);
  return count > shown.length ? [...shown, `and ${inFigures(count - shown.length)} more`] : shown;
}

/** A number as people read it: 80,412. */
export function inFigures(count: number): string {
  return count.toLocaleString('en-US');
}
