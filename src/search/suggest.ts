import type { TalksRecord } from '../record/record';
import { prefixRange, stringAt } from '../record/string-table';
import type { SearchIndex } from './build';
import { TERM } from './fields';
import { allowedBy } from './filters';
import { belongs, type Item, itemAt } from './names';
import { docsOf, frequencyOf, idfOf, type Postings, termOf } from './postings';
import { type Alternative, readQuestion, type Unit } from './question';
import { intersection, rank } from './rank';
import type { Filters, Suggested, Vocabulary } from './types';
import { correct } from './typos';
import { stemOf, type Word, wordsOf } from './words';

/** Completions of a half-typed word looked at: the most frequent. */
const COMPLETIONS = 48;

/** The likeliest entries or names for what has been typed so far; nothing for nothing. */
export function suggest(
  typed: string,
  vocabulary: Vocabulary | 'entry',
  filters: Filters,
  limit: number,
  record: TalksRecord,
  index: SearchIndex,
): Suggested[] {
  if (!wordsOf(typed).length) return [];
  const allowed = allowedBy(filters, index);
  if (vocabulary === 'entry') return suggestEntries(typed, allowed, limit, record, index);
  return suggestNames(typed, vocabulary, allowed, limit, record, index).map(({ id }) => ({
    is: vocabulary,
    id,
  }));
}

/** Entries that hold the words typed, the last of them perhaps half. */
function suggestEntries(
  typed: string,
  allowed: Uint32Array | null,
  limit: number,
  record: TalksRecord,
  index: SearchIndex,
): Suggested[] {
  const whole = readQuestion(typed, record, index).units;
  const last = wordsOf(typed).at(-1);
  const unfinished = last && last.end === typed.trimEnd().length && typed === typed.trimEnd();
  const units = unfinished
    ? [
        ...whole.filter(({ to, kind }) => kind === 'mention' || to < wordsOf(typed).length),
        unfinishedUnit(last, whole, index),
      ]
    : whole;
  return rank(units, index, limit, allowed).map(({ position }) => ({ is: 'entry', position }));
}

/** The last word as it stands, and what it may become. */
function unfinishedUnit(word: Word, whole: readonly Unit[], index: SearchIndex): Unit {
  const { postings } = index;
  const asIs = whole.at(-1)?.kind === 'word' ? (whole.at(-1)?.alternatives ?? []) : [];
  const completions = completionsOf(word.form, index.forms.forms, (form) =>
    frequencyOf(postings, termOf(postings, stemOf(form))),
  );
  const grown = completions.map(
    ({ form, weight }): Alternative => ({ term: termOf(postings, stemOf(form)), weight, how: 'word' }),
  );
  const alternatives = [...asIs, ...grown].filter(({ term }) => term >= 0);
  return {
    label: word.form,
    from: -1,
    to: -1,
    kind: 'word',
    alternatives,
    weight: idfOf(postings, 1),
    light: false,
    mention: null,
    known: true,
    capital: false,
  };
}

/** Names of a vocabulary that hold the words typed, the last of them perhaps half; only such as occur in `allowed`. */
export function suggestNames(
  typed: string,
  vocabulary: Vocabulary,
  allowed: Uint32Array | null,
  limit: number,
  record: TalksRecord,
  index: SearchIndex,
): Item[] {
  const { postings } = index.names;
  const words = wordsOf(typed);
  const units = words.map((word, at): Unit => {
    const completions =
      at === words.length - 1
        ? completionsOf(word.form, postings.terms, (form) => frequencyOf(postings, termOf(postings, form)))
        : near(word.form, index);
    const alternatives = completions
      .map(({ form, weight }): Alternative => ({ term: termOf(postings, form), weight, how: 'word' }))
      .filter(({ term }) => term >= 0);
    return {
      label: word.form,
      from: at,
      to: at + 1,
      kind: 'word',
      alternatives,
      weight: 1,
      light: false,
      mention: null,
      known: alternatives.length > 0,
      capital: false,
    };
  });
  const ids = new Map<Item['is'], readonly string[]>([
    ['party', index.lexicon.parties],
    ['place', index.lexicon.places],
    ['topic', index.lexicon.topics],
    ['source', [...record.sources.keys()]],
  ]);
  return rank(units, { ...index, postings }, limit * 8)
    .map(({ position }) => itemAt(position, ids))
    .filter((item) => item !== undefined)
    .filter(
      (item) =>
        belongs(item, vocabulary, record) && (!allowed || occurs(item, vocabulary, allowed, index.postings)),
    )
    .slice(0, limit);
}

function near(form: string, index: SearchIndex): { form: string; weight: number }[] {
  if (termOf(index.names.postings, form) >= 0) return [{ form, weight: 1 }];
  return correct(form, index.forms, 4).map(({ form: other, nearness }) => ({
    form: other,
    weight: nearness,
  }));
}

/** Whether an item stands in at least one of the allowed entries, in the part that its option filters by. */
function occurs({ is, id }: Item, vocabulary: Vocabulary, allowed: Uint32Array, postings: Postings): boolean {
  const terms =
    is === 'party'
      ? [TERM.speaker(id), TERM.about(id), TERM.outlet(id), TERM.side(id)]
      : [is === 'place' ? TERM.place(id) : is === 'topic' ? TERM.topic(id) : TERM.source(id)];
  const wanted =
    vocabulary === 'outlet' ? [TERM.outlet(id)] : vocabulary === 'side' ? [TERM.side(id)] : terms;
  return wanted.some((term) => intersection(docsOf(postings, termOf(postings, term)), allowed).length > 0);
}

/** Known forms that begin as typed, most frequent first; if there are none, those that begin nearly so. */
function completionsOf(
  prefix: string,
  table: Postings['terms'],
  frequency: (form: string) => number,
): { form: string; weight: number }[] {
  const exact = beginning(prefix, table, frequency);
  if (exact.length)
    return exact.map((form, at) => ({ form, weight: form === prefix ? 1 : 0.9 - (0.3 * at) / COMPLETIONS }));
  const found = new Set(misspelt(prefix).flatMap((other) => beginning(other, table, frequency).slice(0, 8)));
  return [...found]
    .sort((a, b) => frequency(b) - frequency(a))
    .slice(0, COMPLETIONS)
    .map((form) => ({ form, weight: 0.5 }));
}

function beginning(prefix: string, table: Postings['terms'], frequency: (form: string) => number): string[] {
  const [from, to] = prefixRange(table, prefix);
  const forms = Array.from({ length: Math.min(to - from, 2000) }, (_, i) => stringAt(table, from + i)).filter(
    (form) => /^[\p{L}\p{N}]/u.test(form),
  );
  return forms
    .map((form) => ({ form, often: frequency(form) }))
    .sort((a, b) => b.often - a.often)
    .slice(0, COMPLETIONS)
    .map(({ form }) => form);
}

/** The beginnings one edit away: neighbours swapped, a letter dropped or exchanged; the first letter mostly stands. */
function misspelt(prefix: string): string[] {
  const variants = new Set<string>();
  for (let at = 0; at < prefix.length; at++) {
    const [before, letter, after] = [prefix.slice(0, at), prefix[at] ?? '', prefix.slice(at + 1)];
    if (after) variants.add(before + after[0] + letter + after.slice(1));
    if (prefix.length > 3) variants.add(before + after);
    if (at > 0) for (const other of 'abcdefghijklmnopqrstuvwxyz') variants.add(before + other + after);
  }
  variants.delete(prefix);
  return [...variants];
}
