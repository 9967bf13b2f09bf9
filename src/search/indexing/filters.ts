import { prefixRange, stringAt } from '../../record/string-table';
import type { Filters, Vocabulary } from '../types';
import type { SearchIndex } from './build';
import { ANY_DAY, TERM } from './fields';
import type { Postings } from './postings';
import { difference, holding, holds, intersection, union } from './sets';

const FILTERS = ['type', 'speaker', 'person', 'side', 'topic', 'place', 'outlet', 'kind'] as const;

/** The terms of the entries that hold a name, in the part that is filtered by. */
export const HELD_BY: Readonly<
  Record<(typeof FILTERS)[number] | Vocabulary, readonly ((id: string) => string)[]>
> = {
  type: [TERM.type],
  kind: [TERM.kind],
  party: [TERM.speaker, TERM.about, TERM.outlet, TERM.side],
  // A body or country speaks through whoever speaks for it.
  speaker: [TERM.speaker, TERM.side],
  person: [TERM.speaker, TERM.about],
  side: [TERM.side],
  topic: [TERM.topic, TERM.within],
  place: [TERM.place],
  outlet: [TERM.outlet],
  source: [TERM.source],
};

/** The entries that hold one of some names in a part, ascending. */
export function heldBy(
  part: keyof typeof HELD_BY,
  ids: readonly string[],
  { postings }: SearchIndex,
): Uint32Array {
  return holding(
    HELD_BY[part].flatMap((term) => ids.map(term)),
    postings,
  );
}

/** The positions that some filters let through, ascending; null if there is no filter. Touches postings only. */
export function allowedBy(filters: Filters, index: SearchIndex): Uint32Array | null {
  const { postings } = index;
  const { type, from, to, eitherDay, undatedFrom, among, repeats } = filters;
  const lists = FILTERS.filter((filter) => filters[filter] !== undefined).map((filter) => {
    return heldBy(filter, [filters[filter] ?? []].flat(), index);
  });
  if (among) lists.push(among);
  const term = type && !eitherDay ? TERM.on : TERM.day;
  if (from || to) lists.push(union(days(term, from ?? '', to ?? ANY_DAY, postings), postings));
  if (undatedFrom !== undefined) lists.push(union(days(TERM.by, undatedFrom, ANY_DAY, postings), postings));
  const allowed = lists
    .sort((a, b) => a.length - b.length)
    .reduce<Uint32Array | null>((all, list) => (all ? intersection(all, list) : list), null);
  return repeats ? withoutRepeats(allowed, repeats, postings) : allowed;
}

/** Some positions, or all, without those that repeat another of them. */
function withoutRepeats(
  allowed: Uint32Array | null,
  repeats: ReadonlyMap<number, number>,
  postings: Postings,
): Uint32Array | null {
  const isAllowed = (doc: number) => allowed === null || holds(allowed, doc);
  const again = [...repeats].filter((both) => both.every(isAllowed)).map(([repeat]) => repeat);
  return again.length > 0 ? difference(allowed, Uint32Array.from(again), postings) : allowed;
}

/** The terms of the days from one to another; a month or a year counts if it overlaps the span. */
function days(term: (date: string) => string, from: string, to: string, { terms }: Postings): number[] {
  const isWithin = (date: string) => date <= to.padEnd(10, '~') && date.padEnd(10, '~') >= from;
  const [first] = prefixRange(terms, term(''));
  return datesOf(term, terms).flatMap((date, at) => (isWithin(date) ? first + at : []));
}

/** The dates that stand in terms of a kind, ascending. */
export function datesOf(term: (date: string) => string, terms: Postings['terms']): string[] {
  const prefix = term('');
  const [first, end] = prefixRange(terms, prefix);
  return Array.from({ length: end - first }, (_, at) => stringAt(terms, first + at).slice(prefix.length));
}
