import { clean, cut } from '../record/clean';
import type { Entry, TalksRecord } from '../record/record';
import { find, frequent, suggest } from '../search/index';
import type { Filters } from '../search/types';
import { readFilters } from './filters';
import { positionsIn } from './hits';
import { words } from './language';
import { nameOf } from './names';
import { isNaming, type Naming, namesFor, VOCABULARY } from './naming';
import type { Parley } from './parley';
import { findPicked, LABEL, labelOf, otherLabelOf } from './pick';
import type { Request, Suggestion } from './reply';
import { surveyOf } from './survey';

/** Discord's limit for suggestions. */
const MOST = 25;

type Filled = Request['options'];

/** Entries by what has been typed so far; for nothing typed, the first that the other options let through. */
export function suggestEntries(
  typed: string,
  filled: Filled,
  parley: Parley,
  type?: Filters['type'],
): Suggestion[] {
  const { record, index } = parley;
  const { text: _, ...others } = filled;
  const filters = filtersOf(others, parley, type);
  const text = clean(typed).slice(0, LABEL);
  const found = text
    ? suggest(text, 'entry', filters, MOST, record, index)
    : find('', filters, record, index)
        .slice(0, MOST)
        .map(({ position }) => ({ is: 'entry' as const, position }));
  return unique(
    labelled(
      found.flatMap((one) => (one.is === 'entry' ? [record.entries.at(one.position)] : [])),
      record,
    ),
  );
}

/** Entries by their labels, and by others where two would look the same. */
function labelled(entries: readonly Entry[], record: TalksRecord): Suggestion[] {
  const labels = entries.map((entry) => labelOf(entry, record));
  const isAlone = (label: string) => labels.indexOf(label) === labels.lastIndexOf(label);
  return entries.map((entry, at) => {
    const label = labels[at] ?? '';
    return { name: isAlone(label) ? label : otherLabelOf(entry, record), value: entry.id };
  });
}

/** Questions that have an answer while nothing is typed, entries from then on. */
export function suggestQuestions(typed: string, parley: Parley): Suggestion[] {
  if (clean(typed) !== '') return suggestEntries(typed, {}, parley);
  return surveyOf(parley)
    .starters.map((question) => ({ name: cut(question, LABEL), value: question }))
    .filter(fits);
}

/** Names for an option by what has been typed so far; for nothing typed, those that stand in most entries. */
export function suggestNames(
  option: string,
  typed: string,
  filled: Filled,
  parley: Parley,
  type?: Filters['type'],
): Suggestion[] {
  if (!isNaming(option)) return [];
  const { [option]: _, ...others } = filled;
  const { among, ...filters } = filtersOf(others, parley, type);
  const narrowed = namesBy(option, typed, among ? { ...filters, among } : filters, parley);
  // Of a text that much answers to, only the best is known: what is typed may stand in the rest.
  const isKnown = narrowed.length > 0 || (among?.length ?? 0) < MOST;
  return isKnown ? narrowed : namesBy(option, typed, filters, parley);
}

function namesBy(option: Naming, typed: string, filters: Filters, parley: Parley): Suggestion[] {
  const { record, index } = parley;
  const vocabulary = VOCABULARY[option];
  const text = clean(typed).slice(0, LABEL);
  const ids = text
    ? suggest(text, vocabulary, filters, MOST, record, index).flatMap((one) => ('id' in one ? [one.id] : []))
    : mostFrequent(option, filters, parley);
  return unique(ids.map((id) => ({ name: cut(nameOf(id, vocabulary, record), LABEL), value: id })));
}

function mostFrequent(option: Naming, filters: Filters, parley: Parley): string[] {
  return Object.keys(filters).length > 0
    ? frequent(VOCABULARY[option], filters, MOST, parley.index)
    : namesFor(option, parley).slice(0, MOST);
}

/**
 * What the options filled in so far let through; what cannot be read yet is no reason to suggest nothing. Each is read
 * alone but the days, of which the last can hang on the first.
 */
function filtersOf(filled: Filled, parley: Parley, type?: Filters['type']): Filters {
  const { from = '', to = '', kind = '', ...others } = filled;
  const known = Object.hasOwn(words.kinds, kind) ? [{ kind }] : [];
  const alone = Object.entries(others).map(([option, value]) => ({ [option]: value }));
  let filters: Filters = type ? { type } : {};
  let text = '';
  for (const options of [{ from, to }, ...known, ...alone]) {
    const { wanted } = readFilters({ command: '', options }, parley);
    if (!wanted) continue;
    filters = { ...filters, ...wanted.filters };
    text = `${text} ${wanted.text}`.trim();
  }
  const hits = text === '' ? [] : findPicked(text, filters, parley);
  return hits.length === 0 ? filters : { ...filters, among: positionsIn(hits) };
}

/** Discord shows two suggestions of one value as two, and refuses names and values it finds too long or empty. */
function unique(suggestions: readonly Suggestion[]): Suggestion[] {
  return [
    ...new Map(suggestions.filter(fits).map((suggestion) => [suggestion.value, suggestion])).values(),
  ].slice(0, MOST);
}

function fits({ name, value }: Suggestion): boolean {
  return name.length > 0 && value.length > 0 && value.length <= LABEL;
}
