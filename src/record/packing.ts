import { digestOf } from './digest';
import { KEY_BYTES, type PackedEntries } from './entries';
import type { Entry } from './record';
import { event, statement } from './schema';
import { buildTable, findString } from './string-table';

/** Collects entries in record order and holds on to nothing but their bytes and ids. */
export interface EntryPacker {
  add(entry: Entry): void;
  finish(): PackedEntries;
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
      return {
        bytes: new Uint8Array(bytes.subarray(0, length)),
        offsets,
        ...idTable(ids),
        ...keyTable(ids),
        defaults: DEFAULTS,
      };
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

/** What a field holds that an editor left out, as the schema has it. */
const DEFAULTS: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(event.parse({ id: 'x', kind: 'stated', gist: 'x', start: 0, end: 1 })).filter(
    ([field]) => statement.shape[field as keyof typeof statement.shape].safeParse(undefined).success,
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
