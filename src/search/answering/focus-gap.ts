import type { Entry } from '../../record/record';
import type { Detail } from '../../record/schema';
import { described } from '../indexing/fields';
import { meaningsOf } from '../indexing/lexicon';
import type { Case } from '../ranking/look';
import { stemsOf, type Word } from '../words/words';
import type { Gap } from './details';

/** "which chemical": an editor's note says that the source does not give the very thing asked for. */
export function focusGapOf(entry: Entry, at: Case): Gap | null {
  const { asks, tokens, mentions } = at.question;
  const isOfName = asks.details.length === 1 && asks.details[0] === 'name';
  const focus = asks.details.length > 0 && !isOfName ? undefined : tokens[asks.focus ?? -1];
  // "What is Abramovich doing there": a name is no kind of thing.
  const isName = mentions.some(
    ({ from, to, parties }) => parties.length > 0 && from <= (asks.focus ?? 0) && (asks.focus ?? 0) < to,
  );
  if (!focus || isName) return null;
  if (CHANNEL.test(focus.stem) && entry.setting.channel !== null) return null;
  // "which broadcaster": whoever says it is one, named or not.
  if (entry.speaker && isDescribed(focus, entry, entry.speaker, at)) return null;
  // "which request": a note on the day of the request, or on what came of it, tells of another thing.
  const isOther = (detail: Detail) => /^(date|outcome)$/.test(detail);
  const isMeant = (detail: Detail) => (isOfName ? detail === 'name' : !isOther(detail));
  // By the very word: "which facility was hit" is answered by what kind of one it was.
  const gap = entry.unstated.find(
    ({ detail, note }) => isMeant(detail) && stemsOf(note.replace(NOTED, '')).includes(focus.stem),
  );
  return gap ? { detail: gap.detail, note: gap.note } : null;
}

/** Whether what the record has of a speaker names a kind of thing, or another word for it. */
function isDescribed({ stem }: Word, { as }: Entry, speaker: string, { record, index }: Case): boolean {
  const groupsOf = (word: string) =>
    meaningsOf(index.lexicon, word).flatMap(({ kind, id }) => (kind === 'group' ? id : []));
  const asked = groupsOf(stem);
  return stemsOf(`${described(record.parties.get(speaker), record)}. ${as}`).some(
    (word) => word === stem || groupsOf(word).some((group) => asked.includes(group)),
  );
}

/** Stems of what somebody speaks through. */
const CHANNEL = /^(channel|medium|platform|broadcast)/;

/** What of a note is not said to be missing: who says nothing, and what is only not counted or measured ("how rich"). */
const NOTED = /^The (source|headline|caption|credit|passage|sentence) |\bhow (many|much)\b[^,]*|\bhow \w+/g;
