import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultLine } from '../../src/record/fault';
import { loadRecord } from '../../src/record/load';
import type { TalksRecord } from '../../src/record/record';
import { lakeTalks } from './lake-talks';

export { CORRECTION_TEXT, LAKE_TEXT } from './lake-texts';

type Data = ReturnType<typeof lakeTalks>;

type AnyEntry = Data['sources'][0]['statements'][0] | Data['sources'][0]['events'][0];
/** Fields to set on a record of the fixture, right or wrong. */
type Fields = Record<string, unknown>;

/**
 * The files of a small valid record about invented talks, before they are written. A test changes what it is about:
 *
 * @example
 * dataFolder((files) => files.person('vasik', { side: 'nowhere' }));
 * dataFolder((files) => files.entry('soro-denial', { kind: 'shout' }));
 * dataFolder((files) => files.file('people.json', '{'));
 * dataFolder((files) => files.data.topics.pop());
 */
export class RecordFiles {
  readonly data: Data = lakeTalks();
  private readonly raw: Record<string, string | Uint8Array> = {};

  person = (id: string, fields: Fields = {}) => changed(this.data.people, id, fields);
  outlet = (id: string, fields: Fields = {}) => changed(this.data.outlets, id, fields);
  place = (id: string, fields: Fields = {}) => changed(this.data.places, id, fields);
  topic = (id: string, fields: Fields = {}) => changed(this.data.topics, id, fields);
  source = (id: string, fields: Fields = {}) => changed(this.data.sources, id, fields);

  entry(id: string, fields: Fields = {}): AnyEntry {
    const entries = this.data.sources.flatMap((source): AnyEntry[] => [
      ...source.statements,
      ...source.events,
    ]);
    return changed(entries, id, fields);
  }

  /** Writes this text to a file, in place of what the record has there or besides it. */
  file(name: string, text: string | Uint8Array): void {
    this.raw[name] = text;
  }

  /** Writes the files into a folder, with `sources/` in it. */
  write(folder: string): void {
    const { people, outlets, places, topics, thesaurus, sources } = this.data;
    const files: Record<string, string | Uint8Array> = {
      'people.json': JSON.stringify({ people }),
      'outlets.json': JSON.stringify({ outlets }),
      'places.json': JSON.stringify({ places }),
      'topics.json': JSON.stringify({ topics }),
      'thesaurus.json': JSON.stringify({ groups: thesaurus }),
    };
    for (const source of sources) files[`sources/${source.id}.json`] = JSON.stringify(source);
    mkdirSync(join(folder, 'sources'), { recursive: true });
    for (const [file, text] of Object.entries({ ...files, ...this.raw }))
      writeFileSync(join(folder, file), text);
  }
}

/** Writes the record, changed as a test wants it, to a new folder that is removed after the tests of the file. */
export function dataFolder(change: (files: RecordFiles) => unknown = () => {}): string {
  const files = new RecordFiles();
  change(files);
  const folder = temporaryFolder();
  files.write(folder);
  return folder;
}

/** The record, changed as a test wants it, loaded. Throws with every fault if the change broke it. */
export function recordOf(change?: (files: RecordFiles) => unknown): TalksRecord {
  const { record, faults } = loadRecord(dataFolder(change));
  if (record === null) throw new Error(faults.map(faultLine).join('\n'));
  return record;
}

const folders: string[] = [];

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function changed<Item extends { id: string }>(items: readonly Item[], id: string, fields: Fields): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`the fixture holds no "${id}"`);
  return Object.assign(found, fields);
}
