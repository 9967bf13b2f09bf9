import { clean } from '../record/clean';
import type { Entry } from '../record/record';
import { ask } from '../search/index';
import type { Answer, Hit, Namesakes, Why } from '../search/types';
import {
  bySide,
  bySpeaker,
  cutNote,
  entriesOf,
  grouped,
  MOST_CARDS,
  section,
  sectionOf,
  speakersOf,
} from './cards';
import { cardOf } from './citation';
import { denialsApart, undoneBy } from './context';
import { echo } from './echo';
import { extentOf } from './extent';
import { words } from './language';
import { startersOf } from './misses';
import { partyName, publishedOf } from './names';
import type { Parley } from './parley';
import { pickEntries } from './pick';
import type { Reply, Section } from './reply';
import { isUndated } from './survey';

const say = words.answer;

/** Most cards of an answer to a question that does not ask for everything: a phone shows them on two pages. */
const MOST_UNLISTED = 8;

/** Answers a question in plain words; `explain` adds how it was understood and scored. */
export function answerQuestion(question: string, parley: Parley, explain: boolean): Reply {
  const picked = pickEntries(question, parley);
  const answer = picked.length === 0 ? ask(question, parley.record, parley.index) : pickedAnswer(picked);
  const request = { command: 'ask', options: { question: clean(question) } };
  return { ...replyTo(answer, parley, question), request, ...(explain ? { explain: answer.explain() } : {}) };
}

/**
 * Words an answer of the search layer for people.
 * @param asked the question, for others to be offered that are near it
 */
export function replyTo(answer: Answer, parley: Parley, asked = ''): Reply {
  if (answer.parts !== undefined) return replyToParts(answer.outcome, answer.parts, parley);
  const most = answer.isList ? MOST_CARDS : MOST_UNLISTED;
  const all = entriesOf(answer.hits, parley, most);
  const meant = meantBy(answer);
  // What comes near from those who are asked for has a place of its own, also where it denies what others said.
  const isApart = answer.why?.is === 'other speaker' && answer.why.near;
  const entries = answer.groupBy === null && !isApart ? denialsApart(all, parley, meant) : all;
  return {
    outcome: answer.outcome,
    lead: [
      ...leadOf(answer, all, parley),
      ...cutNote(answer.hits.length, most, answer.isOfDays ? ['/timeline'] : ['/quote', '/event']),
    ],
    sections: [
      ...sectionsOf(answer, entries, parley),
      ...undoneBy(entries, parley, meant, answer.groupBy === null),
    ],
    ...(answer.outcome === 'none' ? startersOf(parley, asked) : {}),
  };
}

/** What comes this near to the best is meant, and not only shown beside it. */
const MEANT = 0.85;

/** How many of the entries of an answer are meant: of what is shown instead of an answer the first. */
function meantBy({ hits, isOfDays, outcome, why }: Answer): number {
  if (isOfDays) return hits.length;
  const least = MEANT * (hits[0]?.score ?? 0);
  const isMeant = outcome === 'found' || why?.is === 'no words';
  return isMeant ? hits.filter(({ score }) => score >= least).length : 1;
}

/** The answer to each part under its words; what was shown for an earlier one is not shown again. */
function replyToParts(
  outcome: Answer['outcome'],
  parts: NonNullable<Answer['parts']>,
  parley: Parley,
): Reply {
  const shown = new Set<string>();
  const sections = parts.flatMap(({ asked, answer }) => {
    const entries = entriesOf(answer.hits, parley, MOST_CARDS);
    const fresh = entries.filter(({ id }) => !shown.has(id) && shown.add(id));
    const above = fresh.length < entries.length ? [say.above(entries.length - fresh.length)] : [];
    const lines = [...leadOf(answer, entries, parley), ...above];
    const cards = fresh.map((entry) => cardOf(entry, parley, answer.outcome !== 'found'));
    return [...section(echo(asked), cards, lines), ...undoneBy(fresh, parley, meantBy(answer), true)];
  });
  return { outcome, lead: [say.parts(parts.length)], sections };
}

