import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../src/record/json-schema';
import { ROOT } from '../../src/root';
import { check } from '../../src/tools/check';
import { coverFile } from '../../src/tools/coverage';
import { importFile } from '../../src/tools/import';
import { proveFile } from '../../src/tools/prove';
import { writeSchemas } from '../../src/tools/schemas';
import { finish } from '../../src/tools/tool';
import { newFolder, rowOf, tableOf } from '../importing/table';
import { dataFolder, LAKE_TEXT, temporaryFolder } from '../record/fixture';

function textFile(text: string | Buffer): string {
  const file = join(temporaryFolder(), 'text.txt');
  writeFileSync(file, text);
  return file;
}

describe('npm run check', () => {
  it('says what it looked at', () => {
    const folder = dataFolder();
    expect(check(folder)).toEqual({ lines: [`${folder}: sources: 2, entries: 13, no faults`], ok: true });
  });

  it('says a line per fault, and fails', () => {
    const folder = dataFolder((files) => files.data.people.push({ id: 'nemo', name: 'Nemo' }));
    expect(check(folder)).toEqual({
      lines: [
        'people.json: nemo: nothing on record uses it; use it, or take it out',
        `${folder}: sources: 2, entries: 13, faults: 1`,
      ],
      ok: false,
    });
  });
});

describe('npm run prove', () => {
  it('finds the source by the hash of the text', () => {
    expect(proveFile([textFile(LAKE_TEXT), '--data', dataFolder()])).toEqual({
      lines: ['lake-report: 12 entries, 5 quotations, 5 quoted runs in the text: no faults'],
      ok: true,
    });
  });

  it('takes the source that is named, and finds what differs', () => {
    const file = textFile(LAKE_TEXT.replace('thin as', 'thin like'));
    const { lines, ok } = proveFile([file, '--source', 'lake-report', '--data', dataFolder()]);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/lake-report: sha256: this is not the text/);
    expect(lines.at(-1)).toMatch(
      /^lake-report: 12 entries, 5 quotations, 5 quoted runs in the text: \d+ faults$/,
    );
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /^give one file: npm run prove -- FILE \[--source ID\] \[--data FOLDER\]$/],
    ['two files', ['a', 'b'], /^give one file: npm run prove/],
    ['a file that is not there', ['nowhere.txt'], /^ENOENT.*: npm run prove -- FILE/],
    [
      'an option that there is not',
      ['a', '--sauce', 'x'],
      /^Unknown option '--sauce'.*: npm run prove -- FILE/,
    ],
  ])('given %s, says how to call it', (_, args, line) => {
    expect(proveFile(args)).toEqual({ lines: [expect.stringMatching(line)], ok: false });
  });

  it('says which sources there are when the text is of none', () => {
    const { lines } = proveFile([textFile('Another text.'), '--data', dataFolder()]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^no source was drawn from this text \(SHA-256 [0-9a-f]{64}\); name the one to hold it against, of lake-correction, lake-report: npm run prove/,
      ),
    ]);
  });

  it('says which sources there are when the named one is not', () => {
    const { lines } = proveFile([textFile(LAKE_TEXT), '--source', 'x', '--data', dataFolder()]);
    expect(lines).toEqual([
      'no source has the id "x"; the sources on record are lake-correction, lake-report',
    ]);
  });

  it('proves nothing by a record that does not load', () => {
    const folder = dataFolder((files) => files.entry('vasik-dam', { speaker: 'x' }));
    const { lines, ok } = proveFile([textFile(LAKE_TEXT), '--data', folder]);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      expect.stringContaining('vasik-dam: speaker: no person'),
      'nothing is looked at before these are put right',
    ]);
  });
});

describe('npm run coverage', () => {
  it('lists the sentences from which nothing is drawn, with where they stand', () => {
    const folder = dataFolder((files) => files.source('lake-report', { skipped: [] }));
    const start = LAKE_TEXT.indexOf('Northwire contributed');
    expect(coverFile([textFile(LAKE_TEXT), '--data', folder])).toEqual({
      lines: [
        `${start} to ${LAKE_TEXT.length - 1}: Northwire contributed to this report.`,
        'lake-report: sentences from which nothing is drawn: 1',
      ],
      ok: false,
    });
  });

  it('looks at no other text than the one that the source was drawn from', () => {
    const { lines, ok } = coverFile([
      textFile(`${LAKE_TEXT} `),
      '--source',
      'lake-report',
      '--data',
      dataFolder(),
    ]);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/lake-report: sha256: this is not the text that the source was drawn from/),
      expect.stringMatching(/lake-report: length: 1257, but the text has 1258 characters/),
    ]);
  });
});

it.each(['prove', 'coverage'] as const)('npm run %s takes no text that is empty or not UTF-8', (tool) => {
  const run = { prove: proveFile, coverage: coverFile }[tool];
  const refused = (bytes: string | Buffer) => {
    const file = textFile(bytes);
    return run([file, '--source', 'lake-report', '--data', dataFolder()]).lines.map((line) =>
      line.replace(file, 'FILE'),
    );
  };
  expect(refused('')).toEqual(['FILE is empty; give the text of the document']);
  expect(refused(Buffer.from('caf\u00e9', 'latin1'))).toEqual([
    'FILE is not UTF-8; save it as plain text in UTF-8',
  ]);
});

it('npm run import takes a row of the day that it is already in the east, as npm run check does', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2094-05-12T23:00:00Z'));
  const file = tableOf([rowOf({ date: '2094-05-13' })]);
  const into = newFolder();
  const imported = await importFile([file, '--into', into], { begin: () => {}, reach: () => {} });
  const checked = check(into);
  jest.restoreAllMocks();
  expect([imported.lines.filter((line) => line.includes('ahead')), checked.ok]).toEqual([[], true]);
});

it('npm run schemas writes every schema', () => {
  const folder = join(temporaryFolder(), 'schema');
  expect(writeSchemas(folder).ok).toBe(true);
  const written = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(join(folder, name), 'utf8'),
  ]);
  expect(new Map(written)).toEqual(jsonSchemas());
});

it.each<[string, string[], RegExp]>([
  ['check', ['--help'], /^Unknown option '--help'.*: npm run check \[-- FOLDER\]\n$/],
  ['check', ['a', 'b'], /^give one folder: npm run check \[-- FOLDER\]\n$/],
  ['index', ['--all'], /^Unknown option '--all'.*: npm run index \[-- FOLDER\]\n$/],
  ['schemas', ['--help'], /^npm run schemas takes no arguments, and was given --help\n$/],
  ['readme', ['here', 'there'], /^npm run readme takes no arguments, and was given here there\n$/],
  ['unanswered', ['--foo'], /^npm run unanswered takes no arguments, and was given --foo\n$/],
])('npm run %s refuses %j, which it does not take', (script, args, line) => {
  const tool = join(ROOT, 'dist', 'src', 'tools', `${script}.js`);
  const { status, stdout } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  expect(stdout).toMatch(line);
  expect(status).toBe(1);
});

it('a report that is not well ends with status 1', () => {
  const printed = jest.spyOn(console, 'log').mockImplementation(() => {});
  finish({ lines: ['a fault'], ok: false });
  const { exitCode } = process;
  process.exitCode = undefined;
  expect([exitCode, printed.mock.calls]).toEqual([1, [['a fault']]]);
});
