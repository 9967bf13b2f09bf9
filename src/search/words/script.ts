/**
 * Text of any script in Latin letters. The library's tables take some 40 ms to load, so they are loaded when the
 * first word that is not Latin comes.
 */
export function transliterate(text: string): string {
  const library: typeof import('transliteration') = require('transliteration');
  return library.transliterate(text);
}

/** Scripts that put no space between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const dictionaries = new Intl.Segmenter('en', { granularity: 'word' });

/** A word as it is written, and where it begins. */
type RawWord = Pick<RegExpExecArray, 0 | 'index'>;

/** The matches of a pattern of words in a text; those without spaces between words are taken apart by Unicode's dictionaries. */
export function rawWords(text: string, word: RegExp): Iterable<RawWord> {
  return UNSPACED.test(text) ? divided(text, word) : text.matchAll(word);
}

function* divided(text: string, word: RegExp): Generator<RawWord> {
  for (const { 0: run, index: start } of text.matchAll(word))
    if (!UNSPACED.test(run)) yield { 0: run, index: start };
    else
      for (const { segment, index, isWordLike } of dictionaries.segment(run))
        if (isWordLike) yield { 0: segment, index: start + index };
}
