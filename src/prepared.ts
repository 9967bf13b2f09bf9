import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from './record/digest';
import type { PackedRecord } from './record/packed';
import type { Survey } from './reply/survey';
import { ROOT } from './root';
import type { SearchIndex } from './search/index';

/** A record with all that is worked out from it, as plain data: what a file holds and what one thread hands to another. */
export interface Prepared {
  readonly packed: PackedRecord;
  readonly index: SearchIndex;
  readonly survey: Survey;
}

/** Bytes of a SHA-256. Two stand in front of the data: the key, and that of the data. */
const DIGEST_BYTES = 32;
const HEAD_BYTES = 2 * DIGEST_BYTES;

/** Writes a prepared record; a reader never sees half a file. Throws what the file system throws. */
export function writePrepared(file: string, prepared: Prepared): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const data = serialize(prepared);
  writeFileSync(unfinished, Buffer.concat([keyOf(prepared.packed.hash), digestOf(data)]));
  appendFileSync(unfinished, data);
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

/**
 * The prepared record of a file, or null if there is none for data of this hash and for this very code. A file that
 * lost or changed a byte on its way to the disk is none: its words would no longer be those of the record.
 */
export function readPrepared(file: string, hash: string): Prepared | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const head = bytes.subarray(0, HEAD_BYTES);
  if (!head.subarray(0, DIGEST_BYTES).equals(keyOf(hash))) return null;
  const data = bytes.subarray(HEAD_BYTES);
  return head.subarray(DIGEST_BYTES).equals(digestOf(data)) ? (deserialize(data) as Prepared) : null;
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

/** What works on a record before it is stored: other code may number terms, weigh fields or check in another way. */
const LAYERS = ['record', 'search', 'reply'] as const;
/** What puts their work together and stores it: with other code a file may hold other parts. */
const MAKERS = ['preparing', 'prepared'] as const;

/** Data of one hash, as this code and the packages it uses prepare it. */
function keyOf(hash: string): Buffer {
  const key = createHash('sha256').update(hash).update(process.version);
  for (const file of codeFiles()) key.update(readFileSync(file));
  return key.digest();
}

function codeFiles(): string[] {
  const packages = join(ROOT, 'package-lock.json');
  const makers = MAKERS.map((name) => join(__dirname, name + extname(__filename)));
  const layers = LAYERS.flatMap((layer) => {
    const folder = join(__dirname, layer);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    return names.filter((name) => /\.[jt]s$/.test(name)).map((name) => join(folder, name));
  });
  const code = [...makers, ...layers];
  return existsSync(packages) ? [...code, packages] : code;
}
