import type { Party, TalksRecord } from '../../record/record';
import { remembered } from '../../record/remembered';
import { isPerson, isSide } from '../../record/sides';
import { fold } from '../../record/text';
import type { Ground } from '../indexing/build';
import { type Meaning, type Phrase, phrasesAt } from '../indexing/lexicon';
import { editsBetween } from '../indexing/typos';
import { isEnglish } from '../words/english';
import type { Stretch } from '../words/words';
import type { Named } from './roles';
import type { Token } from './spelling';

/** What words of a question may name, before it is known in which part. */
export interface Span extends Named {
  /** Countries or bodies whose side is meant: "turkish officials". */
  sides: readonly string[];
  /** The name or side together with an office or a kind of outlet that only others on record have: "Russian television". */
  vacant?: Stretch;
}

/** A name that fits more parties than this is only a word. */
const MOST_NAMESAKES = 4;

/** Names, titles and adjectives in the question; longer spans win, then earlier ones. */
export function spansOf(tokens: readonly Token[], ground: Ground): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const phrase of phrasesAt(tokens, from, ground.index.lexicon)) {
      const span = spanOf(tokens, phrase, ground);
      if (span) found.push(span);
    }
  }
  const chosen: Span[] = [];
  // "Russian military spokesman": the spokesman of the military, not of whom "Russian military" names.
  const isWhole = (span: Span) =>
    span.kind === 'title' && found.some(({ kind, to }) => kind !== 'title' && to === span.from);
  const inOrder = (a: Span, b: Span) =>
    b.to - b.from - (a.to - a.from) || Number(isWhole(b)) - Number(isWhole(a)) || a.from - b.from;
  for (const span of [...found].sort(inOrder))
    if (!chosen.some(({ from, to }) => from < span.to && span.from < to)) chosen.push(span);
  return chosen.sort((a, b) => a.from - b.from).map((span) => withFirstName(span, chosen, tokens, ground));
}

/**
 * "Dmitri Kuleba" or "Kuleba, Dmitri" where the record has a Dmytro: what is like a first name of a person belongs to the
 * name, unless it is a word of its own ("did he meet Cavusoglu" names no Mevlut).
 */
function withFirstName(
  span: Span,
  others: readonly Span[],
  tokens: readonly Token[],
  { record }: Ground,
): Span {
  const party = record.parties.get(span.parties[0] ?? '');
  if (span.kind !== 'name' || !isPerson(party)) return span;
  const firsts = firstNamesOf(party, record);
  const isFirst = (at: number) => {
    const { typed = '', empty = true } = tokens[at] ?? {};
    const isLike = (first: string) =>
      typed[0] === first[0] && editsBetween(typed, first) <= Math.floor(first.length / 2);
    return !empty && (firsts.includes(typed) || (firsts.some(isLike) && !isEnglish(typed)));
  };
  if (isFirst(span.from - 1)) return { ...span, from: span.from - 1 };
  const isFollowed = others.some(({ from }) => from === span.to);
  return !isFollowed && isFirst(span.to) ? { ...span, to: span.to + 1 } : span;
}

const REMEMBERED = 1000;

/** What stands first where a name of a person ends in a surname of theirs: their last name, or an alias of one word. */
export const firstNamesOf = remembered(REMEMBERED, ({ name, aliases }: Party, _: TalksRecord): string[] => {
  const names = [name, ...aliases].map((one) => fold(one).split(' '));
  const surnames = new Set(
    names.flatMap((words, at) => (at === 0 || words.length === 1 ? (words.at(-1) ?? []) : [])),
  );
  return names.flatMap((words) =>
    words.length > 1 && surnames.has(words.at(-1) ?? '') ? (words[0] ?? []) : [],
  );
});

function spanOf(tokens: readonly Token[], phrase: Phrase, { record }: Ground): Span | null {
  const { from, to, meanings } = phrase;
  if (tokens.slice(from, to).every(({ empty }) => empty)) return null;
  const ids = (kind: Meaning['kind']) => meanings.filter((one) => one.kind === kind).map(({ id }) => id);
  const parties = ids('party');
  const places = ids('place');
  const base = { from, to, sides: [], places };
  if (parties.length > MOST_NAMESAKES && !places.length) return null;
  const named = parties.filter((id) => isSide(record.parties.get(id)));
  if (parties.length || places.length) return { ...base, kind: 'name', parties, sides: named };
  const sides = ids('side');
  if (sides.length) return { ...base, kind: 'side', parties: [], sides };
  // Who "advises" somebody need not be called an adviser.
  const titled = tokens[from]?.form === 'advises' ? [] : ids('title');
  return titled.length ? { ...base, kind: 'title', parties: titled } : null;
}
