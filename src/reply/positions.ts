import type { Entry } from '../record/record';
import { sideOf } from '../record/sides';
import { find } from '../search/index';
import { bySide, entriesOf, MOST_CARDS, MOST_ENTRIES } from './cards';
import { faulty, readFilters, type Wanted } from './filters';
import { words } from './language';
import { nothingOn } from './misses';
import { partyName } from './names';
import type { Parley } from './parley';
import type { Reply } from './reply';
import { surveyOf } from './survey';

const say = words.compare;
/** How many silent sides are named; of the rest only the number. */
const SILENT = 12;

/** Each side's position on a topic, side by side, with who is silent on it. */
export function comparePositions(topic: string, parley: Parley): Reply {
  const reading = readFilters({ command: 'compare', options: { topic } }, parley);
  if ('reply' in reading) return reading.reply;
  const { wanted } = reading;
  const { notes, choices, request } = wanted;
  const subject = wanted.read.topic;
  if (subject === undefined) return faulty(words.errors.noText('compare'));
  const entries = positionsOn(wanted, parley);
  if (entries.length === 0) return nothingOn(wanted, parley);
  const { sides, silent } = sidesIn(entries, parley);
  // Who was not looked at cannot be called silent.
  const silence = entries.length < MOST_ENTRIES && silent.length ? [silentLine(silent)] : [];
  const each = Math.max(2, Math.floor(MOST_CARDS / Math.max(1, sides.length)));
  return {
    outcome: 'found',
    lead: [...notes, sides.length ? say.positions(subject, sides) : say.noPositions(subject), ...silence],
    sections: bySide(entries, parley, { each }),
    choices,
    request,
  };
}

/** What was said about it; where nobody said anything, what happened. Best first. */
export function positionsOn({ text, filters }: Wanted, parley: Parley): Entry[] {
  const { record, index } = parley;
  const standing = (type: 'statement' | 'event') =>
    entriesOf(find(text, { ...filters, type }, record, index), parley).filter(isStanding);
  const statements = standing('statement');
  return statements.length ? statements : standing('event');
}

/** An entry that was replaced or taken back is nobody's position. */
export function isStanding({ status }: Entry): boolean {
  return status === 'on record' || status === 'disputed';
}

function sidesIn(entries: readonly Entry[], parley: Parley): { sides: string[]; silent: string[] } {
  const { record } = parley;
  const heard = new Set(entries.map((entry) => sideOf(record.parties.get(entry.speaker ?? ''), record)));
  const all = [...surveyOf(parley).counts.side.keys()];
  const name = (id: string) => partyName(id, record);
  return {
    sides: all.filter((id) => heard.has(id)).map(name),
    silent: all.filter((id) => !heard.has(id)).map(name),
  };
}

function silentLine(silent: readonly string[]): string {
  return say.silent(silent.slice(0, SILENT), Math.max(0, silent.length - SILENT));
}
