import type { Entry, Party, TalksRecord } from '../../record/record';
import type { Detail, Place } from '../../record/schema';
import { isPerson, sideOf } from '../../record/sides';
import { surnameOf } from '../../record/surname';
import { passagesOf } from '../indexing/passages';
import type { Question } from '../question/question';
import { denies } from '../words/denial';
import { stemsOf, wordsOf } from '../words/words';

/** A detail that a question asks for and an entry does not hold, with the editor's sentence on it if there is one. */
export interface Gap {
  detail: Detail;
  note: string | null;
}

export const NUMBER =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|both)\b/i;
const REASON = /\b(because|so that|in order to|the reason|due to|owing to|as a result)\b/i;
const CASUALTIES = /\b(casualt\w*|died|dead|deaths?|killed|wounded|injured|fatalit\w*)\b/i;
const TIME =
  /\b\d{1,2}(:\d\d| ?(am|pm|o.clock))|\b(late|early|at (noon|midnight|night|dawn)|in the (morning|afternoon|evening)|night-?time)\b/i;
/** Which kinds of place answer to which noun; no place on record is a village, a street or a district. */
const TOWNS: readonly [RegExp, readonly Place['kind'][]][] = [
  [/^citi/, ['city']],
  [/^(town|suburb)/, ['city', 'town', 'suburb']],
];

/** Whether an entry holds a detail, as far as its fields tell. A detail not listed is taken to be held. */
const HOLDS: Partial<Record<Detail, (entry: Entry, question: Question, record: TalksRecord) => boolean>> = {
  number: holdsNumber,
  reason: (entry) => REASON.test(textOf(entry)) && !lacks(entry, 'reason'),
  casualties: (entry) => CASUALTIES.test(textOf(entry)),
  damage: (entry) => /\b(damage|destroy)/i.test(textOf(entry)),
  date: holdsDate,
  time: (entry) => TIME.test(textOf(entry)),
  name: holdsName,
  place: ({ about }, _, record) => about.places.some((id) => record.places.get(id)?.kind === 'building'),
  town: holdsTown,
  terms: (entry) => !lacks(entry, 'terms'),
};

/** The first detail that a question asks for and an entry lacks, or null. */
export function gapOf(question: Question, entry: Entry, record: TalksRecord): Gap | null {
  if (lacksPlace(question, entry) || lacksSetting(question, entry) || lacksPlaceToCome(question, entry))
    return { detail: 'place', note: entry.unstated.find((one) => one.detail === 'place')?.note ?? null };
  const detail = question.asks.details.find((one) => HOLDS[one]?.(entry, question, record) === false);
  if (!detail) return null;
  const isMeant = (note: string) =>
    isLength(question) ? stemsOf(note).some((stem) => LENGTH.test(stem)) : isOfMeasure(note, question);
  const row = entry.unstated.find(
    (one) => one.detail === detail && (detail !== 'number' || isMeant(one.note)),
  );
  return { detail, note: row?.note ?? null };
}

/** "Where was he": what is of no place does not say, nor what tells where somebody was not; "..., where" may ask for a passage. */
function lacksPlace({ asks, tokens }: Question, entry: Entry): boolean {
  const { about, setting } = entry;
  const isSet = asks.saying && (setting.where !== null || setting.channel !== null);
  const isOfNone = about.places.length === 0 && !isSet;
  const isOfPassage = tokens.at(-1)?.form === 'where';
  const isNot = !isOfPassage && lacks(entry, 'place') && passagesOf(entry).some(denies);
  return asks.form === 'where' && asks.details.length === 0 && (isOfNone || isNot);
}

/** "Where did she say that" asks for nothing else but where. */
function lacksSetting({ asks, units }: Question, { speaker, setting }: Entry): boolean {
  const isBare = units.every(({ kind, light }) => kind !== 'word' || light);
  const isUnset = speaker !== null && setting.where === null && setting.channel === null;
  return asks.form === 'where' && asks.saying && isBare && isUnset;
}

/** "Where will the next round be held": an entry that only looks back does not say. */
function lacksPlaceToCome({ asks }: Question, entry: Entry): boolean {
  return asks.form === 'where' && asks.future && asks.details.length === 0 && !isToCome(entry);
}

/** Whether an entry tells of a day after the one it was said on. */
function isToCome({ said, when }: Entry): boolean {
  return when.date !== null && said.date !== null && when.date > said.date;
}

