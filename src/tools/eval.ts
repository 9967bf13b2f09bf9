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
import { aligned, bySet, type Judged, KINDS, kindRows, scoreOf, setRows } from './scores';
import { dataFolder, finish, type Report, terminalOn } from './tool';

const USAGE = 'npm run eval -- [FILES] [--misses] [--min PART]';

/** Questions held back show by their figures only: whoever reads the misses tunes on them. */
const HELD_BACK = /^held-back/;

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
    const judged = positionals.length ? judgeFiles(positionals, terminal) : judgeAll(terminal);
    const misses = values.misses ? missesIn(judged) : [];
    const ok = [...bySet(judged).values()].every((set) => scoreOf(set) >= least);
    return { lines: [...misses, ...aligned(kindRows(judged)), '', ...aligned(setRows(judged))], ok };
  } catch (error) {
    return { lines: [error instanceof Error ? error.message : String(error), USAGE], ok: false };
  }
}

/** The questions of this repository and what becomes of them. */
export function judgeAll(terminal: Terminal): Judged[] {
  const folder = join(ROOT, 'test', 'questions');
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const sorted = names.sort((one, other) => inOrder.compare(setOf(one), setOf(other)));
  return judgeFiles(
    sorted.map((name) => join(folder, name)),
    terminal,
  );
}

/** The tenth set after the ninth. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** A file's name without what kind of items it holds. */
function setOf(file: string): string {
  return basename(file, '.jsonl').replace(/-(questions|misquotes)$/, '');
}

function judgeFiles(files: readonly string[], terminal: Terminal): Judged[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        line.trim() ? [{ set: setOf(file), ...judgeLine(line, `${file}, line ${at + 1}`, terminal) }] : [],
      ),
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
  const counts = { groups: cover.length, covered: covered(question, reply), ms: reply.ms };
  return {
    kind: KINDS[category] ?? category,
    line: `${id}  ${q}`,
    wrong: judgeAnswer(question, reply),
    ...counts,
  };
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

function main(): Report {
  const { library, faults } = openLibrary(dataFolder());
  if (faults) return { lines: [...faults], ok: false };
  return evaluate(process.argv.slice(2), terminalOn(library));
}

if (require.main === module) finish(main());
