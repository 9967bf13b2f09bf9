import type { Entry, Source } from '../record';

/** A document's text and what the record draws from it. */
export interface Document {
  text: string;
  source: Source;
  /** The file of the source, for the faults. */
  file: string;
  /** The entries of the source. */
  entries: readonly Entry[];
}
