import fc from 'fast-check';
import type { Entries, TalksRecord } from '../../src/record/record';
import type { Parley } from '../../src/reply/parley';
import { ask, buildIndex, find, resolve, suggest } from '../../src/search/index';
import { readQuestion } from '../../src/search/question/question';
import type { Hit, Vocabulary } from '../../src/search/types';
import { recordOf } from '../record/fixture';
import { entriesOf, istanbul, pass } from './parley';

const VOCABULARIES: readonly Vocabulary[] = [
  'party',
  'speaker',
  'person',
  'outlet',
  'place',
  'topic',
  'side',
  'source',
];

/** What people, other programs and attackers type: any script, control characters, chat, pieces of the record. */
function texts({ record }: Parley): fc.Arbitrary<string> {
  const words = entriesOf(record).flatMap(({ gist }) => gist.split(' '));
  const names = [...record.parties.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
  const scraps = ['who said', '"', '“', '?', '\n', '‮', '\0', '@everyone', '**', '```', '2022-03-29', '-', '́'];
  const pieces = fc.array(fc.oneof(...[words, names, scraps].map((list) => fc.constantFrom(...list))));
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    pieces.map((list) => list.join(' ')),
    pieces.map((list) => list.join('')),
  );
}

/** As much as a message or an option on Discord can hold, and more. */
const LONG = ['x', 'ab ', 'who said ', 'Зеленський ', '\u0301', '\u{1F600}', '"', '2022-03-', 'a.', "'s"].map(
  (piece) => piece.repeat(Math.ceil(6000 / piece.length)).slice(0, 6000),
);

describe.each([
  ['istanbul', istanbul()],
  ['pass', pass()],
] as const)('whatever is typed, on the record of %s', (_, parley) => {
  const { record, index } = parley;

  function expectSound(hits: readonly Hit[], most: number): void {
    const positions = hits.map(({ position }) => position);
    expect(positions.every((at) => Number.isInteger(at) && at >= 0 && at < record.entries.length)).toBe(true);
    expect(hits.every(({ score }) => Number.isFinite(score) && score >= 0)).toBe(true);
    expect(hits.length).toBeLessThanOrEqual(most);
  }

  function tryAll(text: string): void {
    const answer = ask(text, record, index);
    expectSound(answer.hits, 40);
    expect(answer.outcome === 'none').toBe(answer.hits.length === 0);
    expect(answer.outcome === 'found').toBe(answer.why === null);
    expect(answer.explain().length).toBeGreaterThan(0);
    if (text.trim()) expectSound(find(text, {}, record, index).slice(), 25);
    for (const vocabulary of VOCABULARIES) {
      const known = {
        party: record.parties,
        speaker: record.parties,
        person: record.parties,
        outlet: record.parties,
        side: record.parties,
        place: record.places,
      };
      const items = { ...known, topic: record.topics, source: record.sources }[vocabulary];
      const { ids } = resolve(text, vocabulary, record, index);
      expect(ids.every((id) => items.has(id))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of suggest(text, vocabulary, {}, 25, record, index))
        expect(one.is === vocabulary && items.has(one.id)).toBe(true);
    }
    for (const one of suggest(text, 'entry', {}, 25, record, index))
      expect(one.is === 'entry' && one.position < record.entries.length).toBe(true);
  }

  it('nothing throws, and every position, id and score is sound', () => {
    fc.assert(fc.property(texts(parley), tryAll), { numRuns: 150 });
  });

  it.each(LONG.map((text) => [text.slice(0, 8), text]))('6,000 characters of %j, too', (_piece, text) => {
    expectSound(ask(text, record, index).hits, 40);
    expectSound(find(text, {}, record, index).slice(), 25);
    // What names something is shorter; and see what is not right yet about completions.
    const name = text.slice(0, 1000);
    expect(() => resolve(name, 'party', record, index)).not.toThrow();
    expect(() => suggest(name, 'entry', {}, 25, record, index)).not.toThrow();
  });

  it('a question is read up to 64 words, however long it is', () => {
    const { tokens } = readQuestion('what did they say about talks '.repeat(1000), record, index);
    expect(tokens).toHaveLength(64);
  });
});

it('an answer looks closely at a bounded number of entries, however many hold the question', () => {
  const COPIES = 1000;
  const record = recordOf(({ data: { sources } }) => {
    const [report] = sources;
    const dam = report?.statements.find(({ id }) => id === 'vasik-dam');
    if (report && dam)
      report.statements = Array.from({ length: COPIES }, (_, at) => ({ ...dam, id: `dam-${at}`, links: [] }));
    if (report) report.events = [];
    sources.length = 1;
  });
  const counted = countingReads(record);
  const { hits } = ask('will they close the dam in summer', counted.record, buildIndex(record));
  expect(hits.length).toBeGreaterThan(0);
  expect(counted.reads()).toBeLessThanOrEqual(COPIES / 5);
});

describe('a name that stands nearly everywhere', () => {
  it.each([
    ['Ukraine, Recep Tayyip Erdogan', istanbul()],
    ['Duskholm Orvenia', pass()],
  ])('%j gives each entry once', (text, parley) => {
    const positions = find(text, {}, parley.record, parley.index)
      .slice()
      .map(({ position }) => position);
    expect(new Set(positions).size).toBe(positions.length);
  });
});

/** A record that counts how often an entry is decoded. */
function countingReads(record: TalksRecord): { record: TalksRecord; reads: () => number } {
  let reads = 0;
  const { entries } = record;
  const counting: Entries = {
    length: entries.length,
    at(position) {
      reads++;
      return entries.at(position);
    },
    find: (id) => entries.find(id),
    findKey: (key) => entries.findKey(key),
  };
  return { record: { ...record, entries: counting }, reads: () => reads };
}
