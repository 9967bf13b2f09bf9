import type { Entry } from '../../record/record';
import type { Detail } from '../../record/schema';
import { described } from '../indexing/fields';
import { meaningsOf } from '../indexing/lexicon';
import type { Case } from '../ranking/look';
import { type Word, wordsOf } from '../words/words';
import type { Gap } from './details';

/** "which chemical": an editor's note says that the source does not give the very thing asked for. */
export function focusGapOf(entry: Entry, { question, record, index }: Case): Gap | null {
  const { asks, tokens, mentions } = question;
  const isOfName = asks.details.length === 1 && asks.details[0] === 'name';
  const focus = asks.details.length > 0 && !isOfName ? undefined : tokens[asks.focus ?? -1];
  // "What is Abramovich doing there": a name is no kind of thing.
  const isName = mentions.some(
    ({ from, to, parties }) => parties.length > 0 && from <= (asks.focus ?? 0) && (asks.focus ?? 0) < to,
  );
  if (!focus || isName) return null;
  if (CHANNEL.test(focus.stem) && entry.setting.channel !== null) return null;
  const groupsOf = ({ stem }: Pick<Word, 'stem'>) =>
    meaningsOf(index.lexicon, stem)
      .filter(({ kind }) => kind === 'group')
      .map(({ id }) => id);
  const asked = new Set(groupsOf(focus));
  const names = (text: string) =>
    wordsOf(text).some(
      (word) => word.stem === focus.stem || groupsOf(word).some((group) => asked.has(group)),
    );
  // "which broadcaster": whoever says it is one, named or not.
  if (entry.speaker && names(`${described(record.parties.get(entry.speaker), record)}. ${entry.as}`))
    return null;
  // "which request": a note on the day of the request, or on what came of it, tells of another thing.
  // "What concession was he ready to make": what is offered is asked for, not its terms.
  const isOffer = tokens.some(({ form, stem }) => OFFERING.test(stem) || form === 'willing');
  const isOther = (detail: Detail) => /^(date|outcome)$/.test(detail) || (isOffer && detail === 'terms');
  const isMeant = (detail: Detail) => (isOfName ? detail === 'name' : !isOther(detail));
  const gap = entry.unstated.find(({ detail, note }) => isMeant(detail) && names(note.replace(NOTED, '')));
  return gap ? { detail: gap.detail, note: gap.note } : null;
}

/** Stems of what somebody speaks through. */
const CHANNEL = /^(channel|medium|platform|broadcast)/;

/** Stems by which somebody is ready for something. */
const OFFERING = /^(open|readi|prepar|offer|tabl|signal|indic|hint|suggest|float)$/;

/** What of a note is not said to be missing: who does not say it, and what is only not counted or measured ("how rich"). */
const NOTED =
  /^The (source|headline|caption|credit|passage|sentence) (does not (say|give|describe) )?|\bhow (many|much)\b[^,]*|\bhow \w+/g;
