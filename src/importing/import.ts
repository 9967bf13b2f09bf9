import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { checkFolder } from '../record/check';
import { type Fault, faultLine } from '../record/fault';
import { loadRecord } from '../record/load';
import { openRecord } from '../record/packed';
import { entryPacker } from '../record/packing';
import { nameKey } from '../record/text';
import { Columns } from './columns';
import { type Duplicate, decisionsFile, likelyDuplicates, mergedNames, readDecisions } from './decisions';
import { inFigures, rowFaultLine, shownLines } from './faults';
import { type FirstPass, firstPass } from './first-pass';
import { partyNames } from './name-keys';
import { registerNames } from './registers';
import { sizeOf } from './rows';
import type { ImportOptions, Progress, Run } from './run';
import { writeSources } from './second-pass';
import { Stage } from './stage';
import { duplicateLine, howToDecide, summaryLines } from './summary';

/** What an import has to say, and whether it went through. */
export interface Imported {
  lines: string[];
  ok: boolean;
}

/**
 * Imports a file of rows into a data folder: all of it, or nothing where anything is wrong. Rows that are on record
 * are passed over. Throws only if a file or folder cannot be read or written.
 */
export async function importRows(options: ImportOptions, progress: Progress): Promise<Imported> {
  const { record, faults } = isNew(options.into) ? emptyRecord() : loadRecord(options.into);
  if (record === null) return refused(faults.map(faultLine), `${options.into} has to be put right first`);
  const reader = { columns: new Columns(options.mapping), source: options.source, today: options.today };
  const run = { ...options, record, reader, progress };
  progress.begin('reading', sizeOf(run.file));
  const found = await firstPass(run.file, reader, record, (bytes) => progress.reach(bytes));
  if (found.rows === 0) return refused([`${run.file}: no rows; ${ROWS}`], RIGHT);
  const columnFaults = reader.columns.faults();
  if (columnFaults.length > 0) return refused(columnFaults, 'the columns have to be named first');
  if (found.faultCount > 0) return refused(found.faults.map(rowFaultLine), RIGHT, found.faultCount);
  return found.new === 0
    ? { lines: summaryLines(run.file, found, reader, null), ok: true }
    : decide(run, found);
}

/** A folder that is still to come, or has just been made. */
function isNew(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

const ROWS = 'give a line for each statement; in CSV, below one that names the columns';
const RIGHT = 'put these right first';

/** A record with nothing in it: what a new folder holds. */
export function emptyRecord() {
  const nothing = { sources: [], files: [], parties: [], places: [], topics: [], thesaurus: [] };
  return { record: openRecord({ hash: '', ...nothing, entries: entryPacker().finish() }), faults: [] };
}

function refused(lines: readonly string[], why: string, count = lines.length): Imported {
  return {
    lines: [
      ...shownLines(lines, undefined, count),
      `faults: ${inFigures(count)}; ${why}; nothing was written`,
    ],
    ok: false,
  };
}

/** Asks an editor about names that may be known ones, unless that is settled. */
async function decide(run: Run, found: FirstPass): Promise<Imported> {
  const { file, record, confirm, acceptNew } = run;
  const { decided, faults } =
    confirm === null ? NOTHING_DECIDED : readDecisions(readFileSync(confirm), confirm, record);
  if (faults.length > 0) return refused(faults, `${confirm} has to be put right first`);
  const known = partyNames(record);
  // A name on record cannot be new: "new" leaves open whose it is.
  const settling = decided.filter(({ name, decision }) => decision === 'merge' || !known.has(nameKey(name)));
  const settled = new Set(settling.map(({ name }) => nameKey(name)));
  const open = likelyDuplicates(found.speakers, record, acceptNew).filter(
    ({ name }) => !settled.has(nameKey(name)),
  );
  if (open.length > 0) {
    const wanted = confirm ?? `${file}.confirm.json`;
    // An editor may have decided already and only forgotten to say so.
    if (confirm !== null || !existsSync(wanted)) writeFileSync(wanted, decisionsFile([...settling, ...open]));
    return { lines: [...open.map(duplicateLine), ...howToDecide(wanted)], ok: false };
  }
  return take(run, found, decided);
}

const NOTHING_DECIDED = { decided: [], faults: [] };

/** Writes all of it beside the record, checks the whole, and only then moves it in place. */
async function take(run: Run, found: FirstPass, decided: readonly Duplicate[]): Promise<Imported> {
  const { file, into, record, reader, progress, today } = run;
  const { registers, aliases, faults } = registerNames(found, mergedNames(decided), record);
  if (faults.length > 0) return refused(faults, RIGHT);
  const stage = new Stage(into);
  try {
    stage.extend('people', registers.speakers.added, aliases);
    stage.extend('outlets', registers.publishers.added, aliases);
    stage.extend('topics', registers.topics.added);
    stage.extend('places', []);
    progress.begin('writing', sizeOf(file));
    stage.wrote(await writeSources(run, found, registers, stage.folder));
    progress.begin('checking', 0);
    const wrong = addedFaults(checkFolder(stage.folder, today).faults, run);
    if (wrong.length > 0) return refused(wrong, RIGHT);
    // No signal is heard during the check: one that came meanwhile ends the process here, in the second turn at the latest.
    await setImmediate();
    await setImmediate();
    stage.publish();
    return { lines: summaryLines(file, found, reader, { ...registers, into }), ok: true };
  } finally {
    stage.discard();
  }
}

/** Faults of the record as it will be that it does not have now. */
function addedFaults(found: readonly Fault[], { into, today }: Run): string[] {
  if (found.length === 0) return [];
  const before = new Set(existsSync(into) ? checkFolder(into, today).faults.map(faultLine) : []);
  return found.map(faultLine).filter((line) => !before.has(line));
}
