import type { TalksRecord } from '../record/record';
import { sidesOf } from '../record/sides';
import type { Ground, SearchIndex } from './build';
import { titledParties } from './lexicon';
import { idsOf, readMentions } from './mentions';
import { calledBy, mayBeOffice, namedBy } from './named';
import { belongs, itemsOf } from './names';
import { spell, type Token } from './spelling';
import { namesLike } from './suggest';
import { isPartOfTitle } from './titles';
import type { Resolved, Vocabulary } from './types';
import { formsOf, wordsOf } from './words';

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
  const label = text.replace(/\s*[(·–—:].*$/u, '');
  const ground = { record, index };
  const list = listIn(label, vocabulary, ground);
  if (list) return list;
  for (const name of new Set([label, label.replace(/,.*$/u, '')])) {
    const reading = readOne(name, vocabulary, ground);
    if (reading.ids.length) return reading;
  }
  const tokens = spell(wordsOf(label), index);
  const holders = holdersOf(tokens, vocabulary, ground);
  if (holders.length) return { ids: holders, guessed: holders.length === 1 };
  // "Russian defense minister": the deputy is somebody else.
  const isVacant = readMentions(tokens, ground).some(({ vacant }) => vacant);
  if (isVacant) return { ids: [], guessed: true };
  return { ids: namesLike(text, vocabulary, GUESSES, ground).map(({ id }) => id), guessed: true };
}

/** The documents of a title typed in full. */
function sourcesTitled(text: string, { sources }: TalksRecord): string[] {
  const line = (title: string) => formsOf(title).join(' ');
  if (line(text) === '') return [];
  return [...sources.values()].filter(({ title }) => line(title) === line(text)).map(({ id }) => id);
}

/** "Erdogan and Kuleba": all that is named, if each part of the list names one; null for what is no such list. */
function listIn(text: string, vocabulary: Vocabulary, ground: Ground): Resolved | null {
  if (!LISTS.test(text)) return null;
  // "People, land and sovereignty" is one name.
  if (calledBy(spell(wordsOf(text), ground.index), vocabulary, ground).length) return null;
  const parts = text.split(PARTS).filter((part) => part.trim() !== '');
  const readings = parts.map((part) => readOne(part, vocabulary, ground));
  if (parts.length < 2 || !readings.every(({ ids }) => ids.length === 1)) return null;
  return {
    ids: [...new Set(readings.flatMap(({ ids }) => ids))],
    guessed: readings.some(({ guessed }) => guessed),
    listed: true,
  };
}

const LISTS = /\band\b|&/i;
const PARTS = /[,;&]|\band\b/i;

function readOne(name: string, vocabulary: Vocabulary, ground: Ground): Resolved {
  const tokens = spell(wordsOf(name), ground.index);
  const ids = namedBy(tokens, vocabulary, ground);
  return { ids, guessed: ids.length > 0 && tokens.some(({ corrections }) => corrections.length > 0) };
}

/** All who hold an office that is named only in part, by itself or beside whose it is: "minister", "Ukrainian minister". */
function holdersOf(tokens: readonly Token[], vocabulary: Vocabulary, ground: Ground): string[] {
  const { record, index } = ground;
  const mentions = readMentions(tokens, ground);
  const office = tokens.filter(
    ({ empty }, at) => !empty && !mentions.some(({ from, to }) => from <= at && at < to),
  );
  if (!mayBeOffice(office)) return [];
  const stems = office.map(({ stem }) => stem);
  return titledParties(index.lexicon, (title) => isPartOfTitle(stems, title)).filter((id) => {
    const theirs = [id, ...sidesOf(record.parties.get(id), record)];
    const isMeant = mentions.every((mention) => idsOf(mention).some((one) => theirs.includes(one)));
    return isMeant && belongs({ is: 'party', id }, vocabulary, record);
  });
}
