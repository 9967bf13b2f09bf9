import type { TalksRecord } from '../../record/record';
import { isPerson, isSide } from '../../record/sides';
import { isEmpty, isLight } from '../words/stopwords';
import { phraseOf, wordsOf } from '../words/words';
import { counterpart, held, homesOf, ownedBy, titlesOf } from './holders';
import type { Span } from './spans';
import { isSpeaking } from './speech';
import type { Token } from './spelling';

/**
 * Puts neighbours together: "turkish foreign minister", "Ukraine's top diplomat", "adviser to Zelensky". A
 * title that stands alone names nobody.
 */
export function compose(spans: readonly Span[], tokens: readonly Token[], record: TalksRecord): Span[] {
  const composed: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const last = composed.at(-1);
    // What is composed already goes with no other, but may be of somebody else: "Turkish foreign minister Kuleba".
    const join = last === spans[at - 1] ? together : mistitled;
    const both = last ? join(last, span, tokens, record) : null;
    const owned = both
      ? null
      : (ownedBy(span, composed, tokens, record) ?? counterpart(span, composed, tokens, record));
    if (both || (owned && owned.from < span.from)) composed.pop();
    composed.push(both ?? owned ?? span);
  }
  return composed.flatMap((span) => {
    if (span.kind !== 'title') return span;
    if (isUnique(span, spans, tokens, record)) return { ...span, kind: 'name' };
    return ofItsSide(span, composed, tokens, record) ?? [];
  });
}

/** "The Turkish view: what did the foreign minister say": of the one side that is named who alone holds it there. */
function ofItsSide(
  title: Span,
  composed: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): Span | null {
  const [side, ...others] = composed.filter(({ kind }) => kind !== 'title');
  const isOne = tokens[title.from - 1]?.form === 'the' && !tokens[title.to - 1]?.form.endsWith('s');
  const theirs =
    isOne && side?.kind === 'side' && others.length === 0 ? held(title, side, title, record) : null;
  const isPersons = theirs?.parties.length === 1 && isPerson(record.parties.get(theirs.parties[0] ?? ''));
  return isPersons ? theirs : null;
}

/**
 * "Who sanctioned the owner of Chelsea": a title with a name in it, which one person holds, is as good as theirs, unless
 * it is all that is asked for ("owner of Chelsea") or asked of them ("is Abramovich the owner of Chelsea").
 */
function isUnique(
  { from, to, parties }: Span,
  spans: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): boolean {
  const [holder = ''] = parties;
  if (parties.length !== 1 || spans.some((one) => one.kind === 'name' && one.parties.includes(holder)))
    return false;
  const stems = tokens.slice(from, to).map(({ stem }) => stem);
  const isNamed = titlesOf(holder, record).some(
    (title) => /\p{Lu}\p{Ll}/u.test(title) && phraseOf(title) === stems.join(' '),
  );
  const isMore = (token: Token) => isSpeaking(token) || !(token.empty || isLight(token.stem));
  return isNamed && [...tokens.slice(0, from), ...tokens.slice(to)].some(isMore);
}

/** Whether stems are a title or the part of one that holds its noun: the "minister" of a "minister of defence". */
export function isPartOfTitle(stems: readonly string[], title: string): boolean {
  const words = title.split(' ');
  const noun = words[words.findIndex((word) => /^(of|for|to)$/.test(word)) - 1] ?? words.at(-1) ?? '';
  // A deputy minister is no minister.
  const isOther = words.some((word) => LESSER.test(word) && !stems.includes(word));
  return !isOther && stems.includes(noun) && stems.every((stem) => words.includes(stem));
}

const LESSER = /^(deputi|vice|former|act|assist)$/;

/** Whether a typed office is a role or a part of it with its noun, whatever articles stand before it. */
export function isPartOfRole(typed: string, role: string): boolean {
  const stems = wordsOf(typed).flatMap(({ form, stem }) => (isEmpty(form) ? [] : [stem]));
  return isPartOfTitle(stems, phraseOf(role));
}

/** Whether two spans touch, but for "of", "for", "to", "the". */
function isBeside(span: Span, next: Span, tokens: readonly Token[]): boolean {
  const between = tokens.slice(span.to, next.from);
  // An ambassador to a country is another one's.
  if (between[0]?.form === 'to' && /^(ambassador|envoy)$/.test(tokens[span.to - 1]?.stem ?? '')) return false;
  return (
    between.length <= 2 &&
    between.every(({ form }) => /^(of|for|to|the|s|de|du|des|der|del|della)$/.test(form)) &&
    !tokens[next.from]?.opens
  );
}

