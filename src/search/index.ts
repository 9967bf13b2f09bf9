/** The face of the search layer: pure functions over a record and its index. */
export { ask } from './answer';
export { buildIndex, type SearchIndex } from './build';
export { quotedIn, readSigned } from './check/posted';
export { check } from './checking';
export { find } from './find';
export { frequent } from './frequent';
export { namesIn } from './named';
export { resolve } from './resolve';
export { transliterate } from './script';
export { hasWords, isOfOne, isStrange, signerAround } from './signer';
export { suggest } from './suggest';
export { isPartOfRole } from './titles';
export type * from './types';
export { buildForms, correct } from './typos';
export { inLatin, wordsOf } from './words';
