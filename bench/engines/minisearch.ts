import MiniSearch from 'minisearch';
import { type Engine, FIELDS, TOP } from '../engine';

/** https://lucaong.github.io/minisearch/: fuzzy 0.2 and prefix search, as its guide has them. */
export const minisearch: Engine = {
  build(docs) {
    const index = new MiniSearch({ fields: [...FIELDS], searchOptions: { fuzzy: 0.2 } });
    index.addAll(docs);
    const search = (text: string, prefix: boolean) =>
      index
        .search(text, { prefix })
        .slice(0, TOP)
        .map(({ id }) => String(id));
    return { search: (question) => search(question, false), suggest: (typed) => search(typed, true) };
  },
};
