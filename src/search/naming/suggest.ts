import type { TalksRecord } from '../../record/record';
import { remembered } from '../../record/remembered';
import type { Ground, SearchIndex } from '../indexing/build';
import { allowedBy, HELD_BY } from '../indexing/filters';
import { belongs, type Item, itemsOf, numbersOf } from '../indexing/names';
import { docsOf, frequencyOf, termOf } from '../indexing/postings';
import { intersects } from '../indexing/sets';
import { type Correction, correct } from '../indexing/typos';
import { BEGUN, begunTitles } from '../question/begun-names';
import { readQuestion } from '../question/question';
import { type Alternative, plainUnit, type Unit, way } from '../question/units';
import { partOf, rank } from '../ranking/rank';
import type { Filters, Suggested, Vocabulary } from '../types';
import { formsOf, stemOf, type Word, wordsOf } from '../words/words';
import { completionsOf } from './completions';

/** Corrections of a finished word of a name. */
const READINGS = 4;

/** A word as near as this to one of a name is meant to be it; "Mars" is not meant to be "Mary". */
const NEAR = 0.8;

/** Items ranked for each that is shown, as some do not occur. */
const SPARE = 8;

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
  const ground = { record, index };
  const allowed = allowedBy(filters, index);
  if (vocabulary === 'entry') return suggestEntries(typed, allowed, limit, ground);
  const names = suggestNames(typed, vocabulary, allowed, limit, ground);
  return names.map(({ id }) => ({ is: vocabulary, id }));
}

/** Entries that hold the words typed, the last of them perhaps half. */
function suggestEntries(
  typed: string,
  allowed: Uint32Array | null,
  limit: number,
  { record, index }: Ground,
): Suggested[] {
  const { units, tokens } = readQuestion(typed, record, index);
  const last = tokens.at(-1);
  const isUnfinished = last !== undefined && last.end === typed.length;
  const finished = units.filter(({ to, kind }) => kind === 'mention' || to < tokens.length);
  const all = isUnfinished ? [...finished, unfinishedUnit(last, units, index)] : units;
  return rank(all, index, limit, allowed).map(({ position }) => ({ is: 'entry', position }));
}

/** The last word as it stands, and what it may become. */
function unfinishedUnit({ form }: Word, units: readonly Unit[], index: SearchIndex): Unit {
  const asIs = units.at(-1)?.kind === 'word' ? (units.at(-1)?.alternatives ?? []) : [];
  return plainUnit(form, [...asIs, ...grown(form, index)]);
}

/** Beginnings of words whose completions are remembered: many people type the same ones. */
const REMEMBERED = 500;

/** What a half-typed word may become. */
const grown = remembered(REMEMBERED, (form: string, index: SearchIndex): readonly Alternative[] => {
  const frequency = (rank: number) => frequencyOf(index.postings, index.passages.terms[rank] ?? -1);
  return completionsOf(form, index.forms.forms, frequency).map((word) =>
    way(stemOf(word.form), word.nearness, 'word', index),
  );
});

/**
 * Names of a vocabulary that hold all the words typed, the last of them perhaps half: first what is named so, then who
 * holds an office of that name, then what only goes by such words too; if there are none, names that hold some of them.
 */
function suggestNames(
  typed: string,
  vocabulary: Vocabulary,
  allowed: Uint32Array | null,
  limit: number,
  ground: Ground,
): Item[] {
  const { record, index } = ground;
  const words = wordsOf(typed);
  const ranked = rankNames(typed, completions, vocabulary, limit, ground);
  const whole = ranked.filter(({ isWhole }) => isWhole).map(({ item }) => item);
  const named = whole.filter((item) => isNamedSo(item, words, record));
  const holders = begunTitles(words, index)
    .map((id): Item => ({ is: 'party', id }))
    .filter((item) => belongs(item, vocabulary, record));
  const isAllowed = ({ id }: Item) => !allowed || occurs(id, vocabulary, allowed, index);
  // Putin's office is not offered for Putin where there is nothing of his: its words are not his.
  const isBegun = (words.at(-1)?.form.length ?? 0) >= BEGUN;
  const isMissing = isBegun && named.length === 1 && !named.some(isAllowed);
  const others = whole.length + holders.length > 0 ? whole : ranked.map(({ item }) => item);
  const offered = [...named, ...holders, ...(isMissing ? [] : others)].filter(isAllowed);
  return [...new Map(offered.map((item) => [item.id, item])).values()].slice(0, limit);
}

