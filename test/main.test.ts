import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/root';
import { dataFolder, temporaryFolder } from './record/fixture';

const MAIN = join(ROOT, 'dist', 'src', 'main.js');

interface Run {
  status: number | null;
  output: string;
  errors: string;
}

interface Setting {
  input?: string;
  env?: Record<string, string>;
  cwd?: string;
  node?: string[];
}

let data: string;
let elsewhere: string;

beforeAll(() => {
  data = dataFolder();
  elsewhere = temporaryFolder();
});

function run(
  program: string,
  args: string[],
  { input = '', env = {}, cwd = elsewhere }: Setting,
): Promise<Run> {
  return new Promise((resolve) => {
    const settings = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PARLEY_DATA: data,
      PARLEY_UNANSWERED: 'off',
      ...env,
    };
    const child = execFile(program, args, { cwd, env: settings }, (_error, output, errors) =>
      resolve({ status: child.exitCode, output, errors }),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

const parley = (args: string[], { node = [], ...setting }: Setting = {}) =>
  run(process.execPath, [...node, MAIN, ...args], setting);

const question = (id: number) =>
  `${JSON.stringify({ id, command: 'ask', options: { question: 'ferry' } })}\n`;

test('a .env that cannot be used keeps Parley from starting, and is named', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=a\nsecret\n');
  const { status, output, errors } = await parley([], { cwd: folder, input: 'ferry\n' });
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toBe(
    `Parley cannot start, its settings cannot be read:\n${join(folder, '.env')}: line 2 has no "="; write NAME=value, or # before a remark\n`,
  );
});

describe('without a token', () => {
  test('piped lines are answered and end with status 0', async () => {
    const { status, output } = await parley([], {
      input: 'who called the truce thin as spring ice\n/speaker Vasik\n',
    });
    expect(status).toBe(0);
    expect(output).toContain('Ilsa Brandt');
    expect(output).toContain('Tarnian President');
  });

  test('one question is answered once, wherever it is asked from', async () => {
    const { status, output, errors } = await parley(['ask', 'who called the truce thin as spring ice']);
    expect([status, errors]).toEqual([0, '']);
    expect(output).toContain('Ilsa Brandt');
  });

  test("the project's own record is the default, whatever the working folder", async () => {
    const { status, output } = await parley(['sources'], { env: { PARLEY_DATA: '' } });
    expect(status).toBe(0);
    expect(output).not.toContain('lake');
  });

  test('nothing of discord.js is loaded', async () => {
    const spy = join(elsewhere, 'spy.cjs');
    writeFileSync(
      spy,
      "process.on('exit', () => console.error(Object.keys(require.cache).filter((path) => /[\\\\/](discord\\.js|undici|ws)[\\\\/]/.test(path)).length))",
    );
    expect((await parley(['help'], { node: ['--require', spy] })).errors).toBe('0\n');
  });

  test('an unanswered question is in its file when the program ends', async () => {
    await parley(['ask', 'who bought the moon'], { env: { PARLEY_UNANSWERED: 'open.log' } });
    expect(JSON.parse(readFileSync(join(elsewhere, 'open.log'), 'utf8'))).toMatchObject({
      question: 'who bought the moon',
    });
  });
});

describe('a batch', () => {
  test('of the package writes replies to standard output and nothing else, in order', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => index);
    const { status, output } = await run('npm', ['run', '--silent', 'batch'], {
      cwd: ROOT,
      input: ids.map(question).join(''),
    });
    expect(status).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(ids);
  }, 30_000);

  test('ends quietly when its reader has had enough', async () => {
    const child = spawn(process.execPath, [MAIN, '--batch'], {
      cwd: elsewhere,
      env: { ...process.env, PARLEY_DATA: data },
    });
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(Array.from({ length: 5000 }, (_, id) => question(id)).join(''));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([0, '']);
  }, 30_000);
});

