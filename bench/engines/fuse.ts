import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Doc, type Engine, FIELDS, TOP } from '../engine';

const keys = [...FIELDS];

/** https://www.fusejs.io as it comes. */
export const fuseDefaults: Engine = {
  build(docs) {
    const fuse = new Fuse(docs, { keys });
    const search = (text: string) => ids(fuse, text);
    return { search, suggest: search };
  },
};

const TOKENS: IFuseOptions<Doc> = {
  keys,
  useTokenSearch: true,
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.3,
};

/** https://www.fusejs.io/token-search.html: all words, or else any. */
export const fuseTokens: Engine = {
  build(docs) {
    const all = new Fuse(docs, { ...TOKENS, tokenMatch: 'all' });
    const any = new Fuse(docs, { ...TOKENS, tokenMatch: 'any' }, all.getIndex());
    const search = (text: string) => {
      const found = ids(all, text);
      return found.length > 0 ? found : ids(any, text);
    };
    return { search, suggest: search };
  },
};

function ids(fuse: Fuse<Doc>, text: string): string[] {
  return fuse.search(text, { limit: TOP }).map(({ item }) => item.id);
}
