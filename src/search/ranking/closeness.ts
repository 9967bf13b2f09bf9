import { findString } from '../../record/string-table';
import type { SearchIndex } from '../indexing/build';
import { endOf, type Passages } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import type { Question } from '../question/question';
import { stemsOf } from '../words/words';

/** What two neighbouring words of the question add if they are neighbours in the entry too, and if they are near. */
const NEXT = 0.5;
const NEAR = 0.25;
const NEAR_WORDS = 4;

/** What a word adds that stands there in the very form of the question: it decides between equals. */
export const SAME_FORM = 0.6;

/** What a quotation within the question adds if an entry holds it. */
const QUOTED = 6;

/** What is looked for in a passage: terms and forms by their ranks in the index, -1 for those that it does not hold. */
interface Pattern {
  /** The distinct terms. */
  terms: readonly number[];
  /** The distinct forms that count; the stem of each is among the terms. */
  forms: readonly number[];
  /** The question's words in order, as places in `terms`. */
  order: readonly number[];
  /** What it holds between quotation marks, as terms. */
  phrases: readonly (readonly number[])[];
}

/** Where a passage holds what is looked for. */
interface Found {
  terms: Int32Array;
  forms: Int32Array;
}

/**
 * How close entries come to a question beyond holding its words: whether words that stand together in it stand
 * together in a quotation or the gist, too (term proximity, as in Rasolofo and Savoy 2003, over neighbouring pairs
 * only), and in the same form, for which a word adds `sameForm`. Gives a function of an entry's position.
 */
export function closenessTo(
  question: Question,
  index: SearchIndex,
  sameForm: number,
): (position: number) => number {
  const pattern = patternOf(question, index);
  const { passages } = index;
  const found = { terms: new Int32Array(pattern.terms.length), forms: new Int32Array(pattern.forms.length) };
  return (position) => {
    const start = passages.offsets[position] ?? 0;
    const end = passages.offsets[position + 1] ?? 0;
    let most = 0;
    for (let from = start; from < end; ) {
      const to = endOf(passages, from);
      locate(pattern, passages, from, to, found);
      most = Math.max(
        most,
        pairsIn(pattern.order, found.terms) + sameForm * found.forms.filter((at) => at >= 0).length,
      );
      from = to + 1;
    }
    const whole = pattern.phrases.filter((phrase) => holds(phrase, passages, start, end));
    return most + QUOTED * whole.length;
  };
}

function patternOf({ tokens, units, quoted }: Question, { forms, postings }: SearchIndex): Pattern {
  // Mere names of people stand for them, whatever words they are called by in an entry.
  const isName = units.every(({ mention }) => mention?.parties.length && !mention.sides.length);
  const stems = isName ? [] : tokens.filter(({ empty }) => !empty).map(({ stem }) => stem);
  const words = units.flatMap(({ kind, from }) => (kind === 'word' ? (tokens[from] ?? []) : []));
  const distinct = [...new Set([...stems, ...words.map(({ stem }) => stem)])];
  const distinctForms = [...new Set(words.map(({ form }) => form))];
  return {
    terms: distinct.map((stem) => termOf(postings, stem)),
    forms: distinctForms.map((form) => findString(forms.forms, form)),
    order: stems.map((stem) => distinct.indexOf(stem)),
    phrases: quoted.map((phrase) => stemsOf(phrase).map((stem) => termOf(postings, stem))),
  };
}

/** Notes where each term and each form first stands in a passage, counted from its beginning, or -1. */
function locate({ terms, forms }: Pattern, passages: Passages, from: number, to: number, found: Found): void {
  found.terms.fill(-1);
  found.forms.fill(-1);
  for (let at = from; at < to; at++) {
    const form = passages.words[at] ?? 0;
    const place = terms.indexOf(passages.terms[form] ?? 0);
    if (place < 0) continue;
    if (found.terms[place] === -1) found.terms[place] = at - from;
    const formPlace = forms.indexOf(form);
    if (formPlace >= 0) found.forms[formPlace] = at - from;
  }
}

function pairsIn(order: readonly number[], first: Int32Array): number {
  let gain = 0;
  for (let at = 1; at < order.length; at++) {
    const one = first[order[at - 1] ?? 0] ?? -1;
    const other = first[order[at] ?? 0] ?? -1;
    const apart = one < 0 || other < 0 ? 0 : Math.abs(other - one);
    if (apart === 1) gain += NEXT;
    else if (apart > 1 && apart <= NEAR_WORDS) gain += NEAR;
  }
  return gain;
}

/** Whether the words of a phrase stand one after the other. No term has the rank that closes a passage. */
function holds(phrase: readonly number[], passages: Passages, start: number, end: number): boolean {
  for (let at = start; at + phrase.length <= end; at++) {
    if (phrase.every((term, i) => passages.terms[passages.words[at + i] ?? 0] === term)) return true;
  }
  return false;
}
