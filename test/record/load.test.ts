import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buffersOf } from '../../src/prepared';
import { everyEntry } from '../../src/record/entries';
import { faultLine } from '../../src/record/fault';
import { hashOf } from '../../src/record/folder';
import { loadRecord } from '../../src/record/load';
import { openRecord } from '../../src/record/packed';
import { dataFolder, type RecordFiles, recordOf, temporaryFolder } from './fixture';

const faultsOf = (change: (files: RecordFiles) => unknown) =>
  loadRecord(dataFolder(change)).faults.map(faultLine);

describe('a sound folder', () => {
  it('becomes a record, entries by document and by where they begin', () => {
    const record = recordOf();
    const ids = [...everyEntry(record.entries)].map(({ id }) => id);
    expect([...record.sources.keys()]).toEqual(['lake-correction', 'lake-report']);
    expect(ids.slice(0, 4)).toEqual(['brandt-harbour-corrected', 'talks-end', 'lund-honesty', 'vasik-dam']);
    expect(record.parties.get('lake-radio')).toMatchObject({
      of: 'outlets',
      kind: 'broadcaster',
      side: null,
    });
    expect(record.parties.get('vasik')).toMatchObject({ of: 'people', kind: 'person', side: 'tarnia' });
    expect(record.thesaurus).toEqual([['talks', 'negotiations', 'meeting']]);
  });

  it('has the same hash as long as no data file changes', () => {
    const folder = dataFolder();
    const other = dataFolder((files) => files.entry('vasik-dam', { note: 'Checked.' }));
    expect(loadRecord(folder).record?.hash).toBe(hashOf(folder));
    expect(hashOf(dataFolder())).toBe(hashOf(folder));
    expect(hashOf(other)).not.toBe(hashOf(folder));
  });

  it('opens from its plain data as it was', () => {
    const { record, packed } = loadRecord(dataFolder());
    const copy = openRecord(deserialize(serialize(packed)));
    expect(copy.hash).toBe(record?.hash);
    expect([...copy.parties]).toEqual([...(record?.parties ?? [])]);
    expect(copy.entries.at(3)).toEqual(record?.entries.at(3));
  });

  it('goes to another thread without being copied', () => {
    const { packed } = loadRecord(dataFolder());
    if (packed === null) throw new Error('the fixture is faulty');
    const { bytes } = packed.entries;
    const copy = openRecord(structuredClone(packed, { transfer: buffersOf(packed) }));
    expect(bytes).toHaveLength(0);
    expect(copy.entries.at(copy.entries.find('vasik-dam'))).toEqual(recordOf().entries.at(3));
  });

  it('needs no thesaurus and no source yet', () => {
    const folder = dataFolder();
    rmSync(join(folder, 'thesaurus.json'));
    rmSync(join(folder, 'sources'), { recursive: true });
    expect(loadRecord(folder)).toMatchObject({
      faults: [],
      record: { thesaurus: [], entries: { length: 0 } },
    });
  });

  it('may begin its files with a byte order mark and hold other files', () => {
    const folder = dataFolder((files) => {
      files.file('places.json', `\uFEFF${JSON.stringify({ places: files.data.places })}`);
      files.file('sources/notes.txt', 'not data');
    });
    expect(loadRecord(folder).faults).toEqual([]);
  });
});

