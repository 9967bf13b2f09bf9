import type { Party, TalksRecord } from '../record/record';
import { sidesOf } from '../record/sides';
import { fold } from '../record/text';
import type { SearchIndex } from './build';
import { type Meaning, phrasesAt } from './lexicon';
import { ABOUT, type Role, roleOf } from './roles';
import type { Token } from './spelling';
import { editsBetween } from './typos';

/** Someone, some side or some place that a question names. Positions count tokens, `to` exclusive. */
export interface Mention {
  from: number;
  to: number;
  /** Parties meant; several if the name fits several. */
  parties: readonly string[];
  /** Countries or bodies whose side is meant: "turkish officials". */
  sides: readonly string[];
  places: readonly string[];
  role: Role;
}

/** A name that fits more parties than this is only a word. */
const MOST_NAMESAKES = 4;

/** Finds who and what a question names, longest names first, and in which part. */
export function readMentions(tokens: readonly Token[], record: TalksRecord, index: SearchIndex): Mention[] {
  const spans = spansOf(tokens, record, index);
  const mentions = compose(spans, tokens, record).map(
    (span): Mention => ({ ...span, role: roleOf(span, tokens) }),
  );
  return mentions.map((mention, at) => ({
    ...mention,
    role: sharedRole(mention, [mentions[at - 1], mentions[at + 1]], tokens),
  }));
}

/** "Kyiv's position and Moscow's", "what do Erdogan and Kuleba say": who is named beside a speaker speaks, too. */
function sharedRole(
  mention: Mention,
  neighbours: readonly (Mention | undefined)[],
  tokens: readonly Token[],
): Role {
  if (mention.role === 'outlet') return mention.role;
  const isBesideSpeaker = neighbours.some((other) => {
    if (other?.role !== 'speaker') return false;
    const between = tokens
      .slice(Math.min(other.to, mention.to), Math.max(other.from, mention.from))
      .map(({ stem }) => stem);
    return between.length <= 2 && between.includes('and') && !between.some((stem) => ABOUT.test(stem));
  });
  return isBesideSpeaker ? 'speaker' : mention.role;
}

interface Span extends Omit<Mention, 'role'> {
  kind: 'name' | 'title' | 'side';
}

/** Names, titles and adjectives in the question; longer spans win, then earlier ones. */
function spansOf(tokens: readonly Token[], record: TalksRecord, index: SearchIndex): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const { to, meanings } of phrasesAt(tokens, from, index.lexicon)) {
      const span = spanOf(tokens, from, to, meanings, record, index);
      if (span) found.push(span);
    }
  }
  const taken = new Set<number>();
  const chosen: Span[] = [];
  for (const span of found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const places = Array.from({ length: span.to - span.from }, (_, i) => span.from + i);
    if (places.some((at) => taken.has(at))) continue;
    for (const at of places) taken.add(at);
    chosen.push(span);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((span) => withFirstName(withHolders(span, tokens, record, index), tokens, record));
}

/** "Dmitri Kuleba" where the record has a Dmytro: what is like the first name of a person belongs to the name. */
function withFirstName(span: Span, tokens: readonly Token[], record: TalksRecord): Span {
  const before = tokens[span.from - 1];
  const [id] = span.parties;
  const party = id === undefined ? undefined : record.parties.get(id);
  if (!before || before.empty || span.kind !== 'name' || party?.of !== 'people' || party.kind !== 'person')
    return span;
  const firsts = [party.name, ...party.aliases]
    .map((name) => fold(name).split(' '))
    .filter((words) => words.length > 1);
  const isLike = firsts.some(
    ([first = '']) =>
      before.typed[0] === first[0] && editsBetween(before.typed, first) <= Math.floor(first.length / 2),
  );
  return isLike ? { ...span, from: span.from - 1 } : span;
}

/** A name that also reads as a country and a title means the holder too: "Russian president" beside "Russian presidency". */
function withHolders(span: Span, tokens: readonly Token[], record: TalksRecord, index: SearchIndex): Span {
  if (span.kind !== 'name' || span.to - span.from < 2) return span;
  const holders = new Set(span.parties);
  for (let middle = span.from + 1; middle < span.to; middle++) {
    const left = spanAt(tokens, span.from, middle, record, index);
    const right = spanAt(tokens, middle, span.to, record, index);
    for (const id of (left && right && merge(left, right, record)?.parties) ?? []) holders.add(id);
  }
  return { ...span, parties: [...holders] };
}

function spanAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  record: TalksRecord,
  index: SearchIndex,
): Span | null {
  const phrase = phrasesAt(tokens, from, index.lexicon).find((one) => one.to === to);
  return phrase ? spanOf(tokens, from, to, phrase.meanings, record, index) : null;
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  meanings: readonly Meaning[],
  record: TalksRecord,
  index: SearchIndex,
): Span | null {
  if (tokens.slice(from, to).every(({ empty }) => empty)) return null;
  const parties = ids(meanings, 'party', index.lexicon.parties);
  const titled = ids(meanings, 'title', index.lexicon.parties);
  const sides = ids(meanings, 'side', index.lexicon.parties);
  const places = ids(meanings, 'place', index.lexicon.places);
  const base = { from, to, sides: [], places };
  if (parties.length > MOST_NAMESAKES && !places.length) return null;
  if (parties.length || places.length)
    return {
      ...base,
      kind: 'name',
      parties,
      sides: parties.filter((id) => isSide(record.parties.get(id))),
    };
  if (sides.length) return { ...base, kind: 'side', parties: [], sides };
  if (titled.length) return { ...base, kind: 'title', parties: titled };
  return null;
}

function ids(meanings: readonly Meaning[], kind: Meaning['kind'], list: readonly string[]): string[] {
  return [
    ...new Set(meanings.filter((meaning) => meaning.kind === kind).map(({ index }) => list[index] ?? '')),
  ];
}

/** Countries and bodies have people who speak for them. */
function isSide(party: Party | undefined): boolean {
  return party?.of === 'people' && party.kind !== 'person';
}

/**
 * Puts neighbours together: "turkish foreign minister", "Ukraine's top diplomat", "adviser to Zelensky". A
 * title that stands alone names nobody.
 */
function compose(spans: readonly Span[], tokens: readonly Token[], record: TalksRecord): Span[] {
  const result: Span[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    const next = spans[at + 1];
    if (!span) continue;
    const merged = next && isBeside(span, next, tokens) ? merge(span, next, record) : null;
    const owned = merged ? null : ownedBy(span, result, tokens, record);
    if (merged) {
      result.push(merged);
      at++;
    } else if (owned) result.push(owned);
    else if (span.kind !== 'title') result.push(span);
  }
  return result;
}

/** "Erdogan and his foreign minister": a title that a pronoun gives to whoever is named before it. */
function ownedBy(
  span: Span,
  before: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): Span | null {
  const owner = before.findLast(({ parties }) => parties.length > 0);
  const isOwned = /^(his|her|their|its)$/.test(tokens[span.from - 1]?.form ?? '');
  return span.kind === 'title' && owner && isOwned ? held(span, owner, span, record) : null;
}

/** Whether two spans touch, but for "of", "for", "to", "the". */
function isBeside(span: Span, next: Span, tokens: readonly Token[]): boolean {
  const between = tokens.slice(span.to, next.from);
  return (
    between.length <= 2 &&
    between.every(({ form }) => /^(of|for|to|the|s|de|du|des|der|del|della)$/.test(form)) &&
    !tokens[next.from]?.opens
  );
}

function merge(one: Span, other: Span, record: TalksRecord): Span | null {
  const title = one.kind === 'title' ? one : other.kind === 'title' ? other : null;
  const holder = title === one ? other : one;
  if (!title || holder.kind === 'title') return null;
  const whole = { ...holder, from: one.from, to: other.to };
  if (holder.parties.some((id) => title.parties.includes(id)))
    // "President Biden" is a name; behind one a title is one more word of the question: "Abramovich unofficial mediator".
    return title === one && title.to === holder.from ? whole : null;
  return held(title, holder, whole, record);
}

/** Those who hold a title on the side of someone named, in the place of both. */
function held(title: Span, holder: Span, { from, to }: Span, record: TalksRecord): Span | null {
  const affiliations = new Set([
    ...holder.sides,
    ...holder.parties.flatMap((id) => affiliationsOf(id, record)),
  ]);
  const parties = title.parties.filter((id) =>
    sidesOf(record.parties.get(id), record).some((side) => affiliations.has(side)),
  );
  return parties.length ? { from, to, kind: 'name', parties, places: [], sides: [] } : null;
}

/** What a title beside a name may belong to: a country or body itself, a person's sides. */
function affiliationsOf(id: string, record: TalksRecord): string[] {
  const party = record.parties.get(id);
  return party?.of === 'people' && party.kind === 'person' ? sidesOf(party, record) : [id];
}
