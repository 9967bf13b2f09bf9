import type { TalksRecord } from '../record/record';
import { buildTable } from '../record/string-table';
import { referenceTerms, wordTerms } from './fields';
import { buildLexicon, type Lexicon, phraseLookup, wordsOfVocabularies } from './lexicon';
import { buildNames, type Names } from './names';
import { FULL, type Postings, postingsBuilder } from './postings';
import { buildForms, type Forms } from './typos';
import { emptyWords } from './words';

/** Everything the search layer needs of a record: plain data, to be stored or moved to another thread as it is. */
export interface SearchIndex {
  /** The hash of the record it was built from. */
  readonly recordHash: string;
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly forms: Forms;
  readonly names: Names;
}

/**
 * BM25's saturation and length normalisation (Robertson and Zaragoza 2009, sections 3.4 and 3.5: weights of fields are
 * added up before they saturate). A statement is a sentence: that a word comes twice, or that the sentence is short,
 * says little about what it is about. Chosen on known-item queries over 100,000 sentences of speeches.
 */
export const K1 = 0.4;
const B = 0.05;

/** Words in a statement, as length is measured against: what sentences of speeches and news have on average. */
const AVERAGE_LENGTH = 22;

/** Builds the index of a record. */
export function buildIndex(record: TalksRecord): SearchIndex {
  const lexicon = buildLexicon(record);
  const lookup = phraseLookup(lexicon);
  const builder = postingsBuilder();
  const forms = new Set<string>([...emptyWords, ...wordsOfVocabularies(record)]);
  for (let doc = 0; doc < record.entries.length; doc++) {
    const entry = record.entries.at(doc);
    const { own, around, length, forms: words } = wordTerms(entry, record, lookup);
    for (const form of words) forms.add(form);
    const norm = 1 - B + (B * length) / AVERAGE_LENGTH;
    for (const term of new Set([...own.keys(), ...around.keys()])) {
      const weight = (own.get(term) ?? 0) / norm + (around.get(term) ?? 0);
      builder.add(term, doc, (FULL * weight) / (weight + K1));
    }
    for (const [term, weight] of referenceTerms(entry, record)) builder.add(term, doc, FULL * weight);
  }
  return {
    recordHash: record.hash,
    lexicon,
    postings: builder.finish(record.entries.length),
    forms: buildForms(buildTable(forms)),
    names: buildNames(record),
  };
}
