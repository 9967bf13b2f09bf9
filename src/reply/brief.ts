import type { Entry } from '../record/record';
import type { Hits } from '../search/types';
import { bySide, entriesOf, MOST_ENTRIES, section, sectionOf } from './cards';
import { cardOf, sentence } from './citation';
import { inOrder } from './days';
import { readFilters, type Wanted } from './filters';
import { insteadOf } from './instead';
import { words } from './language';
import { takenBackNote, undatedNote } from './left-out';
import { isDenied, responsesTo, wholesFirst } from './links';
import { nearTopicReply } from './near';
import { findOnce } from './once';
import type { Parley } from './parley';
import type { Reply, Request, Section } from './reply';
import { type Briefing, sheet } from './sheet';
import { isContested, isStanding, surveyOf } from './survey';
import { lastThat } from './timeline';

const say = words.brief;

/** What a sheet to read has room for, under each heading and of what is not given; the file holds the rest. */
const MOST = 8;
const MISSING = 5;
/** Most statements and most events in the file. */
const FILED = 300;

/** A briefing sheet by topic or time: positions by side, latest events, what is disputed, open points, and a file. */
export function briefOn(options: Request['options'], parley: Parley): Reply {
  const { wanted, reply } = readFilters({ command: 'brief', options }, parley);
  if (reply) return reply;
  const { statements, events, takenBack, isWhole } = standingOn(wanted, parley);
  const undated = (['statement', 'event'] as const).flatMap((type) => undatedNote(wanted, parley, { type }));
  const leftOut = [...undated, ...takenBackNote(takenBack)];
  if (statements.length + events.length === 0) return insteadOf(wanted, null, parley, leftOut);
  const near = nearTopicReply(wanted, parley, leftOut);
  if (near) return near;
  const { notes, choices, request } = wanted;
  const title = say.title(Object.values(wanted.read).join(', ') || say.everything);
  const asOf = say.asOf(surveyOf(parley).asOf);
  const file = isWhole ? say.file : say.fileInPart(statements.length, events.length);
  const responses = wanted.text ? [] : responsesTo([...statements, ...events], parley).filter(isStanding);
  const briefing = briefingOf(statements, events, responses, parley);
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
  return findOnce(text, { ...filters, type }, parley);
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

/** Where the day of an event is not stated, it had happened by the day on which it was told. */
function latestFirst(one: Entry, other: Entry): number {
  return inOrder(dayOf(other), dayOf(one));
}

function dayOf({ when, said }: Entry): string {
  return when.date ?? said.date ?? '';
}

/** @param responses on other topics, what answers or denies most of these: a claim is not handed out without them */
function briefingOf(
  statements: readonly Entry[],
  events: readonly Entry[],
  responses: readonly Entry[],
  parley: Parley,
): Briefing {
  const all = [...statements, ...events, ...responses];
  const disputed = all.filter(
    (entry) => isContested(entry) || isDenied(entry, parley) || responses.includes(entry),
  );
  const rest = (entry: Entry) => !disputed.includes(entry);
  return {
    statements: statements.filter(rest),
    events: events.filter(rest),
    disputed: wholesFirst(disputed),
    open: openPoints(all, parley),
    missing: missingPoints(all, parley),
  };
}

function summary({ statements, events, disputed, open, missing }: Briefing, parley: Parley): Section[] {
  const more = say.inPart;
  // Of what has no day much only holds, such as who owns a club: it comes after all that happened.
  const [dated, undated] = [true, false].map((isDated) =>
    wholesFirst(events.filter((event) => (dayOf(event) !== '') === isDated)),
  );
  const ordered = [...(dated ?? []), ...(undated ?? [])];
  const [shown, others] = [ordered.slice(0, MOST), ordered.slice(MOST)];
  const positions = bySide(statements, parley, { each: MOST, order: byWeight, more });
  const points = (heading: string, lines: readonly string[], most: number) =>
    section(
      heading,
      [],
      [...(lines.length > most ? [more(most, lines.length)] : []), ...lines.slice(0, most)],
    );
  return [
    ...positions.map((side) => ({ ...side, heading: say.position(side.heading ?? '') })),
    ...sectionOf(say.events, [...shown.sort(latestFirst), ...others], parley, { each: MOST, more }),
    ...sectionOf(say.disputed, disputed, parley, { each: MOST, more }),
    ...points(say.open, open, MOST),
    ...points(say.missing, missing, MISSING),
  ];
}

/** How much a statement weighs by how it is on record: whole sentences first, then quoted words. */
const WEIGHT: readonly Entry['kind'][] = ['quote', 'fragment', 'reported'];

/** The statements that weigh most first, but one on a topic before a second one on the same. */
function byWeight(statements: readonly Entry[]): Entry[] {
  const weighed = [...statements].sort((one, other) => WEIGHT.indexOf(one.kind) - WEIGHT.indexOf(other.kind));
  const had = new Set<string>();
  const fresh = weighed.filter(({ about }) => {
    const isFresh = about.topics.some((topic) => !had.has(topic));
    for (const topic of about.topics) had.add(topic);
    return isFresh;
  });
  return [...fresh, ...weighed.filter((statement) => !fresh.includes(statement))];
}

/** What the source holds open. Who tells it and in which document come first: a face may cut the end. */
function openPoints(entries: readonly Entry[], parley: Parley): string[] {
  return entries.flatMap((entry) => {
    const { chain, document, hedge } = cardOf(entry, parley);
    return hedge === null ? [] : [[entry.gist, chain, document, hedge].map(sentence).join(' ')];
  });
}

/**
 * What a source does not give of an entry; what it does not give of several is said once, with the first. Which source
 * it is need not be said where there is but one.
 */
function missingPoints(entries: readonly Entry[], parley: Parley): string[] {
  const isOne = entries.every(({ source }) => source === entries[0]?.source);
  const had = new Set<string>();
  return entries.flatMap((entry) => {
    const document = isOne ? [] : [cardOf(entry, parley).document];
    const notes = entry.unstated.map(({ note }) => note).filter((note) => !had.has(note));
    for (const note of notes) had.add(note);
    return notes.length
      ? [[entry.gist, ...document, ...notes.map(words.capital)].map(sentence).join(' ')]
      : [];
  });
}
