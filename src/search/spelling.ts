import { findString } from '../record/string-table';
import type { SearchIndex } from './build';
import { isEnglish } from './english';
import { termOf } from './postings';
import { type Correction, correct } from './typos';
import { inLatin, isEmpty, stemOf, type Word } from './words';

/** A word of a question with what it is taken for. */
export interface Token extends Word {
  /** As it was typed, folded. */
  typed: string;
  /** Known forms it may stand for, nearest first; empty if it is known itself or nothing is near. */
  corrections: readonly Correction[];
  /** False if neither the word nor anything near it is known. */
  known: boolean;
  /** True if it carries no meaning of its own. */
  empty: boolean;
  /** True if it is ordinary English that the record does not hold: rather another word than a misspelt one. */
  foreign: boolean;
}

/** Other readings kept beside the nearest: those almost as near. */
const READINGS = 6;
const ALMOST = 0.12;

/** An English word that the record does not hold may still be a typo of one this near: "pane" for "pain". */
const CLOSE = 0.78;

/** Takes each word for itself if it is known, and otherwise for the known word nearest to it. */
export function spell(words: readonly Word[], index: SearchIndex): Token[] {
  return joined(words, index).map((word) => {
    const token = {
      ...word,
      typed: word.form,
      corrections: [],
      known: true,
      empty: isEmpty(word.form),
      foreign: false,
    };
    if (token.empty || isKnown(word.form, index)) return token;
    const latin = inLatin(word.form);
    if (latin !== word.form && isKnown(latin, index)) return { ...token, form: latin, stem: stemOf(latin) };
    const foreign = isEnglish(word.form);
    const corrections = nearest(word.form, latin, index).filter(
      ({ nearness, form }) => !foreign || (nearness >= CLOSE && !isEmpty(form)),
    );
    const first = corrections[0];
    if (foreign) return { ...token, corrections, known: corrections.length > 0, foreign };
    if (!first) return { ...token, form: latin || word.form, stem: stemOf(latin || word.form), known: false };
    return { ...token, form: first.form, stem: stemOf(first.form), corrections, empty: isEmpty(first.form) };
  });
}

function isKnown(form: string, index: SearchIndex): boolean {
  return findString(index.forms.forms, form) >= 0 || termOf(index.postings, stemOf(form)) >= 0;
}

function nearest(form: string, latin: string, index: SearchIndex): Correction[] {
  const found = correct(form, index.forms, READINGS);
  const all =
    latin === form
      ? found
      : [...found, ...correct(latin, index.forms, READINGS)].sort((a, b) => b.nearness - a.nearness);
  const best = all[0]?.nearness ?? 0;
  return all.filter(({ nearness }) => nearness >= best - ALMOST);
}

/** Puts "cease fire" and "cease-fire" together where the record knows "ceasefire". */
function joined(words: readonly Word[], index: SearchIndex): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) continue;
    const form =
      next && !next.opens && word.form.length > 2 && next.form.length > 2 ? word.form + next.form : '';
    if (
      next &&
      form &&
      !(isEmpty(word.form) || isEmpty(next.form)) &&
      termOf(index.postings, stemOf(form)) >= 0
    ) {
      result.push({
        ...next,
        form,
        stem: stemOf(form),
        start: word.start,
        capital: word.capital,
        opens: word.opens,
      });
      at++;
    } else result.push(word);
  }
  return result;
}
