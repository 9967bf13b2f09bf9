import type { Entry, TalksRecord } from '../record/record';
import { nameKey } from '../record/text';
import type { Field } from './columns';
import { bearersIn, topicNames } from './name-keys';
import { originOf } from './origin';
import type { Row } from './row';

/** A field in which a row says otherwise than the entry that was made of it. */
interface Revised {
  field: Field;
  given: string;
  /** What is on record. */
  held: string | null;
}

/**
 * Finds what a row says otherwise than its entry. What the row leaves out, or an editor has made more exact, is no
 * difference, and neither is another name of the same person, topic or publisher.
 */
export function revisedIn(record: TalksRecord): (row: Row, entry: Entry) => Revised[] {
  const bearers = bearersIn(record);
  const topicIds = topicNames(record);
  return (row, entry) => {
    const { speaker, as, said, about } = entry;
    const revised: Revised[] = [];
    if (speaker === null || !bearers(row.speaker).has(speaker))
      revised.push({ field: 'speaker', given: row.speaker, held: speaker });
    if (row.role !== null && row.role !== as) revised.push({ field: 'role', given: row.role, held: as });
    if (row.date !== null && !said.date?.startsWith(row.date))
      revised.push({ field: 'date', given: row.date, held: said.date });
    const topic = row.topics.find((name) => !about.topics.includes(topicIds.get(nameKey(name)) ?? ''));
    if (topic !== undefined)
      revised.push({ field: 'topic', given: topic, held: about.topics.join('; ') || null });
    if (!isFrom(row.source, entry.source))
      revised.push({ field: 'source', given: row.source, held: entry.source });
    return revised;
  };

  function isFrom(name: string, id: string): boolean {
    const source = record.sources.get(id);
    const { title, publisher, url } = originOf(name);
    if (source === undefined) return false;
    if (nameKey(source.title) === nameKey(title)) return true;
    return url === null ? bearers(publisher).has(source.publisher) : source.url === url;
  }
}
