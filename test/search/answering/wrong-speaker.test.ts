import fc from 'fast-check';
import type { Entry, Party, TalksRecord } from '../../../src/record/record';
import { SPEAKING } from '../../../src/search/question/speech';
import { isEmpty } from '../../../src/search/words/stopwords';
import { wordsOf } from '../../../src/search/words/words';
import { asked, entriesOf, istanbul, pass } from '../parley';

/** What an entry is about, in the words of its gist: without names, verbs of speaking and what holds them together. */
function matterOf({ gist }: Entry): string {
  const words = wordsOf(gist).filter(
    ({ form, stem, capital }) => !capital && !isEmpty(form) && !SPEAKING.has(stem),
  );
  return words.map(({ form }) => form).join(' ');
}

/** Somebody and the sides that they speak for: an office, its country. */
function voicesOf(id: string | null, parties: TalksRecord['parties']): string[] {
  const party = id === null ? undefined : parties.get(id);
  return party ? [party.id, ...voicesOf(party.side, parties)] : [];
}

describe.each([
  ['istanbul', istanbul(), 800],
  ['pass', pass(), 400],
] as const)('on the record of %s', (_, parley, runs) => {
  const { parties, sources, entries } = parley.record;
  const named = [...parties.values()].filter((party) => party.named);
  const said = entriesOf(parley.record).filter(({ speaker }) => speaker && parties.get(speaker)?.named);
  const heard = new Set(entriesOf(parley.record).flatMap(({ speaker }) => voicesOf(speaker, parties)));
  const firstOf = (ids: readonly string[]) => entries.at(entries.find(ids[0] ?? ''));

  /** Whether an entry holds words of a party: its own, those of its people, or what an outlet carried. */
  function isTheirs(entry: Entry, party: Party): boolean {
    const carried = [...entry.via, ...entry.photo, sources.get(entry.source)?.publisher];
    if (party.of === 'outlets' && carried.includes(party.id)) return true;
    // For a body that is not heard itself its country speaks.
    const voice = heard.has(party.id) || party.kind !== 'body' ? party.id : party.side;
    return voicesOf(entry.speaker, parties).includes(voice ?? party.id);
  }

  it('whoever is asked for what another said is never given it as their own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.constantFrom(...named), (entry, party) => {
        fc.pre(!isTheirs(entry, party));
        const { outcome, ids } = asked(`what did ${party.name} say about ${matterOf(entry)}`, parley);
        if (outcome === 'found') expect(isTheirs(firstOf(ids), party)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('whoever said it is found, with words of their own first', () => {
    for (const entry of said.filter(({ status }) => status !== 'misattributed')) {
      const name = parties.get(entry.speaker ?? '')?.name;
      const { outcome, ids } = asked(`what did ${name} say about ${matterOf(entry)}`, parley);
      expect([entry.id, outcome, firstOf(ids).speaker]).toEqual([entry.id, 'found', entry.speaker]);
    }
  });

  it('whoever is never heard has no words, whatever they are asked about', () => {
    const mute = named.filter(({ id, of, side }) => of === 'people' && !heard.has(id) && !side);
    expect(mute.length).toBeGreaterThan(0);
    for (const { name } of mute)
      for (const entry of said)
        expect(asked(`what did ${name} say about ${matterOf(entry)}`, parley).outcome).not.toBe('found');
  });
});
