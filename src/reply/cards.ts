import type { Entry } from '../record/record';
import { isOutlet, sideOf } from '../record/sides';
import type { Hits } from '../search/types';
import { cardOf } from './citation';
import { words } from './language';
import { partyName, speakerName } from './names';
import type { Parley } from './parley';
import type { Card, Section } from './reply';

/** Most cards that one reply carries: more is no answer, but a reason to narrow the question. */
export const MOST_CARDS = 100;

/** Most entries that are looked at for one reply: what can be read in some ten milliseconds. */
export const MOST_ENTRIES = 1000;

/** How cards are made of entries. */
interface Manner {
  /** They are shown as context, not as the answer. */
  context?: boolean;
  /** Most cards under one heading. */
  each?: number;
  /** In which order those under one heading are shown, if not as they come. */
  order?: (entries: readonly Entry[]) => readonly Entry[];
  /** What to say where there are more, unless it is that the question can be narrowed. */
  more?: (shown: number, all: number) => string;
}

/** The entries of hits, best first. */
export function entriesOf(hits: Hits, parley: Parley, most = MOST_ENTRIES): Entry[] {
  return hits.slice(0, most).map(({ position }) => parley.record.entries.at(position));
}

/** Hits as cards, at most `most` of them. */
export function cardsOf(hits: Hits, parley: Parley, context = false, most = MOST_CARDS): Card[] {
  return entriesOf(hits, parley, most).map((entry) => cardOf(entry, parley, context));
}

/** Cards under a heading, or none; no section at all without cards and lines. */
export function section(
  heading: string | null,
  cards: readonly Card[],
  lines: readonly string[] = [],
): Section[] {
  return cards.length || lines.length ? [{ heading, lines, cards }] : [];
}

/** Entries as cards under a heading, with a line where there are more than are shown. */
export function sectionOf(
  heading: string | null,
  entries: readonly Entry[],
  parley: Parley,
  { context = false, each = MOST_CARDS, order = (given) => given, more = words.answer.first }: Manner = {},
): Section[] {
  const cards = order(entries)
    .slice(0, each)
    .map((entry) => cardOf(entry, parley, context));
  return section(heading, cards, entries.length > each ? [more(each, entries.length)] : []);
}

/**
 * What to say where more was found than is shown.
 * @param lines requests to which options can be added, if this one takes no more
 */
export function cutNote(all: number, most = MOST_CARDS, lines: readonly string[] = []): string[] {
  return all > most ? [words.answer.first(most, all, lines)] : [];
}

/** Entries under the name of whoever said or told them, in the order in which the names first come. */
export function bySpeaker(entries: readonly Entry[], parley: Parley, manner: Manner = {}): Section[] {
  const groups = grouped(entries, (entry) => words.capital(speakerName(entry, parley.record)));
  return [...groups].flatMap(([heading, held]) => sectionOf(heading, held, parley, manner));
}

/** Entries under the side of whoever said them; people without a side and outlets come last, apart. */
export function bySide(entries: readonly Entry[], parley: Parley, manner: Manner = {}): Section[] {
  const groups = grouped(entries, (entry) => sideHeading(entry, parley));
  const last = [words.answer.noSide, words.answer.outlets];
  const headings = [...groups.keys()].sort((one, other) => last.indexOf(one) - last.indexOf(other));
  return headings.flatMap((heading) => sectionOf(heading, groups.get(heading) ?? [], parley, manner));
}

function sideHeading(entry: Entry, { record }: Parley): string {
  const party = record.parties.get(entry.speaker ?? '');
  const side = sideOf(party, record);
  if (side !== null) return partyName(side, record);
  return party === undefined || isOutlet(party) ? words.answer.outlets : words.answer.noSide;
}

/** Items under their headings, both in the order in which they first come. */
export function grouped<Item>(
  items: readonly Item[],
  headingOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const heading = headingOf(item);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [item]);
    else group.push(item);
  }
  return groups;
}

/** The names of whoever said or told the entries, each once, at most `most`. */
export function speakersOf(entries: readonly Entry[], parley: Parley, most = 3): string[] {
  return [...new Set(entries.map((entry) => speakerName(entry, parley.record)))].slice(0, most);
}
