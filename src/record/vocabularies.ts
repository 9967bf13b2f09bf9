import { z } from 'zod';
import type { VOCABULARIES } from './folder';
import { note, type Reading, readItems, readJson } from './reading';
import type { Party } from './record';
import { type Known, partyReferences, placeReferences, topicReferences } from './references';
import * as schema from './schema';
import { shaped } from './shape';

/** The vocabularies that all sources share, and the ids they make known. */
interface Vocabularies {
  parties: Party[];
  places: schema.Place[];
  topics: schema.Topic[];
  thesaurus: string[][];
  known: Known;
}

/** Reads the vocabularies of a folder; their ids are unique and name what they should, or there are faults. */
export function readVocabularies(reading: Reading): Vocabularies {
  const known: Known = { parties: new Map(), places: new Set(), topics: new Set(), unread: new Set() };
  const homes = new Map<string, string>();
  const knowParty = (home: string) => (id: string) => {
    known.parties.set(id, 'faulty');
    homes.set(id, home);
  };
  const people = readVocabulary(reading, 'people', schema.person, known, knowParty('people.json'));
  const outlets = readVocabulary(reading, 'outlets', schema.outlet, known, knowParty('outlets.json'));
  const places = readVocabulary(reading, 'places', schema.place, known, (id) => known.places.add(id));
  const topics = readVocabulary(reading, 'topics', schema.topic, known, (id) => known.topics.add(id));
  const parties: Party[] = [
    ...people.map((person) => ({ ...person, of: 'people' as const })),
    ...outlets.map((outlet) => ({ ...outlet, of: 'outlets' as const, side: null })),
  ];
  for (const party of parties) {
    const file = `${party.of}.json`;
    const home = homes.get(party.id);
    if (home !== undefined)
      noteDuplicate(reading, file, party.id, home === file ? file : 'people.json and outlets.json');
    homes.set(party.id, file);
    known.parties.set(party.id, party.of === 'outlets' ? 'outlet' : party.kind);
  }
  know(reading, 'places.json', places, known.places);
  know(reading, 'topics.json', topics, known.topics);
  for (const party of parties) note(reading, partyReferences(party, known));
  for (const place of places) note(reading, placeReferences(place, known));
  for (const topic of topics) note(reading, topicReferences(topic, known));
  return { parties, places, topics, thesaurus: readThesaurus(reading), known };
}

function readVocabulary<Schema extends z.ZodType>(
  reading: Reading,
  name: (typeof VOCABULARIES)[number],
  item: Schema,
  known: Known,
  faulty: (id: string) => void,
): z.output<Schema>[] {
  const file = `${name}.json`;
  const items = reading.present.includes(file)
    ? readList(reading, file, name)
    : noteMissing(reading, file, name);
  if (items === null) known.unread.add(name);
  return readItems(reading, file, name, items ?? [], item, faulty);
}

function readList(reading: Reading, file: string, name: string): unknown[] | null {
  const json = readJson(reading, file);
  const envelope = z.strictObject({ $schema: z.string().optional(), [name]: z.array(z.unknown()) });
  const read =
    json === undefined ? undefined : shaped(envelope, json, { file, record: null }, reading.faults);
  const items = read?.[name];
  return Array.isArray(items) ? items : null;
}

function noteMissing(reading: Reading, file: string, name: string): null {
  const fault = { file, record: null, field: null, problem: 'missing', fix: `begin with { "${name}": [] }` };
  if (reading.present.length > 0) reading.faults.push(fault);
  return null;
}

function readThesaurus(reading: Reading): string[][] {
  const file = 'thesaurus.json';
  if (!reading.present.includes(file)) return [];
  const json = readJson(reading, file);
  if (json === undefined) return [];
  return shaped(schema.thesaurus, json, { file, record: null }, reading.faults)?.groups ?? [];
}

function know(reading: Reading, file: string, items: readonly { id: string }[], known: Set<string>): void {
  for (const { id } of items) {
    if (known.has(id)) noteDuplicate(reading, file, id, file);
    known.add(id);
  }
}

function noteDuplicate(reading: Reading, file: string, id: string, within: string): void {
  reading.faults.push({
    file,
    record: id,
    field: 'id',
    problem: `used twice in ${within}`,
    fix: 'give each its own id',
  });
}
