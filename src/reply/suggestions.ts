import type { TalksRecord } from '../record/record';
import { find, suggest } from '../search/index';
import type { Filters, Suggested } from '../search/types';
import { clean, cut } from './echo';
import { nameOf } from './names';
import { COUNT, isNaming, type Naming, namesFor, readName, VOCABULARY } from './naming';
import type { Parley } from './parley';
import { LABEL, labelOf } from './pick';
import type { Request, Suggestion } from './reply';
import { namesIn, surveyOf } from './survey';

/** Discord's limit for suggestions. */
const MOST = 25;

type Filled = Request['options'];

/** Entries by what has been typed so far; for nothing typed, the first that the other options let through. */
export function suggestEntries(
  typed: string,
  filled: Filled,
  parley: Parley,
  type?: 'statement' | 'event',
): Suggestion[] {
  const { record, index } = parley;
  const filters: Filters = { ...filtersOf(filled, parley), ...(type ? { type } : {}) };
  const text = clean(typed).slice(0, LABEL);
  const found: readonly Suggested[] = text
    ? suggest(text, 'entry', filters, MOST, record, index)
    : find('', filters, record, index)
        .slice(0, MOST)
        .map(({ position }) => ({ is: 'entry', position }));
  return unique(found.map((suggested) => worded(suggested, record)));
}

/** Questions that have an answer while nothing is typed, entries from then on. */
export function suggestQuestions(typed: string, parley: Parley): Suggestion[] {
  if (clean(typed) !== '') return suggestEntries(typed, {}, parley);
  return surveyOf(parley)
    .starters.map((question) => ({ name: cut(question, LABEL), value: question }))
    .filter(fits);
}

/** Names for an option by what has been typed so far; for nothing typed, those that stand in most entries. */
export function suggestNames(option: string, typed: string, filled: Filled, parley: Parley): Suggestion[] {
  if (!isNaming(option)) return [];
  const vocabulary = VOCABULARY[option];
  const filters = filtersOf(filled, parley, option);
  const text = clean(typed).slice(0, LABEL);
  const found = text
    ? suggest(text, vocabulary, filters, MOST, parley.record, parley.index)
    : frequent(option, filters, parley).map((id) => ({ is: vocabulary, id }));
  return unique(found.map((suggested) => worded(suggested, parley.record)));
}

/** How many entries are looked at for the names that stand in them most. */
const LOOKED_AT = 300;

function frequent(option: Naming, filters: Filters, parley: Parley): string[] {
  if (option === 'id' || Object.keys(filters).length === 0) return namesFor(option, parley).slice(0, MOST);
  const counts = new Map<string, number>();
  for (const { position } of find('', filters, parley.record, parley.index).slice(0, LOOKED_AT))
    for (const id of namesIn(parley.record.entries.at(position), parley.record)[COUNT[option]])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([id]) => id)
    .slice(0, MOST);
}

/** The options filled in so far, as far as they name something; what does not yet is no reason to suggest nothing. */
function filtersOf(filled: Filled, parley: Parley, being?: string): Filters {
  const filters: Record<string, readonly string[]> = {};
  for (const [option, value] of Object.entries(filled)) {
    if (option === being || !isNaming(option) || clean(value) === '') continue;
    const { ids } = readName(clean(value), option, parley);
    if (ids.length) filters[option] = ids;
  }
  return filters;
}

function worded(suggested: Suggested, record: TalksRecord): Suggestion {
  if (suggested.is !== 'entry')
    return { name: cut(nameOf(suggested.id, suggested.is, record), LABEL), value: suggested.id };
  const entry = record.entries.at(suggested.position);
  return { name: labelOf(entry, record), value: entry.id };
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
