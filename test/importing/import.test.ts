import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkFolder } from '../../src/record/check';
import { everyEntry } from '../../src/record/entries';
import { loadRecord } from '../../src/record/load';
import type { Entry, TalksRecord } from '../../src/record/record';
import { ROOT } from '../../src/root';
import { dataFolder } from '../record/fixture';
import { contentOf, fileOf, importing, namesBeside, newFolder, rowOf, tableOf } from './table';

const IMPORT = join(ROOT, 'dist', 'src', 'tools', 'import.js');

function recordIn(folder: string): TalksRecord {
  const { record, faults } = loadRecord(folder);
  if (record === null) throw new Error(JSON.stringify(faults));
  return record;
}

function entriesIn(folder: string): Entry[] {
  return [...everyEntry(recordIn(folder).entries)];
}

describe('rows become a record', () => {
  test('that check accepts, with the words quoted, the speaker, the role, the day and the topic', async () => {
    const into = newFolder();
    const { ok } = await importing(tableOf([rowOf({ id: 'MIN_1#7' })]), into);
    expect(ok).toBe(true);
    expect(checkFolder(into, '1994-06-01').faults).toEqual([]);
    expect(entriesIn(into)).toMatchObject([
      {
        id: 'MIN_1#7',
        type: 'statement',
        kind: 'quote',
        gist: 'Tilda Morrow on Fishing, 1994-05-12.',
        quotes: [{ text: 'We will mend the nets before the ice comes.', start: 0, end: 43 }],
        speaker: 'tilda-morrow',
        as: 'harbour master',
        said: { date: '1994-05-12', basis: 'stated' },
        about: { topics: ['fishing'] },
        source: 'minutes-of-the-harbour-council',
      },
    ]);
  });

  test('and what came of it is said, with new people who may be the same', async () => {
    const file = tableOf([
      rowOf(),
      rowOf({ speaker: 'Ro', text: 'The ferry sails.' }),
      rowOf({ speaker: 'Tilda Morow', text: 'The ice comes.' }),
    ]);
    const into = newFolder();
    const { lines } = await importing(file, into);
    expect(lines).toEqual([
      `${file}: rows: 3; new: 3; on record already: 0; repeated: 0`,
      'columns: text, speaker, role, date, topic, source; not used: none',
      'people: 3 new, 0 on record',
      '  Tilda Morrow (tilda-morrow)',
      '  Ro (ro)',
      '  Tilda Morow (tilda-morow)',
      'new people with names alike, perhaps the same:',
      '  tilda-morow, tilda-morrow',
      'topics: 1 new, 0 on record',
      '  Fishing (fishing)',
      'outlets: 1 new, 0 on record',
      '  Minutes of the harbour council (minutes-of-the-harbour-council)',
      'sources: 1 new',
      `written to ${into} and checked`,
    ]);
  });

  test('and nothing is said of names alike where there are none', async () => {
    const { lines } = await importing(tableOf([rowOf()]), newFolder());
    expect(lines.join()).not.toContain('alike');
  });

  test('with offsets that count through the rows of a source, joined by line breaks', async () => {
    const into = newFolder();
    const rows = ['One boat left.', 'Two came back.', 'None was lost.'].map((text, at) =>
      rowOf({ text, source: at === 1 ? 'The log' : 'The diary' }),
    );
    await importing(tableOf(rows), into);
    const record = recordIn(into);
    expect(record.sources.get('the-diary')?.length).toBe('One boat left.\nNone was lost.'.length);
    expect(entriesIn(into).map(({ source, start, end }) => [source, start, end])).toEqual([
      ['the-diary', 0, 14],
      ['the-diary', 15, 29],
      ['the-log', 0, 14],
    ]);
  });

  test('where words without a sign that ends a sentence are a fragment', async () => {
    const into = newFolder();
    await importing(tableOf([rowOf({ text: 'as thin as spring ice' })]), into);
    expect(entriesIn(into)[0]?.kind).toBe('fragment');
  });

  test('where an address as source is kept, and its host is the publisher', async () => {
    const into = newFolder();
    await importing(tableOf([rowOf({ source: 'https://www.example.org/minutes/12' })]), into);
    const [source] = recordIn(into).sources.values();
    expect(source).toMatchObject({ title: 'example.org/minutes/12', publisher: 'example-org' });
    expect(source?.url).toBe('https://www.example.org/minutes/12');
  });

  test('where all spellings of a name are one person', async () => {
    const into = newFolder();
    const rows = ['Zoë Ålund', 'ZOE ALUND', 'Alund, Zoe'].map((speaker, at) =>
      rowOf({ speaker, text: `Line ${at}.` }),
    );
    await importing(tableOf(rows), into);
    expect([...recordIn(into).parties.keys()]).toEqual(['zoe-alund', 'minutes-of-the-harbour-council']);
  });

  test('where names that only look alike in Latin letters are told apart by their ids', async () => {
    const into = newFolder();
    await importing(tableOf([rowOf({ speaker: 'Jean-Luc Aro' }), rowOf({ speaker: 'Jean Luc Aro' })]), into);
    expect([...recordIn(into).parties.keys()]).toEqual(
      expect.arrayContaining(['jean-luc-aro', 'jean-luc-aro-2']),
    );
  });

  test('from a CSV file with other column names, commas, quotation marks and line breaks', async () => {
    const into = newFolder();
    const csv =
      '\uFEFFQuote,Person,Office,Year,Subject,Document\r\n"He said ""no"",\r\nand left.",Tilda Morrow,,1994,Fishing,Minutes\r\n';
    expect(await importing(fileOf('rows.csv', csv), into)).toMatchObject({ ok: true });
    expect(entriesIn(into)[0]).toMatchObject({
      quotes: [{ text: 'He said "no",\r\nand left.' }],
      as: null,
      said: { date: '1994' },
    });
  });

  test('from columns that were named, and from one source for all rows', async () => {
    const into = newFolder();
    const file = tableOf([{ satz: 'The ice holds.', wer: 'Tilda Morrow' }]);
    const mapping = { text: 'satz', speaker: 'wer' };
    expect(await importing(file, into, { mapping, source: 'Minutes' })).toMatchObject({ ok: true });
    expect(entriesIn(into)[0]?.gist).toBe('Words of Tilda Morrow.');
  });
});

