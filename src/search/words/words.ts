import stem2 from 'wink-porter2-stemmer';
import { fold } from '../../record/text';
import { rawWords, transliterate } from './script';

/** One word of a text: as it stands there, folded for comparing, and its stem. */
export interface Word {
  /** Folded: lower case, no accents, no apostrophes, possessive 's taken off. */
  form: string;
  stem: string;
  /** UTF-16 offsets in the text it was read from. */
  start: number;
  end: number;
  /** True if it is written with a capital letter. */
  capital: boolean;
  /** True if it is two to four capital letters, but for a possessive 's. */
  initials: boolean;
  /** True if it ended in a possessive 's or '. */
  owner: boolean;
  /** True if a hyphen ties it to the word after it: cease-fire. */
  tied: boolean;
  /** True if a sign that ends a clause stands before it. */
  opens: boolean;
}

/** Words of a text in a row: from one up to but without another, by their places. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whether a place lies in one of some stretches. */
export function isIn(at: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ from, to }) => from <= at && at < to);
}

/** Marks are written behind their letter where text is decomposed, in stressed Cyrillic, and in many Asian scripts. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?/gu;
const PLAIN = /^[A-Za-z0-9]+$/;
const CLAUSE_END = /[.,;:!?–—()"“”„«»\n]/u;

/** Words that the stemmer would throw together with others of another meaning: an aide gives no aid. */
const OWN_STEMS = toFirst(`
  according, aide aides, assistant assistants, authority authorities, confidant, department departments,
  direction directions, mediator mediators, negotiator negotiators, opposing, photographer photographers, presidency, response responses, subjected`);

const stems = new Map<string, string>(OWN_STEMS);
const STEMS_KEPT = 200_000;

/**
 * The stem of a folded word: English Snowball ("Porter2", Porter 2001, snowballstem.org) for Latin letters, the
 * word itself in any other script, or if it is longer than any word: the stemmer's time grows with the square of it.
 */
export function stemOf(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,40}$/.test(form) ? stem2(form) : form;
  if (stems.size >= STEMS_KEPT) {
    stems.clear();
    for (const [word, own] of OWN_STEMS) stems.set(word, own);
  }
  stems.set(form, stem);
  return stem;
}

/** The words of a text in order. Words of another script than Latin stay as they are; see `inLatin`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: raw, index: start } of rawWords(text, WORD)) {
    const between = text.slice(last, start);
    const previous = words.at(-1);
    if (previous && /^[-‐‑]$/.test(between)) previous.tied = true;
    last = start + raw.length;
    const owner = /['’ʼ](?:s|S)?$/.test(raw);
    const form = formOf(raw);
    if (!form) continue;
    words.push({
      form,
      stem: stemOf(form),
      start,
      end: last,
      capital: /^\p{Lu}/u.test(raw),
      initials: /^\p{Lu}{2,4}(['’ʼ]s)?$/u.test(raw),
      owner,
      tied: false,
      opens: !previous || CLAUSE_END.test(between) || between === ' - ',
    });
  }
  return words;
}

/** Folds one word. "US" and "U.S." become "usa", as the pronoun "us" is another word. */
function formOf(raw: string): string {
  if (PLAIN.test(raw)) return raw === 'US' ? 'usa' : raw.toLowerCase();
  const form = fold(raw.replace(/['’ʼ](?:s|S)?$/, '').replace(/['’ʼ.]/g, ''));
  return form === 'us' && raw.includes('.') ? 'usa' : form;
}

/** The folded words of a text, in order. */
export function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

/** The stems of its words, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ stem }) => stem);
}

/** The stems of a phrase, joined by spaces: how phrases are looked up. */
export function phraseOf(text: string): string {
  return stemsOf(text).join(' ');
}

/** Whether a text has the words of a phrase in a row. */
export function holdsInRow(text: string, phrase: string): boolean {
  return ` ${phraseOf(text)} `.includes(` ${phraseOf(phrase)} `);
}

/** Groups of words between commas as a map, from each word to the first of its group. */
export function toFirst(list: string): ReadonlyMap<string, string> {
  const groups = list.trim().split(/,\s+/);
  return new Map(groups.flatMap((group) => group.split(' ').map((word, _, [first = word]) => [word, first])));
}

/** A list of words between spaces as a set. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The same word in Latin letters, or the word itself. */
export function inLatin(form: string): string {
  return /^[\p{Script=Latin}\p{N}]+$/u.test(form)
    ? form
    : fold(transliterate(form)).replace(/[^a-z0-9]/g, '');
}

/** What stands between keywords of which each is searched for. */
export const JOINT = /\s(&|\+|and|or)\s|[,;/]/i;
