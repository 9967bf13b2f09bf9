import type { Question } from './question';
import type { Passage, Reading } from './readings';
import { wordsOf } from './words';

/** What two neighbouring words of the question add if they are neighbours in the entry too, and if they are near. */
const NEXT = 0.5;
const NEAR = 0.25;
const NEAR_WORDS = 4;

/** What a word adds that stands there in the very form of the question: it decides between equals. */
const SAME_FORM = 0.6;

/** What a quotation within the question adds if an entry holds it. */
const QUOTED = 2;

/**
 * How close entries come to a question beyond holding its words: whether words that stand together in it stand
 * together in a quotation or the gist, too (term proximity, as in Rasolofo and Savoy 2003, over neighbouring pairs
 * only), and in the same form. Gives a function of an entry.
 */
export function closenessTo({ tokens, units, quoted }: Question): (reading: Reading) => number {
  const stems = tokens.filter(({ empty }) => !empty).map(({ stem }) => stem);
  const forms = units.filter(({ kind }) => kind === 'word').map(({ from }) => tokens[from]?.form ?? '');
  const phrases = quoted.map(
    (phrase) =>
      ` ${wordsOf(phrase)
        .map(({ stem }) => stem)
        .join(' ')} `,
  );
  const distinct = [...new Set(forms)];
  return ({ passages }) => {
    const gains = passages.map(
      (passage) => pairsIn(stems, passage) + SAME_FORM * sharedForms(distinct, passage),
    );
    const whole = phrases.filter((phrase) =>
      passages.some((passage) => ` ${passage.stems.join(' ')} `.includes(phrase)),
    );
    return Math.max(...gains) + QUOTED * whole.length;
  };
}

function sharedForms(forms: readonly string[], passage: Passage): number {
  return forms.reduce((sum, form) => sum + (passage.forms.has(form) ? 1 : 0), 0);
}

function pairsIn(stems: readonly string[], passage: Passage): number {
  let gain = 0;
  let one = passage.stems.indexOf(stems[0] ?? '');
  for (let at = 1; at < stems.length; at++) {
    const other = passage.stems.indexOf(stems[at] ?? '');
    const apart = one < 0 || other < 0 ? 0 : Math.abs(other - one);
    if (apart === 1) gain += NEXT;
    else if (apart > 1 && apart <= NEAR_WORDS) gain += NEAR;
    one = other;
  }
  return gain;
}
