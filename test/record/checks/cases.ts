import { checkFolder } from '../../../src/record/check';
import { faultLine } from '../../../src/record/fault';
import { dataFolder, type RecordFiles } from '../fixture';

/** The day on which the record of the tests is checked. */
export const TODAY = '1994-06-01';
export const REPORT = 'sources/lake-report.json';

export type Change = (files: RecordFiles) => unknown;
/** What is wrong, how the sound record is changed, and the one line that names it. */
export type Case = [wrong: string, change: Change, line: string];
/** What looks wrong and is not, and how the sound record is changed. */
export type SoundCase = [sound: string, change: Change];

/** The faults of the record, changed as a test wants it, a line each. */
export function faultsOf(change?: Change): string[] {
  return checkFolder(dataFolder(change), TODAY).faults.map(faultLine);
}

/** A quotation at an offset. */
export function quoteAt(text: string, start: number, end = start + text.length) {
  return { text, start, end };
}

/** Expects each change to be named by its line and nothing else. */
export function eachIsNamed(cases: Case[]): void {
  it.each(cases)('%s is named', (_, change, line) => expect(faultsOf(change)).toEqual([line]));
}

/** Expects no fault from any of the changes. */
export function eachIsSound(cases: SoundCase[]): void {
  it.each(cases)('%s is in order', (_, change) => expect(faultsOf(change)).toEqual([]));
}
