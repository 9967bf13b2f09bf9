import type { Entry } from '../record/record';
import { isSide, sideOf } from '../record/sides';
import { bySide, entriesOf, MOST_CARDS, sectionOf } from './cards';
import { readFilters, type Wanted } from './filters';
import { nothingOn } from './instead';
import { words } from './language';
import { takenBackNote } from './left-out';
import { responsesTo, wholesFirst } from './links';
import { faulty } from './misses';
import { partyName } from './names';
import { nearTopicReply } from './near';
import { findOnce } from './once';
import type { Parley } from './parley';
import type { Reply, Section } from './reply';
import { requestLine } from './request-line';
import { isStanding, surveyOf } from './survey';

const say = words.compare;
/** How many silent sides are named; of the rest only the number. */
const SILENT = 12;
/** How many events are shown that concern sides without words of their own. */
const MENTIONS = 5;

/** Each side's position on a topic, side by side, with who is only mentioned and who is silent on it. */
export function comparePositions(topic: string, parley: Parley): Reply {
  const { wanted, reply } = readFilters({ command: 'compare', options: { topic } }, parley);
  if (reply) return reply;
  const subject = wanted.read.topic;
  if (subject === undefined) return faulty(words.errors.noText('compare'));
  const positions = positionsOn(wanted, parley);
  const leftOut = takenBackNote(positions.takenBack.length);
  if (positions.entries.length === 0) return nothingOn(wanted, parley, leftOut);
  const near = nearTopicReply(wanted, parley, leftOut);
  if (near) return near;
  const { notes, choices, request } = wanted;
  const sides = sidesIn(positions, parley);
  return {
    outcome: 'found',
    lead: [...notes, ...linesOn(subject, positions, sides, parley), ...leftOut],
    sections: sectionsOf(positions, sides, wanted, parley),
    choices,
    request,
  };
}

/** What stands on record on a topic, best first. */
interface Positions {
  /** What was said; where nothing was, what happened. */
  entries: readonly Entry[];
  /** Those of them that are on another topic, and answer or deny what is on this one. */
  responses: readonly Entry[];
  events: readonly Entry[];
  takenBack: readonly Entry[];
  /** How many entries there are, and how many of them were looked at. */
  all: number;
  looked: number;
}

function positionsOn({ text, filters }: Wanted, parley: Parley): Positions {
  const search = (type: 'statement' | 'event') => findOnce(text, { ...filters, type }, parley);
  const hits = { statements: search('statement'), events: search('event') };
  const found = { statements: entriesOf(hits.statements, parley), events: entriesOf(hits.events, parley) };
  const both = [...found.statements, ...found.events];
  const standing = both.filter(isStanding);
  const responses = text ? [] : responsesTo(standing, parley).filter(isStanding);
  const said = [...found.statements.filter(isStanding), ...responses];
  const events = found.events.filter(isStanding);
  return {
    entries: said.length ? said : events,
    responses,
    events,
    takenBack: both.filter((entry) => !isStanding(entry)),
    all: hits.statements.length + hits.events.length,
    looked: both.length,
  };
}

/** The sides by what they have on a topic: words, only a part in what others say or what happened, or nothing. */
interface Sides {
  heard: readonly string[];
  mentioned: readonly string[];
  silent: readonly string[];
}

function sidesIn({ entries, events, takenBack }: Positions, parley: Parley): Sides {
  const { record } = parley;
  const side = ({ speaker }: Entry) => sideOf(record.parties.get(speaker ?? ''), record);
  const heard = [...new Set(entries.map(side))].filter((id) => id !== null);
  // Who took words back was not silent; to whom they were wrongly given may have been.
  const spoke = new Set(takenBack.filter(({ status }) => status !== 'misattributed').map(side));
  const named = [...entries, ...events]
    .flatMap(({ about }) => about.people)
    .filter((id) => isNation(id, parley));
  const wordless = [...new Set([...surveyOf(parley).counts.side.keys(), ...named])].filter(
    (id) => !heard.includes(id) && !spoke.has(id),
  );
  const isMentioned = (id: string) => [...entries, ...events].some((entry) => concerns(entry, id, parley));
  return {
    heard,
    mentioned: wordless.filter(isMentioned),
    silent: wordless.filter((id) => !isMentioned(id)),
  };
}

/** Whether an id is that of a country, or of a bloc that lends an adjective like one: no football club is a side. */
function isNation(id: string, { record }: Parley): boolean {
  const party = record.parties.get(id);
  if (!isSide(party) || sideOf(party, record) !== id) return false;
  return party.kind === 'country' || party.adjectives.length > 0;
}

/** Whether an entry is about a side: the country, one of its bodies, or somebody who speaks for it on record. */
function concerns({ about }: Entry, side: string, parley: Parley): boolean {
  const { parties } = parley.record;
  const { speaker } = surveyOf(parley).counts;
  return about.people.some((id) => {
    const party = parties.get(id);
    return sideOf(party, parley.record) === side && (isSide(party) || speaker.has(id));
  });
}

function linesOn(subject: string, positions: Positions, sides: Sides, parley: Parley): string[] {
  const { all, looked, responses } = positions;
  const names = (ids: readonly string[]) => ids.map((id) => partyName(id, parley.record));
  const heard = names(sides.heard);
  // Who was not looked at cannot be called silent.
  if (looked < all) return [say.inPart(subject, looked, all, heard)];
  const { mentioned, silent } = sides;
  return [
    heard.length ? say.positions(subject, heard) : say.noPositions(subject),
    ...(responses.length ? [say.responses(responses.length)] : []),
    ...(mentioned.length ? [say.wordless(names(mentioned))] : []),
    ...(silent.length
      ? [say.silent(names(silent.slice(0, SILENT)), Math.max(0, silent.length - SILENT))]
      : []),
  ];
}

/** The positions by side, and last what happened that concerns sides without words of their own. */
function sectionsOf(
  { entries, events }: Positions,
  { heard, mentioned }: Sides,
  { request }: Wanted,
  parley: Parley,
): Section[] {
  const each = Math.max(2, Math.floor(MOST_CARDS / Math.max(1, heard.length)));
  const more = (command: string) => (shown: number, held: number) =>
    words.answer.first(shown, held, [requestLine({ command, options: request.options })]);
  const mentions = events.filter(
    (event) => !entries.includes(event) && mentioned.some((side) => concerns(event, side, parley)),
  );
  const concerned = mentioned.filter((side) => mentions.some((event) => concerns(event, side, parley)));
  const heading = say.concerned(concerned.map((id) => partyName(id, parley.record)));
  return [
    ...bySide(entries, parley, { each, more: more('quote') }),
    ...sectionOf(heading, wholesFirst(mentions), parley, {
      context: true,
      each: MENTIONS,
      more: more('event'),
    }),
  ];
}
