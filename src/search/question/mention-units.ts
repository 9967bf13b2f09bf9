import { isOutlet, sidesOf } from '../../record/sides';
import type { Ground, SearchIndex } from '../indexing/build';
import { ANY_DAY, TERM } from '../indexing/fields';
import { datesOf } from '../indexing/filters';
import { type Day, dated, fitsDay } from './days';
import type { Mention } from './mentions';
import type { Role } from './roles';
import type { Token } from './spelling';
import { type Alternative, makeUnit, type Unit, way } from './units';

/** Someone, some side or some place that is meant, not left out. */
export interface Meant extends Mention {
  role: Exclude<Role, 'except'>;
}

/** How much a name counts in each part of an entry, by the part in which the question names it. */
const WEIGHTS: Readonly<
  Record<Meant['role'], Readonly<Record<'speaker' | 'about' | 'outlet' | 'place', number>>>
> = {
  speaker: { speaker: 1, about: 0.35, outlet: 0.5, place: 0.2 },
  about: { speaker: 0.4, about: 1, outlet: 0.8, place: 0.8 },
  outlet: { speaker: 0.8, about: 0.4, outlet: 1, place: 0.2 },
  place: { speaker: 0.4, about: 0.6, outlet: 0.2, place: 1 },
  any: { speaker: 1, about: 0.85, outlet: 0.8, place: 0.9 },
};

/** A mere "Kyiv" is the city before all who speak for it. */
const OF_CITY = { speaker: 0.8, about: 0.8, outlet: 0.8, place: 1 } as const;

/**
 * A country or body counts a little less through what speaks for it than through itself, and a body less still through
 * what speaks for its country: "the Kremlin" is often all of Russia.
 */
const THROUGH_SIDE = { speaker: 0.95, about: 0.8, beyond: 0.5 } as const;

/** A name's own words in a text count less than the name as a reference; one word of several means little. */
const ONLY_WORD = 0.6;
const ONE_OF_WORDS = 0.3;

/** A day on record, and a word of it that only stands in a text: "since 1945". */
const DAY = 0.8;
const DAY_WORD = 0.6;

/** How much less counts what has no day of its own, by that of its document, and what is dated by no more than the year of a day. */
const OF_DOCUMENT = 0.5;
const LESS_EXACT = 0.3;

/** A name is matched by whoever or whatever it refers to, in each part of an entry, and by its words. */
export function mentionUnit(mention: Meant, tokens: readonly Token[], { record, index }: Ground): Unit {
  const isOfCity =
    mention.role === 'any' && mention.places.some((id) => record.places.get(id)?.kind === 'city');
  const weights = isOfCity ? OF_CITY : WEIGHTS[mention.role];
  const word = mention.to - mention.from === 1 ? ONLY_WORD : ONE_OF_WORDS;
  const ways: Alternative[] = [
    ...mention.parties.flatMap((id) => [
      way(TERM.speaker(id), weights.speaker, 'speaker', index),
      way(TERM.about(id), weights.about, 'about', index),
      ...(isOutlet(record.parties.get(id)) ? [way(TERM.outlet(id), weights.outlet, 'outlet', index)] : []),
    ]),
    ...mention.sides.flatMap((id) => [
      way(TERM.side(id), weights.speaker * THROUGH_SIDE.speaker, 'side', index),
      way(TERM.about(id), weights.about * THROUGH_SIDE.about, 'about', index),
      ...sidesOf(record.parties.get(id), record)
        .slice(1)
        .map((beyond) => way(TERM.side(beyond), weights.speaker * THROUGH_SIDE.beyond, 'side', index)),
    ]),
    ...mention.places.map((id) => way(TERM.place(id), weights.place, 'place', index)),
    ...tokens
      .slice(mention.from, mention.to)
      .flatMap(({ empty, stem }) => (empty ? [] : [way(stem, word, 'word', index)])),
  ];
  const unit = makeUnit(tokens, mention, 'mention', ways, index, { mention });
  const isOfPeople = mention.sides.length === 0 && mention.places.length === 0;
  return isOfPeople ? { ...unit, alternatives: noRarer(unit.alternatives) } : unit;
}

/**
 * A person's name counts in each part of an entry by the part in which the question names it: that few entries are about somebody
 * who says much makes being about them worth no more than being theirs.
 */
function noRarer(ways: readonly Alternative[]): Alternative[] {
  let most = Number.POSITIVE_INFINITY;
  return ways.map((one) => {
    if (one.how === 'word') return one;
    most = Math.min(most, one.worth);
    return { ...one, worth: most };
  });
}

/** A day is matched by every day on record that it fits, and less by the days of the documents of what has none. */
export function dayUnit(day: Day, tokens: readonly Token[], index: SearchIndex): Unit {
  const { terms } = index.postings;
  const dates = datesOf(TERM.day, terms);
  const meant = dated(day, dates);
  const exact = Math.max(...meant.prefixes.map(({ length }) => length));
  const waysBy = (term: (date: string) => string, all: readonly string[], weight: number) =>
    all
      .filter((date) => date !== ANY_DAY && fitsDay(meant, date))
      .map((date) => way(term(date), date.length < exact ? weight * LESS_EXACT : weight, 'day', index));
  const ways = [
    ...waysBy(TERM.day, dates, DAY),
    ...waysBy(TERM.by, datesOf(TERM.by, terms), DAY * OF_DOCUMENT),
  ];
  // The words of "29 March 2021" stand in the text of other days, too.
  const isDate = day.to - day.from > 1;
  const words = isDate
    ? []
    : tokens
        .slice(day.from, day.to)
        .flatMap(({ stem, corrected }) => (corrected ? [] : [way(stem, DAY_WORD, 'word', index)]));
  return makeUnit(tokens, day, 'day', [...ways, ...words], index);
}
