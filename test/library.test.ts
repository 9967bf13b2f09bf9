import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../src/library';
import { type PrepareAside, prepareAnew } from '../src/preparing';
import { hashOf } from '../src/record/folder';
import { ROOT } from '../src/root';
import { dataFolder, temporaryFolder } from './record/fixture';
import { answered, editedFolder, edition, faulty, keptLog, written } from './reloading';

type Open = typeof openLibrary;

const SWAPPED = 'the changed record answers from now on';
const turn = () => new Promise((resolve) => setImmediate(resolve));

let ends: (() => void)[] = [];

// File system events are real; only the wait for a folder to settle is not.
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'Date'] });
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  ends = [];
  jest.useRealTimers();
});

/** Lets time pass, a settled folder's worth a turn, until something is so. */
async function until(isSo: () => boolean, meanwhile: () => void = () => {}): Promise<void> {
  const late = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > late) throw new Error(`it never came so: ${isSo}`);
    meanwhile();
    jest.advanceTimersByTime(300);
    await turn();
  }
}

/** A followed library on a folder of its own; its preparing is done here, and counted, unless it is said how. */
function following({ open = openLibrary, aside }: { open?: Open; aside?: PrepareAside } = {}) {
  const { folder, put } = editedFolder();
  put(edition(0));
  const { log, lines } = keptLog();
  const file = join(temporaryFolder(), 'prepared');
  const prepared: string[] = [];
  const here: PrepareAside = async (changed, known) => {
    const hash = hashOf(changed);
    if (known.includes(hash)) return { hash };
    prepared.push(hash);
    return prepareAnew(changed, file);
  };
  const { library } = open(folder);
  if (!library) throw new Error('the fixture is faulty');
  ends.push(open === openLibrary ? library.follow(log, aside ?? here) : library.follow(log));
  const said = (message: RegExp) => lines.filter(({ msg }) => message.test(msg)).length;
  return { folder, put, library, lines, prepared, said, now: () => answered(0, library.current()).editions };
}

