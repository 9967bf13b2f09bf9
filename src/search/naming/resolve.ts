import type { TalksRecord } from '../../record/record';
import { isPerson, sidesOf } from '../../record/sides';
import { strangerIn } from '../answering/strangers';
import type { Ground, SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { heldBy } from '../indexing/filters';
import { titledParties } from '../indexing/lexicon';
import { belongs, itemsOf } from '../indexing/names';
import { difference, holding } from '../indexing/sets';
import { idsOf } from '../question/mentions';
import { readQuestion } from '../question/question';
import { firstNamesOf } from '../question/spans';
import { isPartOfTitle } from '../question/titles';
import type { Resolved, Vocabulary } from '../types';
import { formsOf, isIn, wordsOf } from '../words/words';
import { calledBy, mayBeOffice, namedBy, readName, type TypedName } from './named';
import { namesLike } from './suggest';

/** Characters looked at; names and labels are shorter. */
const LONGEST = 120;

/** Names offered where none fits. */
const GUESSES = 5;

/** Resolves what was typed or picked for an option to ids: the id itself, a label, a name, a variant, a typo. */
export function resolve(
  typed: string,
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): Resolved {
  const text = typed.trim().slice(0, LONGEST);
  const exact = itemsOf(record).filter((item) => item.id === text && belongs(item, vocabulary, record));
  if (exact.length) return { ids: [...new Set(exact.map(({ id }) => id))], guessed: false };
  const titled = vocabulary === 'source' ? sourcesTitled(text, record) : [];
  if (titled.length) return { ids: titled, guessed: false };
  // "Truss (British Foreign Secretary)", "Liz Truss, Foreign Secretary": what stands behind is a description.
  const described = text.replace(/\s*[(·–—:].*$/u, '');
  const label = vocabulary === 'topic' ? described : described.replace(COUNT, '');
  const ground = { record, index };
  const list = listIn(label, vocabulary === 'topic' ? PARTS : LISTS, vocabulary, ground);
  // What holds a part that is no topic may still be one topic's name.
  if (list && (vocabulary !== 'topic' || !list.unknown)) return list;
  const names = vocabulary === 'topic' ? [label] : [label, label.replace(/,.*$/u, '')];
  for (const name of new Set(names)) {
    const reading = readOne(name, vocabulary, ground);
    if (reading.ids.length === 1) return reading;
    // "Kuleba, Podolyak": of several, each may be named.
    if (reading.ids.length) return listIn(label, PARTS, vocabulary, ground) ?? reading;
  }
  if (vocabulary === 'topic') return list ?? { ids: [], guessed: true };
  const byComma = listIn(label, PARTS, vocabulary, ground);
  if (byComma) return byComma;
  const read = readName(label, ground);
  const holders = holdersOf(read, vocabulary, ground);
  if (holders.length) return { ids: holders, guessed: holders.length === 1 };
  // "Russian defense minister": the deputy is somebody else.
  if (read.mentions.some(({ vacant }) => vacant)) return { ids: [], guessed: true };
  const like = namesLike(text, vocabulary, GUESSES + 1, ground, !isOfNation(read)).map(({ id }) => id);
  const isCalledSo = like.length > 1 && like.length <= GUESSES && areCalled(read, like, record);
  return { ids: like.slice(0, GUESSES), guessed: !isCalledSo };
}

/** "The two presidents", "both Erdogan and Kuleba": how many are meant is no part of a name. */
const COUNT = /^(the )?(two|both)( of)?( the)? (?=\S)/i;

/** "Belarusian president", "British prime minister": what shares but the office or the country is somebody else. */
function isOfNation({ tokens, mentions }: TypedName): boolean {
  return tokens.some(({ geographic }) => geographic) || mentions.some(({ sides }) => sides.length > 0);
}

/** Whether some words are a first name of everybody, so that each may be meant: "Vladimir". */
function areCalled({ tokens }: TypedName, ids: readonly string[], record: TalksRecord): boolean {
  const [token, ...others] = tokens;
  if (token === undefined || others.length > 0) return false;
  return ids.every((id) => {
    const party = record.parties.get(id);
    return isPerson(party) && firstNamesOf(party, record).includes(token.typed);
  });
}

/** The documents of a title typed in full. */
function sourcesTitled(text: string, { sources }: TalksRecord): string[] {
  const line = (title: string) => formsOf(title).join(' ');
  if (line(text) === '') return [];
  return [...sources.values()].filter(({ title }) => line(title) === line(text)).map(({ id }) => id);
}

/** "Erdogan and Kuleba": all that is named, if no part of the list names several; null for what is no such list. */
function listIn(text: string, separator: RegExp, vocabulary: Vocabulary, ground: Ground): Resolved | null {
  if (!separator.test(text)) return null;
  // "People, land and sovereignty" is one name.
  if (calledBy(readName(text, ground).tokens, vocabulary, ground).length) return null;
  const parts = text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const readings = parts.map((part) => readOne(part, vocabulary, ground));
  const ids = [...new Set(readings.flatMap((reading) => reading.ids))];
  const unknown = parts.filter((_, at) => readings[at]?.ids.length === 0);
  const isList = parts.length > 1 && ids.length > 0 && readings.every((reading) => reading.ids.length < 2);
  if (!isList) return null;
  return {
    ids,
    guessed: readings.some((reading) => reading.ids.length > 0 && reading.guessed),
    listed: true,
    ...(unknown.length && { unknown }),
  };
}

/** Behind a comma may stand somebody's role. */
const LISTS = /\b(?:and|or)\b|&/i;
const PARTS = /[,;&]|\b(?:and|or)\b/i;

function readOne(name: string, vocabulary: Vocabulary, ground: Ground): Resolved {
  if (vocabulary === 'source')
    return { ids: namesLike(name, 'source', GUESSES, ground).map(({ id }) => id), guessed: true };
  const read = readName(name, ground);
  const named = namedBy(read, vocabulary, ground);
  const ids = vocabulary === 'topic' && isOfStranger(read, ground) ? [] : named;
  if (named.length === 0 && vocabulary === 'topic') return { ids: topicsLike(read, ground), guessed: true };
  return { ids, guessed: ids.length > 0 && read.tokens.some(({ corrections }) => corrections.length > 0) };
}

/** "Talks in Ankara": what is no topic's own word and names a place that the record lacks is not on that topic. */
function isOfStranger(read: TypedName, ground: Ground): boolean {
  return (
    calledBy(read.tokens, 'topic', ground).length === 0 &&
    strangerIn(readQuestion(read.text, ground.record, ground.index), ground.record) !== undefined
  );
}

/**
 * The topics whose name has each typed word, or one that it begins. Their other words lead anywhere, "SWIFT" to a swift
 * victory; and somebody's name means no topic that bears it, unless all that concerns them is on that
 * or the text is most of its name.
 */
function topicsLike({ text, tokens, mentions }: TypedName, ground: Ground): string[] {
  const { record, index } = ground;
  const named = mentions.flatMap(idsOf);
  const concerning = holding(
    named.flatMap((id) => [TERM.speaker(id), TERM.about(id), TERM.place(id)]),
    index.postings,
  );
  const isAll = (topic: string) =>
    difference(concerning, heldBy('topic', [topic], index), index.postings).length === 0;
  const nameOf = (topic: string) => wordsOf(record.topics.get(topic)?.name ?? '');
  const isInName = (topic: string) => {
    const name = nameOf(topic);
    return tokens.every(({ form, stem }) =>
      name.some((word) => word.stem === stem || word.form.startsWith(form)),
    );
  };
  // "What Ukraine wants" is most of a name, and says more than whose.
  const isSaying = tokens.some(({ empty }, at) => !empty && !isIn(at, mentions));
  const isMost = (topic: string) => isSaying && 2 * tokens.length >= nameOf(topic).length;
  return namesLike(text, 'topic', GUESSES, ground)
    .map(({ id }) => id)
    .filter((id) => isInName(id) && (isAll(id) || isMost(id)));
}

/** All who hold an office that is named only in part, by itself or beside whose it is: "minister", "Ukrainian minister". */
function holdersOf(
  { tokens, mentions }: TypedName,
  vocabulary: Vocabulary,
  { record, index }: Ground,
): string[] {
  const office = tokens.filter(({ empty }, at) => !empty && !isIn(at, mentions));
  const [first] = office;
  if (!first || !mayBeOffice(office)) return [];
  const stems = office.map(({ stem }) => stem);
  return titledParties(index.lexicon, first.stem, (title) => isPartOfTitle(stems, title)).filter((id) => {
    const theirs = [id, ...sidesOf(record.parties.get(id), record)];
    const isMeant = mentions.every((mention) => idsOf(mention).some((one) => theirs.includes(one)));
    return isMeant && belongs({ is: 'party', id }, vocabulary, record);
  });
}
