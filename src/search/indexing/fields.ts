import { isCalendarName } from '../../record/calendar';
import type { Entry, Party, TalksRecord } from '../../record/record';
import { isOutlet, sidesOf } from '../../record/sides';
import { around } from '../../record/upward';
import { isEmpty } from '../words/stopwords';
import { stemOf, stemsOf, type Word, wordsOf } from '../words/words';
import { type Lexicon, phrasesAt } from './lexicon';
import { passagesOf } from './passages';

/**
 * The terms of the index. Words are their stems. Everything else has a prefix no stem can have, and names what an
 * entry refers to.
 */
export const TERM = {
  group: (id: string) => `~${id}`,
  paraphrase: (stem: string) => `%${stem}`,
  topic: (id: string) => `#${id}`,
  within: (topic: string) => `within:${topic}`,
  speaker: (id: string) => `speaker:${id}`,
  about: (id: string) => `about:${id}`,
  side: (id: string) => `side:${id}`,
  place: (id: string) => `place:${id}`,
  outlet: (id: string) => `outlet:${id}`,
  day: (date: string) => `day:${date}`,
  on: (date: string) => `on:${date}`,
  by: (date: string) => `by:${date}`,
  kind: (kind: string) => `kind:${kind}`,
  type: (type: string) => `type:${type}`,
  source: (id: string) => `source:${id}`,
} as const;

/** Behind every date, for a document whose day is not stated: what it tells may be of any. */
export const ANY_DAY = '9999';

/** A field of an entry as text. */
interface Field {
  text: string;
  weight: number;
  /** Whether the words are the entry's own: what the thesaurus has for them counts, too. */
  own: boolean;
  /** Whether it is a quotation or the gist. */
  passage?: boolean;
}

/** The words of an entry by field: what it is found by. A word counts in each so much next to a quoted word. */
function fieldsOf(entry: Entry, record: TalksRecord): Field[] {
  const { setting, about, said, when, as } = entry;
  const named = (id: string) => described(record.parties.get(id), record);
  const place = (id: string) => `${record.places.get(id)?.name ?? ''}. ${record.places.get(id)?.kind ?? ''}`;
  const topic = (id: string) => [record.topics.get(id)?.name, ...(record.topics.get(id)?.words ?? [])];
  const others = [...about.people, ...entry.via, ...entry.photo];
  return [
    ...passagesOf(entry).map((text) => ({ text, weight: 1, own: true, passage: true })),
    { text: joined([named(entry.speaker ?? ''), as]), weight: 0.8, own: false },
    { text: joined(others.map(named)), weight: 0.6, own: false },
    { text: joined([setting.channel, setting.to, said.cue, when.cue]), weight: 0.6, own: true },
    { text: joined([setting.where ?? '', ...about.places].map(place)), weight: 0.6, own: false },
    { text: joined(entry.hedge), weight: 0.6, own: true },
    { text: entry.note ?? '', weight: 0.15, own: false },
    { text: joined(about.topics.flatMap(topic)), weight: 0.15, own: false },
  ];
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.join('. ');
}

/** A party's name; for an outlet also what kind it is and of which country: "a US broadcaster". */
export function described(party: Party | undefined, record: TalksRecord): string {
  if (party?.of !== 'outlets') return party?.name ?? '';
  const country = party.country ? record.parties.get(party.country) : undefined;
  const adjectives = country?.of === 'people' ? country.adjectives.join('. ') : '';
  return `${party.name}. ${party.kind}. ${country?.name ?? ''}. ${adjectives}`;
}

/**
 * Takes the words of an entry apart. Gives the weights of their stems, added up (1 for one word of a quotation or gist),
 * the folded forms as they stand, for the typo search, and those of each quotation and of the gist.
 */
export function wordTerms(entry: Entry, record: TalksRecord, lexicon: Lexicon) {
  const weights = new Map<string, number>();
  const forms: string[] = [];
  const passages: string[][] = [];
  for (const { text, weight, own, passage } of fieldsOf(entry, record)) {
    const add = (term: string) => weights.set(term, (weights.get(term) ?? 0) + weight);
    const words = wordsOf(text);
    if (passage) passages.push(words.map(({ form }) => form));
    words.forEach((word, at) => {
      add(word.stem);
      forms.push(word.form);
      const next = words[at + 1];
      if (word.tied && next) add(stemOf(word.form + next.form));
      if (!own) return;
      for (const { meanings } of phrasesAt(words, at, lexicon)) {
        for (const { kind, id } of meanings) if (kind === 'group') add(TERM.group(id));
      }
    });
  }
  // A word of the entry's own is worth more, and is enough.
  for (const { form, stem } of entry.paraphrases.flatMap(wordsOf)) {
    forms.push(form);
    if (!isEmpty(form) && !weights.has(stem)) weights.set(TERM.paraphrase(stem), 1);
  }
  return { weights, forms, passages };
}

