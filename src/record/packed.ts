import { openEntries, type PackedEntries } from './entries';
import type { Party, Source, TalksRecord } from './record';
import type { Place, Topic } from './schema';

/** A whole record as plain data: to be stored with `v8.serialize` or sent to another thread as it is. */
export interface PackedRecord {
  readonly hash: string;
  readonly sources: readonly Source[];
  /** The file of each source, in the order of the sources, relative to the data folder. */
  readonly files: readonly string[];
  readonly parties: readonly Party[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly thesaurus: readonly (readonly string[])[];
  readonly entries: PackedEntries;
}

/** Opens a packed record; costs nothing that grows with its entries. */
export function openRecord(packed: PackedRecord): TalksRecord {
  return {
    hash: packed.hash,
    sources: byId(packed.sources),
    parties: byId(packed.parties),
    places: byId(packed.places),
    topics: byId(packed.topics),
    thesaurus: packed.thesaurus,
    entries: openEntries(packed.entries),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
