import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { everyEntry, keyOf, openEntries } from '../../src/record/entries';
import { entryPacker } from '../../src/record/packing';
import type { Entry } from '../../src/record/record';
import { event, statement } from '../../src/record/schema';
import { RecordFiles } from './fixture';

/** The entries of the fixture as the schema reads them, without having been packed. */
function entriesOfFixture(): Entry[] {
  return new RecordFiles().data.sources.flatMap((source) => [
    ...source.statements.map((it) => ({
      type: 'statement' as const,
      source: source.id,
      ...statement.parse(it),
    })),
    ...source.events.map((it) => ({ type: 'event' as const, source: source.id, ...event.parse(it) })),
  ]);
}

function pack(entries: readonly Entry[]) {
  const packer = entryPacker();
  for (const entry of entries) packer.add(entry);
  return packer.finish();
}

describe('packed entries', () => {
  const originals = entriesOfFixture();
  const packed = pack(originals);

  it.each([
    ['as they are', packed],
    ['written and read again', deserialize(serialize(packed))],
    ['cloned for another thread', structuredClone(packed)],
  ])('give back every entry whole, %s', (_, copy) => {
    const entries = openEntries(copy);
    expect([...everyEntry(entries)]).toEqual(originals);
    expect([...everyEntry(entries, 2)]).toEqual(originals.slice(0, 2));
  });

  it('are found by id and by short key', () => {
    const entries = openEntries(packed);
    for (const [position, { id }] of originals.entries()) {
      expect(entries.find(id)).toBe(position);
      expect(entries.findKey(keyOf(id))).toBe(position);
    }
  });

  it.each(['', 'nowhere', 'vasik', 'vasik-dam-2'])('do not find the id "%s"', (id) => {
    expect(openEntries(packed).find(id)).toBe(-1);
  });

  it.each(['', 'AAAAAAAA', 'not a key', 'ÄÄÄÄÄÄÄÄ', 'AAAAAAAAA'])('do not find the key "%s"', (key) => {
    expect(openEntries(packed).findKey(key)).toBe(-1);
  });

  it('refuse a position that they do not have', () => {
    expect(() => openEntries(packed).at(originals.length)).toThrow(RangeError);
  });

  it('leave out of the bytes what is a default', () => {
    expect(Buffer.from(packed.bytes).toString()).not.toMatch(
      /"status":"on record"|"hedge":\[\]|"note":null,"status"/,
    );
  });

  it('cannot be spoilt through a default that entries share', () => {
    const { via } = openEntries(packed).at(0);
    expect(() => (via as string[]).push('elsewhere')).toThrow(TypeError);
  });
});

describe('the key of an entry', () => {
  it('is the first 8 characters of the base64url SHA-256 of its id', () => {
    expect(keyOf('vasik-dam')).toBe(createHash('sha256').update('vasik-dam').digest('base64url').slice(0, 8));
  });
});
