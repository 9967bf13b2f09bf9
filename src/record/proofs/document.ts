import type { Entry, Source, TalksRecord } from '../record';

/** A document's text and what the record draws from it. */
export interface Document {
  text: string;
  source: Source;
  /** The file of the source, for the faults. */
  file: string;
  /** The entries of the source. */
  entries: readonly Entry[];
  /** Everyone whom they name. */
  parties: TalksRecord['parties'];
}
