import type { Entry } from '../record/record';
import { find } from '../search/index';
import type { Hits } from '../search/types';
import { bySide, entriesOf, MOST_ENTRIES, section, sectionOf } from './cards';
import { cardOf, sentence } from './citation';
import { inOrder } from './days';
import { readFilters, type Wanted } from './filters';
import { insteadOf } from './instead';
import { words } from './language';
import { undatedNote } from './misses';
import type { Parley } from './parley';
import { isStanding, takenBackNote } from './positions';
import type { Reply, Request, Section } from './reply';
import { type Briefing, sheet } from './sheet';
import { isContested, surveyOf } from './survey';
import { lastThat } from './timeline';

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
  const { statements, events, takenBack, isWhole } = standingOn(wanted, parley);
  const leftOut = [...undatedNote(wanted, parley), ...takenBackNote(takenBack)];
  if (statements.length + events.length === 0) return insteadOf(wanted, null, parley, leftOut);
  const { notes, choices, request } = wanted;
  const title = say.title(Object.values(wanted.read).join(', ') || say.everything);
  const asOf = say.asOf(surveyOf(parley).asOf);
  const file = isWhole ? say.file : say.fileInPart(statements.length, events.length);
  const briefing = briefingOf(statements, events, parley);
  return {
    outcome: 'found',
    lead: [...notes, title, asOf, ...leftOut, file],
    sections: summary(briefing, parley),
    choices,
    file: sheet(title, [asOf, ...leftOut], briefing, parley),
    request,
  };
}

/** The first statements and the latest events, and how many others were taken back. */
function standingOn(wanted: Wanted, parley: Parley) {
  const found = { statements: search('statement', wanted, parley), events: search('event', wanted, parley) };
  const statements = entriesOf(found.statements, parley, FILED);
  const events = entriesOf(latest(found.events, wanted, parley), parley);
  const takenBack = [...statements, ...events].filter((entry) => !isStanding(entry)).length;
  return {
    statements: statements.filter(isStanding),
    events: events.filter(isStanding).sort(latestFirst).slice(0, FILED),
    takenBack,
    isWhole: Math.max(found.statements.length, found.events.length) <= FILED,
  };
}

function search(type: 'statement' | 'event', { text, filters }: Wanted, parley: Parley): Hits {
  return find(text, { ...filters, type }, parley.record, parley.index);
}

/** The events found, or where they are too many to be put in order, those since a day as early as can be. */
function latest(hits: Hits, wanted: Wanted, parley: Parley): Hits {
  if (hits.length <= MOST_ENTRIES) return hits;
  const { from: first = '' } = wanted.filters;
  const days = surveyOf(parley)
    .days.filter((day) => day >= first)
    .reverse();
  const since = (at: number) =>
    search('event', { ...wanted, filters: { ...wanted.filters, from: days[at] ?? first } }, parley);
  const dated = since(lastThat((at) => since(at).length <= MOST_ENTRIES, days.length));
  return dated.length > 0 ? dated : hits;
}

function latestFirst(one: Entry, other: Entry): number {
  return inOrder(other.when.date ?? '', one.when.date ?? '');
}

function briefingOf(statements: readonly Entry[], events: readonly Entry[], parley: Parley): Briefing {
  const all = [...statements, ...events];
  const disputed = all.filter((entry) => isDisputed(entry, parley));
  const rest = (entry: Entry) => !disputed.includes(entry);
  return {
    statements: statements.filter(rest),
    events: events.filter(rest),
    disputed,
    open: openPoints(all, parley),
  };
}

function summary({ statements, events, disputed, open }: Briefing, parley: Parley): Section[] {
  const more = (shown: number, all: number) => say.more(all - shown);
  const positions = bySide(statements, parley, { each: PER_SIDE, more });
  const unsaid = open.length > OPEN ? [more(OPEN, open.length)] : [];
  return [
    ...positions.map((side) => ({ ...side, heading: say.position(side.heading ?? '') })),
    ...sectionOf(say.events, events.slice(0, LATEST), parley),
    ...sectionOf(say.disputed, disputed, parley, { each: DISPUTED, more }),
    ...section(say.open, [], [...open.slice(0, OPEN), ...unsaid]),
  ];
}

/** What another entry denies or contradicts, or what is told only as an allegation, a denial or a dispute. */
function isDisputed(entry: Entry, parley: Parley): boolean {
  const against = surveyOf(parley).linksTo.get(entry.id) ?? [];
  return isContested(entry) || against.some(({ how }) => how === 'denies' || how === 'contradicts');
}

/** What the source holds open or does not give. Who tells it and in which document come first: a face may cut the end. */
function openPoints(entries: readonly Entry[], parley: Parley): string[] {
  return entries.flatMap((entry) => {
    const { chain, document, hedge } = cardOf(entry, parley);
    const why = [
      ...(hedge === null ? [] : [hedge]),
      ...entry.unstated.map(({ note }) => words.capital(note)),
    ];
    return why.length ? [[entry.gist, chain, document, ...why].map(sentence).join(' ')] : [];
  });
}
