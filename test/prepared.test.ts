import fs, { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPrepared, writePrepared } from '../src/prepared';
import { type Preparation, prepare, prepareAnew, preparedFile } from '../src/preparing';
import { hashOf } from '../src/record/folder';
import { openRecord } from '../src/record/packed';
import { ROOT } from '../src/root';
import { index } from '../src/tools/index';
import { dataFolder, temporaryFolder } from './record/fixture';
import { answered, edition } from './reloading';

const placeFor = () => join(temporaryFolder(), 'prepared', 'lake');

function preparedOf({ prepared, faults }: Preparation) {
  if (!prepared) throw new Error(faults.join('\n'));
  return prepared;
}

/** Whether it answers as the lake talks do. */
function answers(preparation: Preparation): boolean {
  const { packed, index: searched, survey } = preparedOf(preparation);
  return answered(0, { record: openRecord(packed), index: searched, survey }).isRight;
}

/** A prepared record whose bytes are then changed. */
function kept(change: (bytes: Buffer) => Uint8Array = (bytes) => bytes) {
  const folder = dataFolder();
  const file = placeFor();
  prepareAnew(folder, file);
  writeFileSync(file, change(readFileSync(file)));
  return { folder, file, read: () => readPrepared(file, hashOf(folder)) };
}

describe('a prepared record', () => {
  test('is used while data and code are as they were', () => {
    const { folder, file, read } = kept();
    expect(read()).toEqual(preparedOf(prepareAnew(folder, placeFor())));
    const before = readFileSync(file);
    expect(answers(prepare(folder, file))).toBe(true);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('is passed over, and made anew, when the data changed', () => {
    const { folder, file, read } = kept();
    writeFileSync(join(folder, 'sources', 'lake-report.json'), edition(4));
    expect(read()).toBeNull();
    expect(preparedOf(prepare(folder, file)).packed.hash).toBe(hashOf(folder));
    expect(read()).not.toBeNull();
  });

  test.each(['record/load', 'search/indexing/build', 'reply/survey', 'preparing', 'prepared'])(
    'is passed over when src/%s, which it was made with, changed',
    (name) => {
      const { read } = kept();
      const changed = join(ROOT, 'src', `${name}.ts`);
      const asItIs = fs.readFileSync;
      jest
        .spyOn(fs, 'readFileSync')
        .mockImplementation((path, options) => (path === changed ? 'other code' : asItIs(path, options)));
      const found = read();
      jest.restoreAllMocks();
      expect(found).toBeNull();
    },
  );

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['of other code', (bytes) => flipped(bytes, 0)],
    ['empty', () => Buffer.alloc(0)],
    ['cut in its head', (bytes) => bytes.subarray(0, 40)],
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['of zeros after the head, as a disk leaves it that lost power', (bytes) => bytes.fill(0, 64)],
    ['with one bit changed in its middle', (bytes) => flipped(bytes, bytes.length >> 1)],
    ['of something else', () => Buffer.from('{"not":"a record"}'.repeat(100))],
  ])('%s is passed over, and made anew', (_, change) => {
    const { folder, file, read } = kept(change);
    expect(read()).toBeNull();
    expect(answers(prepare(folder, file))).toBe(true);
    expect(read()).not.toBeNull();
  });

  test('that can be kept nowhere only costs time', () => {
    const folder = dataFolder();
    const inside = join(folder, 'people.json', 'prepared');
    expect(answers(prepare(folder, inside))).toBe(true);
    expect(answers(prepare(folder, inside))).toBe(true);
  });

  test('of faulty data is not kept', () => {
    const file = placeFor();
    const { hash, faults } = prepare(
      dataFolder((files) => files.entry('soro-denial', { kind: 'shout' })),
      file,
    );
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(faults).toEqual([expect.stringMatching(/^sources\/lake-report\.json: soro-denial: kind: /)]);
    expect(readPrepared(file, hash)).toBeNull();
  });

  test('stands beside seven others at most, the newest ones', () => {
    const prepared = preparedOf(prepareAnew(dataFolder(), placeFor()));
    const folder = temporaryFolder();
    for (let n = 0; n < 12; n++) {
      const file = join(folder, `record-${n}`);
      writePrepared(file, prepared);
      utimesSync(file, n, n);
    }
    writePrepared(join(folder, 'last'), prepared);
    const left = ['last', ...[5, 6, 7, 8, 9, 10, 11].map((n) => `record-${n}`)];
    expect(readdirSync(folder).sort()).toEqual(left.sort());
  });
});

describe('npm run index', () => {
  test('says how much it indexed, and where', () => {
    const folder = dataFolder();
    expect(index(folder)).toEqual({
      lines: [`${folder}: entries: 13, indexed in ${preparedFile(folder)}`],
      ok: true,
    });
    expect(readPrepared(preparedFile(folder), hashOf(folder))).not.toBeNull();
  });

  test('fails where the index could not be kept', () => {
    const folder = dataFolder();
    const file = preparedFile(folder);
    jest.spyOn(fs, 'renameSync').mockImplementationOnce(() => {
      throw new Error('EROFS: read-only file system');
    });
    expect(index(folder)).toEqual({
      lines: [`${folder}: sound, but nothing is kept for the next start: EROFS: read-only file system`],
      ok: false,
    });
    expect(fs.existsSync(file)).toBe(false);
  });

  test('says every fault, and that nothing was indexed', () => {
    const folder = dataFolder((files) => {
      files.person('vasik', { side: 'nowhere' });
      files.entry('soro-denial', { kind: 'shout' });
    });
    const { lines, ok } = index(folder);
    expect(ok).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(/^people\.json: vasik: side: /));
    expect(lines).toContainEqual(expect.stringMatching(/^sources\/lake-report\.json: soro-denial: kind: /));
    expect(lines.at(-1)).toBe(`${folder}: faults: ${lines.length - 1}, nothing indexed`);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}
