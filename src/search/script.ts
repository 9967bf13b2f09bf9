/**
 * Text of any script in Latin letters. The library's tables take some 40 ms to load, so they are loaded when the
 * first word that is not Latin comes.
 */
export function transliterate(text: string): string {
  const library: typeof import('transliteration') = require('transliteration');
  return library.transliterate(text);
}

/** Scripts that put no space between words. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