/** What an entry is about but does not name counts a little less than what it names. */
const BESIDE = 0.75;

/** What contains a place counts half as much, and so on up, but at least this much: it is a filter's term, too. */
const LEAST = 0.1;

/** The outlets that a text names: what was told to one came through it. */
function outletsIn(text: string, record: TalksRecord, lexicon: Lexicon): string[] {
  const named = wordsOf(text).flatMap((_, from, words) => phrasesAt(words, from, lexicon));
  const ids = named.flatMap(({ meanings }) => meanings.filter(({ kind }) => kind === 'party'));
  return ids.map(({ id }) => id).filter((id) => isOutlet(record.parties.get(id)));
}

/** YYYY-MM-DD */
const DAY_LONG = 10;

function namesDay({ form }: Word): boolean {
  return /\d/.test(form) || isCalendarName(form);
}

/** What an entry refers to, with how directly: 1 for itself, less for what it belongs to. */
export function referenceTerms(entry: Entry, record: TalksRecord, lexicon: Lexicon): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  const speaker = entry.speaker ? record.parties.get(entry.speaker) : undefined;
  // Words that were wrongly given to somebody are about them, not theirs.
  if (speaker && entry.status === 'misattributed') add(TERM.about(speaker.id), 1);
  else if (speaker) {
    add(TERM.speaker(speaker.id), 1);
    for (const side of sidesOf(speaker, record)) add(TERM.side(side), 1);
    if (isOutlet(speaker)) add(TERM.outlet(speaker.id), 1);
  }
  const words = new Set(passagesOf(entry).flatMap(stemsOf));
  const isNamed = (name: string | undefined) =>
    wordsOf(name ?? '').some(({ form, stem }) => !isEmpty(form) && words.has(stem));
  for (const id of entry.about.people) {
    add(TERM.about(id), isNamed(record.parties.get(id)?.name) ? 1 : BESIDE);
    for (const side of sidesOf(record.parties.get(id), record)) if (side !== id) add(TERM.about(side), 0.4);
  }
  const hearers = outletsIn(entry.setting.to ?? '', record, lexicon);
  for (const id of [...entry.via, ...entry.photo, ...hearers]) add(TERM.outlet(id), 0.9);
  const publisher = record.sources.get(entry.source)?.publisher;
  if (publisher) add(TERM.outlet(publisher), 0.3);
  for (const id of entry.about.topics) {
    add(TERM.topic(id), 1);
    // A term of its own: a word that names the wider topic does not mean all that this contains.
    for (const wider of around(id, record.topics)) add(TERM.within(wider), 1);
  }
  for (const id of [...entry.about.places, ...(entry.setting.where ? [entry.setting.where] : [])]) {
    let weight = isNamed(record.places.get(id)?.name) ? 1 : BESIDE;
    for (const place of [id, ...around(id, record.places)]) {
      add(TERM.place(place), Math.max(weight, LEAST));
      weight /= 2;
    }
  }
  if (entry.said.date) add(TERM.day(entry.said.date), 1);
  // "march 3": what prints its day is meant before that whose day follows from it.
  const { date, cue } = entry.when;
  const isPrinted = wordsOf(cue ?? '').some(namesDay);
  if (date) add(TERM.day(date), isPrinted || date.length < DAY_LONG ? 1 : BESIDE);
  // The day by which a statement or an event is asked for: an event that was told on another day did not happen then.
  const own = entry.type === 'event' ? (entry.when.date ?? entry.said.date) : entry.said.date;
  // Where it is not stated, the day on which its document was published: nothing is said or happens after it was told.
  if (own) add(TERM.on(own), 1);
  else add(TERM.by(record.sources.get(entry.source)?.published.date ?? ANY_DAY), 1);
  add(TERM.kind(entry.kind), 1);
  add(TERM.type(entry.type), 1);
  add(TERM.source(entry.source), 1);
  return terms;
}
