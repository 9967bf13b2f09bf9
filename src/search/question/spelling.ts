import { isCalendarName } from '../../record/calendar';
import { remembered } from '../../record/remembered';
import { findString } from '../../record/string-table';
import type { SearchIndex } from '../indexing/build';
import { frequencyOf, termOf } from '../indexing/postings';
import { type Correction, correct, uncut } from '../indexing/typos';
import { isEnglish } from '../words/english';
import { isGeographic } from '../words/geography';
import { isEmpty, writtenOut } from '../words/stopwords';
import { inLatin, stemOf, type Word } from '../words/words';

/** What a word is taken for. */
interface Taken {
  form: string;
  stem: string;
  /** Known forms it may stand for, nearest first; empty if nothing is near. */
  corrections: readonly Correction[];
  /** True if `form` is the first of the corrections rather than what was typed. */
  corrected: boolean;
  /** False if neither the word nor anything near it is known. */
  known: boolean;
  /** True if it carries no meaning of its own. */
  empty: boolean;
  /** True if it is an ordinary word that no entry holds: rather another word than a misspelt one. */
  foreign: boolean;
  /** True if it names a country, its people or a city, and no entry holds it. */
  geographic: boolean;
}

/** A word of a question with what it is taken for. */
export interface Token extends Word, Taken {
  /** As it was typed, folded. */
  typed: string;
}

/** Other readings kept beside the nearest: those almost as near. */
const READINGS = 6;
const ALMOST = 0.12;

/** As good as equally near: less than what a swap of letters is nearer by. */
const EVEN = 0.05;

/** An English word that the record does not hold may still be a typo of one this near: "pane" for "pain". */
const CLOSE = 0.78;

/** One entry in so many. */
const RARE = 20_000;

/** Words whose readings are remembered: those of questions come up again, and typos cost most of the time. */
const REMEMBERED = 5000;

/** Takes each word for itself if it is known, and otherwise for the known word nearest to it. */
export function spell(words: readonly Word[], index: SearchIndex): Token[] {
  return words.flatMap((word) => apart(word, index)).map((word) => tokenOf(word, taken(word.form, index)));
}

/** The shortest part of a compound. */
const SHORTEST = 3;

/** A word, or the two that were typed as one. */
function apart(word: Word, index: SearchIndex): Word[] {
  const [one, other] = partsOf(word.form, index);
  if (one === undefined || other === undefined) return [word];
  return [
    { ...word, form: one, stem: stemOf(one), owner: false, tied: true },
    { ...word, form: other, stem: stemOf(other), opens: false },
  ];
}

/** "oildepot": a form that is near to none may be two that were typed as one, if the record holds both; else none. */
const partsOf = remembered(REMEMBERED, (form: string, index: SearchIndex): readonly string[] => {
  if (form.length < 2 * SHORTEST || isKnown(form, index) || isEnglish(form)) return [];
  if (taken(form, index).corrections.some(isClose)) return [];
  for (let at = form.length - SHORTEST; at >= SHORTEST; at--) {
    const parts = [form.slice(0, at), form.slice(at)];
    if (parts.every((part) => isHeld(part, index))) return parts;
  }
  return [];
});

/** Whether a word with a meaning of its own stands in an entry. */
function isHeld(form: string, { postings }: SearchIndex): boolean {
  return !isEmpty(form) && isEnglish(form) && frequencyOf(postings, termOf(postings, stemOf(form))) > 0;
}

/** Field by field: spreading both objects took a tenth of the time of an answer. */
function tokenOf(
  { form: typed, start, end, capital, initials, owner, tied, opens }: Word,
  reading: Taken,
): Token {
  const { form, stem, corrections, corrected, known, empty, foreign, geographic } = reading;
  return {
    typed,
    form,
    stem,
    start,
    end,
    capital,
    initials,
    owner,
    tied,
    opens,
    corrections,
    corrected,
    known,
    empty,
    foreign,
    geographic,
  };
}

const taken = remembered(REMEMBERED, (typed: string, index: SearchIndex): Taken => {
  const form = isKnown(typed, index) ? typed : writtenOut(typed);
  const stem = stemOf(form);
  const itself = {
    form,
    stem,
    corrections: [],
    corrected: false,
    known: true,
    empty: isEmpty(form),
    foreign: false,
    geographic: false,
  };
  if (itself.empty) return itself;
  // Another number or another day is never what was meant.
  if (/\d/.test(form) || isCalendarName(form)) return { ...itself, known: isKnown(form, index) };
  if (!isKnown(form, index)) return misspelt(itself, index);
  if (isRare(form, index)) return { ...itself, corrections: nearest(form, index).filter(isClose) };
  const foreign = frequencyOf(index.postings, termOf(index.postings, stem)) === 0;
  return { ...itself, foreign, geographic: foreign && isGeographic(form) };
});

function misspelt(itself: Taken, index: SearchIndex): Taken {
  const { form } = itself;
  const latin = inLatin(form);
  if (latin !== form && isKnown(latin, index)) return { ...itself, form: latin, stem: stemOf(latin) };
  const readings = [...nearest(form, index), ...(latin === form ? [] : nearest(latin, index))];
  const corrections = readings.sort((a, b) => b.nearness - a.nearness);
  // "finnish" is no slip of "finish", but "russan" one of "russian".
  const isSlip = corrections.some((one) => isClose(one) && isGeographic(one.form));
  if (isGeographic(form) && !isSlip) return { ...itself, known: false, geographic: true };
  if (isEnglish(form)) {
    const close = corrections.filter((one) => isClose(one) && !isEmpty(one.form));
    return { ...itself, corrections: close, known: close.length > 0, foreign: true };
  }
  // "pease" is near to "please", too, but who asks means something.
  const first =
    corrections.find((one) => !isEmpty(one.form) && one.nearness > (corrections[0]?.nearness ?? 0) - EVEN) ??
    corrections[0];

  if (!first) return { ...itself, form: latin || form, stem: stemOf(latin || form), known: false };
  return {
    ...itself,
    form: first.form,
    stem: stemOf(first.form),
    corrections,
    corrected: true,
    empty: isEmpty(first.form),
  };
}

/** A form nobody knows but by its stem, or one that hardly ever stands in a large record, may be a slip. */
function isRare(form: string, { postings, forms }: SearchIndex): boolean {
  const isNew = findString(forms.forms, form) < 0 && !isEnglish(form);
  const frequency = frequencyOf(postings, termOf(postings, stemOf(form)));
  return isNew || (frequency > 0 && frequency <= postings.count / RARE);
}

function isClose({ nearness }: Correction): boolean {
  return nearness >= CLOSE;
}

function isKnown(form: string, index: SearchIndex): boolean {
  return findString(index.forms.forms, form) >= 0 || termOf(index.postings, stemOf(form)) >= 0;
}

/** The nearest known forms, and those almost as near. */
function nearest(form: string, index: SearchIndex): Correction[] {
  const whole = uncut(form, index.forms);
  // "rly" is rather "really" than "relay": what means little is cut most.
  const filler = whole.filter((one) => isEmpty(one.form));
  if (filler.length > 0) return filler;
  const found = whole.length > 0 ? whole : correct(form, index.forms, READINGS);
  return found.filter(({ nearness }) => nearness >= (found[0]?.nearness ?? 0) - ALMOST);
}
