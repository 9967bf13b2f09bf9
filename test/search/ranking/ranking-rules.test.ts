import type { Entry } from '../../../src/record/record';
import { asked, entriesOf, istanbul, pass } from '../parley';

const records = { istanbul: istanbul(), pass: pass() };

describe.each(['istanbul', 'pass'] as const)('whatever is asked on the record of %s', (name) => {
  const parley = records[name];
  const { entries } = parley.record;
  const gists = entriesOf(parley.record).map((entry): [Entry, string[]] => [
    entry,
    asked(entry.gist, parley).ids,
  ]);
  /** That somebody spoke is no answer to what they said. */
  const ASKS_FOR_WORDS = 'zelenskyy-monday-video-address';

  it('an entry is among the first three by its own gist, unless it only repeats another', () => {
    for (const [{ id, links }, ids] of gists)
      if (id !== ASKS_FOR_WORDS && !links.some(({ how }) => how === 'repeats'))
        expect([id, ids.slice(0, 3).includes(id)]).toEqual([id, true]);
  });

  it('nothing comes before what it repeats, and nothing corrected before its correction', () => {
    for (const [, ids] of gists)
      for (const id of ids) {
        const entry = entries.at(entries.find(id));
        const originals = entry.links.filter(({ how }) => how === 'repeats').map(({ to }) => to);
        for (const original of originals.filter((one) => ids.includes(one)))
          expect(ids.indexOf(original)).toBeLessThan(ids.indexOf(id));
        if (entry.supersedes && ids.includes(entry.supersedes))
          expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(entry.supersedes));
      }
  });
});

describe('the first answer', () => {
  it.each<[keyof typeof records, string, string, string]>([
    ['istanbul', 'who was absent', 'presidents-absent', 'the one that tells of it'],
    ['istanbul', 'who was not at the talks', 'presidents-absent', 'no other tells who was not'],
    ['istanbul', 'who wasnt there tuesday', 'presidents-absent', 'likewise'],
    ['istanbul', 'is Moscow serious', 'truss-putin-not-serious', 'the one on being serious'],
    ['pass', 'Hask', 'hask-eleven-men', 'her words before what others say of her'],
    [
      'istanbul',
      "Ukraine's foreign minister",
      'kuleba-not-trading-people-land-sovereignty',
      'his words, by any name',
    ],
    [
      'istanbul',
      'When did the earlier talks in Kyiv take place?',
      'talks-in-kyiv-march-3',
      'there the day is printed',
    ],
    ['istanbul', 'when did the talks end', 'talks-concluded-wednesday', 'there the day is printed'],
    ['istanbul', 'what day was abramovich poisoned', 'bellingcat-symptoms', 'there the day is printed'],
    ['istanbul', 'What office does Reznikov hold', 'bellingcat-reznikov-possibly', 'there it is told'],
    ['istanbul', 'who is Umerov', 'bellingcat-umerov-among-poisoned', 'there his office is told'],
    [
      'istanbul',
      'The just peace quotation',
      'erdogan-no-losers-in-just-peace',
      'any quotation is a quotation',
    ],
    [
      'istanbul',
      "HM Government's view of the allegations",
      'british-government-very-concerning',
      'no matter whose view',
    ],
  ])('%s, %j: first %s (%s)', (name, question, first) => {
    expect(asked(question, records[name]).ids[0]).toBe(first);
  });
});
