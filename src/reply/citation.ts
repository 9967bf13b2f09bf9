import { entryOf } from '../record/entries';
import type { Entry, TalksRecord } from '../record/record';
import { madeOnce } from '../record/remembered';
import type { Moment } from '../record/schema';
import { words } from './language';
import { partyName, publisherOf, speakerName } from './names';
import type { Parley } from './parley';
import type { Card } from './reply';
import { surveyOf } from './survey';

export { cite, sentence } from './cite';

/** The one place that writes a citation: who, in which role, when and how we know, through whom, and what is open. */

const say = words.citation;

/** An entry as every face shows it. Every line is plain text, complete in itself and never to be cut but the gist. */
export function cardOf(entry: Entry, parley: Parley, context = false): Card {
  return context ? inContext(entry, parley) : asAnswer(entry, parley);
}

/** An entry on record is cited again and again, and always alike. */
const asAnswer = madeOnce((entry: Entry, parley: Parley) => newCard(entry, parley));
const inContext = madeOnce((entry: Entry, parley: Parley) => ({ ...asAnswer(entry, parley), context: true }));

function newCard(entry: Entry, parley: Parley): Card {
  const { record } = parley;
  const speaker = words.capital(speakerName(entry, record));
  const role = roleOf(entry, record);
  return {
    entry,
    quotes: entry.quotes.map((quote) => quote.text),
    tells: entry.kind === 'quote' && entry.quotes.length > 0 ? null : entry.gist,
    speaker,
    role,
    who: role === null ? speaker : `${speaker}, ${role}`,
    marked: markOf(entry),
    when: whenOf(entry),
    setting: settingOf(entry, record),
    chain: chainOf(entry, record),
    hedge: entry.hedge.length ? say.hedge(entry.hedge) : null,
    note: entry.note === null ? null : say.note(entry.note),
    status: statusOf(entry, parley),
    document: documentOf(entry.source, record),
    url: record.sources.get(entry.source)?.url ?? null,
    context: false,
  };
}

function roleOf(entry: Entry, record: TalksRecord): string | null {
  const party = record.parties.get(entry.speaker ?? publisherOf(entry, record));
  return entry.as === party?.name ? null : entry.as;
}

/** How sure we are of the words: quoted, partly quoted, reported, alleged, denied. */
function markOf(entry: Entry): string {
  return entry.type === 'statement' ? say.marked.statement[entry.kind] : say.marked.event[entry.kind];
}

/** Saying and happening are different facts: each with its day and how that is known. */
function whenOf(entry: Entry): string {
  const isStatement = entry.type === 'statement';
  const parts = isStatement ? [momentOf(say.said, entry.said)] : [momentOf(say.happened, entry.when)];
  const other = isStatement ? entry.when : entry.said;
  if (other.date || other.cue) parts.push(momentOf(isStatement ? say.tells : say.told, other));
  return words.capital(parts.join('; '));
}

function momentOf(label: string, moment: Moment): string {
  const note = moment.note === null ? '' : ` (${moment.note.replace(/\.$/, '')})`;
  return `${label}: ${dayOf(moment)}${note}`;
}

function dayOf({ date, cue, basis }: Moment): string {
  if (date === null) return say.undated(cue);
  return basis === 'derived' ? say.derived(date, cue) : say.stated(date);
}

function settingOf({ setting }: Entry, record: TalksRecord): string | null {
  const place = setting.where === null ? undefined : record.places.get(setting.where);
  const parts = [
    place && say.where(place.name, place.kind === 'building'),
    setting.to && say.to(setting.to),
    setting.channel && say.channel(setting.channel),
  ].filter((part) => part !== undefined && part !== null);
  return parts.length ? words.capital(parts.join(', ')) : null;
}

/** The chain, and for a caption whose picture it is: who took a picture need not have written the words. */
function chainOf(entry: Entry, record: TalksRecord): string {
  const photo = entry.photo.map((id) => partyName(id, record));
  const chain = wordsChainOf(entry, record);
  return photo.length ? `${chain}; ${say.photo(photo)}` : chain;
}

/** From the speaker's mouth to the page, in order: "Ukrainian television, reported by Reuters, carried by Fox News". */
function wordsChainOf(entry: Entry, record: TalksRecord): string {
  const publisher = publisherOf(entry, record);
  const outlets = [...entry.via.filter((id) => id !== publisher), publisher];
  const names = outlets.map((id) => partyName(id, record));
  const last = names.length - 1;
  if (entry.speaker === null || entry.speaker === publisher) {
    if (last === 0) return words.capital(say.toldBy(names.join()));
    return words.capital(names.map((name, at) => step(name, at, last, say.accordingTo)).join(', '));
  }
  const reported = names.map((name, at) => step(name, at, last, say.reportedBy));
  return words.capital([partyName(entry.speaker, record), ...reported].join(', '));
}

function step(name: string, at: number, last: number, first: (name: string) => string): string {
  if (at === 0) return first(name);
  return at === last ? say.carriedBy(name) : say.takenUpBy(name);
}

/** Anything but "on record", with what stands in its place now. */
function statusOf(entry: Entry, parley: Parley): string | null {
  const successor = surveyOf(parley).successors.get(entry.id);
  if (entry.status === 'on record' && successor === undefined) return null;
  const status = say.status[entry.status === 'on record' ? 'replaced' : entry.status];
  if (successor === undefined) return status;
  const gist = entryOf(successor, parley.record.entries)?.gist ?? successor;
  return `${status}; ${say.successor(gist, successor)}`;
}

/** A document in one line: title, publisher, day of publication. */
export function documentOf(id: string, record: TalksRecord): string {
  const source = record.sources.get(id);
  if (source === undefined) return id;
  return say.document(
    source.title,
    partyName(source.publisher, record),
    say.published(source.published.date),
  );
}
