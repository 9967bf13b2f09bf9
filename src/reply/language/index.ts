import { en, type Language } from './en';

export type { Language } from './en';

/** The language Parley speaks. */
export const words: Language = en;
