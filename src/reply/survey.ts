import { everyEntry } from '../record/entries';
import type { Entry, TalksRecord } from '../record/record';
import { madeOnce } from '../record/remembered';
import { isOutlet, sideOf } from '../record/sides';
import type { SearchIndex } from '../search/index';
import type { Parley } from './parley';
import { findStarters } from './starters';

/** What one document holds; what it prints twice counts once. */
interface DocumentSurvey {
  statements: number;
  events: number;
  /** First and last dated day, as the record writes them. */
  first: string | null;
  last: string | null;
  /** Entries that the source itself holds open, alleges, denies or contradicts. */
  open: number;
  /** The ids of the first of them. */
  openEntries: string[];
}

/** How many open entries of a document are named. */
const NAMED = 20;

/** A link that points at an entry: the entry it comes from, and how. */
export interface Link {
  from: string;
  how: Entry['links'][number]['how'];
}

/** What is counted: who said or told it, who else stands in it, and so on. */
const COUNTED = ['speaker', 'party', 'side', 'topic', 'place', 'outlet'] as const;
type Counted = (typeof COUNTED)[number];

/** How many entries each name stands in, most first. */
export type Count = ReadonlyMap<string, number>;

/**
 * What can only be said after a look at every entry, worked out once per record. Plain data, so that it can be
 * prepared in another thread or stored.
 */
export interface Survey {
  statements: number;
  events: number;
  documents: ReadonlyMap<string, DocumentSurvey>;
  /** Dated days, ascending. */
  days: readonly string[];
  /** The newest day on which something was said, published or, as the publisher states, happened. */
  asOf: string | null;
  /** Entries by who said or told them, by side and by what they are about or came through. */
  counts: Readonly<Record<Counted, Count>>;
  /** The entry that replaces an entry, by the replaced one's id. */
  successors: ReadonlyMap<string, string>;
  /** The links that point at an entry, by its id. */
  linksTo: ReadonlyMap<string, readonly Link[]>;
  /** The position of what an entry of the same document repeats, by its own; of what was taken back none. */
  repeats: ReadonlyMap<number, number>;
  /** Questions that have an answer. */
  starters: readonly string[];
}

/** The survey of a record: the one that it brings along, or else made on first use. */
export function surveyOf({ survey, record, index }: Parley): Survey {
  return survey ?? surveyed(record, index);
}

const surveyed = madeOnce(makeSurvey);

/** Looks at every entry of a record once: under a second for a hundred thousand. */
export function makeSurvey(record: TalksRecord, index: SearchIndex): Survey {
  const documents = new Map([...record.sources.keys()].map((id) => [id, emptyDocument()]));
  const counts = forEach(() => new Map<string, number>());
  const days = new Set<string>();
  const successors = new Map<string, string>();
  const linksTo = new Map<string, Link[]>();
  const repeats = new Map<number, number>();
  let asOf: string | null = null;
  for (const { published } of record.sources.values()) asOf = later(asOf, published.date);
  for (const entry of everyEntry(record.entries)) {
    const names = namesIn(entry, record);
    for (const counted of COUNTED) for (const id of new Set(names[counted])) tally(counts[counted], id);
    for (const { date } of [entry.said, entry.when]) if (date !== null) days.add(date);
    asOf = later(later(asOf, entry.said.date), entry.kind === 'stated' ? entry.when.date : null);
    if (entry.supersedes !== null) successors.set(entry.supersedes, entry.id);
    for (const { to, how } of entry.links) {
      addLink(linksTo, to, { from: entry.id, how });
      if (how === 'repeats') addRepeat(repeats, entry, to, record);
    }
    const document = documents.get(entry.source);
    const isRepeated = repeats.has(record.entries.find(entry.id));
    if (document !== undefined && !isRepeated) addTo(document, entry);
  }
  return {
    statements: sum(documents, 'statements'),
    events: sum(documents, 'events'),
    documents,
    days: [...days].sort(),
    asOf,
    counts: forEach((counted) => ranked(counts[counted])),
    successors,
    linksTo,
    repeats,
    starters: findStarters(record, index),
  };
}

/** The names that stand in an entry, by the vocabulary they count for. */
function namesIn(entry: Entry, record: TalksRecord): Record<Counted, readonly string[]> {
  const speaker = entry.speaker === null ? [] : [entry.speaker];
  const side = sideOf(record.parties.get(entry.speaker ?? ''), record);
  const where = entry.setting.where === null ? [] : [entry.setting.where];
  const outlets = [
    ...speaker,
    ...entry.via,
    ...entry.photo,
    record.sources.get(entry.source)?.publisher ?? '',
  ];
  return {
    speaker,
    party: [...speaker, ...entry.about.people],
    side: side === null ? [] : [side],
    topic: entry.about.topics,
    place: [...where, ...entry.about.places],
    outlet: outlets.filter((id) => isOutlet(record.parties.get(id))),
  };
}

/** An entry that was replaced or taken back is nobody's position. */
export function isStanding({ status }: Entry): boolean {
  return status === 'on record' || status === 'disputed';
}

/** Whether no day is known on which something was said or happened. */
export function isUndated({ said, when }: Entry): boolean {
  return said.date === null && when.date === null;
}

const CONTESTED: readonly string[] = ['alleged', 'denied', 'unclear'];

/** Whether an entry is told only as an allegation, a denial, as unclear or as disputed. */
export function isContested(entry: Entry): boolean {
  return CONTESTED.includes(entry.kind) || entry.status === 'disputed';
}

function emptyDocument(): DocumentSurvey {
  return { statements: 0, events: 0, first: null, last: null, open: 0, openEntries: [] };
}

function addTo(document: DocumentSurvey, entry: Entry): void {
  document[entry.type === 'statement' ? 'statements' : 'events'] += 1;
  if ((entry.hedge.length > 0 || isContested(entry)) && ++document.open <= NAMED)
    document.openEntries.push(entry.id);
  for (const { date } of [entry.said, entry.when]) {
    document.last = later(document.last, date);
    if (date !== null && (document.first === null || date < document.first)) document.first = date;
  }
}

function addLink(links: Map<string, Link[]>, to: string, link: Link): void {
  const known = links.get(to);
  if (known === undefined) links.set(to, [link]);
  else known.push(link);
}

/**
 * Of two that are said to repeat each other, one stays; and what stands is not left out for what was taken back. What
 * another document has is no second printing: who repeats the words of somebody else, or his own, has said them, too.
 */
function addRepeat(
  repeats: Map<number, number>,
  entry: Entry,
  repeated: string,
  { entries }: TalksRecord,
): void {
  const [from, to] = [entries.find(entry.id), entries.find(repeated)];
  const original = entries.at(to);
  if (original.source !== entry.source || (isStanding(entry) && !isStanding(original))) return;
  if (repeats.get(to) !== from) repeats.set(from, to);
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function forEach<Value>(make: (counted: Counted) => Value): Record<Counted, Value> {
  return Object.fromEntries(COUNTED.map((counted) => [counted, make(counted)])) as Record<Counted, Value>;
}

function tally(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** Most first; where two are equal, the one that comes first in the record. */
function ranked(counts: ReadonlyMap<string, number>): Count {
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

function sum(documents: ReadonlyMap<string, DocumentSurvey>, what: 'statements' | 'events'): number {
  return [...documents.values()].reduce((total, document) => total + document[what], 0);
}
