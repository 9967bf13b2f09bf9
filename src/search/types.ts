import type { Detail } from '../record/schema';

/** One entry found: its position in the record and its score, which is relative to one query only. */
export interface Hit {
  position: number;
  score: number;
}

/** Hits, best first, taken out as they are needed: a filter may let a whole large record through. */
export interface Hits {
  readonly length: number;
  /** As that of an array, from the first or a later one. */
  slice(from?: number, to?: number): readonly Hit[];
}

/** What an answer may be limited to; every field alone or together. Ids, already resolved. */
export interface Filters {
  type?: 'statement' | 'event';
  /** Said or told by one of these; not what was wrongly given to them. */
  speaker?: readonly string[];
  /** Said by, told by or about one of these. */
  person?: readonly string[];
  /** Said by someone of one of these sides. */
  side?: readonly string[];
  topic?: readonly string[];
  place?: readonly string[];
  /** Reported through, published by or said by one of these outlets. */
  outlet?: readonly string[];
  kind?: readonly string[];
  /**
   * First and last day, YYYY-MM-DD, inclusive: either the day it was said or the day it happened. Where statements
   * alone are asked for, the day it was said: what one tells of may lie weeks before. Where events alone are, the day it
   * happened, or where that is not stated, the day it was told.
   */
  from?: string;
  to?: string;
  /** Either day, also where statements or events alone are asked for. */
  eitherDay?: true;
  /**
   * Only what has no day of its own and may be of this day or a later one: nothing is said or happens after its document
   * was published.
   */
  undatedFrom?: string;
  /** Positions, ascending: what another search found. */
  among?: Uint32Array;
  /** The positions of entries by those of what repeats them, which is left out beside them. */
  repeats?: ReadonlyMap<number, number>;
}

/** Why an answer is not `found`. */
export type Why =
  /** `asked` is on record, but not with this; the hits are who is, and where one is `near` the last what comes near from them. */
  | { is: 'other speaker'; asked: readonly string[]; near?: true }
  /** `asked` is on record, but not with this, and nobody else is; the hits are near it, or have the names asked `about`. */
  | { is: 'not theirs'; asked: readonly string[]; about?: readonly string[] }
  /** `asked` is mentioned, never quoted or reported; the hits mention them. */
  | { is: 'no words'; asked: readonly string[] }
  /** Quoted words are asked for, and what is meant is only reported, by `asked` if somebody is; the hits are that. */
  | { is: 'unquoted'; asked: readonly string[] }
  /** The record does not support these words of the question; the hits are what it has instead, the first with the very words if they are `told`. */
  | { is: 'premise'; words: readonly string[]; told?: boolean }
  /** The record denies what the question has somebody say; `word` is the "not" that the question leaves out. */
  | { is: 'turned'; word: string }
  | { is: 'opinion' }
  /** It asks how Parley works, whence it knows, or for all of it in short. */
  | { is: 'itself'; of: 'help' | 'sources' | 'brief' }
  /** The record does not give this detail; `note` says so in the editor's words, if an editor wrote one. */
  | { is: 'unstated'; detail: Detail; note: string | null }
  /** The question names someone or something the record does not know. */
  | { is: 'unknown'; words: readonly string[] }
  /** Nothing in it can be looked up: empty, punctuation, only words without meaning. */
  | { is: 'empty' };

/** A name as it was typed, and the people who have it. */
export interface Namesakes {
  typed: string;
  ids: readonly string[];
}

/** The answer to a question in plain words. */
export interface Answer {
  outcome: 'found' | 'elsewhere' | 'none';
  why: Why | null;
  /** `found`: the answers, best first; `elsewhere`: what is on record instead; `none`: empty. */
  hits: readonly Hit[];
  /** Whom a name in the question may mean, where it is that of several. */
  namesakes: readonly Namesakes[];
  /** Where it asks for several things: the answer to each. */
  parts?: readonly { asked: string; answer: Answer }[];
  /** Whether it is of days that the question names: what has no day of its own may be of others. */
  isOfDays: boolean;
  /** Whether it asks for everything that fits. */
  isList: boolean;
  /** How a list or a comparison wants its answers set out. */
  groupBy: 'side' | 'speaker' | null;
  /** How the question was understood, what matched, and the parts of the first three scores. */
  explain: () => string[];
}

/** What a typed option value resolves to: an id, a label or free text. */
export interface Resolved {
  /** Best first; empty if nothing comes near. More than one if the text is ambiguous or a list. */
  ids: readonly string[];
  /** True if the text was only nearly right (a typo), so that a reply should say what it took. */
  guessed: boolean;
  /** True if the text is a list, "Ann and Ben", and the ids are all that it names. */
  listed?: true;
  /** The parts of such a list that nothing comes near to. */
  unknown?: readonly string[];
}

/** What can be named; a speaker and a person are parties by the part that they have in an entry. */
export type Vocabulary = 'party' | 'speaker' | 'person' | 'outlet' | 'place' | 'topic' | 'side' | 'source';

/** How a posted quotation compares with the record. */
export interface Verdict {
  outcome: 'verbatim' | 'partial' | 'altered' | 'misattributed' | 'paraphrase' | 'not-on-record';
  /** The records compared with, best first. */
  hits: readonly Hit[];
  /** Word by word against the best record, in the posted order; empty where there is nothing to compare. */
  diff: readonly { text: string; change: 'same' | 'added' | 'removed' }[];
  /** What changed, typed, for the reply to name. */
  changes: readonly {
    what: 'negation' | 'number' | 'modal' | 'word' | 'cut' | 'splice' | 'gloss';
    posted: string;
    recorded: string;
  }[];
  /** True if the words are too few and too common to prove anything where they occur. */
  tooCommon: boolean;
}

/** A suggestion before it is worded: an entry, or a name of one of the vocabularies. */
export type Suggested = { is: 'entry'; position: number } | { is: Vocabulary; id: string };
