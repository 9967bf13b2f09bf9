import type { TalksRecord } from '../../record/record';
import { isOutlet, isPerson, sidesOf } from '../../record/sides';
import type { Stretch } from '../words/words';
import { isLeftOut, startOf } from './roles';
import type { Span } from './spans';
import type { Token } from './spelling';

/** "Erdogan and his foreign minister", "Kyiv's officials except the president": a title of whoever is named before it. */
export function ownedBy(
  span: Span,
  before: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): Span | null {
  const owner = before.findLast(
    ({ kind, parties, sides }) => kind !== 'title' && (parties.length > 0 || sides.length > 0),
  );
  const isOwned =
    /^(his|her|their|its)$/.test(tokens[span.from - 1]?.form ?? '') ||
    isLeftOut(startOf(span.from, tokens), tokens);
  return span.kind === 'title' && owner && isOwned ? held(span, owner, span, record) : null;
}

/** "Kuleba's Turkish counterpart", "what did the Ukrainian minister say, and the Turkish one": who holds the same office there. */
export function counterpart(
  span: Span,
  before: readonly Span[],
  tokens: readonly Token[],
  record: TalksRecord,
): Span | null {
  const other = before.findLast(({ kind, parties }) => kind !== 'title' && parties.length > 0);
  if (span.kind !== 'side' || !other || !COUNTERPART.test(tokens[span.to]?.form ?? '')) return null;
  const titles = new Set(other.parties.flatMap((id) => titlesOf(id, record)));
  const alike = [...record.parties.values()].filter(
    ({ id }) => !other.parties.includes(id) && titlesOf(id, record).some((title) => titles.has(title)),
  );
  const title: Span = { ...span, kind: 'title', parties: alike.map(({ id }) => id) };
  const isOwned = other.to === span.from && tokens[other.to - 1]?.owner;
  return held(title, span, { from: isOwned ? other.from : span.from, to: span.to + 1 }, record);
}

const COUNTERPART = /^(one|counterpart|colleague|equivalent)s?$/;

/** The titles that a party holds. */
export function titlesOf(id: string, record: TalksRecord): readonly string[] {
  const party = record.parties.get(id);
  return party?.of === 'people' ? party.titles : [];
}

/** Those who hold a title on the side of someone named, or outlets of a country named, in the place of both. */
export function held(title: Span, holder: Span, { from, to }: Stretch, record: TalksRecord): Span | null {
  const affiliations = [
    ...holder.sides,
    ...holder.parties
      .filter((id) => mayHave(id, record))
      .flatMap((id) => sidesOf(record.parties.get(id), record)),
  ];
  const parties = title.parties.filter((id) => {
    // "On television Kuleba ...": no person has a broadcaster.
    const homes = isOutlet(record.parties.get(id)) ? holder.sides : affiliations;
    return homesOf(id, record).some((home) => homes.includes(home));
  });
  return parties.length ? { from, to, kind: 'name', parties, places: [], sides: [] } : null;
}

/** Whether the people of a side are somebody's: a country's, a body's, a head of state's, and no negotiator's. */
function mayHave(id: string, record: TalksRecord): boolean {
  return !isPerson(record.parties.get(id)) || titlesOf(id, record).some((title) => HEAD.test(title));
}

const HEAD = /\b(president|prime minister|premier|chancellor|king)$/i;

/** The sides of a person or body, the country of an outlet. */
export function homesOf(id: string, record: TalksRecord): readonly string[] {
  const party = record.parties.get(id);
  if (party?.of !== 'outlets') return sidesOf(party, record);
  return party.country ? [party.country] : [];
}
