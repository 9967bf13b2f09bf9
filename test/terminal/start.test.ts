import { PassThrough, Readable } from 'node:stream';
import { commands } from '../../commands';
import { banner } from '../../src/terminal/banner';
import { grammarOf, type Invocation, startTerminal } from '../../src/terminal/start';
import { temporaryFolder } from '../record/fixture';
import { type LakeTerminal, lakeTerminal, Sink } from './lake-terminal';

const SESSION: Invocation = { words: [], batch: false, explain: false, save: false };

/** Runs the terminal on what is piped in. */
async function piped(text: string, asked: Partial<Invocation> = {}) {
  const [output, errors] = [new Sink(), new Sink()];
  const streams = { input: Readable.from([Buffer.from(text)]), output, errors };
  const status = await startTerminal({ ...SESSION, ...asked }, lakeTerminal(), streams);
  return { status, output: output.text, errors: errors.text };
}

/** Types at a prompt, key by key, and gives what stands on the screen afterwards. */
const typed = (...keys: string[]) => typedAt(lakeTerminal(), keys);

async function typedAt(terminal: LakeTerminal, keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new Sink(), { isTTY: true, columns: 80 });
  const running = startTerminal(SESSION, terminal, { input, output, errors: new Sink() });
  for (const key of keys) {
    input.write(key);
    await new Promise(setImmediate);
  }
  input.end();
  return { status: await running, screen: output.text };
}

