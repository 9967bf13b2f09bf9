import type { TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { quotedIn } from './check/posted';
import { isEnglish } from './english';
import { readQuestion } from './question';
import { wordsOf } from './words';

/**
 * Who speaks in what stands around the one quotation of a post ('Putin on the reports: they "..."'), or who alone is
 * named there beside words that say nothing ('"..." (Putin)'). Several ids where one name fits several.
 */
export function speakersAround(posted: string, record: TalksRecord, index: SearchIndex): readonly string[] {
  const [quoted, ...others] = quotedIn(posted);
  if (quoted === undefined || others.length > 0) return [];
  const around = posted.replace(quoted, ' ').replace(/[#@]/g, ' ');
  const { mentions, units } = readQuestion(around, record, index);
  const named = mentions.filter(({ parties }) => parties.length > 0);
  const speaking = named.filter(({ role }) => role === 'speaker');
  const isAll = units.every(({ kind, light }) => kind !== 'word' || light);
  const [one, other] = speaking.length > 0 ? speaking : isAll ? mentions : [];
  return one && !other ? one.parties : [];
}

/** Whether neither the record nor English has a word of a name: "Lavrov", but not "Breaking" nor "Istanbul". */
export function isStrange(name: string, record: TalksRecord, index: SearchIndex): boolean {
  const { mentions, units } = readQuestion(name, record, index);
  return (
    mentions.length === 0 &&
    units.every(({ known }) => !known) &&
    !wordsOf(name).some(({ form }) => isEnglish(form))
  );
}