describe('what cannot start says everything that is wrong, with status 1 and nothing on standard output', () => {
  test('wrong settings, all at once', async () => {
    const env = { PARLEY_LOG: 'loud', PARLEY_SHARDS: 'some' };
    const { status, output, errors } = await parley(['help'], { env });
    expect([status, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^Parley cannot start, a setting is wrong:\nPARLEY_SHARDS is "some".+\nPARLEY_LOG is "loud".+\n$/,
    );
  });

  test('a file for unanswered questions that cannot be written, unless it is the default', async () => {
    const chosen = join(elsewhere, 'missing', 'x.log');
    const { status, output, errors } = await parley(['help'], { env: { PARLEY_UNANSWERED: chosen } });
    expect([status, output]).toEqual([1, '']);
    expect(errors).toContain(
      `PARLEY_UNANSWERED is "${chosen}"; it must be a file that can be written, or off: `,
    );
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'unanswered.log'));
    expect((await parley(['help'], { cwd, env: { PARLEY_UNANSWERED: '' } })).status).toBe(0);
  });

  test('a setting in .env, over which the environment wins', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '.env'), 'PARLEY_LOG=loud\n');
    expect((await parley(['help'], { cwd })).errors).toContain('PARLEY_LOG is "loud"');
    expect((await parley(['help'], { cwd, env: { PARLEY_LOG: 'info' } })).status).toBe(0);
  });

  test('a faulty record, with every fault', async () => {
    const faulty = dataFolder((files) => {
      files.person('vasik', { side: 'nowhere' });
      files.entry('soro-denial', { kind: 'shout' });
      files.file('outlets.json', '{');
    });
    const { status, output, errors } = await parley([], { input: 'help\n', env: { PARLEY_DATA: faulty } });
    expect([status, output]).toEqual([1, '']);
    expect(errors).toContain(`the record in ${faulty} (PARLEY_DATA) is faulty:\n`);
    expect(errors).toMatch(/^outlets\.json: /m);
    expect(errors).toMatch(/^people\.json: vasik: side: /m);
    expect(errors).toMatch(/^sources\/lake-report\.json: soro-denial: kind: /m);
  });

  test('a record that is not there', async () => {
    const { status, errors } = await parley(['help'], { env: { PARLEY_DATA: join(elsewhere, 'missing') } });
    expect(status).toBe(1);
    expect(errors).toContain('PARLEY_DATA');
  });

  test('an unknown flag', async () => {
    const { status, errors } = await parley(['--bach']);
    expect(status).toBe(1);
    expect(errors).toContain("'--bach'");
    expect(errors).toContain('npm run --silent batch');
  });

  test.each([
    [
      ['--batch', 'hello'],
      '--batch takes no words, and was given "hello": it reads requests on standard input',
    ],
    [['--batch', '--save'], '--save goes with one question or command: npm start -- --save brief'],
    [['--save'], '--save goes with one question or command: npm start -- --save brief'],
    [['--batch', '--explain'], '--explain goes with no --batch: write "explain":true into a request'],
  ])('a flag where it means nothing: %j', async (args, line) => {
    const { status, output, errors } = await parley(args, { input: question(1) });
    expect([status, output]).toEqual([1, '']);
    expect(errors.split('\n')[0]).toBe(line);
  });

  test('a token for a Discord that cannot be reached', async () => {
    const env = { DISCORD_TOKEN: 'secret-token', DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    const { status, output, errors } = await parley([], { env });
    expect([status, output]).toEqual([1, '']);
    expect(errors).toContain('DISCORD_API_URL');
    expect(errors).not.toContain('secret-token');
  }, 30_000);
});

describe('what cannot go on says so in a line, with status 1', () => {
  const onLinux = existsSync('/dev/full') ? test : test.skip;
  onLinux.each([
    ['one answer', ['ask', 'ferry'], ''],
    ['a batch', ['--batch'], question(1)],
    ['piped lines', [], 'ferry\n'],
    ['help', ['--help'], ''],
  ])('%s on a full disk', async (_, args, input) => {
    const full = openSync('/dev/full', 'w');
    const { status, errors } = await new Promise<Run>((resolve) => {
      const env = { PATH: process.env.PATH, PARLEY_DATA: data, PARLEY_UNANSWERED: 'off' };
      const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['pipe', full, 'pipe'] });
      let errors = '';
      child.stderr?.on('data', (text) => {
        errors += text;
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
      child.on('close', (status) => resolve({ status, output: '', errors }));
    });
    closeSync(full);
    expect([status, errors.trim().split('\n').at(-1)]).toEqual([
      1,
      'The answer cannot be written to standard output (ENOSPC: no space left on device, write).',
    ]);
    expect(errors).not.toMatch(/^ {4}at /m);
  });

  test('a fault inside, under a reference that finds the one line in the log', async () => {
    const spy = join(elsewhere, 'broken.cjs');
    writeFileSync(spy, "Object.defineProperty(process, 'stdin', { get() { throw new TypeError('a bug') } })");
    const { status, output, errors } = await parley(['help'], { node: ['--require', spy] });
    expect([status, output]).toEqual([1, '']);
    const [line = '', told] = errors.trim().split('\n');
    const { reference, err } = JSON.parse(line);
    expect(err.message).toBe('a bug');
    expect(told).toContain(reference);
  });
});

test('--help says how to start', async () => {
  expect(await parley(['--help'])).toMatchObject({
    status: 0,
    errors: '',
    output: expect.stringContaining('npm start -- ask'),
  });
});