describe('an import into a record', () => {
  test('adds to it and changes nothing that stands there', async () => {
    const into = dataFolder();
    const before = contentOf(into);
    expect(await importing(tableOf([rowOf({ topic: 'Truce' })]), into)).toMatchObject({ ok: true });
    const after = contentOf(into);
    for (const file of ['sources/lake-report.json', 'topics.json', 'places.json', 'thesaurus.json'])
      expect(after.get(file)).toBe(before.get(file));
    const people = (content: Map<string, string>) => JSON.parse(content.get('people.json') ?? '').people;
    expect(people(after)).toEqual([...people(before), { id: 'tilda-morrow', name: 'Tilda Morrow' }]);
    expect(checkFolder(into, '1994-06-01').faults).toEqual([]);
  });

  test('knows people, topics and outlets by their other names', async () => {
    const into = dataFolder();
    await importing(tableOf([rowOf({ speaker: 'Васік', topic: 'ceasefire', source: 'Veil' })]), into);
    const added = entriesIn(into).find(({ kind, source }) => kind === 'quote' && source === 'veil');
    expect(added).toMatchObject({ speaker: 'vasik', about: { topics: ['truce'] } });
    expect(recordIn(into).sources.get('veil')?.publisher).toBe('the-veil');
  });

  test('knows the publisher of a document whose title a row gives', async () => {
    const into = dataFolder();
    const source = 'Report on the second round of the lake talks';
    await importing(tableOf([rowOf({ source })]), into);
    const record = recordIn(into);
    const publishers = [...record.sources.values()].filter(({ title }) => title === source);
    expect(publishers.map(({ publisher }) => publisher)).toEqual(['harbour-post', 'harbour-post']);
    expect([...record.parties.values()].map(({ name }) => name)).not.toContain(source);
  });

  test('fills a folder that was only just made', async () => {
    const into = newFolder();
    mkdirSync(into);
    expect(await importing(tableOf([rowOf()]), into)).toMatchObject({ ok: true });
  });

  test('done twice changes nothing the second time', async () => {
    const into = dataFolder();
    const file = tableOf([rowOf(), rowOf({ id: 'own-id', text: 'The ice holds.' })]);
    await importing(file, into);
    const before = contentOf(into);
    const { ok, lines } = await importing(file, into);
    expect(ok).toBe(true);
    expect(lines[0]).toContain('rows: 2; new: 0; on record already: 2');
    expect(contentOf(into)).toEqual(before);
  });

  test.each([
    ['speaker', { speaker: 'Joss Verrin' }, '"tilda-morrow"'],
    ['role', { role: 'mayor' }, '"harbour master"'],
    ['date', { date: '1994-05-13' }, '"1994-05-12"'],
    ['topic', { topic: 'Fishing; Ice' }, '"fishing"'],
    ['source', { source: 'The log' }, '"minutes-of-the-harbour-council"'],
  ])('is refused where a row that is on record has another %s now', async (field, changed, held) => {
    const into = newFolder();
    const row = rowOf({ id: 'nets' });
    await importing(tableOf([row]), into);
    const { ok, lines } = await importing(tableOf([{ ...row, ...changed }]), into);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(
          `^row 1: ${field} is ".+", but "nets" is on record with ${held}; correct the row, or the entry`,
        ),
      ),
      expect.stringMatching(/^faults: 1; /),
    ]);
  });

  test('takes for the same what a row leaves out, says less exactly or with another name', async () => {
    const into = newFolder();
    const row = rowOf({ id: 'nets' });
    await importing(tableOf([row]), into);
    const loose = { ...row, speaker: 'MORROW, Tilda', role: '', date: '1994', topic: '' };
    expect(await importing(tableOf([loose]), into)).toMatchObject({ ok: true });
  });

  test('puts later rows of a source into a file of their own', async () => {
    const into = newFolder();
    const first = rowOf();
    await importing(tableOf([first]), into);
    const before = contentOf(into);
    await importing(tableOf([first, rowOf({ text: 'The ice holds.' })]), into);
    const after = contentOf(into);
    expect([...after.keys()].filter((file) => !before.has(file))).toEqual([
      'sources/minutes-of-the-harbour-council-2.json',
    ]);
    expect(entriesIn(into)).toHaveLength(2);
  });

  test('takes no file that another source has, whatever its name', async () => {
    const into = dataFolder((files) => {
      files.file('sources/minutes.json', JSON.stringify(files.data.sources.shift()));
    });
    await importing(tableOf([rowOf({ source: 'Minutes' })]), into);
    expect(contentOf(into).get('sources/minutes.json')).toContain('lake-report');
    expect(recordIn(into).sources.get('minutes-2')?.title).toBe('Minutes');
  });

  test('takes a row that comes twice once', async () => {
    const into = newFolder();
    const { lines } = await importing(tableOf([rowOf(), rowOf()]), into);
    expect(lines[0]).toContain('new: 1; on record already: 0; repeated: 1');
  });
});

