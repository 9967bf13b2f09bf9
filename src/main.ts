import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvFile } from './env-file';
import { openLibrary } from './library';
import { createLog, type Log, logFault } from './log';
import { prepare, prepareMeanwhile } from './preparing';
import { words } from './reply/language';
import { readSettings, SETTINGS, type Settings } from './settings';
import { type Invocation, startTerminal } from './terminal/start';
import { createUnansweredLog, unwritable } from './unanswered';

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
    streams().output.write(`${USAGE}\n`);
    return 0;
  }
  const unusable = readEnvFile();
  if (unusable.length > 0) return refuse('Parley cannot start, its settings cannot be read:', unusable);
  const { settings, faults } = readSettings();
  const wrong = faults ?? unkept(settings);
  if (!settings || wrong.length > 0) return refuse('Parley cannot start, a setting is wrong:', wrong);
  const log = createLog(settings);
  try {
    return await open(settings, asked, log);
  } catch (error) {
    return refuse(words.reply.fault(logFault(log, error)), []);
  }
}

/**
 * What is wrong with a file chosen for unanswered questions. That of the default costs nobody the start, since the
 * folder may be one that nobody writes to.
 */
function unkept({ unanswered }: Settings): readonly string[] {
  const { name, fallback } = SETTINGS.unanswered;
  const why = unanswered === null || unanswered === resolve(fallback) ? null : unwritable(unanswered);
  return why === null
    ? []
    : [`${name} is "${unanswered}"; it must be a file that can be written, or off: ${why}`];
}

async function open(settings: Settings, asked: Invocation, log: Log): Promise<number> {
  const isTerminal = !settings.token || asked.batch || asked.words.length > 0;
  const stop = isTerminal ? null : untilSignalled();
  // Which may take seconds, in which whoever stops Parley need not wait.
  const prepared = await (stop
    ? Promise.race([prepareMeanwhile(settings.data), stop.then(() => null)])
    : prepare(settings.data));
  if (prepared === null) {
    letGo();
    return 0;
  }
  const { library, faults } = openLibrary(settings.data, prepared);
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
  output.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    process.exit(refuse(`The answer cannot be written to standard output (${message}).`, []));
  });
  return { input, output, errors };
}

function readInvocation(args: string[]): (Invocation & { help: boolean }) | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { batch: flag, explain: flag, save: flag, help: flag };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const asked = { ...values, words: positionals };
    return misuseOf(asked) ?? asked;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A flag that would mean nothing beside the others, and what would be right. */
function misuseOf({ batch, explain, save, words }: Invocation): string | null {
  if (batch && words.length > 0)
    return `--batch takes no words, and was given "${words.join(' ')}": it reads requests on standard input`;
  if (batch && explain) return '--explain goes with no --batch: write "explain":true into a request';
  if (save && words.length === 0)
    return '--save goes with one question or command: npm start -- --save brief';
  return null;
}

function refuse(why: string, lines: readonly string[]): number {
  process.stderr.write(`${[why, ...lines].join('\n')}\n`);
  return 1;
}

main().then((status) => {
  process.exitCode = status;
});
