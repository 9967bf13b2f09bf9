import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../src/root';
import { dataFolder, temporaryFolder } from '../record/fixture';
import { CALLBACK, guildOnShard, type StandIn, startStandIn, textOf } from './stand-in';

/** The built program, as it is deployed: processes, signals, statuses. */

const SHARDS = 4;
const WEST = { id: guildOnShard(0, SHARDS), name: 'Server of shard 0' };
const EAST = { id: guildOnShard(3, SHARDS), name: 'Server of shard 3' };

// Each test starts processes, which takes seconds on a busy machine.
jest.setTimeout(30_000);

let discord: StandIn;
let data: string;
let started: ChildProcess[] = [];

beforeAll(() => {
  data = dataFolder();
});

beforeEach(async () => {
  discord = await startStandIn({ guilds: [WEST, EAST] });
});

afterEach(async () => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  await discord.stop();
});

function run(program: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'src', program), ...args], {
    cwd: temporaryFolder(),
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      PARLEY_DATA: data,
      PARLEY_UNANSWERED: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const left = once(child, 'exit').then(([status, signal]) => ({ status, signal }));
  return { child, left, lines: createInterface(child.stdout), complaints: createInterface(child.stderr) };
}

async function runOnDiscord(env: Readonly<Record<string, string>> = {}) {
  const { lines, ...running } = run('main.js', [], env);
  for await (const line of lines) if (line.startsWith('Parley is on Discord')) break;
  return running;
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const collected: string[] = [];
  for await (const line of lines) collected.push(line);
  return collected;
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: the last answer is given and the status is 0',
  async (signal) => {
    const { child, left } = await runOnDiscord();
    const release = discord.faults.hold(CALLBACK);
    const exchange = discord.slash('help');
    await exchange.arrivals.any(() => true);
    const closed = discord.gateway.events.any(({ what }) => what === 'close');
    child.kill(signal);
    await closed;
    release();
    expect(await left).toEqual({ status: 0, signal: null });
    expect(textOf(await exchange.message())).not.toBe('');
  },
);

it('a login that hangs does not keep the process from leaving within five seconds', async () => {
  discord.gateway.holdReady([0]);
  const { child, left } = run('main.js');
  await discord.gateway.events.any(({ what }) => what === 'identify');
  const told = performance.now();
  child.kill('SIGTERM');
  expect(await left).toEqual({ status: 0, signal: null });
  expect(performance.now() - told).toBeLessThan(5_000);
});

it.each([
  ['the gateway is down', () => discord.gateway.stop()],
  ['nothing of Discord can be reached', () => discord.stop()],
])('%s: told to stop, the process leaves with status 0 all the same', async (_, spoil) => {
  const { child, left, complaints } = await runOnDiscord();
  const gone = spoil();
  for await (const line of complaints) if (line.includes('gateway connection lost')) break;
  const told = performance.now();
  child.kill('SIGTERM');
  expect(await left).toEqual({ status: 0, signal: null });
  expect(performance.now() - told).toBeLessThan(5_000);
  await gone;
});

/** A module that is loaded first, and does something when the record's folder is listed for the nth time in a thread. */
function atListing(inMain: number, aside: number, deed: string): Record<string, string> {
  const file = join(temporaryFolder(), 'listing.cjs');
  writeFileSync(
    file,
    `const fs = require('node:fs');
    const { readdirSync } = fs;
    let left = require('node:worker_threads').isMainThread ? ${inMain} : ${aside};
    fs.readdirSync = (folder, ...how) => {
      if (folder === process.env.PARLEY_DATA && --left === 0) { ${deed} }
      return readdirSync(folder, ...how);
    };`,
  );
  return { NODE_OPTIONS: `--require ${file}` };
}

it('told to stop while it opens the record, the process leaves with status 0 and begins nothing', async () => {
  const { left, lines } = run('main.js', [], atListing(1, 0, "process.kill(process.pid, 'SIGTERM');"));
  expect(await all(lines)).toEqual([]);
  expect(await left).toEqual({ status: 0, signal: null });
});

