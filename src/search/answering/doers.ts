import type { Entry } from '../../record/record';
import { isPerson, sideOf, sidesOf } from '../../record/sides';
import { surnameOf } from '../../record/surname';
import { fold } from '../../record/text';
import type { Ground } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { passagesOf } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import { idsOf, type Mention } from '../question/mentions';
import { mentionsIn, type Question, readQuestion } from '../question/question';
import { isPassive, startOf } from '../question/roles';
import { isSpeaking, REACTING } from '../question/speech';
import type { Candidate, Case } from '../ranking/look';
import { denies } from '../words/denial';
import { stemOf, wordsOf } from '../words/words';

/** Among fewer words a name is only one of the keywords. */
const STATEMENT = 4;

/** "Did Russian forces retake Irpin", "ukrainian forces hit a depot": who did it, if neither the entry nor who speaks is theirs. */
export function otherSubject({ entry }: Candidate, { question, record, index }: Case): Mention | null {
  const { asks, mentions, tokens } = question;
  const [subject] = mentions;
  if (subject === undefined || !/^(any|about)$/.test(subject.role)) return null;
  // "Did the Ukrainians and the Russians shake hands": neither alone.
  if (tokens[subject.to - 1]?.owner || tokens[subject.to]?.form === 'and') return null;
  if (!isDoing(subject, question)) return null;
  // What the troops of a country do, the country does; "in Ukraine" tells of nothing that Ukraine did.
  const isDoer = ({ role }: Mention) => role !== 'place';
  const told = mentionsIn(entry.id, record, index)
    .filter(isDoer)
    .flatMap(idsOf)
    .flatMap((id) => [id, ...sidesOf(record.parties.get(id), record)]);
  const countryOf = (id: string | null) => sideOf(record.parties.get(id ?? ''), record);
  // Troops say nothing; a country speaks through all who speak for it.
  const isSpeaker = (id: string) =>
    termOf(index.postings, TERM.side(id)) >= 0 && countryOf(id) === countryOf(entry.speaker);
  // "Are its troops bombing": "bombardment by Russia", of which an editor says that it is about them.
  const isOfCountry = (id: string) =>
    asks.form === 'whether' &&
    !isPerson(record.parties.get(id)) &&
    entry.about.people.includes(id) &&
    told.includes(countryOf(id) ?? '');
  const isDone = (id: string) => told.includes(id) || isSpeaker(id) || isOfCountry(id);
  return idsOf(subject).some(isDone) ? null : subject;
}

/**
 * "Did he ask Britain to spare him", "did Arakhamia meet Putin": whom something was said to or done with, if the entry has
 * nothing of them, or only that somebody else is theirs: "Putin's aide".
 */
export function otherObject({ entry, coverage }: Candidate, at: Case): Mention | undefined {
  const { asks, mentions, tokens } = at.question;
  if (asks.form !== 'whether') return undefined;
  const isMissing = (mention: Mention) => coverage.missing.some((unit) => unit.mention === mention);
  const isAddressed = ({ from }: Mention) => ADDRESSING.test(tokens[startOf(from, tokens) - 1]?.form ?? '');
  const isOthers = tokens.some(({ stem }) => OTHERS.test(stem));
  return mentions.find(
    (mention) =>
      (isAddressed(mention) && isMissing(mention)) || (!isOthers && isOnlyOwner(mention, entry, at)),
  );
}

const ADDRESSING = /^(ask|asks|asked|tell|tells|told|urge[ds]?|beg|begged)$/;

/** Whether an entry names somebody only as the one whose aide, ally or delegation another is. */
function isOnlyOwner({ parties: [id = ''] }: Mention, entry: Entry, { record }: Case): boolean {
  const person = record.parties.get(id);
  if (!isPerson(person)) return false;
  const stem = stemOf(fold(surnameOf(person?.name ?? '')));
  const words = passagesOf(entry).flatMap(wordsOf);
  const named = words.flatMap((word, i) => (word.stem === stem ? i : []));
  const isOwner = (i: number) =>
    words[i]?.owner === true && words.slice(i + 1, i + 3).some((word) => OTHERS.test(word.stem));
  return named.length > 0 && named.every(isOwner);
}

/** Stems of those who belong to somebody. */
export const OTHERS =
  /^(peopl|person|men|man|side|team|camp|aide|advis|assist|offici?|staff|alli|friend|minist|govern|cabinet|spokes.*|envoy|deleg|negotiator|mouthpiec|diplomat|forc|troop|armi|soldier|unit|club|boss|chief|head|circl|entourag|offic|croni|pal|confid.*)$/;

