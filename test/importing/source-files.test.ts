import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Columns } from '../../src/importing/columns';
import { firstPass } from '../../src/importing/first-pass';
import { emptyRecord } from '../../src/importing/import';
import type { Row } from '../../src/importing/row';
import { SourceFiles } from '../../src/importing/source-files';
import { temporaryFolder } from '../record/fixture';
import { rowOf, tableOf } from './table';

test('a large source is divided, so that an editor can open its files', async () => {
  const rows = Array.from({ length: 10_001 }, (_, at) => rowOf({ text: 'Ice.', id: `line-${at}` }));
  const reader = { columns: new Columns({}), source: null, today: '1994-06-01' };
  const { sources } = await firstPass(tableOf(rows), reader, emptyRecord().record, () => {});
  expect([...sources.values()]).toEqual([
    [
      { rows: 10_000, length: 'Ice.\n'.length * 10_000 - 1 },
      { rows: 1, length: 'Ice.'.length },
    ],
  ]);
});

test('parts of a source are files with titles and offsets of their own, also where sources take turns', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sources'));
  const parts = new Map([
    [
      'Log',
      [
        { rows: 2, length: 9 },
        { rows: 1, length: 4 },
      ],
    ],
    ['Diary', [{ rows: 1, length: 4 }]],
  ]);
  const files = new SourceFiles({
    folder,
    sources: parts,
    publisher: () => 'harbour-council',
    taken: new Set(['log']),
    from: 'rows.jsonl',
  });
  for (const source of ['Log', 'Diary', 'Log', 'Log']) files.add(row(source), { speaker: 'ro', topics: [] });
  const names = files.finish();
  expect(names).toEqual(['sources/log-2.json', 'sources/diary.json', 'sources/log-3.json']);
  const written = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  expect(written).toMatchObject([
    {
      title: 'Log, part 1',
      statements: [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ],
    },
    { title: 'Diary', statements: [{ start: 0, end: 4 }] },
    { title: 'Log, part 2', statements: [{ start: 0, end: 4 }] },
  ]);
});

function row(source: string): Row {
  return {
    row: 1,
    line: 1,
    id: 'a',
    text: 'Ice.',
    speaker: 'Ro',
    role: null,
    date: null,
    topics: [],
    source,
  };
}
