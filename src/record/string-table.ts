/**
 * Sorted distinct strings as plain bytes: small, quick to search, and fit to be stored, cloned or moved to another
 * thread as it is. A string is named by its rank, 0 for the first. The order is that of the UTF-8 bytes, which is
 * the order of code points. A lone surrogate is held as U+FFFD.
 */
export interface StringTable {
  /** All strings one after the other, UTF-8. */
  readonly bytes: Uint8Array;
  /** Where each string begins, and one more: the end of the last. */
  readonly offsets: Uint32Array;
}

/** Builds a table of the distinct strings among those given, in any order. Holds up to 4 GiB of text. */
export function buildTable(strings: Iterable<string>): StringTable {
  // UTF-8 bytes read as Latin-1 are strings that sort in byte order without a comparison of our own.
  const distinct = new Set<string>();
  for (const string of strings) distinct.add(Buffer.from(string, 'utf8').toString('latin1'));
  const sorted = [...distinct].sort();
  const offsets = new Uint32Array(sorted.length + 1);
  let end = 0;
  for (const [rank, string] of sorted.entries()) {
    end += string.length;
    offsets[rank + 1] = end;
  }
  const bytes = new Uint8Array(end);
  const writer = viewOf(bytes);
  for (const [rank, string] of sorted.entries()) writer.write(string, offsets[rank] ?? 0, 'latin1');
  return { bytes, offsets };
}

/** How many strings the table holds. */
export function sizeOf(table: StringTable): number {
  return table.offsets.length - 1;
}

/** The string of a rank. A rank outside the table is a `RangeError`. */
export function stringAt(table: StringTable, rank: number): string {
  const start = table.offsets[rank];
  const end = table.offsets[rank + 1];
  if (start === undefined || end === undefined)
    throw new RangeError(`no string has the rank ${rank} of ${sizeOf(table)}`);
  return viewOf(table.bytes).toString('utf8', start, end);
}

/** The rank of a string, or -1 if the table does not hold it. */
export function findString(table: StringTable, string: string): number {
  const key = keyOf(string);
  const rank = lowerBound(table, key, false);
  return rank < sizeOf(table) && compare(table, rank, key, false) === 0 ? rank : -1;
}

/** The ranks of the strings that begin with a prefix: from the first, up to but without the second. */
export function prefixRange(table: StringTable, prefix: string): [from: number, to: number] {
  const key = keyOf(prefix);
  return [lowerBound(table, key, false), lowerBound(table, key, true)];
}

/** A string as UTF-8, good until the next one. */
interface Key {
  bytes: Uint8Array;
  length: number;
}

/** Room for the keys of nearly all lookups: to allocate bytes for each would take longer than the lookup. */
const room: Key = { bytes: new Uint8Array(256), length: 0 };

const encoder = new TextEncoder();

function keyOf(string: string): Key {
  if (string.length * 3 > room.bytes.length) {
    const bytes = encoder.encode(string);
    return { bytes, length: bytes.length };
  }
  for (let at = 0; at < string.length; at++) {
    const code = string.charCodeAt(at);
    if (code > 127) {
      room.length = encoder.encodeInto(string, room.bytes).written;
      return room;
    }
    room.bytes[at] = code;
  }
  room.length = string.length;
  return room;
}

/** The first rank whose string is not before the key; with `past`, not among those that begin with it either. */
function lowerBound(table: StringTable, key: Key, past: boolean): number {
  let low = 0;
  let high = sizeOf(table);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(table, middle, key, past) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 if the string of the rank comes before the key; with `past`, also if it begins with the key. */
function compare({ bytes, offsets }: StringTable, rank: number, key: Key, past: boolean): number {
  const start = offsets[rank] ?? 0;
  const length = (offsets[rank + 1] ?? 0) - start;
  const common = Math.min(length, key.length);
  for (let at = 0; at < common; at++) {
    const difference = (bytes[start + at] ?? 0) - (key.bytes[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return past && length >= key.length ? -1 : length - key.length;
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