describe('a changed folder', () => {
  test('is swapped in whole between two answers', async () => {
    const { put, library, said, now } = following();
    const before = library.current();
    expect(now()).toEqual([0]);
    put(edition(1));
    await until(() => said(/answers from now on/) === 1);
    expect(now()).toEqual([1]);
    expect(answered(0, before).editions).toEqual([0]);
    expect(library.current().index.recordHash).toBe(library.current().record.hash);
  });

  test('is read anew every time that a file is put in the place of another', async () => {
    const { put, said, now } = following();
    for (const number of [1, 2, 3, 4]) {
      put(edition(number));
      await until(() => said(/answers from now on/) === number);
      expect(now()).toEqual([number]);
    }
  });

  test('is refused while it is faulty, with its faults in the log once, and the record before answers', async () => {
    const { folder, put, lines, prepared, now } = following();
    put(faulty(1));
    await until(() => lines.length === 1);
    // A change that leaves the data as they are is no news.
    for (const text of ['a', 'b', 'c']) {
      await written(join(folder, 'notes.txt'), text);
      await until(() => jest.getTimerCount() === 0);
    }
    expect(prepared).toHaveLength(1);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'error',
        msg: `the changed record in ${folder} is refused, the one before goes on answering`,
        faults: [expect.stringMatching(/^sources\/lake-report\.json: soro-denial: kind: /)],
      }),
    ]);
    expect(now()).toEqual([0]);
  });

  test('answers again once it is mended, and is refused anew when the fault comes back', async () => {
    const { put, said, now } = following();
    put(faulty(1));
    await until(() => said(/is refused/) === 1);
    put(edition(1));
    await until(() => said(/answers from now on/) === 1);
    expect(now()).toEqual([1]);
    put(faulty(1));
    await until(() => said(/is refused/) === 2);
    expect(now()).toEqual([1]);
  });

  test('that was refused is told when it is as before again, and counts its faults until then', async () => {
    const { put, library, prepared, said } = following();
    expect(library.faults?.()).toBe(0);
    put(faulty(1));
    await until(() => said(/is refused/) === 1);
    expect(library.faults?.()).toBe(1);
    put(edition(0));
    await until(() => said(/as before again/) === 1);
    expect(library.faults?.()).toBe(0);
    expect(prepared).toHaveLength(1);
  });

  test('written file by file is read once, when nothing has come for a while', async () => {
    const { folder, prepared, said, now } = following();
    for (const text of [faulty(1), faulty(2), edition(3)]) {
      await written(join(folder, 'sources', 'lake-report.json'), text);
      jest.advanceTimersByTime(299);
      await turn();
      expect(prepared).toEqual([]);
    }
    await until(() => said(/answers from now on/) === 1);
    expect(prepared).toHaveLength(1);
    expect(now()).toEqual([3]);
  });

  test('that changed while it was opened is read when it is followed', async () => {
    const { folder, put } = editedFolder();
    const { log, lines } = keptLog();
    const { library } = openLibrary(folder);
    put(edition(1));
    ends.push(library?.follow(log, async () => prepareAnew(folder)) ?? (() => {}));
    await until(() => lines.length === 1);
    expect(lines[0]?.msg).toBe(SWAPPED);
  });

  test('is followed on after it was put away and another put in its place', async () => {
    const { folder, put, said, now } = following();
    const other = dataFolder();
    renameSync(folder, `${other}-before`);
    renameSync(other, folder);
    for (const number of [1, 2, 3, 4]) {
      put(edition(number));
      await until(() => now()[0] === number && jest.getTimerCount() === 0);
    }
    renameSync(`${other}-before`, other);
    expect(said(/no longer/)).toBe(0);
  });

  test('whose preparing fails leaves the record before, and is tried again at the next change', async () => {
    let fails = true;
    const aside: PrepareAside = async (folder) => {
      if (fails) throw new Error('out of memory');
      return prepareAnew(folder);
    };
    const { put, lines, said, now } = following({ aside });
    put(edition(1));
    await until(() => said(/could not be read/) > 0);
    expect(lines[0]).toMatchObject({ level: 'error', err: { message: 'out of memory' } });
    expect(now()).toEqual([0]);
    fails = false;
    put(edition(2));
    await until(() => now()[0] === 2);
  });

  test('is let alone when following has ended', async () => {
    const { put, prepared } = following();
    for (const end of ends.splice(0)) end();
    put(edition(1));
    for (let n = 0; n < 100; n++) {
      jest.advanceTimersByTime(300);
      await turn();
    }
    expect(prepared).toEqual([]);
  });
});

test('a folder that cannot be opened is told with every fault', () => {
  expect(openLibrary(dataFolder((files) => files.file('people.json', '{'))).faults).toContainEqual(
    expect.stringMatching(/^people\.json: /),
  );
});

test('thousands of answers while the folder goes back and forth between sound and faulty: none lost, none mixed', async () => {
  // The built program, which prepares in a thread of its own while the answers are given here.
  const { openLibrary: open }: { openLibrary: Open } = require(join(ROOT, 'dist', 'src', 'library.js'));
  const { put, library, said } = following({ open });
  const tally = { answers: 0, lost: 0, mixed: 0 };
  const seen = new Set<number>();
  const ask = () => {
    for (let n = 0; n < 20; n++) {
      const { isRight, editions } = answered(tally.answers++, library.current());
      if (!isRight) tally.lost++;
      if (editions.length !== 1) tally.mixed++;
      for (const number of editions) seen.add(number);
    }
  };
  for (let round = 1; round <= 6; round++) {
    put(faulty(round));
    await until(() => said(/is refused/) === round, ask);
    put(edition(round));
    await until(() => said(/answers from now on/) === round, ask);
    ask();
  }
  expect(tally).toEqual({ answers: expect.any(Number), lost: 0, mixed: 0 });
  expect(tally.answers).toBeGreaterThan(2000);
  expect([...seen]).toEqual([0, 1, 2, 3, 4, 5, 6]);
}, 60_000);
