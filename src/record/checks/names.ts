import type { Fault } from '../fault';
import { nameKey } from '../text';
import { around } from '../upward';
import type { RecordCheck, Scope } from './check';

/** A name and where it is written. */
interface Name {
  text: string;
  file: string;
  record: string;
  field: string;
}

interface Named {
  id: string;
  name: string;
  aliases: readonly string[];
}

/**
 * A name, in whatever order, case and accents, leads to one person, body, country or outlet; likewise to one place, or
 * to one topic, unless the one contains the other: then the wider one is meant.
 */
export function sharedNames({ record }: Scope): RecordCheck {
  const isWithin = (inner: string, outer: string) => around(inner, record.topics).includes(outer);
  const topics = [...record.topics.values()].map(({ id, name, words }) => ({ id, name, aliases: words }));
  return {
    *faults() {
      yield* collisions(
        [...record.parties.values()].flatMap((party) => namesOf(`${party.of}.json`, party, 'aliases')),
      );
      yield* collisions(
        [...record.places.values()].flatMap((place) => namesOf('places.json', place, 'aliases')),
      );
      yield* collisions(
        topics.flatMap((topic) => namesOf('topics.json', topic, 'words')),
        (one, other) => isWithin(one, other) || isWithin(other, one),
      );
    },
  };
}

function namesOf(file: string, { id, name, aliases }: Named, field: string): Name[] {
  const others = aliases.map((text, index) => ({ text, file, record: id, field: `${field}[${index}]` }));
  return [{ text: name, file, record: id, field: 'name' }, ...others];
}

/** @param mayShare whether two records may have a name in common */
function* collisions(
  names: readonly Name[],
  mayShare = (_one: string, _other: string) => false,
): Generator<Fault> {
  const first = new Map<string, Name>();
  for (const name of names) {
    const key = nameKey(name.text);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else if (other.record !== name.record) {
      if (!mayShare(name.record, other.record)) yield shared(name, other);
    } else if (other.text === name.text) {
      const problem =
        other.field === 'name' ? `"${name.text}" is its name already` : `"${name.text}" is listed twice`;
      yield { ...placeOf(name), problem, fix: other.field === 'name' ? 'take it out' : 'take one out' };
    }
  }
}

function shared(name: Name, other: Name): Fault {
  const spelt = other.text === name.text ? '' : ` as "${other.text}"`;
  const problem = `"${name.text}" also names "${other.record}"${spelt}`;
  const fix =
    name.field === 'name' && other.field === 'name'
      ? 'make the two one, or tell their names apart'
      : 'leave it with one of the two';
  return { ...placeOf(name), problem, fix };
}

function placeOf({ file, record, field }: Name): Pick<Fault, 'file' | 'record' | 'field'> {
  return { file, record, field };
}
