import { type Engine, joined, TOP } from '../engine';

/** Words that are tried in any order; a longer question is looked up word by word, as one expression would not end. */
const OUT_OF_ORDER = 3;

/** https://github.com/leeoniya/uFuzzy: one error a word, accents taken off; no index, it scans. */
export const ufuzzy: Engine = {
  async build(docs) {
    const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
    const fuzzy = new UFuzzy({ intraMode: 1 });
    const haystack = UFuzzy.latinize(docs.map(joined));
    const search = (text: string) => {
      const [found, info, order] = fuzzy.search(haystack, UFuzzy.latinize(text), OUT_OF_ORDER);
      const at = order ? order.map((place) => info?.idx[place] ?? 0) : (found ?? []);
      return at.slice(0, TOP).map((place) => docs[place]?.id ?? '');
    };
    return { search, suggest: search };
  },
};
