import type { TalksRecord } from '../record/record';
import { isPerson } from '../record/sides';
import { surnameOf } from '../record/surname';
import { nameKey } from '../record/text';

/** A name as rows have it, and how often. */
interface Named {
  /** As it was spelt first. */
  name: string;
  rows: number;
}

/** Names by `nameKey`, as `check` compares them. */
export type NamesSeen = Map<string, Named>;

/** Counts a row that has a name in it. */
export function seeName(names: NamesSeen, name: string): void {
  const key = nameKey(name);
  const seen = names.get(key);
  if (seen) seen.rows++;
  else names.set(key, { name, rows: 1 });
}

/** Every name and alias of people, bodies, countries and outlets on record, by key. */
export function partyNames(record: TalksRecord): Map<string, string> {
  return keys(
    [...record.parties.values()].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
  );
}

/** For a name, the ids of all whom it may mean: those who are called so, and the people whose surname it is. */
export function bearersIn(record: TalksRecord): (name: string) => ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const party of record.parties.values()) {
    const surname = isPerson(party) && party.named ? [surnameOf(party.name)] : [];
    for (const name of [party.name, ...party.aliases, ...surname]) {
      const key = nameKey(name);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(party.id));
    }
  }
  return (name) => bearers.get(nameKey(name)) ?? new Set();
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
