import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '../library';
import { ROOT } from '../root';
import type { Terminal } from '../terminal/answering';
import { answerLine } from '../terminal/batch';
import {
  type Asked,
  asked,
  covered,
  type Given,
  given,
  judgeAnswer,
  judgeVerdict,
  type Posted,
  posted,
} from './judge';
import { dataFolder, finish, type Report, terminalOn } from './tool';

const USAGE = 'npm run eval -- [FILES] [--misses] [--min PART]';

/** Questions held back show by their figures only: whoever reads the misses tunes on them. */
const HELD_BACK = /^held-back/;

const KINDS: Readonly<Record<string, string>> = {
  a: 'who said, what said',
  b: 'paraphrase',
  c: 'typos, shorthand',
  d: 'names and their variants',
  e: 'events',
  f: 'keywords',
  g: 'topics, sides, comparisons',
  h: 'not on record, traps',
};

/** One question or posted quotation, judged. */
interface Judged {
  /** The files it comes from: their name without what kind of items they hold. */
  set: string;
  kind: string;
  /** What is wrong, or null. */
  wrong: string | null;
  line: string;
  /** Groups of passages that a list must cover, and how many it covers. */
  groups: number;
  covered: number;
  ms: number;
}

/**
 * `npm run eval -- [FILES]`: answers question files as batch does and counts the right answers per kind.
 * The files default to `test/questions/*.jsonl`. Fails below `--min`, a part from 0 to 1, of any set.
 */
export function evaluate(args: readonly string[], terminal: Terminal): Report {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { misses: { type: 'boolean', default: false }, min: { type: 'string', default: '0' } },
    });
    const least = Number(values.min);
    if (!(least >= 0 && least <= 1)) throw new Error(`--min is a part from 0 to 1, not "${values.min}"`);
    const judged = (positionals.length ? positionals : questionFiles()).flatMap((file) =>
      judgeFile(file, terminal),
    );
    const sets = [...new Set(judged.map(({ set }) => set))];
    const misses = values.misses ? missesIn(judged) : [];
    const ok = sets.every((set) => scoreOf(judged.filter((one) => one.set === set)) >= least);
    return { lines: [...misses, ...tableOf(judged, sets)], ok };
  } catch (error) {
    return { lines: [error instanceof Error ? error.message : String(error), USAGE], ok: false };
  }
}

function questionFiles(): string[] {
  const folder = join(ROOT, 'test', 'questions');
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().map((name) => join(folder, name));
}

function judgeFile(file: string, terminal: Terminal): Judged[] {
  const set = basename(file, '.jsonl').replace(/-(questions|misquotes)$/, '');
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() ? [{ set, ...judgeLine(line, `${file}, line ${at + 1}`, terminal) }] : [],
    );
}

function judgeLine(line: string, where: string, terminal: Terminal): Omit<Judged, 'set'> {
  const item = parsed(line);
  const question = asked.safeParse(item);
  if (question.success) return judgeQuestion(question.data, terminal);
  const quotation = posted.safeParse(item);
  if (quotation.success) return judgeQuotation(quotation.data, terminal);
  throw new Error(
    `${where}: neither a question (id, q, category, answerable) nor a posted quotation (id, posted, verdict)`,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function judgeQuestion(question: Asked, terminal: Terminal): Omit<Judged, 'set'> {
  const { id, q, category, cover } = question;
  const reply = replyTo('ask', { question: q }, terminal);
  const kind = `${category}  ${KINDS[category] ?? ''}`;
  const counts = { groups: cover.length, covered: covered(question, reply), ms: reply.ms };
  return { kind, line: `${id}  ${q}`, wrong: judgeAnswer(question, reply), ...counts };
}

function judgeQuotation(quotation: Posted, terminal: Terminal): Omit<Judged, 'set'> {
  const { id, posted: quote, claimed_speaker: speaker, verdict } = quotation;
  const reply = replyTo('check', { quote, ...(speaker ? { speaker } : {}) }, terminal);
  const wrong = judgeVerdict(quotation, reply);
  return { kind: `check: ${verdict}`, line: `${id}  ${quote}`, wrong, groups: 0, covered: 0, ms: reply.ms };
}

function replyTo(command: string, options: Readonly<Record<string, string>>, terminal: Terminal): Given {
  return given.parse(JSON.parse(answerLine(JSON.stringify({ command, options }), 1, terminal)));
}

function missesIn(judged: readonly Judged[]): string[] {
  const shown = judged.filter(({ set, wrong }) => wrong !== null && !HELD_BACK.test(set));
  return [...shown.map(({ line, wrong }) => `${line}  ->  ${wrong}`), ''];
}

/** A row per kind, a column per set. */
function tableOf(judged: readonly Judged[], sets: readonly string[]): string[] {
  const width = Math.max(12, ...sets.map((set) => set.length + 2));
  const row = (label: string, cell: (of: readonly Judged[]) => string, of = judged) => {
    const cells = sets.map((set) => cell(of.filter((one) => one.set === set)).padStart(width));
    return `${label.padEnd(32)}${cells.join('')}`;
  };
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return [
    row('', ([first]) => first?.set ?? ''),
    ...kinds.map((kind) =>
      row(
        kind,
        passed,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    row('lists covered', (of) => outOf(sum(of, 'covered'), sum(of, 'groups'))),
    row('all', passed),
    row('score', (of) => scoreOf(of).toFixed(3)),
    row('ms, median', (of) => quantile(of, 0.5).toFixed(2)),
    row('ms, 95th percentile', (of) => quantile(of, 0.95).toFixed(2)),
  ];
}

function passed(of: readonly Judged[]): string {
  return outOf(of.filter(({ wrong }) => wrong === null).length, of.length);
}

function outOf(count: number, all: number): string {
  return all === 0 ? '' : `${count}/${all}`;
}

function scoreOf(of: readonly Judged[]): number {
  return of.length ? of.filter(({ wrong }) => wrong === null).length / of.length : 1;
}

function sum(of: readonly Judged[], field: 'covered' | 'groups'): number {
  return of.reduce((total, one) => total + one[field], 0);
}

function quantile(of: readonly Judged[], part: number): number {
  const sorted = of.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

function main(): Report {
  const { library, faults } = openLibrary(dataFolder());
  if (faults) return { lines: [...faults], ok: false };
  return evaluate(process.argv.slice(2), terminalOn(library));
}

if (require.main === module) finish(main());
