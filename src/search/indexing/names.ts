import type { TalksRecord } from '../../record/record';
import { madeOnce, remembered } from '../../record/remembered';
import { isOutlet, isSide } from '../../record/sides';
import type { Vocabulary } from '../types';
import { wordsOf } from '../words/words';
import { type Postings, postingsBuilder } from './postings';

/** An item of a vocabulary. */
export interface Item {
  is: 'party' | 'place' | 'topic' | 'source';
  id: string;
}

/**
 * The names of all vocabularies as an inverted index of its own: a document is an item, numbered in this order. Each word
 * of a name counts in full, of an alias or a topic's words a little less.
 */
export function buildNames(record: TalksRecord): Postings {
  const builder = postingsBuilder();
  let item = 0;
  const add = (name: string, others: readonly string[]) => {
    const impacts = new Map<string, number>();
    for (const { form } of others.flatMap(wordsOf)) impacts.set(form, 180);
    for (const { form } of wordsOf(name)) impacts.set(form, 255);
    for (const [form, impact] of impacts) builder.add(form, item, impact);
    item++;
  };
  const { parties, places, topics, sources } = record;
  for (const party of parties.values()) add(party.name, party.aliases);
  for (const place of places.values()) add(place.name, place.aliases);
  for (const topic of topics.values()) add(topic.name, topic.words);
  for (const source of sources.values()) add(`${source.title} ${source.id}`, []);
  return builder.finish(item);
}

/** The items of a record, by their numbers: in the order in which their names are added. */
export const itemsOf = madeOnce(({ parties, places, topics, sources }: TalksRecord): Item[] => {
  const each = (is: Item['is'], ids: Iterable<string>) => Array.from(ids, (id): Item => ({ is, id }));
  return [
    ...each('party', parties.keys()),
    ...each('place', places.keys()),
    ...each('topic', topics.keys()),
    ...each('source', sources.keys()),
  ];
});

/** The numbers of a vocabulary's items: outlets and sides are parties of a kind. */
export const numbersOf = remembered(10, (vocabulary: Vocabulary, record: TalksRecord): Uint32Array => {
  const numbers: number[] = [];
  itemsOf(record).forEach((item, number) => {
    if (belongs(item, vocabulary, record)) numbers.push(number);
  });
  return Uint32Array.from(numbers);
});

/** Whether an item belongs to a vocabulary. */
export function belongs({ is, id }: Item, vocabulary: Vocabulary, { parties }: TalksRecord): boolean {
  const party = is === 'party' ? parties.get(id) : undefined;
  if (vocabulary === 'outlet') return isOutlet(party);
  if (vocabulary === 'side') return isSide(party);
  if (vocabulary === 'speaker' || vocabulary === 'person') return is === 'party';
  return is === vocabulary;
}