/** Whether the words typed stand in the very name, the last of them perhaps half. */
function isNamedSo(item: Item, words: readonly Word[], record: TalksRecord): boolean {
  const forms = formsIn(item, record);
  return words.every(({ form: typed }, at) =>
    forms.some((form) => (at === words.length - 1 ? form.startsWith(typed) : form === typed)),
  );
}

const formsIn = remembered(REMEMBERED, ({ is, id }: Item, record: TalksRecord): readonly string[] => {
  const { parties, places, topics, sources } = record;
  if (is === 'source') return formsOf(sources.get(id)?.title ?? '');
  return formsOf({ party: parties, place: places, topic: topics }[is].get(id)?.name ?? '');
});

/**
 * Names of a vocabulary that hold all the words of a text, each perhaps misspelt, the last perhaps half, but not both:
 * that would make Mariupol of Mars. If there are none, several that hold some of them, to choose from; a single one of
 * those would be a guess.
 * @param inPart whether names that hold some of the words may be meant
 */
export function namesLike(
  text: string,
  vocabulary: Vocabulary,
  limit: number,
  ground: Ground,
  inPart = true,
): Item[] {
  const fitting = rankNames(text, begunOrMisspelt, vocabulary, limit, ground);
  const whole = fitting.filter(({ isWhole }) => isWhole);
  const offered = whole.length || fitting.length < 2 || !inPart ? whole : fitting;
  return offered.map(({ item }) => item).slice(0, limit);
}

/** @param last what the last word may stand for */
function rankNames(
  typed: string,
  last: typeof completions,
  vocabulary: Vocabulary,
  limit: number,
  { record, index }: Ground,
): { item: Item; isWhole: boolean }[] {
  const names = { ...index, postings: index.names };
  const words = wordsOf(typed);
  const units = words.map(({ form }, at) => {
    const readings = at === words.length - 1 ? last(form, names) : finished(form, names);
    const ways = readings.map((one) => way(one.form, one.nearness, 'word', names));
    return plainUnit(form, ways);
  });
  const items = itemsOf(record);
  return rank(units, names, limit * SPARE, numbersOf(vocabulary, record)).flatMap(({ position }) => {
    const item = items[position];
    return item ? [{ item, isWhole: units.every((unit) => partOf(unit, position, names).by !== null) }] : [];
  });
}

function completions(form: string, { postings }: SearchIndex): Correction[] {
  return completionsOf(form, postings.terms, (rank) => frequencyOf(postings, rank));
}

function begunOrMisspelt(form: string, names: SearchIndex): Correction[] {
  // So few letters begin a word of very many names: "UK" is no beginning of "Ukraine".
  const grown = form.length < BEGUN ? [] : completions(form, names);
  const begun = grown.filter((one) => one.form.startsWith(form));
  return begun.length ? begun : finished(form, names).filter(({ nearness }) => nearness > NEAR);
}

function finished(form: string, { postings, forms }: SearchIndex): Correction[] {
  return termOf(postings, form) >= 0 ? [{ form, nearness: 1 }] : correct(form, forms, READINGS);
}

/** Whether a name stands in at least one of the allowed entries, in the part that its option filters by. */
function occurs(
  id: string,
  vocabulary: Vocabulary,
  allowed: Uint32Array,
  { postings }: SearchIndex,
): boolean {
  return HELD_BY[vocabulary].some((term) =>
    intersects(docsOf(postings, termOf(postings, term(id))), allowed),
  );
}
