import type { Entry } from '../record/record';
import type { Filters, Hits } from '../search/types';
import { entriesOf } from './cards';
import type { Wanted } from './filters';
import { positionsIn } from './hits';
import { words } from './language';
import type { Parley } from './parley';
import { findPicked } from './pick';

/** How many entries `from` and `to` leave out only because no day is stated for them, in a line; none if there are none. */
export function undatedNote(
  { text, filters }: Wanted,
  parley: Parley,
  types: Pick<Filters, 'type'> = {},
): string[] {
  const { from, to, ...others } = filters;
  if (from === undefined && to === undefined) return [];
  const search = (more: Filters) => findPicked(text, { ...others, ...more }, parley);
  const { type } = types;
  const isSaid = type === 'statement';
  // What a document told earlier cannot be of these days.
  const possible: Filters = { ...types, undatedFrom: from ?? '' };
  const isUndated = ({ said, when }: Entry) => said.date === null && (isSaid || when.date === null);
  // Without a text there may be very many, which are counted and not read.
  const dated = () => search({ ...possible, ...DATED });
  const undated = text
    ? entriesOf(search(possible), parley).filter(isUndated).length
    : search(possible).length - dated().length;
  const note = type === undefined ? words.lookUp.undated : words.lookUp.undatedOf[type];
  return [...(undated > 0 ? [note(undated)] : []), ...(isSaid ? toldOfNote(text, filters, parley) : [])];
}

/** How many statements only tell of the days asked for, and were said on others or on a day not stated. */
function toldOfNote(text: string, filters: Filters, parley: Parley): string[] {
  const statements = (more: Filters) => findPicked(text, { ...filters, type: 'statement', ...more }, parley);
  const [telling, said] = [statements({ eitherDay: true }), statements({})];
  // Without a text there may be very many, which are counted and not read.
  const told = text ? beside(said, telling) : telling.length - said.length;
  return told > 0 ? [words.lookUp.toldOf(told)] : [];
}

/** How many hits are none of some others. */
function beside(others: Hits, hits: Hits): number {
  const known = new Set(positionsIn(others));
  return hits.slice().filter(({ position }) => !known.has(position)).length;
}

/** Lets everything through that has a day. */
const DATED: Filters = { from: '0000' };

/** Says of what was taken back that it is left out, and where it still stands. */
export function takenBackNote(count: number): string[] {
  return count > 0 ? [words.answer.takenBack(count)] : [];
}
