import { isSide } from '../record/sides';
import { find } from '../search/index';
import type { Filters, Hit, Hits } from '../search/types';
import { entriesOf, MOST_ENTRIES } from './cards';
import { readFilters, type Wanted } from './filters';
import { words } from './language';
import { once } from './once';
import type { Parley } from './parley';
import { findPicked } from './pick';
import type { Choice, Request } from './reply';
import { isStanding, surveyOf } from './survey';

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
  const hits = (['statement', 'event'] as const).flatMap((type) => hitsFor(wanted, type, parley).slice());
  const first = hits.slice(0, MOST_ENTRIES);
  const standing = first.filter(({ position }) => isStanding(parley.record.entries.at(position)));
  return [...standing, ...hits.slice(MOST_ENTRIES)];
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
  if (left.join() === 'days') {
    const telling = new Set(
      search(daysOf(wanted), parley)
        .slice()
        .map(({ position }) => position),
    );
    const [told, others] = parted(hits.slice(0, MOST_ENTRIES), ({ position }) => telling.has(position));
    const [undated, dated] = parted(others, (hit) => isUndated(hit, parley));
    // Where only days were asked for, what is known to be of others is no answer.
    const isNone = told.length + undated.length === 0 && Object.keys(request.options).length === 0;
    const all = [...told, ...undated, ...dated, ...hits.slice(MOST_ENTRIES)];
    return isNone ? null : wayOf(all, [say.anyDay(what)], say.tryAnyDay(what), request);
  }
  const names = namesOf(left, wanted);
  return wayOf(hits, [say.without(names, what)], say.tryWithout(names, what), request);
}

/** The days that were asked for, alone: whatever tells of them or was said on them. */
function daysOf({ filters: { from, to } }: Wanted): Filters {
  return { ...(from && { from }), ...(to && { to }) };
}

function parted(hits: readonly Hit[], isFirst: (hit: Hit) => boolean): [Hit[], Hit[]] {
  return [hits.filter(isFirst), hits.filter((hit) => !isFirst(hit))];
}

/** Whether an entry has no day, so that it may be of those that were asked for. */
function isUndated({ position }: Hit, { record }: Parley): boolean {
  const { said, when } = record.entries.at(position);
  return said.date === null && when.date === null;
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
  const names = namesOf(left, wanted);
  return hits.length === 0
    ? null
    : wayOf(hits, [say.instead(command, what, names)], say.tryCommand(command, what, names), request);
}

/** Where the record mentions whom it has no words of, or what came through an outlet, which need not have said it. */
export function wayMentioned(
  left: readonly string[],
  wanted: Wanted,
  type: Searched,
  parley: Parley,
): WayOut | null {
  const { filters, read, request } = wanted;
  const option = WHOM.find((one) => filters[one] !== undefined && !left.includes(one));
  if (type === null || option === undefined) return null;
  const ids = filters[option] ?? [];
  const isSilent = search({ speaker: ids }, parley).length === 0;
  if (option !== 'outlet' && !isSilent) return null;
  const isCarrier = search({ outlet: ids }, parley).length > 0;
  const reading = readFilters(without([option, ...left], request), parley);
  if (!('wanted' in reading)) return null;
  const { text, filters: others } = reading.wanted;
  const mentions = findPicked(text, { ...others, [isCarrier ? 'outlet' : 'person']: ids }, parley);
  if (mentions.length === 0) return null;
  const parts = isCarrier ? [] : partsOf(mentions, ids, others, parley);
  const hits = parts.length === 0 ? mentions : once([...mentions.slice(), ...parts.slice()], parley);
  const name = read[option] ?? '';
  const where = isCarrier ? say.carried : say.mentioned;
  const line = where(name, countOf(hits, null), namesOf(left, wanted));
  const page = { command: 'speaker', options: { name: idOr(request.options[option] ?? '', option, wanted) } };
  const lines = option === 'outlet' ? [line] : [words.answer.noWords(name, false), line];
  return wayOf(hits, lines, say.tryCommand('speaker', name, []), page);
}

/** The options that name somebody, whose words are meant before what they carried. */
const WHOM = ['speaker', 'side', 'person', 'outlet'] as const;

/** The statements that are part of an entry on a body, through which the record gives its voice: an ally's for allies. */
function partsOf(mentions: Hits, ids: readonly string[], filters: Filters, parley: Parley): Hits {
  const { record } = parley;
  if (!ids.every((id) => isSide(record.parties.get(id)))) return [];
  const links = entriesOf(mentions, parley).flatMap(({ id }) => surveyOf(parley).linksTo.get(id) ?? []);
  const known = new Set(mentions.slice().map(({ position }) => position));
  const parts = links.filter(({ how }) => how === 'part of').map(({ from }) => record.entries.find(from));
  const among = Uint32Array.from(new Set(parts.filter((at) => !known.has(at)))).sort();
  return search({ ...filters, type: 'statement', among }, parley);
}

function search(filters: Filters, { record, index }: Parley): Hits {
  return find('', filters, record, index);
}

function hitsOf(request: Request, type: Searched, parley: Parley): Hits {
  const reading = readFilters(request, parley);
  if (!('wanted' in reading)) return [];
  return request.command === 'brief'
    ? briefed(reading.wanted, parley)
    : hitsFor(reading.wanted, type, parley);
}

function without(left: readonly string[], request: Request): Request {
  const isLeft = (name: string) => left.includes(name === 'from' || name === 'to' ? 'days' : name);
  const kept = Object.entries(request.options).filter(([name]) => !isLeft(name));
  return { ...request, options: Object.fromEntries(kept) };
}

/** The one id that a typed name stands for, or else the name. */
function idOr(typed: string, option: string, { filters }: Wanted): string {
  const [id, ...others] = [filters[option as keyof Filters] ?? []].flat();
  return id === undefined || others.length > 0 ? typed : String(id);
}

function namesOf(left: readonly string[], { read }: Wanted): string[] {
  return left.map((option) => say.asked(option, read[option] ?? ''));
}

function wayOf(hits: Hits, lines: readonly string[], label: string, request: Request): WayOut {
  return { hits, lines, choice: { label, description: null, request } };
}
