import type { Token } from '../../src/search/spelling';
import { isEmpty } from '../../src/search/stopwords';
import { wordsOf } from '../../src/search/words';

/** The words of a question as they are read where every one of them is known. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).map((word) => ({
    ...word,
    typed: word.form,
    corrections: [],
    corrected: false,
    known: true,
    empty: isEmpty(word.form),
    foreign: false,
    geographic: false,
  }));
}
