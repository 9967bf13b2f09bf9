import type { Entry } from '../record/record';
import { sideOf } from '../record/sides';
import { find } from '../search/index';
import { bySide, entriesOf, MOST_CARDS } from './cards';
import { readFilters, type Wanted } from './filters';
import { words } from './language';
import { faulty, nothingOn } from './misses';
import { partyName } from './names';
import type { Parley } from './parley';
import type { Reply } from './reply';
import { requestLine } from './request-line';
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
  const { entries, takenBack, all } = positionsOn(wanted, parley);
  const leftOut = takenBackNote(takenBack.length);
  if (entries.length === 0) return nothingOn(wanted, parley, leftOut);
  const { sides, silent } = sidesIn(entries, takenBack, parley);
  const looked = entries.length + takenBack.length;
  const each = Math.max(2, Math.floor(MOST_CARDS / Math.max(1, sides.length)));
  const line = requestLine({ command: 'quote', options: request.options });
  return {
    outcome: 'found',
    lead: [
      ...notes,
      // Who was not looked at cannot be called silent.
      ...(looked < all ? [say.inPart(subject, looked, all, sides)] : wholeLines(subject, sides, silent)),
      ...leftOut,
    ],
    sections: bySide(entries, parley, {
      each,
      more: (shown, held) => words.answer.first(shown, held, [line]),
    }),
    choices,
    request,
  };
}

/** What was said about it; where nobody said anything that stands, what happened. Best first, what was taken back apart. */
function positionsOn(
  { text, filters }: Wanted,
  parley: Parley,
): { entries: Entry[]; takenBack: Entry[]; all: number } {
  const { record, index } = parley;
  const search = (type: 'statement' | 'event') => find(text, { ...filters, type }, record, index);
  const statements = search('statement');
  const said = entriesOf(statements, parley);
  const events = said.some(isStanding) ? [] : search('event');
  const found = [...said, ...entriesOf(events, parley)];
  return {
    entries: found.filter(isStanding),
    takenBack: found.filter((entry) => !isStanding(entry)),
    all: statements.length + events.length,
  };
}

/** An entry that was replaced or taken back is nobody's position. */
export function isStanding({ status }: Entry): boolean {
  return status === 'on record' || status === 'disputed';
}

/** Says of what was taken back that it is left out, and where it still stands. */
export function takenBackNote(count: number): string[] {
  return count > 0 ? [words.answer.takenBack(count)] : [];
}

function sidesIn(
  entries: readonly Entry[],
  takenBack: readonly Entry[],
  parley: Parley,
): { sides: string[]; silent: string[] } {
  const { record } = parley;
  const side = ({ speaker }: Entry) => sideOf(record.parties.get(speaker ?? ''), record);
  const heard = new Set(entries.map(side));
  // Who took words back was not silent; to whom they were wrongly given may have been.
  const spoke = new Set(takenBack.filter(({ status }) => status !== 'misattributed').map(side));
  const all = [...surveyOf(parley).counts.side.keys()];
  const name = (id: string) => partyName(id, record);
  return {
    sides: all.filter((id) => heard.has(id)).map(name),
    silent: all.filter((id) => !heard.has(id) && !spoke.has(id)).map(name),
  };
}

function wholeLines(subject: string, sides: readonly string[], silent: readonly string[]): string[] {
  return [
    sides.length ? say.positions(subject, sides) : say.noPositions(subject),
    ...(silent.length ? [say.silent(silent.slice(0, SILENT), Math.max(0, silent.length - SILENT))] : []),
  ];
}