describe('nothing is written', () => {
  test('if one row is at fault, and every fault is named by its row', async () => {
    const into = newFolder();
    const rows = [rowOf(), rowOf({ date: '1994-02-30' }), rowOf({ id: 'no spaces', speaker: ' ' })];
    const { ok, lines } = await importing(tableOf(rows), into);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      'row 2: the date "1994-02-30" is none; write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
      'row 3: speaker is missing; say who said it, or name the column: --map speaker=COLUMN',
      'row 3: "no spaces" cannot be an id; an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces',
      'faults: 3; put these right first; nothing was written',
    ]);
    expect(namesBeside(into)).toEqual([]);
  });

  test('if one row is at fault, which is said without the control characters in it', async () => {
    const { lines } = await importing(tableOf([rowOf({ date: '\u001b[31m1994' })]), newFolder());
    expect(lines[0]).toMatch(/^row 1: the date " \[31m1994" is none; /);
  });

  test('if an id stands for two texts, in the file or on record', async () => {
    const into = newFolder();
    await importing(tableOf([rowOf({ id: 'a' })]), into);
    const before = contentOf(into);
    const again = tableOf([
      rowOf({ id: 'a', text: 'Other.' }),
      rowOf({ id: 'b' }),
      rowOf({ id: 'b', text: 'New.' }),
    ]);
    expect((await importing(again, into)).lines.slice(0, 2)).toEqual([
      'row 1: the id "a" is on record with other words; give the row an id of its own',
      'row 3: row 2 has the id "b" too, with other content; give each row its own id',
    ]);
    expect(contentOf(into)).toEqual(before);
  });

  test.each([
    ['rows.csv', ''],
    ['rows.csv', 'text,speaker,source\n'],
    ['rows.jsonl', '\n'],
  ])('if there are no rows: %s with %j', async (name, text) => {
    const file = fileOf(name, text);
    expect(await importing(file, newFolder())).toEqual({
      ok: false,
      lines: [
        `${file}: no rows; give a line for each statement; in CSV, below one that names the columns`,
        'faults: 1; put these right first; nothing was written',
      ],
    });
  });

  test('if no column holds the words, which is said once', async () => {
    const file = tableOf([rowOf({ text: undefined, said_words: 'The ice holds.' })]);
    expect((await importing(file, newFolder())).lines[0]).toBe(
      'no column is called text; name it with --map text=COLUMN; the columns are speaker, role, date, topic, source, said_words',
    );
  });

  test('if the folder cannot be loaded', async () => {
    const into = dataFolder((files) => files.file('topics.json', '{'));
    const before = contentOf(into);
    const { ok, lines } = await importing(tableOf([rowOf()]), into);
    expect(ok).toBe(false);
    expect(lines[0]).toMatch(/^topics\.json: it is not JSON/);
    expect(contentOf(into)).toEqual(before);
  });

  test('if a source is no outlet on record', async () => {
    const into = dataFolder();
    const before = contentOf(into);
    const { ok, lines } = await importing(tableOf([rowOf({ source: 'Tarnia' })]), into);
    expect(ok).toBe(false);
    expect(lines[0]).toContain('the source "Tarnia" is the country tarnia in people.json, not an outlet');
    expect(contentOf(into)).toEqual(before);
  });

  test('if the record would have faults that it does not have now, such as a gist that repeats a quotation', async () => {
    const into = dataFolder();
    const before = contentOf(into);
    const text = 'He said that Tarnia promises that water keeps flowing through the summer months.';
    const { ok, lines } = await importing(tableOf([rowOf({ text })]), into);
    expect(ok).toBe(false);
    expect(lines[0]).toContain('sources/lake-report.json: vasik-dam: gist: it repeats a quotation');
    expect(contentOf(into)).toEqual(before);
  });

  test('but faults that the record had before stand in no way', async () => {
    const into = dataFolder((files) => files.data.topics.push({ id: 'dead', name: 'Used by nothing' }));
    expect(await importing(tableOf([rowOf()]), into)).toMatchObject({ ok: true });
  });

  test('and no trace is left beside the folder', async () => {
    const into = newFolder();
    await importing(tableOf([rowOf()]), into);
    expect(namesBeside(into)).toEqual(['data']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('and no trace is left where %s ends it midway', async (signal, status) => {
    const into = newFolder();
    const file = tableOf(Array.from({ length: 20_000 }, (_, at) => rowOf({ text: `Line ${at}.` })));
    const watcher = watch(dirname(into));
    const begun = once(watcher, 'change');
    const child = spawn(process.execPath, [IMPORT, file, '--into', into]);
    const left = once(child, 'exit');
    await begun;
    watcher.close();
    expect(namesBeside(into)).toEqual([expect.stringMatching(/^\.data\.importing-/)]);
    child.kill(signal);
    expect((await left)[0]).toBe(status);
    expect(namesBeside(into)).toEqual([]);
  });

  test('where it is interrupted while it checks, which leaves no room to hear of it', () => {
    const into = newFolder();
    const interrupting = fileOf(
      'interrupting.cjs',
      `const fs = require('node:fs');
      const { readdirSync } = fs;
      fs.readdirSync = (folder, ...how) => {
        if (/importing-\\w+$/.test(folder)) process.kill(process.pid, 'SIGINT');
        return readdirSync(folder, ...how);
      };`,
    );
    const args = ['--require', interrupting, IMPORT, tableOf([rowOf()]), '--into', into];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([130, 'interrupted; nothing was written\n']);
    expect(namesBeside(into)).toEqual([]);
  });
});

describe('new names that may be known ones', () => {
  const rows = [rowOf({ speaker: 'Oren Wasik' }), rowOf({ speaker: 'Tilda Morrow', text: 'The ice holds.' })];

  test('stop the import and are listed for an editor, in a file to decide in', async () => {
    const into = dataFolder();
    const before = contentOf(into);
    const file = tableOf(rows);
    const { ok, lines } = await importing(file, into);
    expect(ok).toBe(false);
    expect(lines[0]).toBe('"Oren Wasik" (rows: 1): perhaps vasik: Oren Vasik');
    expect(contentOf(into)).toEqual(before);
    expect(JSON.parse(readFileSync(`${file}.confirm.json`, 'utf8'))).toEqual({
      duplicates: [
        {
          name: 'Oren Wasik',
          rows: 1,
          likely: ['vasik: Oren Vasik'],
          decision: 'merge or new?',
          into: 'vasik',
        },
      ],
    });
  });

  test.each([
    ['merge', 'vasik'],
    ['new', 'oren-wasik'],
  ])('are taken as the editor decides: %s', async (decision, speaker) => {
    const into = dataFolder();
    const file = tableOf(rows);
    await importing(file, into);
    const confirm = `${file}.confirm.json`;
    writeFileSync(confirm, readFileSync(confirm, 'utf8').replace('merge or new?', decision));
    expect(await importing(file, into, { confirm })).toMatchObject({ ok: true });
    expect(entriesIn(into).some((entry) => entry.speaker === speaker)).toBe(true);
    expect(checkFolder(into, '1994-06-01').faults).toEqual([]);
    expect((await importing(file, into)).lines[0]).toContain('new: 0');
  });

  test('that were merged are known from then on', async () => {
    const into = dataFolder();
    const file = tableOf(rows);
    const decided = { duplicates: [{ name: 'Oren Wasik', decision: 'merge', into: 'vasik' }] };
    await importing(file, into, { confirm: fileOf('decided.json', JSON.stringify(decided)) });
    expect(recordIn(into).parties.get('vasik')?.aliases).toEqual(['Vasik', 'Wassik', 'Васік', 'Oren Wasik']);
    const more = tableOf([rowOf({ speaker: 'Oren Wasik', text: 'More of it.' })]);
    expect(await importing(more, into)).toMatchObject({ ok: true });
  });

  test('that are known, and the surname of somebody else too, are decided as well', async () => {
    const into = dataFolder((files) => {
      files.data.people.push({ id: 'ada-vasik', name: 'Ada Vasik' });
      files.entry('vasik-dam', { about: { people: ['ada-vasik'], topics: ['water'] } });
    });
    const file = tableOf([rowOf({ speaker: 'Vasik' })]);
    const open = await importing(file, into, { acceptNew: true });
    expect(open).toMatchObject({ ok: false });
    expect(open.lines[0]).toBe('"Vasik" (rows: 1): perhaps vasik: Oren Vasik or ada-vasik: Ada Vasik');
    const decided = (decision: object) =>
      fileOf('decided.json', JSON.stringify({ duplicates: [{ name: 'Vasik', ...decision }] }));
    expect(await importing(file, into, { confirm: decided({ decision: 'new' }) })).toMatchObject({
      ok: false,
    });
    const confirm = decided({ decision: 'merge', into: 'ada-vasik' });
    expect(await importing(file, into, { confirm })).toMatchObject({ ok: true });
    expect(entriesIn(into).some((entry) => entry.speaker === 'ada-vasik')).toBe(true);
    expect((await importing(file, into)).lines[0]).toContain('on record already: 1');
  });

  test('are not decided twice', async () => {
    const twice = ['new', 'merge'].map((decision) => ({ name: 'Oren Wasik', decision, into: 'vasik' }));
    const confirm = fileOf('decided.json', JSON.stringify({ duplicates: twice }));
    const { ok, lines } = await importing(tableOf(rows), dataFolder(), { confirm });
    expect(ok).toBe(false);
    expect(lines[0]).toBe(`${confirm}: Oren Wasik: it is decided twice; leave one decision`);
  });

  test('are all taken for new people if that is asked for', async () => {
    const into = dataFolder();
    await importing(tableOf(rows), into, { acceptNew: true });
    expect(recordIn(into).parties.has('oren-wasik')).toBe(true);
  });

  test('are asked for again as long as the file leaves them open', async () => {
    const into = dataFolder();
    const file = tableOf(rows);
    await importing(file, into);
    const { lines } = await importing(file, into, { confirm: `${file}.confirm.json` });
    expect(lines[0]).toContain('"Oren Wasik"');
  });

  test('are not merged into somebody nobody knows', async () => {
    const decided = { duplicates: [{ name: 'Oren Wasik', decision: 'merge', into: 'nobody' }] };
    const confirm = fileOf('decided.json', JSON.stringify(decided));
    const { ok, lines } = await importing(tableOf(rows), dataFolder(), { confirm });
    expect(ok).toBe(false);
    expect(lines[0]).toBe(
      `${confirm}: Oren Wasik: into: nobody on record has the id "nobody"; give an id from people.json or outlets.json`,
    );
  });
});
