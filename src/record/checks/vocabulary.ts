import type { Fault } from '../fault';
import type { TalksRecord } from '../record';
import type { RecordCheck, Scope } from './check';

/** Nothing stands in a vocabulary that no entry, source or other word of the vocabularies uses. */
export function deadVocabulary({ record, whole }: Scope): RecordCheck {
  const used = usedByVocabulary(record);
  return {
    see({ speaker, via, photo, setting, about }) {
      used.parties.add(speaker);
      used.places.add(setting.where);
      for (const id of [...via, ...photo]) used.parties.add(id);
      for (const id of about.people) used.parties.add(id);
      for (const id of about.places) used.places.add(id);
      for (const id of about.topics) used.topics.add(id);
    },
    *faults() {
      if (!whole) return;
      if (record.sources.size === 0 && record.parties.size + record.places.size + record.topics.size > 0)
        return yield NO_SOURCES;
      for (const { id, of } of record.parties.values())
        if (!used.parties.has(id)) yield dead(`${of}.json`, id);
      for (const id of record.places.keys()) if (!used.places.has(id)) yield dead('places.json', id);
      for (const id of record.topics.keys()) if (!used.topics.has(id)) yield dead('topics.json', id);
    },
  };
}

/** One fault instead of one for every name. */
const NO_SOURCES: Fault = {
  file: 'sources/',
  record: null,
  field: null,
  problem: 'missing, or without a document',
  fix: 'add a file for each document',
};

function dead(file: string, id: string): Fault {
  return {
    file,
    record: id,
    field: null,
    problem: 'nothing on record uses it',
    fix: 'use it, or take it out',
  };
}

function usedByVocabulary(record: TalksRecord) {
  const parties = new Set<string | null>();
  for (const { publisher } of record.sources.values()) parties.add(publisher);
  for (const party of record.parties.values())
    parties.add(party.of === 'people' ? party.side : party.country);
  const places = new Set<string | null>([...record.places.values()].map((place) => place.in));
  const topics = new Set<string | null>([...record.topics.values()].map((topic) => topic.in));
  return { parties, places, topics };
}
