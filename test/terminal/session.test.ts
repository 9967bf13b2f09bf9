import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands';
import { PLAIN } from '../../src/terminal/look';
import { beginSession } from '../../src/terminal/session';
import { grammarOf } from '../../src/terminal/start';
import { brokenTerminal, lakeTerminal } from './lake-terminal';

const grammar = grammarOf(commands);
const begin = (terminal = lakeTerminal(), explain = false) => {
  const session = beginSession(terminal, grammar, explain);
  return (line: string) => session.answer(line, PLAIN);
};

describe('a line typed', () => {
  test.each([
    ['who called the truce thin as spring ice', 'Ilsa Brandt'],
    ['/ask who called the truce thin as spring ice', 'Ilsa Brandt'],
    ['/quote speaker:Vasik', '“We will not close the dam in summer.'],
    ['/quote dam speaker:"Oren Vasik"', '“We will not close the dam in summer.'],
    ['/event place:"Gull Island"', 'A ferry is lost in the lake.'],
    ['/speaker Brandt', 'Ilsa Brandt'],
    ['/sources', 'Report on the second round of the lake talks'],
    ['/help', '/compare'],
    ['help', '/compare'],
    ['/HELP', '/compare'],
  ])('%j is answered with %j', (line, part) => {
    expect(begin()(line)).toContain(part);
  });

  test.each([
    ['/nonsense', 'nonsense'],
    ['/quote speeker:Vasik', 'speeker'],
    ['/quote speaker:Vasik speaker:Lund', '"speaker" is given twice'],
    ['/help me', '/help takes no text'],
    [`/ask ${'dam '.repeat(1500)}`, '1,000'],
  ])('%.30j is answered with what is wrong', (line, part) => {
    expect(begin()(line)).toContain(part);
  });

  test.each(['?!', '\u0007\u202e', '# <@1> @everyone', '/', '//', '/ ask', '"', '/quote "', '/quote :'])(
    '%j gets an answer',
    (line) => {
      expect(begin()(line)).toMatch(/\p{L}/u);
    },
  );

  test('is noted with its outcome, for the log of unanswered questions', () => {
    const terminal = lakeTerminal();
    begin(terminal)('/ask who bought the moon');
    expect(terminal.noted).toEqual([
      [{ command: 'ask', options: { question: 'who bought the moon' } }, 'none'],
    ]);
  });

  test('that meets a fault inside is answered with a reference to the log', () => {
    const terminal = brokenTerminal();
    const text = begin(terminal)('ferry');
    expect(text).toContain(JSON.parse(terminal.lines[0] ?? '').reference);
  });
});

test('a question that only begins with “exit” is asked', () => {
  expect(begin()('exit of the ferry')).toContain('ferry');
});

describe('--explain', () => {
  test('at the end of a line explains this answer only', () => {
    const answer = begin();
    const plain = answer('what happened to the ferry');
    const explained = answer('what happened to the ferry --explain');
    expect(explained?.startsWith(`${plain}\n\n`)).toBe(true);
    expect(answer('what happened to the ferry')).toBe(plain);
  });

  test('anywhere in a line does the same', () => {
    const explained = begin()('/event place:"Gull Island" --explain');
    expect(begin()('/event --explain place:"Gull Island"')).toBe(explained);
    expect(begin()('--explain what happened to the ferry')).toBe(
      begin()('what happened to the ferry --explain'),
    );
  });

  test('at the start of the session explains every answer', () => {
    const one = begin()('what happened to the ferry --explain');
    expect(begin(lakeTerminal(), true)('what happened to the ferry')).toBe(one);
  });
});

test.each(['/exit', '/quit', ' /EXIT ', 'exit', 'Quit'])('%j leaves', (line) => {
  expect(begin()(line)).toBeNull();
});

describe('/save', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-save-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('writes the file that came with the last answer', () => {
    const answer = begin();
    expect(answer('/brief')).toMatch(/File: \S+\.md \(\/save writes it\)$/);
    const path = join(folder, 'sheet of today.md');
    expect(answer(`/save ${path}`)).toBe(`Written to ${path}`);
    expect(readFileSync(path, 'utf8')).toContain('spring ice');
  });

  test.each(['/save ', ' /SAVE\t'])('%j asks for no other name than the file has', (line) => {
    const here = process.cwd();
    process.chdir(folder);
    try {
      const answer = begin();
      answer('/brief');
      expect(answer(line)).toMatch(/^Written to parley-\S+\.md$/);
    } finally {
      process.chdir(here);
    }
  });

  test('says back a name without what could steer the terminal', () => {
    const answer = begin();
    answer('/brief');
    const names = [join(folder, 'a\u001b[2J'), join(folder, 'b\u202e'), join(folder, 'missing\u001b', 'x')];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not come through
    for (const name of names) expect(answer(`/save ${name}`)).not.toMatch(/[\u001b\u202e]/);
  });

  test('never overwrites', () => {
    const path = join(folder, 'mine.md');
    writeFileSync(path, 'mine');
    const answer = begin();
    answer('/brief');
    expect(answer(`/save ${path}`)).toBe(`${path} exists already. Give another name: /save FILE`);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('says so where there is nothing to save, or nowhere to save it', () => {
    const answer = begin();
    expect(answer('/save')).toBe('The last answer came without a file. /brief gives one.');
    answer('/brief');
    expect(answer(`/save ${join(folder, 'missing', 'x.md')}`)).toMatch(
      /cannot be written .+ Give another name/,
    );
    answer('/help');
    expect(answer('/save')).toContain('without a file');
  });
});
