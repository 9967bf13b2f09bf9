import type { Entry } from '../record/record';
import { find } from '../search/index';
import type { Hits } from '../search/types';
import { bySide, entriesOf, section, sectionOf } from './cards';
import { sentence } from './citation';
import { inOrder } from './days';
import { readFilters, type Wanted } from './filters';
import { words } from './language';
import { askedIn, nothingOn, undatedNote } from './misses';
import type { Parley } from './parley';
import { isStanding, takenBackNote } from './positions';
import type { Reply, Request, Section } from './reply';
import { sheet } from './sheet';
import { isContested, surveyOf } from './survey';

const say = words.brief;

/** What a sheet to read has room for; the file holds the rest. */
const PER_SIDE = 2;
const LATEST = 5;
const DISPUTED = 5;
const OPEN = 8;
/** Most statements and most events in the file. */
const FILED = 300;

/** A briefing sheet by topic or time: positions by side, latest events, what is disputed, open points, and a file. */
export function briefOn(options: Request['options'], parley: Parley): Reply {
  const reading = readFilters({ command: 'brief', options }, parley);
  if ('reply' in reading) return reading.reply;
  const { wanted } = reading;
  const found = { statements: search('statement', wanted, parley), events: search('event', wanted, parley) };
  const all = [found.statements, found.events].map((hits) => entriesOf(hits, parley, FILED));
  const [statements = [], events = []] = all.map((entries) => entries.filter(isStanding));
  const standing = statements.length + events.length;
  const leftOut = [...undatedNote(wanted, parley), ...takenBackNote(all.flat().length - standing)];
  if (standing === 0) return nothingOn(wanted, parley, leftOut);
  const { notes, choices, request } = wanted;
  const title = say.title(askedIn(wanted).join(', ') || say.everything);
  const asOf = say.asOf(surveyOf(parley).asOf);
  const isWhole = Math.max(found.statements.length, found.events.length) <= FILED;
  const file = isWhole ? say.file : say.fileInPart(statements.length, events.length);
  return {
    outcome: 'found',
    lead: [...notes, title, asOf, ...leftOut, file],
    sections: summary(statements, events, parley),
    choices,
    file: sheet(title, [asOf, ...leftOut], statements, events, parley),
    request,
  };
}

function search(type: 'statement' | 'event', { text, filters }: Wanted, parley: Parley): Hits {
  return find(text, { ...filters, type }, parley.record, parley.index);
}

/** Every entry once: what is disputed is shown as such, not as a position or among the latest events. */
function summary(statements: readonly Entry[], events: readonly Entry[], parley: Parley): Section[] {
  const disputed = [...statements, ...events].filter((entry) => isDisputed(entry, parley)).slice(0, DISPUTED);
  const rest = (entry: Entry) => !disputed.includes(entry);
  const latest = events.filter(rest).sort(latestFirst).slice(0, LATEST);
  const more = (shown: number, all: number) => say.more(all - shown);
  const positions = bySide(statements.filter(rest), parley, { each: PER_SIDE, more });
  return [
    ...positions.map((side) => ({ ...side, heading: say.position(side.heading ?? '') })),
    ...sectionOf(say.events, latest, parley),
    ...sectionOf(say.disputed, disputed, parley),
    ...section(say.open, [], openPoints([...statements, ...events])),
  ];
}

/** What another entry denies or contradicts, or what is told only as an allegation, a denial or a dispute. */
function isDisputed(entry: Entry, parley: Parley): boolean {
  const against = surveyOf(parley).linksTo.get(entry.id) ?? [];
  return isContested(entry) || against.some(({ how }) => how === 'denies' || how === 'contradicts');
}

/** What the source holds open or does not give, one line an entry. */
function openPoints(entries: readonly Entry[]): string[] {
  return entries
    .map(({ gist, hedge, unstated }) => {
      const why = [hedge.join('; '), ...unstated.map(({ note }) => note)];
      return { gist, why: why.filter((reason) => reason !== '') };
    })
    .filter(({ why }) => why.length > 0)
    .slice(0, OPEN)
    .map(({ gist, why }) => say.openPoint(gist, why.map(words.capital).map(sentence).join(' ')));
}

function latestFirst(one: Entry, other: Entry): number {
  return inOrder(other.when.date ?? '', one.when.date ?? '');
}
