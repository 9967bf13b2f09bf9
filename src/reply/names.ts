import type { Entry, TalksRecord } from '../record/record';
import type { Vocabulary } from '../search/types';
import { words } from './language';

/**
 * The name of a person, body, country or outlet, with a sign where it is no name but a description; the id where the
 * record has none.
 */
export function partyName(id: string, record: TalksRecord): string {
  const party = record.parties.get(id);
  if (party === undefined) return id;
  return party.named ? party.name : words.unnamed(party.name);
}

/** The outlet that published the document of an entry. */
export function publisherOf(entry: Entry, record: TalksRecord): string {
  return record.sources.get(entry.source)?.publisher ?? entry.source;
}

/** When the document of an entry was published, as far as that is known. */
export function publishedOf(entry: Entry, record: TalksRecord): string | null {
  return record.sources.get(entry.source)?.published.date ?? null;
}

/** Who said or told an entry, for a person to read; the publisher where the narrator tells it. */
export function speakerName(entry: Entry, record: TalksRecord): string {
  return partyName(entry.speaker ?? publisherOf(entry, record), record);
}

/** What a person reads for an id of a vocabulary. */
export function nameOf(id: string, vocabulary: Vocabulary, record: TalksRecord): string {
  if (vocabulary === 'place') return record.places.get(id)?.name ?? id;
  if (vocabulary === 'topic') return record.topics.get(id)?.name ?? id;
  if (vocabulary === 'source') return record.sources.get(id)?.title ?? id;
  return partyName(id, record);
}