it('told to stop while it prepares the record, the process leaves at once with status 0', async () => {
  const hang =
    "fs.writeSync(2, 'prepares\\n'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);";
  const env = { ...atListing(2, 1, hang), PARLEY_DATA: dataFolder() };
  const { child, left, lines, complaints } = run('main.js', [], env);
  for await (const line of complaints) if (line === 'prepares') break;
  const told = performance.now();
  child.kill('SIGTERM');
  expect(await all(lines)).toEqual([]);
  expect(await left).toEqual({ status: 0, signal: null });
  expect(performance.now() - told).toBeLessThan(5_000);
});

it.each([
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGINT'],
] as const)('%s and then %s: the process ends at once', async (first, second) => {
  const { child, left } = await runOnDiscord();
  discord.faults.hold(CALLBACK);
  await discord.slash('help').arrivals.any(() => true);
  const closed = discord.gateway.events.any(({ what }) => what === 'close');
  child.kill(first);
  await closed;
  child.kill(second);
  expect(await left).toEqual({ status: null, signal: second });
});

it('two processes hold a slice each', async () => {
  const west = await runOnDiscord({ PARLEY_SHARDS: `0-1/${SHARDS}` });
  const east = await runOnDiscord({ PARLEY_SHARDS: `2-3/${SHARDS}` });
  const answers = [WEST, EAST].map((guild) => discord.slash('help', {}, { guild }).message());
  for (const message of await Promise.all(answers)) expect(textOf(message)).not.toBe('');
  west.child.kill('SIGTERM');
  expect(await west.left).toEqual({ status: 0, signal: null });
  expect(() => discord.slash('help', {}, { guild: WEST })).toThrow('no client is connected');
  expect(textOf(await discord.slash('help', {}, { guild: EAST }).message())).not.toBe('');
  east.child.kill('SIGTERM');
  expect(await east.left).toEqual({ status: 0, signal: null });
});

it('a wrong token is one line and a status that is not 0', async () => {
  const { left, complaints } = run('main.js', [], { DISCORD_TOKEN: 'wrong' });
  expect(await all(complaints)).toEqual([expect.stringMatching(/^DISCORD_TOKEN is not accepted by Discord/)]);
  expect(await left).toEqual({ status: 1, signal: null });
});

describe('npm run register', () => {
  const tool = join('tools', 'register.js');

  it('--dry-run says what would change and writes nothing', async () => {
    const { left, lines } = run(tool, ['--dry-run']);
    const said = await all(lines);
    expect(said[0]).toMatch(/^Commands everywhere: 0 as they should be/);
    expect(said).toContain('  + /ask');
    expect(said).toContain('  + message command "Check quote"');
    expect(said.at(-1)).toBe('Nothing written: this was a dry run.');
    expect(await left).toEqual({ status: 0, signal: null });
    expect(discord.registry.list()).toEqual([]);
  });

  it('--guild writes to one server, --remove takes it back', async () => {
    const { lines } = run(tool, ['--guild', WEST.id]);
    expect((await all(lines)).at(-1)).toBe('Written.');
    expect(discord.registry.list(WEST.id).map(({ name }) => name)).toContain('Check quote');
    expect(discord.registry.list()).toEqual([]);
    await run(tool, ['--guild', WEST.id, '--remove']).left;
    expect(discord.registry.list(WEST.id)).toEqual([]);
    expect(await all(run(tool, ['--guild', WEST.id, '--remove']).lines)).toEqual([
      expect.stringMatching(/all as they should be\.$/),
    ]);
  });

  it.each([
    [['--guild', 'home'], "--guild home: a server's id is 17 to 20 digits"],
    [['--loud'], "Unknown option '--loud'"],
  ])('%j is refused with what would be right', async (args, line) => {
    const { left, complaints } = run(tool, args);
    expect((await all(complaints))[0]).toBe(line);
    expect(await left).toEqual({ status: 1, signal: null });
  });
});
