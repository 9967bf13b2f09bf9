import { isCalendarName } from '../../record/calendar';
import type { Entry, TalksRecord } from '../../record/record';
import { isPerson } from '../../record/sides';
import { surnameOf } from '../../record/surname';
import { formsOf } from '../words/words';

/** What the ranking asks of an entry's kind, one bit each. */
export const TRAIT = {
  statement: 1,
  /** Nobody is named as its speaker. */
  narrated: 2,
  stated: 4,
  quoted: 8,
  /** It repeats another entry. */
  repeats: 16,
  /** It is disputed, corrected, withdrawn or misattributed. */
  offRecord: 32,
  /** Its gist names a person it is about. */
  namesSomeone: 64,
  /** The source prints, there, a day of what it tells. */
  dated: 128,
} as const;

/** The traits of all entries by position, so that ranking them decodes none. */
export interface Traits {
  /** The sum of the bits in `TRAIT`. */
  readonly bits: Uint8Array;
  /** How far down in its document an entry begins: 0 the first word, 255 the end, or a document of unknown length. */
  readonly depths: Uint8Array;
}

/** Traits of no entry yet, for so many. */
export function emptyTraits(count: number): Traits {
  return { bits: new Uint8Array(count), depths: new Uint8Array(count) };
}

/** Notes the traits of an entry. */
export function noteTraits(traits: Traits, position: number, entry: Entry, record: TalksRecord): void {
  const has: Record<keyof typeof TRAIT, boolean> = {
    statement: entry.type === 'statement',
    narrated: entry.speaker === null,
    stated: entry.kind === 'stated',
    quoted: entry.quotes.length > 0,
    repeats: entry.links.some(({ how }) => how === 'repeats'),
    offRecord: entry.status !== 'on record',
    namesSomeone: namesSomeone(entry, record),
    dated: isPrinted(entry.when),
  };
  for (const trait of traitNames)
    traits.bits[position] = (traits.bits[position] ?? 0) | (has[trait] ? TRAIT[trait] : 0);
  const length = record.sources.get(entry.source)?.length;
  traits.depths[position] = length ? Math.min(DEEPEST, (DEEPEST * entry.start) / length) : DEEPEST;
}

const traitNames = Object.keys(TRAIT) as (keyof typeof TRAIT)[];

export const DEEPEST = 255;

/** "Monday", "March 3", but not "as the meeting commenced". */
function isPrinted({ basis, cue }: Entry['when']): boolean {
  return basis === 'stated' || formsOf(cue ?? '').some(isCalendarName);
}

function namesSomeone({ about, gist }: Entry, { parties }: TalksRecord): boolean {
  return about.people.some((id) => {
    const party = parties.get(id);
    return isPerson(party) && gist.includes(surnameOf(party.name));
  });
}
