import type { Fault } from '../fault';
import type { Entry, TalksRecord } from '../record';

/** What a check looks at. */
export interface Scope {
  readonly record: TalksRecord;
  /** The file of a source, relative to the data folder. */
  readonly fileOf: (source: string) => string;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** False if loading left something out, so that what seems to be missing may only be faulty. */
  readonly whole: boolean;
}

/** Something wrong within one entry. */
export type Flaw = Omit<Fault, 'file' | 'record'>;

/** A flaw of a field, or of the entry itself: what is wrong, and what would be right. */
export function flaw(field: string | null, problem: string, fix: string): Flaw {
  return { field, problem, fix };
}

/** Looks at one entry by itself. */
export type EntryCheck = (entry: Entry, scope: Scope) => Iterable<Flaw>;

/**
 * Looks at the record as a whole: is shown every entry once, in order, and then says what is wrong. Its time must
 * grow with the record, not with the square of it.
 */
export interface RecordCheck {
  see?(entry: Entry): void;
  faults(): Iterable<Fault>;
}

/** A flaw of an entry as a fault of its file. */
export function inEntry(entry: Entry, { fileOf }: Scope, found: Flaw): Fault {
  return { file: fileOf(entry.source), record: entry.id, ...found };
}
