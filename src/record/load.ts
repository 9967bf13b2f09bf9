import { z } from 'zod';
import { everyEntry, openEntries, type PackedEntries } from './entries';
import type { Fault } from './fault';
import { openRecord, type PackedRecord } from './packed';
import { type EntryPacker, entryPacker } from './packing';
import { idOf, note, type Reading, readItems, readJson, startReading } from './reading';
import type { Entry, Source, TalksRecord } from './record';
import {
  type EntryReference,
  entryLinks,
  entryReferences,
  type Known,
  sourceReferences,
  unknownEntry,
} from './references';
import * as schema from './schema';
import { shaped } from './shape';
import { findString, sizeOf } from './string-table';
import { readVocabularies } from './vocabularies';

/** A record, as it is and as plain data; or everything that is wrong with its folder. */
type Loaded =
  | { record: TalksRecord; packed: PackedRecord; faults: readonly [] }
  | { record: null; packed: null; faults: readonly Fault[] };

/**
 * Loads a data folder: shape, unique ids and references are checked, and all faults are given at once. Never throws
 * for anything in the folder. Reads file by file and keeps bytes, not objects.
 */
export function loadRecord(folder: string): Loaded {
  const { packed, faults } = readRecord(folder);
  return faults.length === 0
    ? { record: openRecord(packed), packed, faults: [] }
    : { record: null, packed: null, faults };
}

/** What can be read of a folder, sound or not, and everything that is wrong: for checking, never for answers. */
export function readRecord(folder: string): { packed: PackedRecord; faults: Fault[] } {
  const reading = startReading(folder);
  const { known, ...vocabularies } = readVocabularies(reading);
  const { sources, files, entries } = readSources(reading, known);
  return {
    packed: { hash: reading.hash.digest(), sources, files, ...vocabularies, entries },
    faults: reading.faults,
  };
}

/** The sources read so far. */
interface Shelf {
  sources: Source[];
  files: string[];
  packer: EntryPacker;
  links: EntryReference[];
  /** Ids of entries that have faults of their own. */
  faulty: Set<string>;
}

function readSources(
  reading: Reading,
  known: Known,
): { sources: Source[]; files: string[]; entries: PackedEntries } {
  const shelf: Shelf = { sources: [], files: [], packer: entryPacker(), links: [], faulty: new Set() };
  for (const file of reading.present)
    if (file.startsWith('sources/')) readSource(reading, file, known, shelf);
  const entries = shelf.packer.finish();
  note(reading, repeatedEntries(shelf, entries));
  for (const link of shelf.links) {
    if (findString(entries.ids, link.id) < 0 && !shelf.faulty.has(link.id))
      reading.faults.push(unknownEntry(link));
  }
  return { sources: shelf.sources, files: shelf.files, entries };
}

/** A source whose entries are checked one by one, so that a fault in one hides none in the others. */
const envelope = schema.source.extend({
  statements: z.array(z.unknown()).default([]),
  events: z.array(z.unknown()).default([]),
});

function readSource(reading: Reading, file: string, known: Known, shelf: Shelf): void {
  const json = readJson(reading, file);
  const read =
    json === undefined ? undefined : shaped(envelope, json, { file, record: null }, reading.faults);
  if (read === undefined) return;
  const { statements, events, $schema: _, ...source } = read;
  if (isRepeated(source.id, file, shelf, reading)) {
    // What is unread is not missing.
    for (const id of [...statements, ...events].map(idOf)) if (id !== null) shelf.faulty.add(id);
    return;
  }
  shelf.sources.push(source);
  shelf.files.push(file);
  note(reading, sourceReferences(source, file, known));
  const faulty = (id: string) => shelf.faulty.add(id);
  const entries: Entry[] = [
    ...readItems(reading, file, 'statements', statements, schema.statement, faulty).map((item) =>
      Object.assign(item, { type: 'statement', source: source.id } as const),
    ),
    ...readItems(reading, file, 'events', events, schema.event, faulty).map((item) =>
      Object.assign(item, { type: 'event', source: source.id } as const),
    ),
  ];
  for (const entry of entries.sort((a, b) => a.start - b.start)) {
    note(reading, entryReferences(entry, file, known));
    for (const link of entryLinks(entry, file)) shelf.links.push(link);
    shelf.packer.add(entry);
  }
}

/** Whether another file has the same source: one fault, and not one for each entry of a file that was copied. */
function isRepeated(id: string, file: string, { sources, files }: Shelf, { faults }: Reading): boolean {
  const other = sources.findIndex((source) => source.id === id);
  if (other < 0) return false;
  const problem = `the source in ${files[other]} has the same id`;
  faults.push({ file, record: id, field: 'id', problem, fix: 'give each its own id' });
  return true;
}

function repeatedEntries({ sources, files }: Shelf, packed: PackedEntries): Fault[] {
  const entries = openEntries(packed);
  if (sizeOf(packed.ids) === entries.length) return [];
  const fileOf = new Map(sources.map(({ id }, index) => [id, files[index] ?? '']));
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { id, source } of everyEntry(entries)) {
    const file = fileOf.get(source) ?? '';
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else
      faults.push({
        file,
        record: id,
        field: 'id',
        problem: `used twice, first in ${other}`,
        fix: 'give each entry its own id',
      });
  }
  return faults;
}
