import type { TalksRecord } from '../record/record';
import { sidesOf } from '../record/sides';
import type { SearchIndex } from './build';
import { type Meaning, meaningsOf, titledParties } from './lexicon';
import { idsOf, readMentions } from './mentions';
import { belongs, type Item } from './names';
import { spell, type Token } from './spelling';
import { namesLike } from './suggest';
import { isPartOfTitle } from './titles';
import type { Resolved, Vocabulary } from './types';
import { wordsOf } from './words';

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
  const exact = itemsWithId(text).filter((item) => belongs(item, vocabulary, record) && exists(item, record));
  if (exact.length) return { ids: [...new Set(exact.map(({ id }) => id))], guessed: false };
  // "Truss (British Foreign Secretary)", "Liz Truss, Foreign Secretary": what stands behind is a description.
  const label = text.replace(/\s*[(·–—:].*$/u, '');
  for (const name of new Set([label, label.replace(/,.*$/u, '')])) {
    const tokens = spell(wordsOf(name), index);
    const ids = namedBy(tokens, vocabulary, record, index);
    if (ids.length) return { ids, guessed: tokens.some(({ corrections }) => corrections.length > 0) };
  }
  const holders = holdersOf(spell(wordsOf(label), index), vocabulary, record, index);
  if (holders.length) return { ids: holders, guessed: holders.length === 1 };
  // "Russian defense minister": the deputy is somebody else.
  const isVacant = readMentions(spell(wordsOf(label), index), record, index).some(({ vacant }) => vacant);
  if (isVacant) return { ids: [], guessed: true };
  return { ids: namesLike(text, vocabulary, GUESSES, record, index).map(({ id }) => id), guessed: true };
}

function itemsWithId(id: string): Item[] {
  return (['party', 'place', 'topic', 'source'] as const).map((is) => ({ is, id }));
}

function exists({ is, id }: Item, record: TalksRecord): boolean {
  const { parties, places, topics, sources } = record;
  return { party: parties, place: places, topic: topics, source: sources }[is].has(id);
}

/** What the whole text names: exactly, by title and country, or but for a typo. A part of it proves nothing. */
function namedBy(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): string[] {
  const fitting = (items: readonly Item[]) => [
    ...new Set(items.filter((item) => belongs(item, vocabulary, record)).map(({ id }) => id)),
  ];
  const whole = meaningsOf(index.lexicon, phraseIn(tokens));
  const names = fitting(
    whole.filter(({ kind }) => kind !== 'title').flatMap((meaning) => itemOf(meaning, index)),
  );
  if (names.length) return names;
  const holders = fitting(whole.flatMap((meaning) => itemOf(meaning, index)));
  if (holders.length) return holders;
  if (vocabulary === 'topic') return fitting(topicsIn(tokens, index));
  const mentions = readMentions(tokens, record, index);
  const covered = tokens.every(
    ({ empty }, at) => empty || mentions.some(({ from, to }) => from <= at && at < to),
  );
  if (!covered) return [];
  return fitting(
    mentions.flatMap(({ parties, sides, places }) => [
      ...[...parties, ...sides].map((id): Item => ({ is: 'party', id })),
      ...places.map((id): Item => ({ is: 'place', id })),
    ]),
  );
}

/** All who hold an office that is named only in part, by itself or beside whose it is: "minister", "Ukrainian minister". */
function holdersOf(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): string[] {
  const mentions = readMentions(tokens, record, index);
  const office = tokens.filter(
    ({ empty }, at) => !empty && !mentions.some(({ from, to }) => from <= at && at < to),
  );
  const stems = office.map(({ stem }) => stem);
  return titledParties(index.lexicon, (title) => isPartOfTitle(stems, title)).filter((id) => {
    const theirs = [id, ...sidesOf(record.parties.get(id), record)];
    const isMeant = mentions.every((mention) => idsOf(mention).some((one) => theirs.includes(one)));
    return isMeant && belongs({ is: 'party', id }, vocabulary, record);
  });
}

function phraseIn(tokens: readonly Token[]): string {
  const stems = tokens.map(({ stem }) => stem);
  return stems.join(' ').replace(/^the /, '');
}

function itemOf({ kind, index: at }: Meaning, { lexicon }: SearchIndex): Item[] {
  if (kind === 'group') return [];
  if (kind === 'place') return [{ is: 'place', id: lexicon.places[at] ?? '' }];
  if (kind === 'topic') return [{ is: 'topic', id: lexicon.topics[at] ?? '' }];
  return [{ is: 'party', id: lexicon.parties[at] ?? '' }];
}

/** The topics whose words stand somewhere in the text, longest phrases first. */
function topicsIn(tokens: readonly Token[], index: SearchIndex): Item[] {
  for (let length = tokens.length; length > 0; length--) {
    const phrases = tokens
      .slice(0, tokens.length - length + 1)
      .map((_, from) => phraseIn(tokens.slice(from, from + length)));
    const items = phrases
      .flatMap((phrase) => meaningsOf(index.lexicon, phrase))
      .flatMap((meaning) => itemOf(meaning, index));
    const topics = items.filter(({ is }) => is === 'topic');
    if (topics.length) return topics;
  }
  return [];
}
