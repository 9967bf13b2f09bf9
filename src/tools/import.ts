import { constants } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { readMapping } from '../importing/columns';
import { importRows } from '../importing/import';
import { FORMATS, formatOf } from '../importing/rows';
import type { ImportOptions, Progress } from '../importing/run';
import { latestDay } from '../record/calendar';
import { dataFolder, finish, type Report } from './tool';

const USAGE =
  'npm run import -- FILE.jsonl|FILE.csv [--map text=COLUMN,speaker=COLUMN,...] [--into FOLDER] [--source TITLE] [--confirm FILE] [--accept-new]';

/** `npm run import -- FILE`: makes rows of statements into source files and vocabularies. */
export async function importFile(args: readonly string[], progress: Progress): Promise<Report> {
  try {
    const { options, why } = givenOptions(args);
    return why ? { lines: [...why, USAGE], ok: false } : await importRows(options, progress);
  } catch (error) {
    return {
      lines: [`${error instanceof Error ? error.message : String(error)}; nothing was written`, USAGE],
      ok: false,
    };
  }
}

function givenOptions(
  args: readonly string[],
): { options: ImportOptions; why?: never } | { options?: never; why: string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: 'string', default: '' },
      into: { type: 'string' },
      source: { type: 'string' },
      confirm: { type: 'string' },
      'accept-new': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return { why: ['give one file'] };
  if (formatOf(file) === null)
    return { why: [`${file} is no table; give a file that ends in ${FORMATS.join(' or ')}`] };
  const { mapping, faults } = readMapping(values.map);
  if (faults.length > 0) return { why: faults };
  const into = values.into === undefined ? dataFolder() : resolve(values.into);
  const today = latestDay();
  const { source = null, confirm = null, 'accept-new': acceptNew } = values;
  return { options: { file, into, mapping, source, confirm, acceptNew, today } };
}

/** A bar on a terminal; nothing in a pipe. */
function progressBar(): Progress & { stop(): void } {
  const bar = new SingleBar(
    {
      format: '{what} {bar} {percentage}% after {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  return {
    begin(what, bytes) {
      bar.stop();
      bar.start(bytes, 0, { what });
    },
    reach: (bytes) => bar.update(bytes),
    stop: () => bar.stop(),
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function main(): Promise<void> {
  const progress = progressBar();
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    progress.stop();
    console.error('interrupted; nothing was written');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const report = await importFile(process.argv.slice(2), progress);
  for (const signal of SIGNALS) process.off(signal, onSignal);
  progress.stop();
  finish(report);
}

if (require.main === module) void main();
