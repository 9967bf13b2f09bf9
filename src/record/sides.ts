import type { Party, TalksRecord } from './record';
import { upward } from './upward';

/** The sides that a party speaks for, nearest first: a body or country itself, and whatever it belongs to. None for an outlet. */
export function sidesOf(party: Party | undefined, { parties }: Pick<TalksRecord, 'parties'>): string[] {
  return [...upward(party?.id, (id) => parties.get(id)?.side)].filter((id) => {
    const one = parties.get(id);
    return one?.of === 'people' && one.kind !== 'person';
  });
}

/** The outermost of them: the country, or a body that belongs to none. */
export function sideOf(party: Party | undefined, record: Pick<TalksRecord, 'parties'>): string | null {
  return sidesOf(party, record).at(-1) ?? null;
}
