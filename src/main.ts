import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import { openLibrary } from './library';
import { createLog } from './log';
import { readSettings, type Settings } from './settings';
import { type Invocation, startTerminal } from './terminal/start';
import { createUnansweredLog } from './unanswered';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** Milliseconds for the process to end by itself once nothing is left to do. */
const GRACE = 200;

const USAGE = `npm start                       answers on Discord with DISCORD_TOKEN set, at the terminal without
npm start -- ask "QUESTION"     answers once; so does every command: quote speaker:NAME topic:"TOPIC"
npm run --silent batch          answers JSON Lines requests on standard input
--explain                       shows how a question was understood and scored
--save                          writes the file that comes with an answer`;

/** Reads the settings, opens the record, starts Discord or the terminal. @returns the status to leave with. */
async function main(): Promise<number> {
  const asked = readInvocation(process.argv.slice(2));
  if (typeof asked === 'string') return refuse(asked, [USAGE]);
  if (asked.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  config({ quiet: true });
  const { settings, faults } = readSettings();
  if (faults) return refuse('Parley cannot start, a setting is wrong:', faults);
  return open(settings, asked);
}

async function open(settings: Settings, asked: Invocation): Promise<number> {
  const log = createLog(settings);
  const isTerminal = !settings.token || asked.batch || asked.words.length > 0;
  // Before the record is opened, which may take seconds.
  const stop = isTerminal ? null : untilSignalled();
  const { library, faults } = openLibrary(settings.data);
  if (faults)
    return refuse(`Parley cannot start, the record in ${settings.data} (PARLEY_DATA) is faulty:`, faults);
  const unanswered = createUnansweredLog(settings.unanswered, log);
  // What answers once, or a batch from one record, has no use for another in between.
  const end = asked.batch || asked.words.length > 0 ? () => {} : library.follow(log);
  const status = stop
    ? await (await import('./discord/start.js')).startDiscord(settings, library, log, unanswered, { stop })
    : await startTerminal(asked, { library, log, unanswered }, streams());
  end();
  await unanswered.settled();
  if (stop) letGo();
  return status;
}

/** Resolves at the first SIGTERM or SIGINT. Any second one ends the process at once, as the first would have. */
function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    const onFirst = () => {
      for (const signal of SIGNALS) process.off(signal, onFirst);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, onFirst);
  });
}

/**
 * Ends the process shortly, if it does not end by itself. What hangs cannot be cancelled: a request without an
 * answer, or a shard that discord.js, told to leave while it was connecting, goes on reconnecting.
 */
function letGo(): void {
  setTimeout(() => process.exit(), GRACE).unref();
}

function streams() {
  const { stdin: input, stdout: output, stderr: errors } = process;
  // A reader that leaves early is no fault; anything else, a full disk above all, must not pass for success.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { input, output, errors };
}

function readInvocation(args: string[]): (Invocation & { help: boolean }) | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { batch: flag, explain: flag, save: flag, help: flag };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ...values, words: positionals };
  } catch (error) {
    return (error as Error).message;
  }
}

function refuse(why: string, lines: readonly string[]): number {
  process.stderr.write(`${[why, ...lines].join('\n')}\n`);
  return 1;
}

main().then((status) => {
  process.exitCode = status;
});
