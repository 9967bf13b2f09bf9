/** One statement of a corpus. */
export interface Doc {
  id: string;
  text: string;
  speaker: string;
  topic: string;
  date: string;
  source: string;
}

/** A question whose answer is known: a few words of one statement and the speaker's family name. */
export interface Query {
  /** How it was made: plain, one typo, short ... */
  kind: string;
  q: string;
  /** The id of the statement. */
  want: string;
}

/** A library with an index built. Ids, best first, at most ten. */
export interface Searcher {
  search(question: string): string[] | Promise<string[]>;
  /** What a person who has typed so far is offered. */
  suggest(typed: string): string[] | Promise<string[]>;
  /** Bytes of the index as it would be stored, where the library says so. */
  bytes?(): number;
}

/** A library as it is measured. */
export interface Engine {
  /** What the index is made of, in the library's own form; not part of the build. */
  prepare?(file: string): Promise<void>;
  build(docs: readonly Doc[]): Searcher | Promise<Searcher>;
}

/** How many results are looked at. */
export const TOP = 10;

/** The fields that every library is given. */
export const FIELDS = ['text', 'speaker', 'topic', 'date'] as const;

/** A statement in one string, for libraries that know no fields; who says it stands first, as in the questions. */
export function joined({ speaker, text, topic, date }: Doc): string {
  return `${speaker} ${text} ${topic} ${date}`;
}
