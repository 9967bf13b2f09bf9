import type { Party, TalksRecord } from './record';

/** Steps from a person to the country at most: an aide, an office, a government, a country. */
const STEPS = 5;

/** The sides that a party speaks for, nearest first: a body or country itself, and whatever it belongs to. None for an outlet. */
export function sidesOf(party: Party | undefined, { parties }: Pick<TalksRecord, 'parties'>): string[] {
  const sides: string[] = [];
  for (let at = party, step = 0; at && step < STEPS; step++) {
    if (at.of === 'people' && at.kind !== 'person') sides.push(at.id);
    at = at.side ? parties.get(at.side) : undefined;
  }
  return sides;
}

/** The outermost of them: the country, or a body that belongs to none. */
export function sideOf(party: Party | undefined, record: Pick<TalksRecord, 'parties'>): string | null {
  return sidesOf(party, record).at(-1) ?? null;
}
