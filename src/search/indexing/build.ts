import type { TalksRecord } from '../../record/record';
import { buildTable } from '../../record/string-table';
import { emptyWords } from '../words/stopwords';
import { wordsOfVocabularies } from './callings';
import { referenceTerms, wordTerms } from './fields';
import { buildForms, type Forms } from './forms';
import { buildLexicon, type Lexicon } from './lexicon';
import { buildNames } from './names';
import { type Passages, passagesBuilder } from './passages';
import { FULL, type Postings, postingsBuilder } from './postings';
import { emptyTraits, noteTraits, type Traits } from './traits';

/** Everything the search layer needs of a record: plain data, to be stored or moved to another thread as it is. */
export interface SearchIndex {
  /** The hash of the record it was built from. */
  readonly recordHash: string;
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly passages: Passages;
  readonly traits: Traits;
  readonly forms: Forms;
  readonly names: Postings;
}

/** A record with its index: what everything is looked up in. */
export interface Ground {
  readonly record: TalksRecord;
  readonly index: SearchIndex;
}

/**
 * BM25's saturation; weights of fields are added up before they saturate (BM25F, Robertson and Zaragoza 2009, section
 * 3.5). A statement is a sentence: that a word comes twice in it says little, and its length nothing, so saturation
 * sets in early and length is not normalised (`find` lets it decide between near equals). Chosen on known-item queries over
 * 100,000 sentences of speeches.
 */
export const K1 = 0.2;

/** Builds the index of a record. */
export function buildIndex(record: TalksRecord): SearchIndex {
  const lexicon = buildLexicon(record);
  const builder = postingsBuilder();
  const passages = passagesBuilder();
  const traits = emptyTraits(record.entries.length);
  const forms = new Set<string>([...emptyWords, ...wordsOfVocabularies(record)]);
  for (let doc = 0; doc < record.entries.length; doc++) {
    const entry = record.entries.at(doc);
    const words = wordTerms(entry, record, lexicon);
    for (const form of words.forms) forms.add(form);
    passages.add(words.passages);
    noteTraits(traits, doc, entry, record);
    for (const [term, weight] of words.weights) builder.add(term, doc, (FULL * weight) / (weight + K1));
    for (const [term, weight] of referenceTerms(entry, record, lexicon))
      builder.add(term, doc, FULL * weight);
  }
  const postings = builder.finish(record.entries.length);
  const table = buildTable(forms);
  return {
    recordHash: record.hash,
    lexicon,
    postings,
    passages: passages.finish(table, postings),
    traits,
    forms: buildForms(table),
    names: buildNames(record),
  };
}
