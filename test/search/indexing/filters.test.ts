import fc from 'fast-check';
import type { Entry, Party, TalksRecord } from '../../../src/record/record';
import { around } from '../../../src/record/upward';
import { allowedBy } from '../../../src/search/indexing/filters';
import type { Filters } from '../../../src/search/types';
import { entriesOf, istanbul, pass, searched } from '../parley';

const pass_ = pass();
const istanbul_ = istanbul();

describe('filters', () => {
  it.each<[string, Filters, string[]]>([
    ['the speaker', { speaker: ['torvald'] }, ['torvald-no-toll', 'torvald-meets-once-home']],
    [
      'one of several speakers',
      { speaker: ['torvald', 'brandeis'] },
      ['torvald-no-toll', 'brandeis-not-one-truck', 'torvald-meets-once-home'],
    ],
    ['spoken of only', { person: ['brehm'] }, ['brehm-absent', 'lindqvar-brehm-not-invited']],
    [
      'speaking or spoken of',
      { person: ['karvonen-reyes'] },
      ['torvald-meets-once-home', 'karvonen-reyes-power-line'],
    ],
    ['a country through whoever speaks for it', { side: ['lumeria'] }, ['eland-door', 'eland-patience']],
    ['likewise where it is taken for a speaker', { speaker: ['lumeria'] }, ['eland-door', 'eland-patience']],
    ['a topic', { topic: ['power-line'] }, ['karvonen-reyes-power-line', 'okoro-cable']],
    ['a place', { place: ['brannik'] }, ['troops-leave-brannik', 'four-prisoners-exchanged']],
    [
      'a place with all that lies in it',
      { place: ['old-mint', 'orvenia'] },
      ['talks-open', 'eland-door', 'troops-leave-brannik', 'four-prisoners-exchanged'],
    ],
    [
      'an outlet that speaks or passes on',
      { outlet: ['radio-duskholm'] },
      ['troops-leave-brannik', 'shots-at-tunnel'],
    ],
    ['how it is told', { kind: ['alleged', 'unclear'] }, ['lantern-tunnel-blast', 'quill-at-the-table']],
    ['events only', { type: 'event', topic: ['prisoners'] }, ['four-prisoners-exchanged']],
    ['from a day on', { from: '1996-06-05' }, ['okoro-further', 'hask-first-step', 'talks-adjourned']],
    ['up to a day', { to: '1996-06-01' }, ['avalanche-buries-road']],
    [
      'the days between, both included',
      { from: '1996-06-02', to: '1996-06-03', topic: ['toll', 'troops'] },
      ['torvald-no-toll', 'troops-leave-brannik'],
    ],
    ['a month', { from: '1996-06', to: '1996-06', topic: ['avalanche'] }, ['avalanche-buries-road']],
    ['a year before', { to: '1995' }, []],
    ['several at once', { speaker: ['hask'], topic: ['prisoners'] }, ['hask-eleven-men']],
    ['what never comes together', { speaker: ['hask'], topic: ['avalanche'] }, []],
    ['what nobody knows', { speaker: ['nobody'] }, []],
    ['an empty choice', { speaker: [] }, []],
  ])('let through %s', (_, filters, ids) => {
    expect(searched('', filters, pass_).sort()).toEqual([...ids].sort());
  });

  it('are none if none is set: everything, in the order of the record', () => {
    expect(allowedBy({}, pass_.index)).toBeNull();
    expect(searched('', {}, pass_)).toEqual(entriesOf(pass_.record).map(({ id }) => id));
  });

  it('narrow a search with a text, and never widen it', () => {
    expect(searched('prisoners', { speaker: ['okoro'] }, pass_)).toEqual(['okoro-every-prisoner']);
    expect(searched('avalanche', { speaker: ['okoro'] }, pass_)).toEqual([]);
  });
});

describe('filters find the same as reading every entry', () => {
  it.each([
    ['pass', pass_],
    ['istanbul', istanbul_],
  ])('%s', (_, { record, index }) => {
    const entries = entriesOf(record);
    const ids = (map: ReadonlyMap<string, unknown>) =>
      fc.option(fc.subarray([...map.keys(), 'nobody'], { minLength: 1, maxLength: 3 }), { nil: undefined });
    const dates = entries.flatMap(({ said, when }) => [said.date, when.date]).filter((date) => date !== null);
    const date = fc.option(fc.constantFrom(...dates, '1000', '2022-03', '9999-01-01'), { nil: undefined });
    const place = fc.nat({ max: entries.length - 1 });
    const kinds = ['quote', 'fragment', 'reported', 'stated', 'alleged', 'denied', 'unclear'];
    const filters = fc.record({
      type: fc.constantFrom('statement' as const, 'event' as const, undefined),
      speaker: ids(record.parties),
      person: ids(record.parties),
      topic: ids(record.topics),
      kind: fc.option(fc.subarray(kinds, { minLength: 1 }), { nil: undefined }),
      from: date,
      to: date,
      eitherDay: fc.constantFrom(true as const, undefined),
      repeats: fc.option(
        fc.array(fc.tuple(place, place), { maxLength: 20 }).map((pairs) => new Map(pairs)),
        {
          nil: undefined,
        },
      ),
    });
    fc.assert(
      fc.property(filters, (chosen) => {
        const set = Object.fromEntries(
          Object.entries(chosen).filter(([, value]) => value !== undefined),
        ) as Filters;
        const fitting = entries.flatMap((entry, at) => (fits(entry, set, record) ? [at] : []));
        const read = fitting.filter((at) => !fitting.includes(set.repeats?.get(at) ?? -1));
        expect([...(allowedBy(set, index) ?? entries.keys())]).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });
});

/** The filters as their documentation words them, by reading one entry. */
function fits(entry: Entry, filters: Filters, { parties, topics }: TalksRecord): boolean {
  const { type, speaker, person, topic, kind, from = '0', to = '9999', eitherDay } = filters;
  const named: readonly string[] = entry.speaker === null ? [] : [entry.speaker];
  // What was wrongly given to somebody is about them.
  const told = entry.status === 'misattributed' ? [] : named;
  const isOneOf = (wanted: readonly string[] | undefined, held: readonly string[]) =>
    wanted === undefined || wanted.some((id) => held.includes(id));
  // Of statements alone the day of saying counts, of events alone the day on which they happened, if it is stated.
  const dates = {
    statement: [entry.said.date],
    event: [entry.when.date ?? entry.said.date],
    any: [entry.said.date, entry.when.date],
  }[eitherDay ? 'any' : (type ?? 'any')];
  const days = dates.filter((date) => date !== null);
  const isBetween = (date: string) => date.slice(0, to.length) <= to && date >= from.slice(0, date.length);
  return (
    (type === undefined || entry.type === type) &&
    isOneOf(speaker, withSides(told, parties)) &&
    isOneOf(person, [...named, ...withSides(entry.about.people, parties)]) &&
    isOneOf(
      topic,
      entry.about.topics.flatMap((id) => [id, ...around(id, topics)]),
    ) &&
    isOneOf(kind, [entry.kind]) &&
    ((filters.from === undefined && filters.to === undefined) || days.some(isBetween))
  );
}

/** Some parties and all that they belong to. */
function withSides(ids: readonly string[], parties: ReadonlyMap<string, Party>): string[] {
  return ids.flatMap((id) => {
    const side = parties.get(id)?.side;
    return side ? [id, ...withSides([side], parties)] : [id];
  });
}
