import type { TalksRecord } from '../record/record';
import type { Mapping } from './columns';
import type { Reader } from './row';

/** What is imported, from where to where. */
export interface ImportOptions {
  file: string;
  /** The data folder; it may be missing. */
  into: string;
  /** Columns named for some fields. */
  mapping: Mapping;
  /** The source of rows that name none. */
  source: string | null;
  /** The file with an editor's decisions on likely duplicates. */
  confirm: string | null;
  /** Take every new name for a new person. */
  acceptNew: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** Is told what is being done, and how far it is, in bytes of the file. */
export interface Progress {
  begin(what: string, bytes: number): void;
  reach(bytes: number): void;
}

/** One import on its way, into the record that there is. */
export interface Run extends ImportOptions {
  record: TalksRecord;
  reader: Reader;
  progress: Progress;
}
