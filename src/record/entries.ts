import { digestOf } from './digest';
import type { Entries, Entry } from './record';
import { remembered } from './remembered';
import { findString, type StringTable } from './string-table';

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
  /** What a field holds that an editor left out, as the schema has it. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Decoded entries kept, as some are asked for again and again; some 2 KB each. */
const KEPT = 1000;

/**
 * Bytes of a short key: 48 bits are a number that a Float64Array holds exactly, and in base64url eight characters.
 * Among 100,000 entries two share a key once in 56,000 records.
 */
export const KEY_BYTES = 6;

/** What a short key looks like. */
export const KEY = /^[\w-]{8}$/;

/** Short keys asked for lately: an answer's buttons need them again and again, and to hash is what takes time there. */
const lately = new Map<string, string>();
const LATELY = 5000;

/** The short key of an entry: the first 8 characters of the base64url SHA-256 of its id (48 bits). */
export function keyOf(id: string): string {
  const known = lately.get(id);
  if (known !== undefined) return known;
  if (lately.size === LATELY) lately.clear();
  const key = digestOf(id).toString('base64url', 0, KEY_BYTES);
  lately.set(id, key);
  return key;
}

/** Opens packed entries; costs nothing, whatever their number. */
export function openEntries(packed: PackedEntries): Entries {
  const { bytes, offsets, keys, keyPositions } = packed;
  const defaults = frozen(packed.defaults);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entryAt = remembered(KEPT, (position: number): Entry => {
    const start = offsets[position];
    const end = offsets[position + 1];
    if (start === undefined || end === undefined)
      throw new RangeError(`no entry has the position ${position}`);
    return { ...defaults, ...JSON.parse(text.toString('utf8', start, end)) };
  });
  return {
    length: offsets.length - 1,
    at: (position) => entryAt(position, packed),
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

/** The entries in record order, or the first `most` of them, each decoded as it is reached. */
export function* everyEntry(entries: Entries, most = entries.length): Generator<Entry> {
  for (let position = 0; position < Math.min(most, entries.length); position++) yield entries.at(position);
}

/** The entry of an id, if there is one. */
export function entryOf(id: string, entries: Entries): Entry | undefined {
  const position = entries.find(id);
  return position < 0 ? undefined : entries.at(position);
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

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part);
  return Object.freeze(value);
}