/** A title and a name or side beside it as one, or the name with what nobody on record holds for it; null if neither. */
function together(one: Span, other: Span, tokens: readonly Token[], record: TalksRecord): Span | null {
  if (isTakenFor(one, other, tokens, record)) return { ...one, to: other.to, vacant: other };
  if (!isBeside(one, other, tokens)) return null;
  const whole = { from: one.from, to: other.to };
  const vacant = { ...(one.kind === 'title' ? other : one), vacant: whole };
  const merged =
    (one.kind === 'title' ? mistitled(one, other, tokens, record) : null) ?? merge(one, other, record);
  if (merged || !ends(other, tokens) || !isVacant(one, other, tokens, record)) return merged;
  return vacant;
}

/** "Is Kuleba the defence minister", "is he a Crimean Tatar": somebody of whom it is asked what only others on record are. */
function isTakenFor(one: Span, other: Span, tokens: readonly Token[], record: TalksRecord): boolean {
  const isAsked = one.from === 1 && /^(is|was)$/.test(tokens[0]?.form ?? '') && one.kind === 'name';
  const article = tokens[one.to]?.form ?? '';
  return (
    isAsked && other.from === one.to + 1 && /^(a|an|the)$/.test(article) && isWithout(other, one, record)
  );
}

/**
 * "President Kuleba", "Kremlin spokesman Medinsky": he is Kuleba, and no president; of what he said, whatever is told of a
 * president is no part.
 */
function mistitled(title: Span, name: Span, tokens: readonly Token[], record: TalksRecord): Span | null {
  const isTitled = name.kind === 'name' && title.to === name.from && !tokens[name.from]?.opens;
  const whole = { from: title.from, to: name.to };
  return isTitled && isWithout(title, name, record) ? { ...name, ...whole, vacant: whole } : null;
}

/** Whether a name is that of persons who do not hold a title. */
function isWithout(title: Span, { parties }: Span, record: TalksRecord): boolean {
  return (
    parties.length > 0 &&
    parties.every((id) => isPerson(record.parties.get(id)) && !title.parties.includes(id))
  );
}

/** Stems of offices that one holds oneself. */
export const OFFICE = /^(minist|presid|secretari|chancellor|premier|owner|lawmak|mp)$/;

/** Whether no other noun comes next: the "deputy" of a "deputy MoD" is no member of parliament. */
function ends({ to }: Span, tokens: readonly Token[]): boolean {
  const next = tokens[to];
  return !next || next.empty || next.opens || isSpeaking(next);
}

/** A title and the one beside it who holds it, or who has someone who does; null if they do not go together. */
function merge(one: Span, other: Span, record: TalksRecord): Span | null {
  const title = one.kind === 'title' ? one : other.kind === 'title' ? other : null;
  const holder = title === one ? other : one;
  if (!title || holder.kind === 'title' || isWhere(title, other, record)) return null;
  const whole = { ...holder, from: one.from, to: other.to };
  if (holder.parties.some((id) => title.parties.includes(id)))
    // "President Biden" is a name; behind one a title is one more word of the question: "Abramovich unofficial mediator".
    return title.to === holder.from ? whole : null;
  return held(title, holder, whole, record);
}

/** "units kyiv chernihiv": where a body is or was, unless it is said to be of there. */
function isWhere(title: Span, other: Span, { parties }: TalksRecord): boolean {
  const isBody = title.parties.every((id) => !isPerson(parties.get(id)));
  return isBody && title.to === other.from && other.places.length > 0;
}

/**
 * "Ukrainian deputy defense minister", "Biden's adviser": a country, or whoever has people of theirs, beside an office
 * that only people of others hold, as far as is known.
 */
function isVacant(one: Span, other: Span, tokens: readonly Token[], record: TalksRecord): boolean {
  const [title, owner] = one.kind === 'title' ? [one, other] : [other, one];
  const isOwner =
    owner.sides.length > 0 ||
    (owner.parties.length > 0 && (title === one || tokens[owner.to - 1]?.owner === true));
  return (
    title.kind === 'title' &&
    owner.kind !== 'title' &&
    isOwner &&
    title.parties.every((id) => !isSide(record.parties.get(id)) && homesOf(id, record).length > 0)
  );
}
