import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PackedRecord } from './record/packed';
import type { Survey } from './reply/survey';
import type { SearchIndex } from './search/index';

/** A record with all that is worked out from it, as plain data: what a file holds and what one thread hands to another. */
export interface Prepared {
  readonly packed: PackedRecord;
  readonly index: SearchIndex;
  readonly survey: Survey;
}

/** Bytes of the key in front of the data: a SHA-256. */
const KEY_BYTES = 32;

/** Writes a prepared record; a reader never sees half a file. Throws what the file system throws. */
export function writePrepared(file: string, prepared: Prepared): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([keyOf(prepared.packed.hash), serialize(prepared)]));
  renameSync(unfinished, file);
  prune(file);
}

/** Folders whose prepared records are kept side by side. */
const KEPT = 8;

/** Removes all but the newest prepared records beside a file. */
function prune(file: string): void {
  const folder = dirname(file);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const age = new Map(files.map((path) => [path, statSync(path).mtimeMs]));
  const oldest = files.sort((a, b) => (age.get(b) ?? 0) - (age.get(a) ?? 0)).slice(KEPT);
  for (const path of oldest) rmSync(path, { force: true });
}

/** The prepared record of a file, or null if there is none for data of this hash and for this very code. */
export function readPrepared(file: string, hash: string): Prepared | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.subarray(0, KEY_BYTES).equals(keyOf(hash))
    ? (deserialize(bytes.subarray(KEY_BYTES)) as Prepared)
    : null;
}

/** The typed arrays of a prepared record, to be moved to another thread without a copy. */
export function buffersOf(value: unknown, found: Set<ArrayBuffer> = new Set()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) buffersOf(part, found);
  }
  return [...found];
}

/** Data of one hash, as this code prepares it: other code may number terms or weigh fields in another way. */
function keyOf(hash: string): Buffer {
  const key = createHash('sha256').update(hash).update(process.version);
  for (const layer of ['record', 'search', 'reply']) {
    const folder = join(__dirname, layer);
    for (const name of readdirSync(folder).sort()) {
      if (/\.[jt]s$/.test(name)) key.update(readFileSync(join(folder, name)));
    }
  }
  return key.digest();
}
