import fc from 'fast-check';
import type { Entry, Party } from '../../src/record/record';
import type { Parley } from '../../src/reply/parley';
import { SPEAKING } from '../../src/search/roles';
import { isEmpty, wordsOf } from '../../src/search/words';
import { asked, entriesOf, istanbul, pass } from './parley';

/** What an entry is about, in the words of its gist: without names, verbs of speaking and what holds them together. */
function matterOf({ gist }: Entry): string {
  const words = wordsOf(gist).filter(
    ({ form, stem, capital }) => !capital && !isEmpty(form) && !SPEAKING.has(stem),
  );
  return words.map(({ form }) => form).join(' ');
}

/** The sides that somebody speaks for, from the nearest on: an office, its country. */
function sidesOf(id: string | null, { record }: Parley): string[] {
  const party = id === null ? undefined : record.parties.get(id);
  return party ? [party.id, ...sidesOf(party.side, { record } as Parley)] : [];
}

/** Whether an entry holds words of a party: its own, those of its people, or what an outlet carried. */
function isTheirs(entry: Entry, party: Party, parley: Parley): boolean {
  if (party.of === 'outlets')
    return [entry.speaker, ...entry.via, parley.record.sources.get(entry.source)?.publisher].includes(
      party.id,
    );
  const isMute = !entriesOf(parley.record).some(({ speaker }) => sidesOf(speaker, parley).includes(party.id));
  // For a body that says nothing itself its country speaks.
  const voice = isMute && party.kind === 'body' ? (party.side ?? party.id) : party.id;
  return sidesOf(entry.speaker, parley).includes(voice);
}

describe.each([
  ['istanbul', istanbul(), 1500],
  ['pass', pass(), 600],
] as const)('on the record of %s', (_, parley, runs) => {
  const { record } = parley;
  const said = entriesOf(record).filter(({ speaker }) => speaker !== null);
  const parties = [...record.parties.values()].filter(({ named }) => named);
  const entryOf = (id: string | undefined) => record.entries.at(record.entries.find(id ?? ''));

  it('whoever is asked for what another said is never given it as their own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.constantFrom(...parties), (entry, party) => {
        fc.pre(!isTheirs(entry, party, parley));
        const { outcome, ids } = asked(`what did ${party.name} say about ${matterOf(entry)}`, parley);
        if (outcome === 'found') expect(isTheirs(entryOf(ids[0]), party, parley)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('whoever said it is given it, or what they said besides, never that they said nothing', () => {
    for (const entry of said) {
      const name = record.parties.get(entry.speaker ?? '')?.name;
      const { why } = asked(`what did ${name} say about ${matterOf(entry)}`, parley);
      expect([entry.id, why?.is === 'no words']).toEqual([entry.id, false]);
    }
  });
});
