import type { Party, TalksRecord } from '../record/record';
import { type Postings, postingsBuilder } from './postings';
import type { Vocabulary } from './types';
import { wordsOf } from './words';

/** The names of all vocabularies as an inverted index of its own: a document is an item, numbered in this order. */
export interface Names {
  readonly postings: Postings;
}

/** An item of a vocabulary. */
export interface Item {
  is: 'party' | 'place' | 'topic' | 'source';
  id: string;
}

/** Builds the index of names: each word of a name counts in full, of an alias or a topic's words a little less. */
export function buildNames(record: TalksRecord): Names {
  const builder = postingsBuilder();
  let item = 0;
  const add = (name: string, others: readonly string[]) => {
    const impacts = new Map<string, number>();
    for (const { form } of others.flatMap(wordsOf)) impacts.set(form, 180);
    for (const { form } of wordsOf(name)) impacts.set(form, 255);
    for (const [form, impact] of impacts) builder.add(form, item, impact);
    item++;
  };
  for (const party of record.parties.values()) add(party.name, party.aliases);
  for (const place of record.places.values()) add(place.name, place.aliases);
  for (const topic of record.topics.values()) add(topic.name, topic.words);
  for (const source of record.sources.values()) add(`${source.title} ${source.id}`, []);
  return { postings: builder.finish(item) };
}

/** The item with a number. */
export function itemAt(item: number, ids: ReadonlyMap<Item['is'], readonly string[]>): Item | undefined {
  let at = item;
  for (const [is, list] of ids) {
    const id = list[at];
    if (at < list.length && id !== undefined) return { is, id };
    at -= list.length;
  }
  return undefined;
}

/** Whether an item belongs to a vocabulary: outlets and sides are parties of a kind. */
export function belongs({ is, id }: Item, vocabulary: Vocabulary, record: TalksRecord): boolean {
  if (vocabulary === 'party' || vocabulary === 'outlet' || vocabulary === 'side') {
    return is === 'party' && fits(record.parties.get(id), vocabulary);
  }
  return is === vocabulary;
}

function fits(party: Party | undefined, vocabulary: 'party' | 'outlet' | 'side'): boolean {
  if (!party || vocabulary === 'party') return party !== undefined;
  return vocabulary === 'outlet' ? party.of === 'outlets' : party.of === 'people' && party.kind !== 'person';
}
