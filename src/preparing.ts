import { join, resolve } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { buffersOf, type Prepared, readPrepared, writePrepared } from './prepared';
import { latestDay } from './record/calendar';
import { digestOf } from './record/digest';
import { faultLine } from './record/fault';
import { hashOf } from './record/folder';
import { openRecord } from './record/packed';
import { makeSurvey } from './reply/survey';
import { ROOT } from './root';
import { buildIndex } from './search/index';

/**
 * A folder's record with its index, or everything that is wrong with the folder, a line each. `hash` is that of what
 * was read of it; `unkept` says why the next start has to prepare it again.
 */
export type Preparation =
  | { hash: string; prepared: Prepared; faults?: never; unkept?: string }
  | { hash: string; prepared?: never; faults: readonly string[]; unkept?: never };

/** A folder in a state that is known by its hash already, so that nothing was prepared. */
interface Known {
  hash: string;
  prepared?: never;
  faults?: never;
}

/** Prepares a folder away from the thread that answers, unless its hash is one of those known. */
export type PrepareAside = (folder: string, known: readonly string[]) => Promise<Preparation | Known>;

/** What was prepared of a folder before, if neither the data nor the code has changed since; else prepared now. */
export function prepare(folder: string, file: string = preparedFile(folder)): Preparation {
  return kept(folder, file) ?? prepareAnew(folder, file);
}

/**
 * Loads, checks and indexes a folder, and keeps the result in a file for the next start. Takes seconds for a large
 * record.
 */
export function prepareAnew(folder: string, file: string = preparedFile(folder)): Preparation {
  // What reads and checks files takes longer to load than a prepared record does, so only a changed one loads it.
  const { readRecord }: typeof import('./record/load') = require('./record/load');
  const { checkRead }: typeof import('./record/check') = require('./record/check');
  const read = readRecord(folder);
  const { faults } = checkRead(read, latestDay());
  const { packed } = read;
  const { hash } = packed;
  if (faults.length) return { hash, faults: faults.map(faultLine) };
  const record = openRecord(packed);
  const index = buildIndex(record);
  const prepared = { packed, index, survey: makeSurvey(record, index) };
  try {
    writePrepared(file, prepared);
  } catch (error) {
    // A place that cannot be written to costs the next start its time, and nothing else.
    return { hash, prepared, unkept: (error as Error).message };
  }
  return { hash, prepared };
}

/**
 * The same, while signals are heard and all else goes on: what takes seconds is done in a thread of its own, which keeps
 * the process alive.
 */
export async function prepareMeanwhile(folder: string): Promise<Preparation> {
  return kept(folder, preparedFile(folder)) ?? resultOf<Preparation>(threadFor({ folder, known: [] }));
}

/**
 * Prepares anew in a thread of its own, where even reading the files to tell whether they changed takes no time from
 * answers. The result is handed over without a copy. Keeps no process alive that has nothing else to do.
 */
export const prepareAside: PrepareAside = (folder, known) => {
  const worker = threadFor({ folder, known });
  worker.unref();
  return resultOf(worker);
};

function threadFor(task: Task): Worker {
  return new Worker(__filename, { workerData: task });
}

function resultOf<Result extends Preparation | Known>(worker: Worker): Promise<Result> {
  return new Promise((resolve, reject) => {
    let preparation: Result | null = null;
    worker.once('message', (message: Result) => {
      preparation = message;
    });
    worker.once('error', reject);
    // Only once it has left: while its memory is given back, whatever asks for memory here waits.
    worker.once('exit', (status) => {
      if (preparation) resolve(preparation);
      else reject(new Error(`the thread that prepares the record left with status ${status}`));
    });
  });
}

/** What a thread is started for. */
interface Task {
  folder: string;
  known: readonly string[];
}

/** Where the prepared record of a folder is kept: beside the built program, to be thrown away like it. */
export function preparedFile(folder: string): string {
  const name = digestOf(resolve(folder)).toString('hex').slice(0, 12);
  return join(ROOT, 'dist', 'prepared', name);
}

function kept(folder: string, file: string): Preparation | null {
  try {
    const hash = hashOf(folder);
    const prepared = readPrepared(file, hash);
    return prepared && { hash, prepared };
  } catch {
    // An unreadable folder or file: preparing anew says what is wrong, or mends it.
    return null;
  }
}

function prepareUnlessKnown({ folder, known }: Task): Preparation | Known {
  const hash = hashIfReadable(folder);
  return hash !== null && known.includes(hash) ? { hash } : prepareAnew(folder);
}

/** Null for a folder that cannot be read: what is wrong with it is for the loader to say. */
function hashIfReadable(folder: string): string | null {
  try {
    return hashOf(folder);
  } catch {
    return null;
  }
}

if (parentPort && isTask(workerData)) {
  const preparation = prepareUnlessKnown(workerData);
  parentPort.postMessage(preparation, buffersOf(preparation));
}

/** Whether this file was started as a thread of its own, and not loaded in one that another program started. */
function isTask(data: unknown): data is Task {
  return typeof data === 'object' && data !== null && 'folder' in data && 'known' in data;
}
