/** The face of the search layer: pure functions over a record and its index. */
export { ask } from './answer';
export { attributionsIn, signedIn } from './attributions';
export { buildIndex, type SearchIndex } from './build';
export { leastSupported } from './check/compare';
export { handleAsName } from './check/posted';
export { check } from './checking';
export { find } from './find';
export { frequent } from './frequent';
export { namesIn } from './named';
export { resolve } from './resolve';
export { transliterate } from './script';
export { hasWords, headingIn, type Signer } from './signer';
export { suggest } from './suggest';
export { isPartOfRole } from './titles';
export type * from './types';
export { buildForms, correct } from './typos';
export { isStrange } from './unknown-signer';
export { inLatin, wordsOf } from './words';
