// The face of the search layer. Implementation under way; signatures are fixed.
import type { TalksRecord } from '../record/record';
import type { Answer, Filters, Hit, Resolved, Suggested, Verdict, Vocabulary } from './types';

export type * from './types';

/** Built once per record; plain data (typed arrays and strings), so that it can be stored and moved between threads. */
export interface SearchIndex {
  readonly recordHash: string;
}

export function buildIndex(record: TalksRecord): SearchIndex {
  return { recordHash: record.hash };
}

/** Answers a question in plain words. */
export function ask(question: string, record: TalksRecord, index: SearchIndex): Answer {
  throw new Error(`not built yet: ${question}${record.hash}${index.recordHash}`);
}

/** Fuzzy search with filters. Without text: everything the filters let through, in record order. */
export function find(text: string, filters: Filters, record: TalksRecord, index: SearchIndex): Hit[] {
  throw new Error(`not built yet: ${text}${filters.kind}${record.hash}${index.recordHash}`);
}

/** Resolves what was typed or picked for an option to ids: the id itself, a label, a name, a variant, a typo. */
export function resolve(typed: string, vocabulary: Vocabulary, record: TalksRecord, index: SearchIndex): Resolved {
  throw new Error(`not built yet: ${typed}${vocabulary}${record.hash}${index.recordHash}`);
}

/** The likeliest entries or names for what has been typed so far; for nothing typed, none. */
export function suggest(
  typed: string,
  vocabulary: Vocabulary | 'entry',
  filters: Filters,
  limit: number,
  record: TalksRecord,
  index: SearchIndex,
): Suggested[] {
  throw new Error(`not built yet: ${typed}${vocabulary}${filters.kind}${limit}${record.hash}${index.recordHash}`);
}

/** Compares a posted quotation with every quotation on record. `speaker`: ids it is claimed for, or none. */
export function check(posted: string, speaker: readonly string[], record: TalksRecord, index: SearchIndex): Verdict {
  throw new Error(`not built yet: ${posted}${speaker}${record.hash}${index.recordHash}`);
}