function pickedAnswer(positions: readonly number[]): Answer {
  const hits: Hit[] = positions.map((position) => ({ position, score: 1 }));
  return {
    outcome: 'found',
    why: null,
    hits,
    namesakes: [],
    isOfDays: false,
    isList: true,
    groupBy: null,
    explain: () => [say.picked],
  };
}

function sectionsOf(
  { outcome, why, isOfDays, groupBy }: Answer,
  entries: readonly Entry[],
  parley: Parley,
): Section[] {
  const manner = { context: outcome !== 'found' };
  if (why?.is === 'other speaker' && why.near)
    return [
      ...sectionOf(null, entries.slice(0, -1), parley, manner),
      ...sectionOf(say.nearestFrom(namesOf(why.asked, parley)), entries.slice(-1), parley, manner),
    ];
  if (groupBy === 'side') return bySide(entries, parley, manner);
  if (groupBy === 'speaker') return bySpeaker(entries, parley, manner);
  return isOfDays && outcome === 'found'
    ? undatedLast(entries, parley)
    : sectionOf(null, entries, parley, manner);
}

/** What is found by days: apart, with the day of its document, what has none of its own. */
function undatedLast(entries: readonly Entry[], parley: Parley): Section[] {
  const groups = grouped(entries, (entry) => undatedIn(entry, parley) ?? '');
  const headings = [...groups.keys()].sort((one, other) => Number(one !== '') - Number(other !== ''));
  return headings.flatMap((heading) => sectionOf(heading || null, groups.get(heading) ?? [], parley));
}

/** Of an entry without a day of its own, that it has none, and which its document has; null if it tells of a day or of nothing. */
function undatedIn(entry: Entry, { record }: Parley): string | null {
  const published = publishedOf(entry, record);
  return isUndated(entry) && published !== null ? say.undatedIn(published) : null;
}

function leadOf({ outcome, why, namesakes }: Answer, entries: readonly Entry[], parley: Parley): string[] {
  if (outcome === 'found') return namesakes.flatMap((name) => ambiguousIn(name, entries, parley));
  if (why !== null) return whyNot(why, entries, parley);
  return [entries.length ? say.nearest : say.nothing(extentOf(parley))];
}

/** Whom a name may mean, if what is shown is by more than one of them. */
function ambiguousIn({ typed, ids }: Namesakes, entries: readonly Entry[], { record }: Parley): string[] {
  const shown = ids.filter((id) =>
    entries.some(({ speaker, about }) => [speaker, ...about.people].includes(id)),
  );
  const names = ids.map((id) => partyName(id, record));
  return shown.length > 1 ? [words.lookUp.ambiguous(echo(typed), names)] : [];
}

/** Why the record does not answer as asked, and what the cards below it are. */
export function whyNot(why: Why, entries: readonly Entry[], parley: Parley): string[] {
  const nearest = entries.length ? [say.nearest] : [];
  switch (why.is) {
    case 'empty':
      return [say.empty];
    case 'unstated':
      return [why.note ?? say.unstated(why.detail), ...nearest];
    case 'unknown':
      return [
        say.unknown(why.words.map(echo)),
        ...(nearest.length ? nearest : [say.covers(extentOf(parley))]),
      ];
    case 'premise':
      return [
        why.told ? say.notAsAsked(why.words.map(echo)) : say.premise(why.words.map(echo), entries.length > 0),
      ];
    case 'itself':
      return [say.itself[why.of]];
    case 'opinion':
      return [say.opinion, ...nearest];
    case 'turned':
      return [say.turned(why.word)];
    case 'other speaker':
      return [
        say.otherSpeaker(
          namesOf(why.asked, parley),
          speakersOf(why.near ? entries.slice(0, -1) : entries, parley),
        ),
      ];
    case 'not theirs': {
      const about = why.about ?? [];
      const lead = say.notTheirs(namesOf(why.asked, parley), about.map(echo));
      return about.length > 0 ? [lead] : [lead, ...nearest];
    }
    case 'unquoted':
      return [say.unquoted(why.asked.length > 0 ? namesOf(why.asked, parley) : null)];
    case 'no words':
      return [say.noWords(namesOf(why.asked, parley), entries.length > 0)];
  }
}

function namesOf(ids: readonly string[], parley: Parley): string {
  return words.list(ids.map((id) => partyName(id, parley.record)));
}
