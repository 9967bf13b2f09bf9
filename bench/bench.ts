import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { ROOT } from '../src/root';
import { worseThan } from './compare';
import { docsIn, generatedDocs, subset } from './corpus';
import type { Doc, Query } from './engine';
import { ENGINES } from './engines';
import type { Figures, Run } from './figures';
import type { Questions } from './measure';
import { readOptions } from './options';
import { tooSlow } from './plan';
import { measureApart } from './processes';
import { generatedQueries, prefixesOf, queriesIn } from './queries';
import { tablesOf } from './table';

/**
 * Parley's search next to other libraries, in one run, one process at a time:
 *
 *     npm run bench                               the generated corpus; keeps the figures in bench/results
 *     npm run bench -- --check                    says what is worse than in the kept figures; status 1 if anything is
 *     npm run bench -- --corpus FILE --queries FILE --keep FILE
 *     npm run bench -- --sizes 1000 --engines parley,minisearch
 */

const KEPT = join(ROOT, 'bench', 'results', 'generated.json');
const PREFIXES = 150;

const given = readOptions({
  sizes: { type: 'string', default: '1000,10000,100000' },
  engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
  seed: { type: 'string', default: '1' },
  'per-kind': { type: 'string', default: '100' },
  seconds: { type: 'string', default: '10' },
  corpus: { type: 'string' },
  queries: { type: 'string' },
  keep: { type: 'string' },
  check: { type: 'boolean', default: false },
});

const seed = Number(given.seed);
const sizes = given.sizes.split(',').map(Number);
const engines = given.engines.split(',');

/** A corpus of one size, with what is asked of it. */
interface Ground {
  docs: Doc[];
  questions: Questions;
}

/** Corpora of the sizes wanted, smallest first; those of a file end with the file. */
async function* grounds(): AsyncGenerator<Ground> {
  const all = given.corpus === undefined ? null : await docsIn(given.corpus);
  const asked = given.queries === undefined ? null : queriesIn(given.queries);
  const possible = sizes.map((size) => Math.min(size, all?.length ?? size));
  for (const size of [...new Set(possible)].sort((a, b) => a - b)) {
    const docs = all ? subset(all, new Set(asked?.map(({ want }) => want)), size) : generatedDocs(size, seed);
    const queries = asked ? answerable(asked, docs) : generatedQueries(docs, Number(given['per-kind']), seed);
    yield { docs, questions: { queries, prefixes: prefixesOf(docs, PREFIXES, seed) } };
  }
}

function answerable(queries: readonly Query[], docs: readonly Doc[]): Query[] {
  const ids = new Set(docs.map(({ id }) => id));
  return queries.filter(({ want }) => ids.has(want));
}

async function measureAll(bar: SingleBar): Promise<Run> {
  const corpus = given.corpus === undefined ? `generated, seed ${seed}` : basename(given.corpus);
  const cpu = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`;
  const run: Run = {
    at: new Date().toISOString(),
    node: process.version,
    cpu,
    corpus,
    figures: [],
    skipped: [],
  };
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    bar.start(sizes.length * engines.length, 0, { what: 'corpus' });
    for await (const ground of grounds()) await measureOn(ground, folder, run, bar);
  } finally {
    bar.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return run;
}

async function measureOn(
  { docs, questions }: Ground,
  folder: string,
  run: Run,
  bar: SingleBar,
): Promise<void> {
  const files = { corpus: join(folder, 'corpus.jsonl'), questions: join(folder, 'questions.json') };
  writeFileSync(files.corpus, docs.map((doc) => `${JSON.stringify(doc)}\n`).join(''));
  writeFileSync(files.questions, JSON.stringify(questions));
  for (const engine of engines) {
    bar.update({ what: `${engine}, ${docs.length} statements` });
    const why = tooSlow(largest(run, engine), docs.length);
    const skip = (reason: string) => void run.skipped.push({ engine, docs: docs.length, why: reason });
    if (why !== null) skip(why);
    else {
      const task = { engine, ...files, seconds: Number(given.seconds) };
      await measureApart(task).then(
        (figures) => run.figures.push(figures),
        (error: Error) => skip(error.message),
      );
    }
    bar.increment();
  }
}

/** What was measured of a library on the largest corpus so far. */
function largest({ figures }: Run, engine: string): Figures | undefined {
  return figures.findLast((it) => it.engine === engine);
}

/** The file that figures are kept in, and compared with; null where this run measures something else. */
function keptFile(): string | null {
  if (given.keep !== undefined) return given.keep;
  const partial = process.argv
    .slice(2)
    .some((argument) => argument.startsWith('--') && argument !== '--check');
  return partial && !given.check ? null : KEPT;
}

/** What is wrong is said before ten minutes have gone. */
function keptRun(file: string): Run {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(`no figures were kept in ${file}; npm run bench keeps them`);
}

function check(kept: Run, run: Run, file: string): void {
  const lines = worseThan(kept, run);
  console.log(lines.length === 0 ? `\nnothing is worse than in ${file}` : `\nworse than in ${file}:`);
  for (const line of lines) console.log(line);
  if (lines.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const file = keptFile();
  const kept = given.check && file !== null ? keptRun(file) : null;
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {what}', clearOnComplete: true },
    Presets.shades_classic,
  );
  const run = await measureAll(bar);
  for (const line of tablesOf(run)) console.log(line);
  if (kept !== null && file !== null) check(kept, run, file);
  else if (file !== null) writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
