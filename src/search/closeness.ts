import type { Entry } from '../record/record';
import type { Question } from './question';
import { wordsOf } from './words';

/** What two neighbouring words of the question add if they are neighbours in the entry too, and if they are near. */
const NEXT = 0.5;
const NEAR = 0.25;
const NEAR_WORDS = 4;

/** What a word adds that stands there in the very form of the question: it decides between equals. */
const SAME_FORM = 0.6;

/**
 * What an entry gains because words that stand together in the question stand together in its quotations or gist,
 * too (term proximity, as in Rasolofo and Savoy 2003, over neighbouring pairs only).
 */
export function closeness({ tokens, units, quoted }: Question, entry: Entry): number {
  const meant = tokens.filter(({ empty }) => !empty);
  const stems = meant.map(({ stem }) => stem);
  const typed = new Set(units.filter(({ kind }) => kind === 'word').map(({ from }) => tokens[from]?.form));
  let gain = 0;
  for (const text of [...entry.quotes.map((quote) => quote.text), entry.gist]) {
    const read = wordsOf(text);
    const words = read.map(({ stem }) => stem);
    const same = new Set(read.map(({ form }) => form).filter((form) => typed.has(form)));
    gain = Math.max(gain, pairsIn(stems, words) + SAME_FORM * same.size);
    for (const phrase of quoted)
      if (
        ` ${words.join(' ')} `.includes(
          ` ${wordsOf(phrase)
            .map(({ stem }) => stem)
            .join(' ')} `,
        )
      )
        gain += 2;
  }
  return gain;
}

function pairsIn(stems: readonly string[], words: readonly string[]): number {
  let gain = 0;
  for (let at = 0; at + 1 < stems.length; at++) {
    const one = words.indexOf(stems[at] ?? '');
    const other = one < 0 ? -1 : words.indexOf(stems[at + 1] ?? '');
    if (other < 0 || one === other) continue;
    const apart = Math.abs(other - one);
    gain += apart === 1 ? NEXT : apart <= NEAR_WORDS ? NEAR : 0;
  }
  return gain;
}
