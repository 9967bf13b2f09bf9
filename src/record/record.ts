import type { Event, Outlet, Person, Place, SourceFile, Statement, Topic } from './schema';

/** The same data, read only all the way down. */
type Immutable<T> = T extends object ? { readonly [Field in keyof T]: Immutable<T[Field]> } : T;

/** One statement or event of the record, with the document it comes from. */
export type Entry = Immutable<
  (Statement & { type: 'statement'; source: string }) | (Event & { type: 'event'; source: string })
>;

/** A document's metadata, without its entries. */
export type Source = Immutable<Omit<SourceFile, 'statements' | 'events' | '$schema'>>;

/** Someone or something that speaks or is spoken of: a person, body, country or outlet. */
export type Party = Immutable<
  (Person & { of: 'people' }) | (Outlet & { of: 'outlets'; side: string | null })
>;

/**
 * The entries in record order: by document, within a document by `start`. They are decoded when asked for, so
 * that a hundred thousand of them cost bytes, not objects.
 */
export interface Entries {
  readonly length: number;
  /** The entry at a position of this record; positions are internal and never leave the process. */
  at(position: number): Entry;
  /** The position of an id, or -1. */
  find(id: string): number;
  /** The position of a short key (see `keyOf`), or -1. */
  findKey(key: string): number;
}

/** The whole record: validated, linked, immutable. */
export interface TalksRecord {
  /** SHA-256 over the data files. */
  readonly hash: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** People, bodies, countries and outlets by id: whoever can speak. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly places: ReadonlyMap<string, Immutable<Place>>;
  readonly topics: ReadonlyMap<string, Immutable<Topic>>;
  /** Groups of words that mean the same in a question. */
  readonly thesaurus: readonly (readonly string[])[];
  readonly entries: Entries;
}
