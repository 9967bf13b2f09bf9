import type { TalksRecord } from '../record/record';
import { wordsOf } from '../record/text';
import { takeSlug } from './slugs';

/** A name as rows have it, and how often. */
interface Named {
  /** As it was spelt first. */
  name: string;
  rows: number;
}

/** Names by what all spellings of one share: order, case, accents and punctuation aside, as `check` compares them. */
export type NamesSeen = Map<string, Named>;

/** What two spellings of a name share. */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** Counts a row that has a name in it. */
export function seeName(names: NamesSeen, name: string): void {
  const key = nameKey(name);
  const seen = names.get(key);
  if (seen) seen.rows++;
  else names.set(key, { name, rows: 1 });
}

/** The ids that names stand for: those on record, and those that become new. */
export interface Register {
  /** Id by the name's key. */
  ids: Map<string, string>;
  /** What is not on record yet, in the order of the file. */
  added: { id: string; name: string }[];
}

/** Gives names their ids: the one on record that has the name or the alias, or a new one that is not taken. */
export function register(names: NamesSeen, known: ReadonlyMap<string, string>, taken: Set<string>): Register {
  const ids = new Map<string, string>();
  const added: Register['added'] = [];
  for (const [key, { name }] of names) {
    const id = known.get(key) ?? takeSlug(name, taken);
    if (!known.has(key)) added.push({ id, name });
    ids.set(key, id);
  }
  return { ids, added };
}

/** Every name and alias of people, bodies, countries and outlets on record, by key. */
export function partyNames(record: TalksRecord): Map<string, string> {
  return keys(
    [...record.parties.values()].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  );
}

/** Every name and word of the topics on record, by key. */
export function topicNames(record: TalksRecord): Map<string, string> {
  return keys([...record.topics.values()].map(({ id, name, words }) => ({ id, names: [name, ...words] })));
}

function keys(items: readonly { id: string; names: readonly string[] }[]): Map<string, string> {
  return new Map(
    items.flatMap(({ id, names }) => names.map((name): [string, string] => [nameKey(name), id])),
  );
}
