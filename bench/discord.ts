import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { definitions } from '../src/discord/definitions';
import { openLibrary } from '../src/library';
import type { TalksRecord } from '../src/record/record';
import { ROOT } from '../src/root';
import { type Exchange, type StandIn, startStandIn } from '../test/discord/stand-in';
import { spreadOf } from './figures';
import { readOptions } from './options';

/**
 * How long a person on Discord waits for Parley, next to a bot that answers a fixed text, in the same run: 50
 * interactions at once, from an interaction's arrival in the process to its answer leaving. The bots take turns, each
 * with a process of its own; Discord's stand-in is the third.
 */

const settings = readOptions({
  data: { type: 'string', default: join(ROOT, 'data') },
  rounds: { type: 'string', default: '60' },
  'at-once': { type: 'string', default: '50' },
  /** Only the kinds whose name holds this. */
  only: { type: 'string', default: '' },
});
const ROUNDS = Number(settings.rounds);
const AT_ONCE = Number(settings['at-once']);

/**
 * Bursts of a room at work before the rest is measured. V8 compiles what runs often: after 150 Parley takes some 0.9 ms
 * of processor time for each interaction, after 600 some 0.6 (measured).
 */
const WARM_UP = 600;

/** Questions in the record's own words, each asked once; drawn evenly, so that a run can be repeated. */
function* newQuestions(record: TalksRecord): Generator<string> {
  for (let n = 0; ; n++) {
    const { gist } = record.entries.at((n * 7919) % record.entries.length);
    const words = gist.split(' ');
    yield `${[0, 1, 2, 3].map((word) => words[(n * (word + 3)) % words.length]).join(' ')} ${n}`;
  }
}

interface Bot {
  name: 'fixed text' | 'parley';
  discord: StandIn;
  process: ChildProcess;
}

async function startBot(name: Bot['name']): Promise<Bot> {
  const discord = await startStandIn();
  discord.registry.replace(definitions().map((definition) => ({ ...definition })));
  const bot = fork(join(__dirname, 'discord', 'bot.js'), [
    name,
    discord.apiUrl,
    discord.token,
    settings.data,
  ]);
  await once(bot, 'message');
  return { name, discord, process: bot };
}

/** One burst; resolves when every interaction is answered. */
async function burst({ discord }: Bot, send: Send): Promise<void> {
  await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => send(discord, n)?.answer()));
  discord.forget();
}

interface Measured {
  latencies: number[];
  /** Milliseconds of processor time. */
  cpu: number;
}

async function measured(bot: Bot): Promise<Measured> {
  bot.process.send('measured');
  const [{ latencies, cpu }] = (await once(bot.process, 'message')) as [Measured];
  return { latencies, cpu: cpu / latencies.length };
}

type Send = (discord: StandIn, n: number) => Exchange | undefined;

type Kinds = Readonly<Record<typeof AT_WORK, Send> & Record<string, Send>>;

/** What people in a briefing do at once: most interactions are keystrokes, and half of what is asked was asked before. */
const ROOM = [
  ...['suggest, new', 'suggest, again', 'ask, new', 'ask, again', 'suggest, new'],
  ...['suggest, again', 'quote, new', 'ask, new', 'check, new', 'timeline'],
  ...['suggest, new', 'suggest, again', 'ask, new', 'ask, again', 'suggest, new'],
  ...['suggest, again', 'quote, new', 'ask, again', 'check, new', 'help'],
];

const AT_WORK = 'a room at work';

function kindsFor(record: TalksRecord): Kinds {
  const questions = newQuestions(record);
  const next = () => questions.next().value as string;
  const again = Array.from({ length: 20 }, next);
  const known = (n: number) => again[n % again.length] ?? '';
  const kinds: Readonly<Record<string, Send>> = {
    'ask, new': (discord) => discord.slash('ask', { question: next() }),
    'ask, again': (discord, n) => discord.slash('ask', { question: known(n) }),
    'quote, new': (discord) => discord.slash('quote', { text: next() }),
    'name, unknown': (discord) => discord.slash('quote', { speaker: next() }),
    'check, new': (discord) => discord.slash('check', { quote: next() }),
    timeline: (discord) => discord.slash('timeline', {}),
    help: (discord) => discord.slash('help', {}),
    'suggest, new': (discord) => discord.autocomplete('ask', 'question', { question: next().slice(0, 12) }),
    'suggest, again': (discord, n) =>
      discord.autocomplete('ask', 'question', { question: known(n).slice(0, 3) }),
  };
  return { [AT_WORK]: (discord, n) => kinds[ROOM[n % ROOM.length] ?? '']?.(discord, n), ...kinds };
}

/** Prints a line for each bot, and one of the ratios. */
async function measure(bots: readonly Bot[], kind: string, send: Send, rounds: number): Promise<void> {
  const row = (name: string, figures: readonly number[]) =>
    console.log(kind.padEnd(15), name.padEnd(12), ...figures.map((figure) => figure.toFixed(2).padStart(8)));
  for (const bot of bots) await measured(bot);
  for (let round = 0; round < rounds; round++) for (const bot of bots) await burst(bot, send);
  const rows: number[][] = [];
  for (const bot of bots) {
    const { latencies, cpu } = await measured(bot);
    const { p50, p95, p99 } = spreadOf(latencies);
    rows.push([p50, p95, p99]);
    row(bot.name, [p50, p95, p99, cpu]);
  }
  const [fixed = [], own = []] = rows;
  row(
    'ratio',
    own.map((ms, n) => ms / (fixed[n] ?? Number.NaN)),
  );
}

async function main(): Promise<void> {
  const { library, faults } = openLibrary(settings.data);
  if (!library) throw new Error(faults.join('\n'));
  const bots = [await startBot('fixed text'), await startBot('parley')];
  console.log(`${AT_ONCE} at once, ${ROUNDS} rounds; milliseconds from arrival to the answer leaving`);
  console.log(''.padEnd(28), ...['p50', 'p95', 'p99', 'cpu each'].map((head) => head.padStart(8)));
  const kinds = kindsFor(library.current().record);
  await measure(bots, 'just started', kinds[AT_WORK], 1);
  for (let round = 0; round < WARM_UP; round++) for (const bot of bots) await burst(bot, kinds[AT_WORK]);
  for (const [kind, send] of Object.entries(kinds))
    if (kind.includes(settings.only)) await measure(bots, kind, send, ROUNDS);
  for (const { process: bot, discord } of bots) {
    bot.disconnect();
    await discord.stop();
  }
}

void main();
