import type { Token } from '../../src/search/question/spelling';
import { isEmpty, writtenOut } from '../../src/search/words/stopwords';
import { stemOf, wordsOf } from '../../src/search/words/words';

/** The words of a question as they are read where every one of them is known. */
export function tokensOf(text: string): Token[] {
  return wordsOf(text).map((word) => {
    const form = writtenOut(word.form);
    const known = { corrections: [], corrected: false, known: true, foreign: false, geographic: false };
    return { ...word, ...known, typed: word.form, form, stem: stemOf(form), empty: isEmpty(form) };
  });
}