describe('a faulty file', () => {
  it.each<[string, string, string]>([
    [
      'is cut short',
      '{"people": [',
      'people.json: it is not JSON: close bracket expected; correct line 1, column 13',
    ],
    [
      'has a comma too many',
      '{\n  "people": [],\n}',
      'people.json: it is not JSON: property name expected; correct line 3, column 1',
    ],
    ['is empty', '', 'people.json: it is not JSON: value expected; correct line 1, column 1'],
    [
      'holds a comment',
      '// names\n{}',
      'people.json: it is not JSON: invalid comment token; correct line 1, column 1',
    ],
    ['is a list', '[]', 'people.json: a list of 0 items is not allowed; give an object: { ... }'],
    [
      'nests brackets without end',
      '['.repeat(100_000),
      'people.json: it is not JSON: Unexpected end of JSON input; correct it',
    ],
    [
      'has a key twice',
      '{\n  "people": [{ "id": "ann", "name": "Alpha", "name": "Beta" }]\n}',
      'people.json: "name" stands twice in one object; take one out, such as that in line 2, column 46',
    ],
    ['lacks its list', '{}', 'people.json: people: missing; give a list: [ ... ]'],
  ])('that %s is named with the place', (_, text, line) => {
    expect(faultsOf((files) => files.file('people.json', text))).toEqual([line]);
  });

  it('that is not UTF-8 is named', () => {
    const folder = dataFolder();
    require('node:fs').writeFileSync(join(folder, 'topics.json'), Buffer.from([0x7b, 0xff]));
    expect(loadRecord(folder).faults.map(faultLine)).toContain(
      'topics.json: it is not UTF-8; save it as UTF-8',
    );
  });

  it('that is missing is named with how to begin it', () => {
    const folder = dataFolder();
    rmSync(join(folder, 'outlets.json'));
    expect(loadRecord(folder).faults.map(faultLine)).toContain(
      'outlets.json: missing; begin with { "outlets": [] }',
    );
  });

  it('names what stands in sources/ and is not read, and reads nothing that is hidden', () => {
    const folder = dataFolder((files) => {
      files.file('sources/.#lake-report.json', '');
      files.file('sources/._lake-report.json', '\0');
      files.file('sources/New.JSON', '{}');
    });
    mkdirSync(join(folder, 'sources', '1994'));
    expect(loadRecord(folder).faults.map(faultLine)).toEqual([
      'sources/1994: it is a folder; put its documents into sources/ itself',
      'sources/New.JSON: it is not read under this name; let its name end in .json, in small letters',
    ]);
    expect(hashOf(folder)).not.toBe(hashOf(dataFolder()));
  });

  it('that cannot be read is named', () => {
    const folder = dataFolder();
    rmSync(join(folder, 'places.json'));
    mkdirSync(join(folder, 'places.json'));
    expect(loadRecord(folder).faults[0]).toMatchObject({
      file: 'places.json',
      fix: 'make it readable, or take it away',
    });
  });
});

it.each<[string, (folder: string) => void]>([
  ['is empty', () => {}],
  ['holds something else', (folder) => writeFileSync(join(folder, 'main.ts'), '')],
])('a folder that %s is one fault, not an empty record', (_, fill) => {
  const folder = temporaryFolder();
  fill(folder);
  expect(loadRecord(folder).faults.map(faultLine)).toEqual([
    `${folder}: it holds none of the files of a record; name a folder that holds people.json, outlets.json, places.json, topics.json and sources/`,
  ]);
});

it('more faults than a call takes arguments are given like few', () => {
  const many = 140_000;
  const source = { id: 'many', title: 'Many', publisher: 'harbour-post' };
  const told = { id: 'told', kind: 'stated', gist: 'Told.', start: 0, end: 1 };
  const repeated = { ...source, events: Array.from({ length: many }, () => told) };
  const unknown = Array.from({ length: many }, () => 'nobody');
  const linked = {
    ...told,
    about: { people: unknown },
    links: unknown.map((to) => ({ to, how: 'answers' })),
  };
  for (const [wrong, count] of [
    [repeated, many - 1],
    [{ ...source, events: [linked] }, 2 * many],
  ] as const) {
    const { faults } = loadRecord(
      dataFolder((files) => files.file('sources/many.json', JSON.stringify(wrong))),
    );
    expect(faults).toHaveLength(count);
  }
});

it('a folder that is not there is one fault, not five', () => {
  const folder = join(temporaryFolder(), 'nothing');
  expect(loadRecord(folder).faults).toEqual([
    {
      file: folder,
      record: null,
      field: null,
      problem: expect.stringContaining('ENOENT'),
      fix: 'name a folder that holds people.json, outlets.json, places.json, topics.json and sources/',
    },
  ]);
});
