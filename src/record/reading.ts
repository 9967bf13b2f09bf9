import type { z } from 'zod';
import type { Fault } from './fault';
import { dataFiles, folderHash, misplaced, readData } from './folder';
import { parseJson } from './json';
import { shaped } from './shape';

/** One pass over a data folder: what there is to read, and what was found wrong so far. */
export interface Reading {
  readonly folder: string;
  /** The data files there are, relative to the folder. */
  readonly present: readonly string[];
  readonly hash: ReturnType<typeof folderHash>;
  readonly faults: Fault[];
}

/** Begins a pass. A folder that cannot be read, or that is no record's, is its first fault. */
export function startReading(folder: string): Reading {
  const reading = { folder, hash: folderHash(), faults: [] };
  const refused = (problem: string): Reading => ({
    ...reading,
    present: [],
    faults: [{ file: folder, record: null, field: null, problem, fix: RIGHT_FOLDER }],
  });
  try {
    const present = dataFiles(folder);
    return present.length > 0 ? { ...reading, present } : refused('it holds none of the files of a record');
  } catch (error) {
    return refused(`it cannot be read: ${String(error)}`);
  }
}

const RIGHT_FOLDER =
  'name a folder that holds people.json, outlets.json, places.json, topics.json and sources/';

/** Adds faults to those found so far; one by one, since a file can hold more than a call takes arguments. */
export function note({ faults }: Reading, found: Iterable<Fault>): void {
  for (const fault of found) faults.push(fault);
}

/** The JSON of a file, or undefined after its fault has been noted. */
export function readJson(reading: Reading, file: string): unknown {
  const fault = (problem: string, fix: string) => {
    reading.faults.push({ file, record: null, field: null, problem, fix });
    return undefined;
  };
  try {
    const bytes = readData(reading.folder, file);
    reading.hash.add(file, bytes);
    const wrong = misplaced(reading.folder, file);
    if (wrong !== null) return fault(wrong.problem, wrong.fix);
    const parsed = parseJson(bytes);
    return parsed.ok ? parsed.value : fault(parsed.problem, parsed.fix);
  } catch (error) {
    return fault(`it cannot be read: ${String(error)}`, 'make it readable, or take it away');
  }
}

/** The sound items of a list, each checked by itself. `faulty` is told the ids of those that are not. */
export function readItems<Schema extends z.ZodType>(
  reading: Reading,
  file: string,
  list: string,
  items: readonly unknown[],
  schema: Schema,
  faulty: (id: string) => void,
): z.output<Schema>[] {
  const sound: z.output<Schema>[] = [];
  for (const [index, json] of items.entries()) {
    const id = idOf(json);
    const item = shaped(schema, json, { file, record: id ?? `${list}[${index}]` }, reading.faults);
    if (item !== undefined) sound.push(item);
    else if (id !== null) faulty(id);
  }
  return sound;
}

/** The id of an item that may be faulty, or null. */
export function idOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null;
  return typeof json.id === 'string' && json.id !== '' ? json.id : null;
}
