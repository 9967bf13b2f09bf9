import type { Party, TalksRecord } from './record';
import { upward } from './upward';

type Person = Extract<Party, { of: 'people' }>;

/** Whether a party is somebody, named or not. */
export function isPerson(party: Party | undefined): party is Person {
  return party?.of === 'people' && party.kind === 'person';
}

/** Whether a party is a country or a body, which has people who speak for it. */
export function isSide(party: Party | undefined): party is Person {
  return party?.of === 'people' && party.kind !== 'person';
}

/** Whether a party is an outlet, which carries words of others. */
export function isOutlet(party: Party | undefined): party is Extract<Party, { of: 'outlets' }> {
  return party?.of === 'outlets';
}

/** The sides that a party speaks for, nearest first: a body or country itself, and whatever it belongs to. None for an outlet. */
export function sidesOf(party: Party | undefined, { parties }: Pick<TalksRecord, 'parties'>): string[] {
  return [...upward(party?.id, (id) => parties.get(id)?.side)].filter((id) => isSide(parties.get(id)));
}

/** The outermost of them: the country, or a body that belongs to none. */
export function sideOf(party: Party | undefined, record: Pick<TalksRecord, 'parties'>): string | null {
  const sides = sidesOf(party, record);
  return sides.find((id) => record.parties.get(id)?.kind === 'country') ?? sides.at(-1) ?? null;
}
