import type { Entry } from '../record/record';

/**
 * `found`: on record as asked. `elsewhere`: not as asked, but here is what is. `none`: nothing. The six of
 * `check` say how a posted quotation compares with the record. `error`: the request cannot be served.
 */
export type Outcome =
  | 'found'
  | 'elsewhere'
  | 'none'
  | 'verbatim'
  | 'partial'
  | 'altered'
  | 'misattributed'
  | 'paraphrase'
  | 'not-on-record'
  | 'error';

/** One entry as it is shown: every line written by `citation.ts`, plain text without markup. */
export interface Card {
  entry: Entry;
  /** The quoted runs exactly as printed, each apart, without quotation marks. */
  quotes: readonly string[];
  /** What was said or happened, in Parley's own words; null where whole sentences are quoted, which say it themselves. */
  tells: string | null;
  /** Who said or told it, for a person to read: "Dmytro Kuleba"; the publisher where the narrator tells it. */
  speaker: string;
  /** The role as the source gives it there; null where it gives none, or none but the name. */
  role: string | null;
  /** Speaker and role: "Dmytro Kuleba, Ukrainian Foreign Minister". */
  who: string;
  /** How sure we are of the words: "quoted", "reported speech, no words quoted", "alleged" ... */
  marked: string;
  /** When, and how we know: "Said: Tuesday 29 March 2022, derived from the source's “on Tuesday”". */
  when: string;
  /** Where, to whom, through which channel. */
  setting: string | null;
  /** The whole chain: "Ukrainian television, reported by Reuters, carried by Fox News". */
  chain: string;
  /** What the source holds open: "Held open in the source: reportedly". */
  hedge: string | null;
  /** What an editor says of the entry that must not be lost: "Note: ...". */
  note: string | null;
  /** Anything but "on record", in words, with what stands in its place. */
  status: string | null;
  /** The document: title, publisher, day of publication. */
  document: string;
  /** Where the document can be read, with http or https. */
  url: string | null;
  /** True where the card is shown as context, not as the answer. */
  context: boolean;
}

/** Cards under a common heading: a side, a speaker, a day, "Context". */
export interface Section {
  heading: string | null;
  /** Lines in Parley's own words under the heading, above its cards. */
  lines: readonly string[];
  cards: readonly Card[];
}

/** Words in a row that a comparison between a posted quotation and the record found alike, added or removed. */
export interface DiffPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** A question to run instead: shown in a menu on Discord, as a line to type at the terminal. */
export interface Choice {
  label: string;
  description: string | null;
  request: Request;
}

/** A request as every face makes it: the command and its options by name. */
export interface Request {
  command: string;
  options: Readonly<Record<string, string>>;
}

/**
 * What a command answers, for every face. All strings are plain text: a face escapes them and adds its own
 * markup. `entries` of the batch contract are the cards of `sections`, in order.
 */
export interface Reply {
  outcome: Outcome;
  /** What Parley says before the cards, in its own words, a line each. */
  lead: readonly string[];
  sections: readonly Section[];
  /** A posted quotation against the record, for `check`. */
  diff?: readonly DiffPart[];
  /** What to go on with: a name that was meant, or less that was asked for. */
  choices?: readonly Choice[];
  /** Questions that have answers, where this one has none. */
  starters?: readonly string[];
  /** A file to take away. */
  file?: { name: string; text: string };
  /** How the question was understood and scored, line by line; only when asked for. */
  explain?: readonly string[];
  /** The request that gives this reply again, with ids instead of labels typed in full; a face pages with it. */
  request?: Request;
}

/** One autocomplete suggestion: what is shown and what is sent. Both at most 100 characters. */
export interface Suggestion {
  name: string;
  value: string;
}
