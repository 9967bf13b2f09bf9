import { find } from '../search/index';
import type { Filters, Hit, Hits } from '../search/types';
import { MOST_ENTRIES } from './cards';
import { lastDayOf } from './days';
import { readFilters, type Wanted } from './filters';
import { behind, joined, positionsIn } from './hits';
import { words } from './language';
import { publishedOf } from './names';
import { shortfallIn } from './near';
import type { Parley } from './parley';
import { findPicked } from './pick';
import type { Choice, Request } from './reply';
import { isStanding, isUndated } from './survey';

/** What a command searches: statements, events, or both. */
export type Searched = 'statement' | 'event' | null;

/** What there is in the place of what was asked for, in lines, and the request that gives it. */
export interface WayOut {
  hits: Hits;
  lines: readonly string[];
  choice: Choice;
}

const say = words.lookUp;

/** The entries for what was asked. */
export function hitsFor({ text, filters }: Wanted, type: Searched, parley: Parley): Hits {
  return findPicked(text, type ? { ...filters, type } : filters, parley);
}

/** What a briefing is made of: statements by their days of saying, events, and nothing that was taken back. */
function briefed(wanted: Wanted, parley: Parley): Hits {
  const hits = joined(hitsFor(wanted, 'statement', parley), hitsFor(wanted, 'event', parley));
  const first = hits.slice(0, MOST_ENTRIES);
  const standing = first.filter(({ position }) => isStanding(parley.record.entries.at(position)));
  return joined(standing, behind(MOST_ENTRIES, hits));
}

/** How many statements, events or entries of both there are. */
export function countOf({ length }: Hits, type: Searched): string {
  if (type === null) return say.entries(length);
  return type === 'statement' ? say.statements(length) : say.events(length);
}

/**
 * The same command with some options given up; null if that gives nothing.
 * @param left the options given up; `days` for from and to
 */
export function wayHere(
  left: readonly string[],
  wanted: Wanted,
  type: Searched,
  parley: Parley,
): WayOut | null {
  const request = without(left, wanted.request);
  const hits = hitsOf(request, type, parley);
  if (hits.length === 0) return null;
  const what = countOf(hits, type);
  if (left.join() === 'days') return wayAnyDay(hits, what, request, wanted, parley);
  const names = askedIn(wanted, left);
  return wayOf(hits, [say.without(names, what)], say.tryWithout(names, what), request);
}

/** What is on record of any day: first what tells of the days asked for, then what has none and may be of them. */
function wayAnyDay(
  hits: Hits,
  what: string,
  request: Request,
  wanted: Wanted,
  parley: Parley,
): WayOut | null {
  const { from = '', to } = wanted.filters;
  const { record } = parley;
  const first = hits.slice(0, MOST_ENTRIES);
  const days = { ...(from && { from }), ...(to && { to }), among: positionsIn(first) };
  const telling = new Set(positionsIn(search(days, parley)));
  const published = ({ position }: Hit) => publishedOf(record.entries.at(position), record);
  const [told, others] = parted(first, ({ position }) => telling.has(position));
  // What a document told earlier cannot be of these days.
  const [undated, rest] = parted(
    others,
    (hit) => isUndated(record.entries.at(hit.position)) && lastDayOf(published(hit) ?? '9999') >= from,
  );
  const possible = parted(undated, (hit) => published(hit) !== null).flat();
  // Where only days were asked for, what is known to be of others is no answer.
  const isNone = told.length + undated.length === 0 && Object.keys(request.options).length === 0;
  // What a text means comes first, of whatever day it is.
  const all = wanted.text ? hits : joined(told, possible, rest, behind(MOST_ENTRIES, hits));
  return isNone ? null : wayOf(all, [say.anyDay(what)], say.tryAnyDay(what), request);
}

function parted(hits: readonly Hit[], isFirst: (hit: Hit) => boolean): [Hit[], Hit[]] {
  return [hits.filter(isFirst), hits.filter((hit) => !isFirst(hit))];
}

const OTHER = {
  statement: { type: 'event', command: 'event', person: ['speaker', 'side', 'outlet'], as: 'person' },
  event: { type: 'statement', command: 'quote', person: ['person'], as: 'speaker' },
} as const;

/** The same under the other command: an event looked for among the statements, and the other way round. */
export function wayElsewhere(
  left: readonly string[],
  wanted: Wanted,
  type: Searched,
  parley: Parley,
): WayOut | null {
  if (type === null) return null;
  const { command, person, as, type: searched } = OTHER[type];
  const { kind, ...options } = without(left, wanted.request).options;
  const people: readonly string[] = person;
  const [who, ...more] = Object.keys(options).filter((option) => people.includes(option));
  // A kind of statement is none of events, and /event takes one person.
  if (kind !== undefined || more.length > 0) return null;
  const rest = Object.entries(options).filter(([option]) => option !== who);
  const named = who === undefined ? [] : [[as, idOr(options[who] ?? '', who, wanted)]];
  const request = { command, options: Object.fromEntries([...named, ...rest]) };
  const hits = hitsOf(request, searched, parley);
  const what = countOf(hits, searched);
  const names = askedIn(wanted, left);
  return hits.length === 0
    ? null
    : wayOf(hits, [say.instead(command, what, names)], say.tryCommand(command, what, names), request);
}

/** What some filters let through. */
export function search(filters: Filters, { record, index }: Parley): Hits {
  return find('', filters, record, index);
}

/** What a request gives; nothing where it is only near its text. */
export function hitsOf(request: Request, type: Searched, parley: Parley): Hits {
  const { wanted } = readFilters(request, parley);
  if (!wanted) return [];
  const hits = request.command === 'brief' ? briefed(wanted, parley) : hitsFor(wanted, type, parley);
  return shortfallIn(wanted, hits, parley) ? [] : hits;
}

/** A request without some of its options; `days` for from and to. */
export function without(left: readonly string[], request: Request): Request {
  const isLeft = (name: string) => left.includes(name === 'from' || name === 'to' ? 'days' : name);
  const kept = Object.entries(request.options).filter(([name]) => !isLeft(name));
  return { ...request, options: Object.fromEntries(kept) };
}

/** The one id that a typed name stands for, or else the name. */
export function idOr(typed: string, option: string, { filters }: Wanted): string {
  const [id, ...others] = [filters[option as keyof Filters] ?? []].flat();
  return id === undefined || others.length > 0 ? typed : String(id);
}

/** What was asked for, option by option, for a person to read; that of some options, or of all. */
export function askedIn({ read }: Wanted, options: readonly string[] = Object.keys(read)): string[] {
  return options.map((option) => say.asked(option, read[option] ?? ''));
}

/** A way out from its parts. */
export function wayOf(hits: Hits, lines: readonly string[], label: string, request: Request): WayOut {
  return { hits, lines, choice: { label, description: null, request } };
}
