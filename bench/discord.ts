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
 * Bursts before anything is measured. V8 compiles what runs often: after 10 of them both bots take some twice the
 * processor time that they take after 200 (measured; 800 change nothing more).
 */
const WARM_UP = 150;

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

/** What people in a briefing do at once: most interactions are keystrokes, and half of what is asked was asked before. */
const ROOM = [
  ...['suggest, new', 'suggest, again', 'ask, new', 'ask, again', 'suggest, new'],
  ...['suggest, again', 'quote, new', 'ask, new', 'check, new', 'timeline'],
  ...['suggest, new', 'suggest, again', 'ask, new', 'ask, again', 'suggest, new'],
  ...['suggest, again', 'quote, new', 'ask, again', 'check, new', 'help'],
];

function kindsFor(record: TalksRecord): Readonly<Record<string, Send>> {
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
  return { 'a room at work': (discord, n) => kinds[ROOM[n % ROOM.length] ?? '']?.(discord, n), ...kinds };
}

async function main(): Promise<void> {
  const { library, faults } = openLibrary(settings.data);
  if (!library) throw new Error(faults.join('\n'));
  const bots = [await startBot('fixed text'), await startBot('parley')];
  console.log(`${AT_ONCE} at once, ${ROUNDS} rounds; milliseconds from arrival to the answer leaving`);
  console.log(''.padEnd(28), ...['p50', 'p95', 'p99', 'cpu each'].map((head) => head.padStart(8)));
  for (const [kind, send] of Object.entries(kindsFor(library.current().record))) {
    if (!kind.includes(settings.only)) continue;
    for (let round = 0; round < WARM_UP; round++) for (const bot of bots) await burst(bot, send);
    for (const bot of bots) await measured(bot);
    for (let round = 0; round < ROUNDS; round++) for (const bot of bots) await burst(bot, send);
    const figures: number[][] = [];
    for (const bot of bots) {
      const { latencies, cpu } = await measured(bot);
      const { p50, p95, p99 } = spreadOf(latencies);
      const row = [p50, p95, p99];
      figures.push(row);
      console.log(
        kind.padEnd(15),
        bot.name.padEnd(12),
        ...[...row, cpu].map((ms) => ms.toFixed(2).padStart(8)),
      );
    }
    const ratios = (figures[1] ?? []).map((ms, n) => ms / (figures[0]?.[n] ?? Number.NaN));
    console.log(kind.padEnd(15), 'ratio'.padEnd(12), ...ratios.map((ratio) => ratio.toFixed(2).padStart(8)));
  }
  for (const { process: bot, discord } of bots) {
    bot.disconnect();
    await discord.stop();
  }
}

void main();
