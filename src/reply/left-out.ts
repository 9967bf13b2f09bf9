import type { Entry } from '../record/record';
import type { Filters, Hits } from '../search/types';
import { entriesOf } from './cards';
import type { Wanted } from './filters';
import { words } from './language';
import { findOnce } from './once';
import type { Parley } from './parley';

/** How many entries `from` and `to` leave out only because no day is stated for them, in a line; none if there are none. */
export function undatedNote(
  { text, filters }: Wanted,
  parley: Parley,
  types: Pick<Filters, 'type'> = {},
): string[] {
  const { from, to, ...others } = filters;
  if (from === undefined && to === undefined) return [];
  const search = (more: Filters) => findOnce(text, { ...others, ...more }, parley);
  const all = search(types);
  const { type } = types;
  const isSaid = type === 'statement';
  const isUndated = ({ said, when }: Entry) => said.date === null && (isSaid || when.date === null);
  // Without a text there may be very many, which are counted and not read.
  const dated = () => search({ ...types, ...DATED });
  const undated = text ? entriesOf(all, parley).filter(isUndated).length : all.length - dated().length;
  const note = type === undefined ? words.lookUp.undated : words.lookUp.undatedOf[type];
  return [...(undated > 0 ? [note(undated)] : []), ...(isSaid ? toldOfNote(filters, search) : [])];
}

/** How many statements only tell of the days asked for, and were said on others or on a day not stated. */
function toldOfNote(filters: Filters, search: (filters: Filters) => Hits): string[] {
  const ofDays = search(filters).slice();
  const among = Uint32Array.from(ofDays, ({ position }) => position).sort();
  const told = search({ type: 'statement', among }).length - search({ ...filters, type: 'statement' }).length;
  return told > 0 ? [words.lookUp.toldOf(told)] : [];
}

/** Lets everything through that has a day. */
const DATED: Filters = { from: '0000' };

/** Says of what was taken back that it is left out, and where it still stands. */
export function takenBackNote(count: number): string[] {
  return count > 0 ? [words.answer.takenBack(count)] : [];
}
