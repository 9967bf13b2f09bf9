import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type RawRow, readRows } from '../../src/importing/rows';
import { fileOf } from './table';

async function rowsOf(file: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of readRows(file)) rows.push(row);
  return rows;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('what was written as CSV is read as it was, whatever stands in the cells', async () => {
  const cells = fc.record({ text: fc.string({ unit: 'grapheme', minLength: 1 }), speaker: fc.string() });
  await fc.assert(
    fc.asyncProperty(fc.array(cells), async (table) => {
      const lines = table.map(({ text, speaker }) => `${quoted(text)},${quoted(speaker)}`);
      const read = await rowsOf(fileOf('rows.csv', ['text,speaker', ...lines].join('\r\n')));
      expect(read.map(({ values }) => values)).toEqual(table);
    }),
    { numRuns: 30 },
  );
});

test('what was written as JSON Lines is read as it was, with separators that end no line', async () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '\u2028', '\n', '\r', '"', 'é') }));
  await fc.assert(
    fc.asyncProperty(texts, async (table) => {
      const lines = table.map((text) => JSON.stringify({ text }));
      const read = await rowsOf(fileOf('rows.jsonl', `${lines.join('\n')}\n`));
      expect(read.map(({ values }) => values)).toEqual(table.map((text) => ({ text })));
    }),
    { numRuns: 30 },
  );
});

test('a file may be compressed', async () => {
  const file = fileOf('rows.jsonl.gz', gzipSync('{"text":"one"}\n'));
  expect(await rowsOf(file)).toEqual([{ row: 1, line: 1, values: { text: 'one' } }]);
});

test('empty lines are no rows, and a row is named by its number and its line', async () => {
  const read = await rowsOf(fileOf('rows.jsonl', '\n{"text":"one"}\n\n{"text":\n'));
  expect(read.map(({ row, line, fault }) => [row, line, fault !== undefined])).toEqual([
    [1, 2, false],
    [2, 4, true],
  ]);
});

test.each([
  ['no JSON', 'rows.jsonl', '{"text"}', /^it is not JSON: /],
  ['a list', 'rows.jsonl', '["text"]', /^it is not an object$/],
  ['a cell too many', 'rows.csv', 'text,speaker\na,b,c', /^it has 3 cells, the first line names 2 columns$/],
  ['an open quotation mark', 'rows.csv', 'text,speaker\n"a,b', /^the rest of the file cannot be read: /],
  ['a mark inside a bare cell', 'rows.csv', 'text,speaker\n"a"x,b', /^the rest of the file cannot be read: /],
  ['a table of semicolons', 'rows.csv', 'text;speaker\na;b', /^the first line is parted by semicolons$/],
  ['a table of tabs', 'rows.csv', 'text\tspeaker\na\tb', /^the first line is parted by tabs$/],
  ['a column twice', 'rows.csv', 'text, text\na,b', /^the first line names "text" twice$/],
  ['a column twice, and no row', 'rows.csv', 'text,text\n', /^the first line names "text" twice$/],
])('%s is a fault of its row', async (_, name, text, problem) => {
  expect(await rowsOf(fileOf(name, text))).toEqual([
    expect.objectContaining({
      row: 1,
      fault: expect.objectContaining({ row: 1, problem: expect.stringMatching(problem) }),
    }),
  ]);
});

test('columns without a name are no columns twice', async () => {
  const read = await rowsOf(fileOf('rows.csv', 'text,,\na,b,c'));
  expect(read).toEqual([{ row: 1, line: 2, values: { text: 'a', '': 'c' } }]);
});

test('a row that cannot be read is named by its number, however far the parser is ahead', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `text ${at},speaker`);
  const read = await rowsOf(fileOf('rows.csv', ['text,speaker', ...rows, '"a"x,b', 'c,d'].join('\n')));
  const last = { row: 3001, line: 3002 };
  expect(read.at(-1)).toMatchObject({ ...last, fault: last });
});

test('rows before one that cannot be read are read', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => `text ${at},speaker`);
  const read = await rowsOf(fileOf('rows.csv', ['text,speaker', ...rows, '"open,b'].join('\n')));
  expect(read.map(({ row, line }) => [row, line]).at(-1)).toEqual([51, 52]);
});
