import type { Fault } from './fault';
import type { Entry, Party, Source } from './record';
import type { Place, Topic } from './schema';

/** What the ids of a record may name. A record with a fault of its own is known too, so that one fault stays one. */
export interface Known {
  parties: Map<string, 'person' | 'body' | 'country' | 'outlet' | 'faulty'>;
  places: Set<string>;
  topics: Set<string>;
  /** Vocabularies that could not be read: any id may be theirs. */
  unread: Set<string>;
}

type Wanted = 'party' | 'side' | 'country' | 'outlet' | 'place' | 'topic';

/** A field that holds an id, and what the id has to name. */
type Reference = [field: string, id: string | null, wanted: Wanted];

/** A field that holds the id of another entry. */
export interface EntryReference {
  file: string;
  record: string;
  field: string;
  id: string;
}

/** The faults of the ids in a source's head. */
export function sourceReferences(source: Source, file: string, known: Known): Fault[] {
  return unresolved([['publisher', source.publisher, 'outlet']], file, source.id, known);
}

/** The faults of the ids in a party. */
export function partyReferences(party: Party, known: Known): Fault[] {
  return party.of === 'people'
    ? unresolved([['side', party.side, 'side']], 'people.json', party.id, known)
    : unresolved([['country', party.country, 'country']], 'outlets.json', party.id, known);
}

/** The faults of the ids in a place. */
export function placeReferences(place: Place, known: Known): Fault[] {
  return unresolved([['in', place.in, 'place']], 'places.json', place.id, known);
}

/** The faults of the ids in a topic. */
export function topicReferences(topic: Topic, known: Known): Fault[] {
  return unresolved([['in', topic.in, 'topic']], 'topics.json', topic.id, known);
}

/** The faults of the ids in an entry that name something of the vocabularies. */
export function entryReferences(entry: Entry, file: string, known: Known): Fault[] {
  const { speaker, setting, via, photo, about, roles } = entry;
  // Spread into a list, not into a call: an entry can name more than a call takes arguments.
  const references: Reference[] = [
    ['speaker', speaker, 'party'],
    ['setting.where', setting.where, 'place'],
    ...listed('via', via, 'outlet'),
    ...listed('photo', photo, 'outlet'),
    ...listed('about.people', about.people, 'party'),
    ...listed('about.places', about.places, 'place'),
    ...listed('about.topics', about.topics, 'topic'),
    ...roles.map(({ of }, index): Reference => [`roles[${index}].of`, of, 'party']),
  ];
  return unresolved(references, file, entry.id, known);
}

/** The ids in an entry that name other entries. */
export function entryLinks(entry: Entry, file: string): EntryReference[] {
  const links = entry.links.map(({ to }, index) => ({
    file,
    record: entry.id,
    field: `links[${index}].to`,
    id: to,
  }));
  if (entry.supersedes === null) return links;
  return [...links, { file, record: entry.id, field: 'supersedes', id: entry.supersedes }];
}

/** The fault of an id that names no entry. */
export function unknownEntry({ file, record, field, id }: EntryReference): Fault {
  return {
    file,
    record,
    field,
    problem: `no entry has the id "${id}"`,
    fix: 'correct the id, or take the field out',
  };
}

function listed(field: string, ids: readonly string[], wanted: Wanted): Reference[] {
  return ids.map((id, index) => [`${field}[${index}]`, id, wanted]);
}

function unresolved(references: readonly Reference[], file: string, record: string, known: Known): Fault[] {
  const faults: Fault[] = [];
  for (const [field, id, wanted] of references) {
    if (id === null || isKnown(id, wanted, known)) continue;
    const { name, homes } = WANTED[wanted];
    const kind = known.parties.get(id);
    const problem =
      kind === undefined || wanted === 'place' || wanted === 'topic'
        ? `no ${name} has the id "${id}"`
        : `"${id}" is ${ARTICLES[kind]}, not ${article(name)}`;
    faults.push({
      file,
      record,
      field,
      problem,
      fix: `correct the id, or add it to ${homes.map((home) => `${home}.json`).join(' or ')}`,
    });
  }
  return faults;
}

const WANTED: Readonly<Record<Wanted, { name: string; homes: readonly string[] }>> = {
  party: { name: 'person, body, country or outlet', homes: ['people', 'outlets'] },
  side: { name: 'country or body', homes: ['people'] },
  country: { name: 'country', homes: ['people'] },
  outlet: { name: 'outlet', homes: ['outlets'] },
  place: { name: 'place', homes: ['places'] },
  topic: { name: 'topic', homes: ['topics'] },
};

const ARTICLES = {
  person: 'a person',
  body: 'a body',
  country: 'a country',
  outlet: 'an outlet',
  faulty: 'faulty',
};

function article(name: string): string {
  return name.startsWith('o') ? `an ${name}` : `a ${name}`;
}

function isKnown(id: string, wanted: Wanted, known: Known): boolean {
  if (known.unread.size > 0 && WANTED[wanted].homes.some((home) => known.unread.has(home))) return true;
  if (wanted === 'place') return known.places.has(id);
  if (wanted === 'topic') return known.topics.has(id);
  const kind = known.parties.get(id);
  if (kind === undefined || kind === 'faulty' || wanted === 'party') return kind !== undefined;
  return wanted === 'side' ? kind === 'country' || kind === 'body' : kind === wanted;
}
