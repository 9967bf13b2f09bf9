import { prefixRange, stringAt } from '../record/string-table';
import type { SearchIndex } from './build';
import { TERM } from './fields';
import type { Postings } from './postings';
import { holding, intersection, union } from './sets';
import type { Filters } from './types';

/** The positions that some filters let through, ascending; null if there is no filter. Touches postings only. */
export function allowedBy(filters: Filters, { postings }: SearchIndex): Uint32Array | null {
  const { type, speaker, person, side, topic, place, outlet, kind, from, to } = filters;
  const each = (ids: readonly string[] | undefined, ...terms: ((id: string) => string)[]) =>
    ids && terms.flatMap((term) => ids.map(term));
  const wanted = [
    each(type && [type], TERM.type),
    // A body or country speaks through whoever speaks for it.
    each(speaker, TERM.speaker, TERM.side),
    each(person, TERM.speaker, TERM.about),
    each(side, TERM.side),
    each(topic, TERM.topic),
    each(place, TERM.place),
    each(outlet, TERM.outlet),
    each(kind, TERM.kind),
  ].filter((names) => names !== undefined);
  const lists = wanted.map((names) => holding(names, postings));
  if (from || to) lists.push(union(days(from ?? '', to ?? '9999', postings), postings));
  return lists
    .sort((a, b) => a.length - b.length)
    .reduce<Uint32Array | null>((all, list) => (all ? intersection(all, list) : list), null);
}

/** The terms of the days from one to another; a month or a year counts if it overlaps the span. */
function days(from: string, to: string, { terms }: Postings): number[] {
  const [first, end] = prefixRange(terms, TERM.day(''));
  const found: number[] = [];
  for (let term = first; term < end; term++) {
    const date = stringAt(terms, term).slice(TERM.day('').length);
    if (date <= to.padEnd(10, '~') && date.padEnd(10, '~') >= from) found.push(term);
  }
  return found;
}