/** "How old": a note that says "how many people" is of another measure. */
function isOfMeasure(note: string, { tokens }: Question): boolean {
  const asked = tokens.findIndex(({ form }) => form === 'how');
  const measures = [...note.matchAll(/\bhow (\w+)/g)].map(([, measure]) => measure);
  const measure = tokens[asked + 1]?.form;
  return asked < 0 || measures.length === 0 || measure === 'much' || measures.includes(measure);
}

/** "How long": no number of people answers it, and no note on one. */
function isLength({ asks, tokens }: Question): boolean {
  return !asks.list && tokens.some(({ form }, at) => form === 'long' && tokens[at - 1]?.form === 'how');
}

/** "How long had it been since" does not ask how long something took. */
const SINCE = /^(since|between|without|not|ago)$/;

const DISTANCE = /\b(kilomet|met(er|re)s?\b|miles?\b|km\b)/i;

/** Stems of what a day is counted in: no other number says how many. */
const CLOCK = /^(second|minut|hour)$/;

/** Stems of what a length of time is counted in. */
export const LENGTH = /^(minut|hour|day|week|month|year|decad|centuri)$/;

/** A name, unless the editors say that one is missing; "names of the Russian delegates": that of somebody of theirs. */
function holdsName(entry: Entry, { mentions, units }: Question, record: TalksRecord): boolean {
  const { parties } = record;
  if (lacks(entry, 'name') || (entry.speaker !== null && parties.get(entry.speaker)?.named === false))
    return false;
  const bodies = mentions.flatMap((mention) => mention.parties).flatMap((id) => parties.get(id) ?? []);
  if (bodies.length === 0 || bodies.some(isPerson) || units.some(({ kind }) => kind === 'word')) return true;
  const sides = bodies.map((party) => sideOf(party, record));
  const isTheirs = (party: Party | undefined) =>
    isPerson(party) && sides.includes(sideOf(party, record)) && entry.gist.includes(surnameOf(party.name));
  return entry.about.people.some((id) => isTheirs(parties.get(id)));
}

/** A number of what is asked for, or any, unless the editors say that one is missing. */
function holdsNumber(entry: Entry, question: Question): boolean {
  const { asks, tokens } = question;
  const counted = tokens[asks.focus ?? -1]?.stem;
  const words = wordsOf(textOf(entry));
  const isCounted = words.some(({ stem }, at) => stem === counted && NUMBER.test(words[at - 1]?.form ?? ''));
  if (/\bhow far\b/i.test(question.text)) return DISTANCE.test(textOf(entry));
  if (isLength(question)) return holdsLength(entry, question);
  if (counted !== undefined && CLOCK.test(counted)) return isCounted;
  // "Both", "the two sides" does not say how many each of them sent.
  const isNumbered = NUMBER.test(textOf(entry).replace(/\b(both|the two)\b/gi, ''));
  return isCounted || (isNumbered && (counted === undefined || !lacks(entry, 'number')));
}

/** "The first in three weeks" tells how long ago the last was, not how long one took. */
function holdsLength(entry: Entry, { tokens }: Question): boolean {
  const isSince = tokens.some(({ form }) => SINCE.test(form));
  const words = wordsOf(passagesOf(entry).join(' '));
  const isAgo = (at: number) => words.slice(Math.max(0, at - 2), at).some(({ form }) => form === 'in');
  return words.some(
    ({ stem }, at) =>
      LENGTH.test(stem) && NUMBER.test(words[at - 1]?.form ?? '') && (isSince || !isAgo(at - 1)),
  );
}

/** A town answers unless the question names it itself. */
function holdsTown(entry: Entry, { mentions, tokens }: Question, record: TalksRecord): boolean {
  const kinds = TOWNS.find(([noun]) => tokens.some(({ stem }) => noun.test(stem)))?.[1] ?? [];
  const isNew = (id: string) => !mentions.some(({ places }) => places.includes(id));
  return (
    !lacks(entry, 'town') &&
    entry.about.places.some((id) => kinds.includes(record.places.get(id)?.kind ?? 'area') && isNew(id))
  );
}

/** What the editors say has no day in the source is answered by the time that it names, if any. */
function holdsDate(entry: Entry, { asks }: Question): boolean {
  const { said, when } = entry;
  if (asks.future) return isToCome(entry);
  if (asks.saying) return said.date !== null || said.cue !== null || when.date !== null;
  return when.cue !== null || (!lacks(entry, 'date') && (when.date !== null || said.date !== null));
}

function lacks(entry: Entry, detail: Detail): boolean {
  return entry.unstated.some((row) => row.detail === detail);
}

function textOf(entry: Entry): string {
  return [...passagesOf(entry), entry.when.cue, entry.said.cue].join(' ');
}
