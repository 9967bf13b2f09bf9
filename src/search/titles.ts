import type { TalksRecord } from '../record/record';
import { isPerson, sidesOf } from '../record/sides';
import { isLeftOut, startOf } from './roles';
import type { Token } from './spelling';

/** Words of a question that may name someone or something, before it is known in which part. */
export interface Span {
  from: number;
  to: number;
  /** A title alone names nobody, a side only those who speak for it. */
  kind: 'name' | 'title' | 'side';
  parties: readonly string[];
  sides: readonly string[];
  places: readonly string[];
}

/**
 * Puts neighbours together: "turkish foreign minister", "Ukraine's top diplomat", "adviser to Zelensky". A
 * title that stands alone names nobody.
 */
export function compose(spans: readonly Span[], tokens: readonly Token[], record: TalksRecord): Span[] {
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

/** "Erdogan and his foreign minister", "Kyiv's officials except the president": a title of whoever is named before it. */
function ownedBy(
  span: Span,
  before: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): Span | null {
  const owner = before.findLast(({ parties, sides }) => parties.length > 0 || sides.length > 0);
  const isOwned =
    /^(his|her|their|its)$/.test(tokens[span.from - 1]?.form ?? '') ||
    isLeftOut(startOf(span.from, tokens), tokens);
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

/** A title and the one beside it who holds it, or who has someone who does; null if they do not go together. */
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
  return isPerson(party) ? sidesOf(party, record) : [id];
}
