import type { TalksRecord } from '../record/record';
import { nameKey } from '../record/text';
import type { FirstPass } from './first-pass';
import { type NamesSeen, partyNames, topicNames } from './name-keys';
import { takeSlug } from './slugs';

/** The ids that names stand for: those on record, and those that become new. */
export interface Register {
  /** Id by the name's key. */
  ids: Map<string, string>;
  /** What is not on record yet, in the order of the file. */
  added: { id: string; name: string }[];
}

/** The ids that the names of an import stand for. */
export interface Registers {
  speakers: Register;
  topics: Register;
  publishers: Register;
}

/**
 * Gives every name its id.
 * @param merged names that an editor says are someone's on record: id by key
 * @returns also the spellings that become aliases of those, by id; and what stands in the way, a line each
 */
export function registerNames(
  found: FirstPass,
  merged: ReadonlyMap<string, string>,
  record: TalksRecord,
): { registers: Registers; aliases: Map<string, string[]>; faults: string[] } {
  const known = partyNames(record);
  const parties = new Set(record.parties.keys());
  const publishers = register(found.publishers, new Map([...publishersByTitle(record), ...known]), parties);
  const speakers = register(found.speakers, new Map([...publishers.ids, ...known, ...merged]), parties);
  const topics = register(found.topics, topicNames(record), new Set(record.topics.keys()));
  const aliases = new Map<string, string[]>();
  for (const [key, id] of merged) {
    const name = found.speakers.get(key)?.name;
    if (name !== undefined && !known.has(key)) aliases.set(id, [...(aliases.get(id) ?? []), name]);
  }
  return {
    registers: { speakers, topics, publishers },
    aliases,
    faults: [...wrongPublishers(found, publishers, record)],
  };
}

/** Gives names their ids: the one on record that has the name or the alias, or a new one that is not taken. */
function register(names: NamesSeen, known: ReadonlyMap<string, string>, taken: Set<string>): Register {
  const ids = new Map<string, string>();
  const added: Register['added'] = [];
  for (const [key, { name }] of names) {
    const id = known.get(key) ?? takeSlug(name, taken);
    if (!known.has(key)) added.push({ id, name });
    ids.set(key, id);
  }
  return { ids, added };
}

/** Rows of a document on record come from whoever publishes it, not from an outlet that is called like it. */
function publishersByTitle({ sources }: TalksRecord): Map<string, string> {
  return new Map([...sources.values()].map(({ title, publisher }) => [nameKey(title), publisher]));
}

function* wrongPublishers(found: FirstPass, { ids }: Register, { parties }: TalksRecord): Generator<string> {
  for (const [key, { name }] of found.publishers) {
    const party = parties.get(ids.get(key) ?? '');
    if (party?.of !== 'people') continue;
    yield `the source "${name}" is the ${party.kind} ${party.id} in people.json, not an outlet; name the document in the rows`;
  }
}

/** The id of a name that was registered. */
export function idOf({ ids }: Register, name: string): string {
  const id = ids.get(nameKey(name));
  if (id === undefined) throw new Error(`the file changed while it was read: "${name}" was not in it before`);
  return id;
}
