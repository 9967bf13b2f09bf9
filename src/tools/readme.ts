import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { commands } from '../../commands';
import { definitions } from '../discord/definitions';
import { inviteLines } from '../discord/invite';
import { planRegistration } from '../discord/plan';
import { describePlan } from '../discord/register';
import { readyLine } from '../discord/start';
import { faultLine } from '../record/fault';
import { loadRecord } from '../record/load';
import { examples } from '../reply/help';
import { words } from '../reply/language';
import type { Parley } from '../reply/parley';
import { requestLine } from '../reply/request-line';
import { ROOT } from '../root';
import { buildIndex } from '../search/index';
import { SETTINGS } from '../settings';
import type { Terminal } from '../terminal/answering';
import { beginSession } from '../terminal/session';
import { grammarOf } from '../terminal/start';
import { check } from './check';
import { coverFile } from './coverage';
import { judgeAll } from './eval';
import { importFile } from './import';
import { proveFile } from './prove';
import { bySet, kindRows, passed } from './scores';
import { dataFolder, finish, refusedArguments, terminalOn } from './tool';

const README = join(ROOT, 'README.md');

/** What is printed where nobody's own folder can stand. */
const ANY_FOLDER = '/home/you/parley';

/** As wide as answers are in a pipe. */
const LOOK = { width: 100, colour: false };

/** A file to write, with its text in the fence below; or a passage to make, with what it is made of. */
const MARK =
  /<!-- file: (?<file>\S+) -->\n\n```\w*\n(?<text>.*?)```|<!-- made: (?<what>.*?) -->\n.*?<!-- \/made -->/gs;

/**
 * Makes every marked passage anew, from top to bottom, in a folder that is gone afterwards: a passage sees the files
 * written above it.
 * @param readme the text of README.md
 * @returns the text as it should be
 * @throws where a mark asks for something there is no way to make
 */
export async function made(readme: string): Promise<string> {
  const from = process.cwd();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parley-readme-')));
  process.chdir(folder);
  try {
    let done = '';
    let at = 0;
    for (const { 0: passage, index, groups = {} } of readme.matchAll(MARK)) {
      const { file, text = '', what } = groups;
      if (file) writeInto(file, text);
      done += readme.slice(at, index);
      const fresh = what && `<!-- made: ${what} -->\n\n${await make(what, folder)}\n\n<!-- /made -->`;
      // What is made inside a list item stands as far in as its mark, or the list ends there.
      const indent = done.slice(done.lastIndexOf('\n') + 1);
      done += fresh ? fresh.replace(/\n(?=.)/g, `\n${indent}`) : passage;
      at = index + passage.length;
    }
    return done + readme.slice(at);
  } finally {
    process.chdir(from);
    rmSync(folder, { recursive: true });
  }
}

function writeInto(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function make(what: string, folder: string): Promise<string> {
  if (what === 'commands') return commandsTable();
  if (what === 'settings') return settingsTable();
  if (what === 'question sets') return questionTables();
  if (what === 'first start') return fenced(firstStart());
  if (what.startsWith('> ')) return fenced([what, '', answer(what.slice(2), join(ROOT, 'data'))]);
  const lines = await run(what.replace(/^\$ /, ''));
  return fenced([what, ...lines.map((line) => line.replaceAll(folder, ANY_FOLDER))]);
}

function fenced(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

/** What a line typed at a shell prints. The programs are called, not started: a shell would take seconds for each. */
async function run(line: string): Promise<string[]> {
  const ask = /^PARLEY_DATA=(\S+) npm start --silent -- ask "(.*)"$/.exec(line);
  if (ask) return [answer(ask[2] ?? '', dataFolder(ask[1]))];
  const [, script, typed = ''] = /^npm run --silent (\w+)(?: -- (.*))?$/.exec(line) ?? [];
  const args = typed.split(' ');
  switch (script) {
    case 'check':
      return check(dataFolder(args[0])).lines;
    case 'prove':
      return proveFile(args).lines;
    case 'coverage':
      return coverFile(args).lines;
    case 'import':
      return (await importFile(args, { begin: () => {}, reach: () => {} })).lines;
  }
  throw new Error(`README.md: there is no way to make "${line}"; see src/tools/readme.ts`);
}

function answer(line: string, folder: string): string {
  return beginSession(terminalIn(folder), grammarOf(commands), false).answer(line, LOOK) ?? '';
}

function terminalIn(folder: string): Terminal {
  const parley = parleyIn(folder);
  return terminalOn({ current: () => parley });
}

function parleyIn(folder: string): Parley {
  const { record, faults } = loadRecord(folder);
  if (record === null) throw new Error(faults.map(faultLine).join('\n'));
  return { record, index: buildIndex(record) };
}

/** What a first start on Discord prints, for ids that are nobody's. */
function firstStart(): string[] {
  return [
    ...inviteLines('123456789012345678'),
    ...describePlan(planRegistration([], definitions()), null),
    readyLine('Parley#1234'),
  ];
}

function commandsTable(): string {
  const lines = new Map(
    examples(parleyIn(join(ROOT, 'data'))).map((request) => [request.command, requestLine(request)]),
  );
  const rows = commands.map(({ definition: { name, description } }) => {
    const options = Object.keys(words.commands[name as keyof typeof words.commands].options);
    return [`\`/${name}\``, options.join(', '), description, `\`${lines.get(name) ?? `/${name}`}\``];
  });
  return table(['command', 'options', 'answers', 'for example'], rows);
}

function settingsTable(): string {
  const rows = Object.values(SETTINGS).map(({ name, fallback, about }) => {
    // A folder of the project is written as it is typed there.
    const value = fallback.startsWith(ROOT) ? fallback.slice(ROOT.length + 1) : fallback;
    return [`\`${name}\``, value && `\`${value}\``, about];
  });
  return table(['setting', 'default', 'what it does'], rows);
}

/** What each set of questions scored as it was opened, before anything was mended on it. */
const opened = z.record(z.string(), z.record(z.string(), z.array(z.number())));

/** What is right of each kind and of each set: no times, which differ from run to run. */
function questionTables(): string {
  const judged = judgeAll(terminalIn(join(ROOT, 'data')));
  const scores = opened.parse(JSON.parse(readFileSync(join(ROOT, 'test/questions/opened.json'), 'utf8')));
  const sets = [...bySet(judged)].map(([set, of]) => [`*${set}*`, passed(of), openedAs(scores[set] ?? {})]);
  const [head = [], ...kinds] = kindRows(judged);
  return `${table(head, kinds)}\n\n${table(['set', 'now', 'when opened'], sets)}`;
}

function openedAs(scores: Readonly<Record<string, readonly number[]>>): string {
  return Object.entries(scores)
    .map(([kinds, parts]) => {
      const figures = parts.map((part) => part.toFixed(3)).join(', ');
      return kinds === 'all kinds' ? figures : `${kinds}: ${figures}`;
    })
    .join('; ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `npm run readme`: makes all that stands between marks in README.md anew, from what Parley really does. */
async function main(args: readonly string[]): Promise<void> {
  const refused = refusedArguments(args, 'readme');
  if (refused) return finish(refused);
  const before = readFileSync(README, 'utf8');
  const after = await made(before);
  if (after !== before) writeFileSync(README, after);
  finish({
    lines: [after === before ? 'README.md is as it should be.' : 'README.md was made anew.'],
    ok: true,
  });
}

if (require.main === module) void main(process.argv.slice(2));
