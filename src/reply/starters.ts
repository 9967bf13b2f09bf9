import type { Entry, TalksRecord } from '../record/record';
import { ask, type SearchIndex } from '../search/index';
import { words } from './language';
import { nameOf } from './names';

/** How many starters a record offers, how many entries are looked at for them, how many questions are tried. */
const OFFERED = 8;
const LOOKED_AT = 400;
const TRIED = 40;
/** A question made of a whole quotation must still read like one. */
const QUOTED_WORDS = 8;

/**
 * Questions that have an answer, made from the record's own entries and each tried before it is offered: the
 * first answer must be the entry it was made from. No two of one speaker, topic or place.
 */
export function findStarters(record: TalksRecord, index: SearchIndex): string[] {
  const starters: string[] = [];
  const used = new Set<string>();
  let tried = 0;
  for (let position = 0; position < Math.min(record.entries.length, LOOKED_AT); position++) {
    const entry = record.entries.at(position);
    const question = questionFor(entry, used, record);
    if (question === null) continue;
    if (starters.length === OFFERED || ++tried > TRIED) break;
    const answer = ask(question.text, record, index);
    if (answer.outcome !== 'found' || answer.hits[0]?.position !== position) continue;
    starters.push(question.text);
    for (const name of question.names) used.add(name);
  }
  return starters;
}

interface Question {
  text: string;
  names: readonly string[];
}

/** A question that an entry answers, if it can be asked with names that no starter holds yet. */
function questionFor(entry: Entry, used: ReadonlySet<string>, record: TalksRecord): Question | null {
  if (entry.status !== 'on record') return null;
  const fresh = (ids: readonly string[]) => ids.find((id) => !used.has(id));
  if (entry.type === 'event') {
    const place = fresh(entry.about.places);
    if (place === undefined) return null;
    return { text: words.starter.happenedIn(nameOf(place, 'place', record)), names: [place] };
  }
  const speaker = entry.speaker === null ? undefined : record.parties.get(entry.speaker);
  const topic = fresh(entry.about.topics);
  if (speaker === undefined || !speaker.named || used.has(speaker.id)) return null;
  const quote = entry.quotes[0]?.text;
  if (used.size % 3 === 2 && quote !== undefined && quote.split(' ').length <= QUOTED_WORDS)
    return { text: words.starter.whoSaid(quote), names: [speaker.id] };
  if (topic === undefined) return null;
  const text = words.starter.saidAbout(speaker.name, wordFor(topic, record));
  return { text, names: [speaker.id, topic] };
}

/** The first of the words that readers use for a topic: a topic's own name reads like a heading. */
function wordFor(topic: string, record: TalksRecord): string {
  return record.topics.get(topic)?.words[0] ?? nameOf(topic, 'topic', record);
}