/** "Who asked Zelenskyy", "who demanded that Russia": somebody of whom an entry has that it was they who asked. */
export function doerIn(entry: Entry, at: Case): Mention | undefined {
  const { mentions, tokens } = at.question;
  const [who, verb, next] = tokens;
  if (who?.form !== 'who' || !verb || (verb.empty && !TELLING.test(verb.form))) return undefined;
  const from = /^(that|to)$/.test(next?.form ?? '') ? 3 : 2;
  const object = mentions.find((mention) => startOf(mention.from, tokens) === from);
  const asked = object ? idsOf(object) : [];
  // Nobody answers himself, nor tells himself what he says.
  const isToThem = REACTING.test(verb.stem) || TELLING.test(verb.form);
  if (isToThem && asked.includes(entry.speaker ?? '')) return object;
  return doersIn(entry, verb.stem, at).some((id) => asked.includes(id)) ? object : undefined;
}

const TELLING = /^(told|tells|informed|briefed)$/;

/** "What had he signaled": whether an entry tells by the question's own verb what one of the asked did who said nothing. */
export function tellsOf(entry: Entry, asked: readonly string[], at: Case): boolean {
  const verbs = at.question.tokens.filter((token) => !token.empty && isSpeaking(token));
  return verbs.some(({ stem }) => doersIn(entry, stem, at).some((id) => asked.includes(id)));
}

/** "What was Biden asked": whether an entry was said to one of the asked, of whom that is asked. */
export function isPutTo(
  { setting }: Entry,
  asked: readonly string[],
  { question, record, index }: Case,
): boolean {
  const { mentions, tokens } = question;
  const isTold = mentions.some(({ from, to }) => isPassive(tokens[from - 1], tokens[to]));
  const hearers = isTold && setting.to ? readQuestion(setting.to, record, index).mentions.flatMap(idsOf) : [];
  return asked.some((id) => hearers.includes(id));
}

/** Of whom an entry tells that they did something. */
function doersIn(entry: Entry, stem: string, ground: Ground): string[] {
  return passagesOf(entry).flatMap((text) => doersOf(text, stem, ground));
}

/** Of whom a text tells that they did something: named before its verb, also as "either A or B". */
function doersOf(text: string, stem: string, { record, index }: Ground): string[] {
  const { mentions, tokens } = readQuestion(text, record, index);
  const isDoing = ({ to }: Mention) =>
    tokens.slice(to).find(({ form }) => !/^(has|have|had|also)$/.test(form))?.stem === stem;
  const isBeside = (at: number) => /^(or|and)$/.test(tokens[(mentions[at]?.from ?? 0) - 1]?.form ?? '');
  const last = mentions.findIndex(isDoing);
  let first = last;
  while (first > 0 && isBeside(first)) first--;
  return last < 0 ? [] : mentions.slice(first, last + 1).flatMap(idsOf);
}

/** "Biden asked Zelenskyy" where entries tell that he was asked: whether a text has somebody else do by a verb what they tell. */
export function isTurnedRound(text: string, entries: readonly Entry[], ground: Ground): boolean {
  const { tokens } = readQuestion(text, ground.record, ground.index);
  const verbs = tokens.filter((token) => !token.empty && isSpeaking(token));
  return verbs.some(({ stem }) => {
    const doers = doersOf(text, stem, ground);
    const told = entries.flatMap((entry) => doersIn(entry, stem, ground));
    return doers.length > 0 && told.length > 0 && !doers.some((id) => told.includes(id));
  });
}

/** "Who in Biden's team called it so": whether somebody of another country said it. */
export function isOfOthers(
  { from, parties }: Mention,
  { speaker }: Entry,
  { question, record }: Case,
): boolean {
  const start = startOf(from, question.tokens);
  const [who, among] = question.tokens.slice(Math.max(0, start - 2), start);
  if (who?.form !== 'who' || !/^(in|from|of|among)$/.test(among?.form ?? '')) return false;
  const theirs = sidesOf(record.parties.get(speaker ?? ''), record);
  const isAmong = (id: string) =>
    theirs.includes(id) || theirs.includes(sideOf(record.parties.get(id), record) ?? id);
  return theirs.length > 0 && parties.length > 0 && !parties.some(isAmong);
}

/** Whether a question begins with who is said to have done something. */
function isDoing(subject: Mention, { asks, mentions, text, tokens }: Question): boolean {
  const before = tokens.slice(0, startOf(subject.from, tokens)).map(({ form }) => form);
  if (asks.form === 'whether') return before.length <= 1;
  // "Who denied that he was poisoned", "who says that he was not": the denial need not name him.
  if (asks.claim !== null && /^who /.test(before.join(' ')))
    return /^who \S+( that)?$/.test(before.join(' ')) && !denies(text);
  if (asks.form !== 'keywords') return /^(how|when|where) did$/.test(before.join(' '));
  // Of two who are named side by side neither is the subject.
  const isAlone = mentions.every((one) => one === subject || /^(place|about)$/.test(one.role));
  return before.length === 0 && tokens.length >= STATEMENT && !tokens[subject.to]?.opens && isAlone;
}
