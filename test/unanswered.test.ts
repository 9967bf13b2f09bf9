import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../src/log';
import type { Outcome } from '../src/reply/reply';
import { unanswered } from '../src/tools/unanswered';
import { createUnansweredLog, filesOf } from '../src/unanswered';
import { countUnanswered } from '../src/unanswered-counts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-unanswered-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const quiet = createLog({ logLevel: 'silent', token: null });
const file = () => join(folder, 'unanswered.log');
const ask = (question: string) => ({ command: 'ask', options: { question } });
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the log of unanswered questions', () => {
  test.each<[Outcome, boolean]>([
    ['none', true],
    ['elsewhere', true],
    ['not-on-record', true],
    ['found', false],
    ['verbatim', false],
    ['altered', false],
    ['error', false],
  ])('a question that ends as %s is kept: %s', async (outcome, isKept) => {
    const log = createUnansweredLog(file(), quiet);
    log.note(ask('who won'), outcome);
    await log.settled();
    expect(readdirSync(folder)).toEqual(isKept ? ['unanswered.log'] : []);
  });

  test('a line holds question, outcome, time and command, and nothing else', async () => {
    const log = createUnansweredLog(file(), quiet);
    log.note({ command: 'ask', options: { question: 'who won', private: 'false' } }, 'none');
    log.note({ command: 'quote', options: { text: 'grain', speaker: 'nobody' } }, 'elsewhere');
    log.note({ command: 'quote', options: { speaker: 'Ann Lee', private: 'true' } }, 'none');
    log.note({ command: 'quote', options: {} }, 'none');
    await log.settled();
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(linesOf(file())).toEqual([
      { time, question: 'who won', outcome: 'none', command: 'ask' },
      { time, question: 'text:grain speaker:nobody', outcome: 'elsewhere', command: 'quote' },
      { time, question: 'speaker:"Ann Lee"', outcome: 'none', command: 'quote' },
      { time, question: '', outcome: 'none', command: 'quote' },
    ]);
  });

  test('a question is one line that shows what it holds', async () => {
    const log = createUnansweredLog(file(), quiet);
    log.note(ask('who\u001b[2J\n\u202ewon'), 'none');
    await log.settled();
    expect(linesOf(file())[0].question).toBe('who [2J won');
    expect(unanswered(file()).lines.at(-1)).toMatch(/ \/ask who \[2J won$/);
  });

  test('a long question is cut', async () => {
    const log = createUnansweredLog(file(), quiet);
    log.note(ask('x'.repeat(6000)), 'none');
    await log.settled();
    expect(linesOf(file())[0].question).toHaveLength(500);
  });

  test('turned off, it keeps nothing', async () => {
    const log = createUnansweredLog(null, quiet);
    log.note(ask('who won'), 'none');
    await log.settled();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a flood loses nothing that is waiting, and keeps its order', async () => {
    const log = createUnansweredLog(file(), quiet);
    for (let number = 0; number < 900; number++) log.note(ask(`question ${number}`), 'none');
    await log.settled();
    expect(linesOf(file()).map(({ question }) => question)).toEqual(
      Array.from({ length: 900 }, (_, number) => `question ${number}`),
    );
  });

  test('it takes no more room than its files may', async () => {
    const log = createUnansweredLog(file(), quiet, 1000);
    for (let number = 0; number < 100; number++) {
      log.note(ask(`question ${number}`), 'none');
      await log.settled();
    }
    expect(readdirSync(folder).sort()).toEqual(['unanswered.1.log', 'unanswered.2.log', 'unanswered.log']);
    for (const path of filesOf(file())) expect(statSync(path).size).toBeLessThan(1200);
    expect(linesOf(file()).at(-1).question).toBe('question 99');
  });

  test('a file that cannot be written is one warning, however many questions follow', async () => {
    const lines: string[] = [];
    const log = createLog({ logLevel: 'info', token: null }, { write: (line) => lines.push(line) });
    const kept = createUnansweredLog(join(folder, 'missing', 'x.log'), log);
    kept.note(ask('one'), 'none');
    await kept.settled();
    kept.note(ask('two'), 'none');
    await kept.settled();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('PARLEY_UNANSWERED');
    expect(lines[0]).not.toContain('"one"');
  });
});

describe('the most frequent unanswered questions', () => {
  const line = (question: string) =>
    `${JSON.stringify({ time: '2026-01-01', question, outcome: 'none', command: 'ask' })}\n`;

  test('are counted over all files, as one where only case, accents, punctuation or spaces differ', () => {
    writeFileSync(join(folder, 'unanswered.1.log'), line('Who was the Café owner?') + line('rare'));
    writeFileSync(file(), line('who was  the cafe owner') + line('Who was the cafe-owner?!'));
    expect(countUnanswered(file()).map(({ times, newest }) => [times, newest.question])).toEqual([
      [3, 'Who was the cafe-owner?!'],
      [1, 'rare'],
    ]);
  });

  test('leave out a line that was cut short', () => {
    writeFileSync(file(), `${line('whole')}{"time":"2026`);
    expect(countUnanswered(file())).toHaveLength(1);
  });

  test('leave out lines that are not of this log', () => {
    writeFileSync(file(), `null\n{}\n5\n\n{"question":"no more than this"}\n${line('whole')}`);
    expect(unanswered(file()).lines[0]).toBe(`1 unanswered, 1 different, in ${file()}`);
  });

  test('are none where nothing was ever kept', () => {
    expect(countUnanswered(file())).toEqual([]);
  });

  test('are printed with how often, when last, and how they ended', () => {
    writeFileSync(file(), line('often') + line('rare') + line('Often?'));
    expect(unanswered(file())).toEqual({
      ok: true,
      lines: [
        `3 unanswered, 2 different, in ${file()}`,
        '    2  2026-01-01  none           /ask Often?',
        '    1  2026-01-01  none           /ask rare',
      ],
    });
    expect(unanswered(null).lines).toEqual(['PARLEY_UNANSWERED is off: unanswered questions are not kept.']);
  });
});

test.each([
  ['x.log', ['x.log', 'x.1.log', 'x.2.log']],
  ['/a.b/open', ['/a.b/open', '/a.b/open.1', '/a.b/open.2']],
  ['/a.b/open.jsonl', ['/a.b/open.jsonl', '/a.b/open.1.jsonl', '/a.b/open.2.jsonl']],
])('the files of %s', (path, files) => {
  expect(filesOf(path)).toEqual(files);
});
