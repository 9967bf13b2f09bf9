import lunr from 'lunr';
import { type Engine, FIELDS, TOP } from '../engine';

/** Shorter words are looked up as they stand. */
const FUZZY_FROM = 4;

/** https://lunrjs.com/guides/searching.html: exact words before those one letter off, stems, trailing wildcards. */
export const lunrEngine: Engine = {
  build(docs) {
    const index = lunr((builder) => {
      builder.ref('id');
      for (const field of FIELDS) builder.field(field);
      for (const doc of docs) builder.add(doc);
    });
    const search = (text: string, prefix: boolean) =>
      index
        .query((query) => {
          for (const token of lunr.tokenizer(text)) {
            const word = token.toString();
            query.term(word, { boost: 10 });
            if (word.length >= FUZZY_FROM || prefix) query.term(word, { editDistance: 1 });
            if (prefix) query.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          }
        })
        .slice(0, TOP)
        .map(({ ref }) => ref);
    return { search: (question) => search(question, false), suggest: (typed) => search(typed, true) };
  },
};
