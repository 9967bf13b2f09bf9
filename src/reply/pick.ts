import { clean, cut } from '../record/clean';
import type { Entry, TalksRecord } from '../record/record';
import { madeOnce } from '../record/remembered';
import { find, suggest } from '../search/index';
import type { Filters, Hits } from '../search/types';
import { words } from './language';
import { speakerName } from './names';
import { findOnce } from './once';
import type { Parley } from './parley';

/** Discord's limit for a suggestion's name and value. */
export const LABEL = 100;

/** An entry as a suggestion shows it: speaker and gist. */
export const labelOf = madeOnce((entry: Entry, record: TalksRecord) => labelled(entry.gist, entry, record));

/** An entry beside another of the same label: speaker and quoted words, or where none are quoted the end of the gist. */
export function otherLabelOf(entry: Entry, record: TalksRecord): string {
  const [quote] = entry.quotes;
  return labelled(
    quote ? words.quoted(quote.text) : `…${entry.gist.slice(-END).replace(/^\S*\s/, '')}`,
    entry,
    record,
  );
}

/** How much of a gist's end is shown. */
const END = 50;

function labelled(says: string, entry: Entry, record: TalksRecord): string {
  return cut(`${words.capital(speakerName(entry, record))}: ${says}`, LABEL);
}

/**
 * The positions of the entries that were picked from the suggestions: that of an id, or those of a label typed by hand
 * or sent in the id's place, which Discord does after a change of channel. None for any other text.
 */
export function pickEntries(typed: string, parley: Parley): number[] {
  const text = clean(typed);
  const position = parley.record.entries.find(text);
  if (position >= 0) return [position];
  const says = /^[^:]+: (.+)$/.exec(text)?.[1];
  if (says === undefined || text.length > LABEL) return [];
  const { record, index } = parley;
  // As it is suggested: a cut ends in half a word, and a name that nobody knows is no reason to find nothing.
  const found = suggest(says.replace(/^…|…$/g, ''), 'entry', {}, NEAR, record, index);
  const isMeant = (entry: Entry) => [labelOf, otherLabelOf].some((label) => label(entry, record) === text);
  return found
    .flatMap((one) => (one.is === 'entry' ? [one.position] : []))
    .filter((at) => isMeant(record.entries.at(at)));
}

/** How far down the suggestions a label is looked for: its own words find it first, or nearly so. */
const NEAR = 25;

/** The entries that were picked with a text, else those that a search for it finds, each once; either pass the filters beside it. */
export function findPicked(text: string, filters: Filters, parley: Parley): Hits {
  const { record, index } = parley;
  const picked = text === '' ? [] : pickEntries(text, parley);
  if (picked.length === 0) return findOnce(text, filters, parley);
  return picked.flatMap((at) =>
    find(record.entries.at(at).id, filters, record, index)
      .slice()
      .filter(({ position }) => position === at),
  );
}
