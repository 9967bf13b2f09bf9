import type { TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { meaningsOf } from './lexicon';
import { readMentions } from './mentions';
import { belongs, type Item } from './names';
import { spell, type Token } from './spelling';
import { suggestNames } from './suggest';
import type { Resolved, Vocabulary } from './types';
import { wordsOf } from './words';

/** Resolves what was typed or picked for an option to ids: the id itself, a label, a name, a variant, a typo. */
export function resolve(
  typed: string,
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): Resolved {
  const text = typed.trim();
  const exact = itemsWithId(text).filter((item) => belongs(item, vocabulary, record) && exists(item, record));
  if (exact.length) return { ids: [...new Set(exact.map(({ id }) => id))], guessed: false };
  const tokens = spell(wordsOf(text.replace(/\s*[(·–—:].*$/u, '')), index);
  const named = namedBy(tokens, vocabulary, record, index);
  const guessed = tokens.some(({ corrections }) => corrections.length > 0);
  if (named.length) return { ids: named, guessed };
  return { ids: suggestNames(text, vocabulary, null, 5, record, index).map(({ id }) => id), guessed: true };
}

function itemsWithId(id: string): Item[] {
  return (['party', 'place', 'topic', 'source'] as const).map((is) => ({ is, id }));
}

function exists({ is, id }: Item, record: TalksRecord): boolean {
  const { parties, places, topics, sources } = record;
  return { party: parties, place: places, topic: topics, source: sources }[is].has(id);
}

/** What the whole text names, exactly, by title and country, or but for a typo. */
function namedBy(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  record: TalksRecord,
  index: SearchIndex,
): string[] {
  const { lexicon } = index;
  const phrase = tokens
    .map(({ stem }) => stem)
    .join(' ')
    .replace(/^the /, '');
  const items = meaningsOf(lexicon, phrase).flatMap(({ kind, index: at }): Item[] => {
    if (kind === 'party' || kind === 'side') return [{ is: 'party', id: lexicon.parties[at] ?? '' }];
    if (kind === 'place') return [{ is: 'place', id: lexicon.places[at] ?? '' }];
    return kind === 'topic' ? [{ is: 'topic', id: lexicon.topics[at] ?? '' }] : [];
  });
  const fitting = items.filter((item) => belongs(item, vocabulary, record));
  if (fitting.length) return [...new Set(fitting.map(({ id }) => id))];
  const mentions = readMentions(tokens, record, index).flatMap(({ parties, sides, places }): Item[] => [
    ...[...parties, ...sides].map((id): Item => ({ is: 'party', id })),
    ...places.map((id): Item => ({ is: 'place', id })),
  ]);
  return [...new Set(mentions.filter((item) => belongs(item, vocabulary, record)).map(({ id }) => id))];
}