describe('piped lines', () => {
  test('are answered one by one below what they ask, and end with status 0', async () => {
    const { status, output } = await piped('who called the truce thin as spring ice\n\n/speaker Vasik\n');
    expect(status).toBe(0);
    expect(output.match(/^> .*/gm)).toEqual([
      '> who called the truce thin as spring ice',
      '> /speaker Vasik',
    ]);
    expect(output.indexOf('Ilsa Brandt')).toBeLessThan(output.indexOf('> /speaker'));
  });

  test('have the banner beside them, not among the answers', async () => {
    const { output, errors } = await piped('help\n');
    expect(errors.trim().split('\n').length).toBeLessThanOrEqual(6);
    expect(errors).toContain('/timeline');
    expect(output.startsWith('> help\n')).toBe(true);
  });

  test('none at all end with status 0', async () => {
    expect(await piped('')).toMatchObject({ status: 0, output: '' });
  });

  test('end at /exit', async () => {
    expect((await piped('/exit\nhelp\n')).output).toBe('');
  });

  test('are shown without what could steer the terminal', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not come through
    expect((await piped('a\u001b[2J\u202eb\n')).output).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('one question', () => {
  test.each([
    [['ask', 'who called the truce thin as spring ice'], 'Ilsa Brandt', 0],
    [['who called the truce thin as spring ice'], 'Ilsa Brandt', 0],
    [['quote', 'speaker:Oren Vasik'], 'dam in summer', 0],
    [['ask', 'who bought the moon'], '', 0],
    [['ask'], 'question', 1],
    [['quote', 'speeker:x'], 'speeker', 1],
  ])('%j is answered once', async (words, part, status) => {
    const given = await piped('help\n', { words });
    expect(given.status).toBe(status);
    expect(given.output).toContain(part);
    expect(given.output).not.toContain('> help');
  });

  test('names the file that comes with the answer, apart from it', async () => {
    const { output, errors } = await piped('', { words: ['brief'] });
    expect(errors).toMatch(/^File: \S+\.md \(--save writes it\)\n$/);
    expect(output).not.toContain('--save');
  });

  describe('with --save', () => {
    const here = process.cwd();
    beforeEach(() => process.chdir(temporaryFolder()));
    afterEach(() => process.chdir(here));

    const saved = (words: string[]) => piped('', { words, save: true });

    test('writes the file once, and never over another', async () => {
      const first = await saved(['brief']);
      expect(first).toMatchObject({ status: 0, errors: expect.stringMatching(/^Written to \S+\.md\n$/) });
      expect(await saved(['brief'])).toEqual({
        status: 1,
        output: first.output,
        errors: expect.stringMatching(/^\S+\.md exists already\. Start in another folder\.\n$/),
      });
    });

    test('ends with status 1 where there is no file to write', async () => {
      expect(await saved(['help'])).toMatchObject({
        status: 1,
        errors: 'The last answer came without a file. /brief gives one.\n',
      });
    });
  });
});

test('a batch has nothing but replies on its output', async () => {
  const { output, errors, status } = await piped('{"id":1,"command":"help"}\n', { batch: true });
  expect(JSON.parse(output)).toMatchObject({ id: 1, outcome: 'found' });
  expect([errors, status]).toEqual(['', 0]);
});

test('a reader that has had enough is no fault', async () => {
  const output = new Sink();
  output._write = (_chunk, _encoding, done: (error?: Error) => void) =>
    done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  const streams = { input: Readable.from(['help\n']), output, errors: new Sink() };
  expect(await startTerminal(SESSION, lakeTerminal(), streams)).toBe(0);
});

describe('the prompt', () => {
  test('begins with a banner of at most six lines that says what is covered and how to ask', async () => {
    const { screen, status } = await typed();
    const [banner = ''] = screen.split('\n\n');
    const lines = banner.split('\n');
    expect(lines.length).toBeLessThanOrEqual(6);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(banner).toMatch(/7 statements and 6 events/);
    expect(banner).toContain('/ask /quote /event');
    expect(banner.at(-1)).toBe('.');
    expect(status).toBe(0);
  });

  test('cuts nothing off the banner on a narrow terminal', () => {
    const text = banner(lakeTerminal().library.current(), grammarOf(commands), { width: 40, colour: false });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    const said = text.replaceAll('\n', ' ');
    expect(said).toContain('from 2 documents, Monday 9 May 1994 to Thursday 12 May 1994.');
    expect(said.endsWith('/help explains them, Tab completes, /exit leaves.')).toBe(true);
  });

  test('answers a line and asks for the next', async () => {
    const { screen } = await typed('who called the truce thin as spring ice\n', '/speaker Vasik\n');
    expect(screen).toContain('Ilsa Brandt');
    expect(screen).toContain('Tarnian President');
    expect(screen.split('parley> ').length).toBeGreaterThan(3);
  });

  test('leaves at /exit and at the end of input', async () => {
    expect((await typed('/exit\n', '/speaker Vasik\n')).screen).not.toContain('Tarnian President');
  });

  test.each([
    ['at the end of what is typed', []],
    ['in its middle', ['\u001b[D', '\u001b[D']],
  ])('takes back a line begun at Ctrl-C, %s, and goes on', async (_, keys) => {
    const { screen } = await typed('who called the truce', ...keys, '\u0003', '/speaker Vasik\n');
    expect(screen).toContain('Tarnian President');
  });

  test('leaves at Ctrl-C on an empty line', async () => {
    const { screen, status } = await typed('\u0003', '/speaker Vasik\n');
    expect(screen).not.toContain('Tarnian President');
    expect(status).toBe(0);
  });

  test('keeps what was typed for the arrow keys', async () => {
    const { screen } = await typed('/speaker Vasik\n', '\u001b[A', '\n');
    expect(screen.split('Tarnian President').length).toBeGreaterThan(2);
  });

  test('completes the one way there is', async () => {
    expect((await typed('/spe', '\t', 'Brandt\n')).screen).toContain("Velmark's chief negotiator");
    expect((await typed('/quote spea', '\t', 'Vas', '\t', '\n')).screen).toContain('dam in summer');
  });

  test('lists the ways there are, with what they stand for, and keeps the line', async () => {
    const { screen } = await typed('/quote speaker:', '\t', 'soro\n');
    expect(screen).toMatch(/^ {2}brandt +Ilsa Brandt$/m);
    expect(screen).toContain('nothing to do with the truth');
  });

  test('does nothing on Tab where nothing fits', async () => {
    expect((await typed('/zzz', '\t', '\n')).screen).toContain('/zzz');
  });

  test('goes on after a fault inside, at Tab as at Enter', async () => {
    const terminal = lakeTerminal();
    const parley = terminal.library.current();
    let isBroken = false;
    terminal.library.current = () => {
      if (isBroken) throw new Error('broken inside');
      // The banner is shown before anything breaks.
      setImmediate(() => {
        isBroken = true;
      });
      return parley;
    };
    const { screen, status } = await typedAt(terminal, ['/speaker Va', '\t', '\n']);
    expect(terminal.lines).toHaveLength(2);
    expect(screen).toContain(JSON.parse(terminal.lines[1] ?? '').reference);
    expect(status).toBe(0);
  });
});
