import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { openLibrary } from '../src/library';
import type { TalksRecord } from '../src/record/record';
import { ROOT } from '../src/root';
import { person, type StandIn, snowflake, startStandIn } from '../test/discord/stand-in';
import type { Person } from '../test/discord/stand-in/world';
import { readOptions } from './options';

/**
 * How much memory the program takes, as the system counts it (resident): at the terminal, and on Discord's stand-in,
 * a process of its own, as soon as it is on Discord and after questions.
 */

const settings = readOptions({
  servers: { type: 'string', default: '1,1000,2000,5000' },
  questions: { type: 'string', default: '200' },
});
const QUESTIONS = Number(settings.questions);

/** A server comes in after the login; then nothing is left to do. */
const SETTLED = 3000;

function started(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'main.js'), ...args], {
    env: { PATH: process.env.PATH, PARLEY_UNANSWERED: 'off', PARLEY_LOG: 'warn', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return { child, lines: createInterface(child.stdout) };
}

function residentMegabytes({ pid }: ChildProcess): string {
  const kibibytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return `${Math.round(Number(kibibytes) / 1024)} MB`;
}

async function atTheTerminal(question: string): Promise<void> {
  const { child, lines } = started(['--batch'], {});
  child.stdin.write(`${JSON.stringify({ command: 'ask', options: { question } })}\n`);
  for await (const _ of lines) break;
  console.log(`terminal, after one answer: ${residentMegabytes(child)}`);
  child.kill();
}

async function onDiscord(servers: number, questions: readonly string[]): Promise<void> {
  const guilds = Array.from({ length: servers }, (_, n) => ({ id: snowflake(), name: `Server ${n}` }));
  const discord = await startStandIn({ guilds });
  const { child, lines } = started([], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  for await (const line of lines) if (line.startsWith('Parley is on Discord')) break;
  await pause(SETTLED);
  const before = residentMegabytes(child);
  for (const [n, question] of questions.entries()) await answered(discord, question, person(`reader-${n}`));
  console.log(
    `servers: ${servers}: ${before}; after ${questions.length} questions: ${residentMegabytes(child)}`,
  );
  child.kill();
  await once(child, 'exit');
  await discord.stop();
}

/** Each question comes from somebody else: nobody is slowed for asking too fast. */
async function answered(discord: StandIn, question: string, user: Person): Promise<void> {
  await discord.slash('ask', { question }, { user }).answer();
  discord.forget();
}

/** Questions in the record's own words, each asked once. */
function questionsOf({ entries }: TalksRecord): string[] {
  return Array.from(
    { length: QUESTIONS },
    (_, n) => `who said ${entries.at(n % entries.length).gist.slice(0, 60)} ${n}`,
  );
}

async function main(): Promise<void> {
  const { library, faults } = openLibrary(join(ROOT, 'data'));
  if (!library) throw new Error(faults.join('\n'));
  const questions = questionsOf(library.current().record);
  console.log(`${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}`);
  await atTheTerminal(questions[0] ?? '');
  for (const servers of settings.servers.split(',').map(Number)) await onDiscord(servers, questions);
  // The record that the questions were drawn from is watched for changes.
  process.exit();
}

void main();
