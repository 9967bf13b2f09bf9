import { createHash } from 'node:crypto';
import type { Entries, Entry } from './record';
import { event, statement } from './schema';
import { buildTable, findString, type StringTable } from './string-table';

/**
 * Entries as plain typed arrays: to be stored, cloned or moved to another thread without building anything anew.
 * Holds up to 4 GiB, some eight million one-sentence statements.
 */
export interface PackedEntries {
  /** One entry after the other, UTF-8 JSON without the fields that hold their default. */
  readonly bytes: Uint8Array;
  /** Where each entry begins, and one more: the end of the last. */
  readonly offsets: Uint32Array;
  readonly ids: StringTable;
  /** Position of the entry by the rank of its id. */
  readonly positions: Uint32Array;
  /** Short keys as 48-bit numbers, ascending. */
  readonly keys: Float64Array;
  /** Position of the entry by the rank of its key. */
  readonly keyPositions: Uint32Array;
}

/** Collects entries in record order and holds on to nothing but their bytes and ids. */
export interface EntryPacker {
  add(entry: Entry): void;
  finish(): PackedEntries;
}

const KEY = /^[\w-]{8}$/;
const KEY_BYTES = 6;

/** The short key of an entry: the first 8 characters of the base64url SHA-256 of its id (48 bits). */
export function keyOf(id: string): string {
  return digestOf(id).toString('base64url', 0, KEY_BYTES);
}

/** A packer. Where an id comes twice, the later entry is the one that `find` gives. */
export function entryPacker(): EntryPacker {
  let bytes: Buffer = Buffer.allocUnsafeSlow(1 << 16);
  let length = 0;
  const ends: number[] = [0];
  const ids: string[] = [];
  return {
    add(entry) {
      const json = JSON.stringify(withoutDefaults(entry));
      bytes = withRoom(bytes, length, json.length * LONGEST_UNIT);
      length += bytes.write(json, length);
      ends.push(length);
      ids.push(entry.id);
    },
    finish() {
      const offsets = Uint32Array.from(ends);
      return { bytes: new Uint8Array(bytes.subarray(0, length)), offsets, ...idTable(ids), ...keyTable(ids) };
    },
  };
}

/** The most bytes that one UTF-16 unit takes in UTF-8. */
const LONGEST_UNIT = 3;

/** The same bytes with room for more, in a buffer that doubles as it fills. */
function withRoom(bytes: Buffer, length: number, more: number): Buffer {
  if (length + more <= bytes.length) return bytes;
  const larger = Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, length + more));
  bytes.copy(larger, 0, 0, length);
  return larger;
}

/** Opens packed entries; costs nothing, whatever their number. */
export function openEntries(packed: PackedEntries): Entries {
  const { bytes, offsets, keys, keyPositions } = packed;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: offsets.length - 1,
    at(position) {
      const start = offsets[position];
      const end = offsets[position + 1];
      if (start === undefined || end === undefined)
        throw new RangeError(`no entry has the position ${position}`);
      return { ...DEFAULTS, ...JSON.parse(text.toString('utf8', start, end)) };
    },
    find(id) {
      return packed.positions[findString(packed.ids, id)] ?? -1;
    },
    findKey(key) {
      return KEY.test(key)
        ? (keyPositions[rankOf(keys, Buffer.from(key, 'base64url').readUIntBE(0, KEY_BYTES))] ?? -1)
        : -1;
    },
  };
}

/** What a field holds that an editor left out, as the schema has it. */
const DEFAULTS: Readonly<Record<string, unknown>> = frozen(
  Object.fromEntries(
    Object.entries(event.parse({ id: 'x', kind: 'stated', gist: 'x', start: 0, end: 1 })).filter(
      ([field]) => statement.shape[field as keyof typeof statement.shape].safeParse(undefined).success,
    ),
  ),
);

/** Of an entry only what an editor would have to write. */
function withoutDefaults(entry: Entry): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let field: keyof Entry;
  for (field in entry) if (!same(entry[field], DEFAULTS[field])) kept[field] = entry[field];
  return kept;
}

/** Whether two pieces of JSON with the same fields hold the same; lists only if both are empty. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return one.length === 0 && Array.isArray(other) && other.length === 0;
  for (const field in one)
    if (!same(one[field as keyof typeof one], other[field as keyof typeof other])) return false;
  return true;
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
}

function idTable(ids: readonly string[]): Pick<PackedEntries, 'ids' | 'positions'> {
  const table = buildTable(ids);
  const positions = new Uint32Array(table.offsets.length - 1);
  for (const [position, id] of ids.entries()) positions[findString(table, id)] = position;
  return { ids: table, positions };
}

function keyTable(ids: readonly string[]): Pick<PackedEntries, 'keys' | 'keyPositions'> {
  const numbers = Float64Array.from(ids, (id) => digestOf(id).readUIntBE(0, KEY_BYTES));
  const keyPositions = Uint32Array.from(ids.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  return { keys: numbers.sort(), keyPositions };
}

function digestOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

/** The rank of a number in an ascending array, or -1. */
function rankOf(numbers: Float64Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}
