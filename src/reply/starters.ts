import type { Entry, TalksRecord } from '../record/record';
import { remembered } from '../record/remembered';
import { ask, find, namesIn, type SearchIndex } from '../search/index';
import { words } from './language';
import type { Parley } from './parley';

/** How many starters a record offers, how many entries are looked at for them, how many questions are tried. */
const OFFERED = 8;
const LOOKED_AT = 400;
const TRIED = 40;
/** A question made of a whole quotation must still read like one. */
const QUOTED_WORDS = 8;
/** Places that something can be said to have happened in. */
const PLACES: readonly string[] = ['country', 'region', 'city', 'town', 'suburb'];

/** A question made from an entry, and the names in it, which no other starter may hold. */
interface Starter {
  question: string;
  names: readonly string[];
  type: Entry['type'];
}

/**
 * Questions that have an answer, made from entries all over the record and each tried before it is offered. No
 * two of them have a speaker, topic or place in common.
 */
export function findStarters(record: TalksRecord, index: SearchIndex): string[] {
  const step = Math.max(1, Math.floor(record.entries.length / LOOKED_AT));
  const length = Math.ceil(record.entries.length / step);
  const positions = Array.from({ length }, (_, at) => at * step);
  return startersFrom(positions, OFFERED, TRIED, { record, index });
}

/** Few are tried while somebody waits. */
const TRIED_AT_ONCE = 6;

/** At most so many questions that have an answer on what a text names: its topics, people and places. */
export function startersOn(text: string, most: number, parley: Parley): string[] {
  const { record, index } = parley;
  const names = Object.entries(namesIn(text, record, index)).filter(([, ids]) => ids.length > 0);
  const hits = names.flatMap(([option, ids]) =>
    find('', { [option]: ids }, record, index).slice(0, LOOKED_AT_ONCE),
  );
  return startersFrom(
    hits.map(({ position }) => position),
    most,
    TRIED_AT_ONCE,
    parley,
  );
}

/** Entries of each kind of name looked at. */
const LOOKED_AT_ONCE = 40;

function startersFrom(
  positions: readonly number[],
  most: number,
  mostTries: number,
  parley: Parley,
): string[] {
  const starters: Starter[] = [];
  let tries = 0;
  for (const position of positions) {
    if (starters.length === most || tries === mostTries) break;
    const entry = parley.record.entries.at(position);
    const starter = starterFrom(entry, starters, parley.record);
    if (starter === null) continue;
    tries++;
    const key = `${entry.id} ${starter.question}`;
    if (isAnsweredBy(key, parley.index, entry, starter, parley.record)) starters.push(starter);
  }
  return starters.map(({ question }) => question);
}

/**
 * Whether the first answer to a starter is the entry it was made from, or one as good: same speaker, same names.
 * Remembered, as misses offer the same ones again and again.
 */
const isAnsweredBy = remembered(
  1000,
  (_: string, index: SearchIndex, entry: Entry, { question, names }: Starter, record: TalksRecord) => {
    const { outcome, hits } = ask(question, record, index);
    const [best] = hits.map(({ position }) => record.entries.at(position));
    if (outcome !== 'found' || best === undefined || best.speaker !== entry.speaker) return false;
    const held = [best.speaker, ...best.about.topics, ...best.about.places];
    return best.id === entry.id || names.every((name) => held.includes(name));
  },
);

/** A question that an entry answers, if it can be asked with names that no starter holds yet. */
function starterFrom(entry: Entry, starters: readonly Starter[], record: TalksRecord): Starter | null {
  const used = new Set(starters.flatMap(({ names }) => names));
  if (entry.status !== 'on record') return null;
  if (entry.type === 'statement') return saidBy(entry, used, starters.length % 3 === 2, record);
  // People ask who said what before they ask what happened.
  const events = starters.filter(({ type }) => type === 'event');
  return events.length * 2 > starters.length ? null : happenedIn(entry, used, record);
}

function saidBy(
  entry: Entry,
  used: ReadonlySet<string>,
  inWords: boolean,
  record: TalksRecord,
): Starter | null {
  const speaker = record.parties.get(entry.speaker ?? '');
  if (speaker === undefined || !speaker.named || speaker.kind === 'body' || used.has(speaker.id)) return null;
  const quote = entry.quotes[0]?.text ?? '';
  if (inWords && quote !== '' && quote.split(' ').length <= QUOTED_WORDS)
    return { question: words.starter.whoSaid(quote), names: [speaker.id], type: entry.type };
  const topic = entry.about.topics.find((id) => !used.has(id));
  if (topic === undefined) return null;
  const question = words.starter.saidAbout(speaker.name, subject(topic, record));
  return { question, names: [speaker.id, topic], type: entry.type };
}

function happenedIn(entry: Entry, used: ReadonlySet<string>, record: TalksRecord): Starter | null {
  const places = entry.about.places.map((id) => record.places.get(id)).filter((place) => place !== undefined);
  const place = places.find(({ id, kind }) => !used.has(id) && PLACES.includes(kind));
  return place
    ? { question: words.starter.happenedIn(place.name), names: [place.id], type: entry.type }
    : null;
}

/**
 * A topic inside a sentence: its name with a small letter where its first word is written small among its words,
 * else the first of those, because a name reads like a heading.
 */
function subject(id: string, record: TalksRecord): string {
  const topic = record.topics.get(id);
  if (topic === undefined) return id;
  const small = topic.name.charAt(0).toLowerCase() + topic.name.slice(1);
  const isSmall = topic.words.some((word) => word.split(' ')[0] === small.split(' ')[0]);
  return isSmall ? small : (topic.words[0] ?? topic.name);
}
