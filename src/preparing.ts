import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { buffersOf, type Prepared, readPrepared, writePrepared } from './prepared';
import { faultLine } from './record/fault';
import { hashOf } from './record/folder';
import { openRecord } from './record/packed';
import { makeSurvey } from './reply/survey';
import { ROOT } from './root';
import { buildIndex } from './search/index';

/** A folder's record with its index, or everything that is wrong with the folder, a line each. */
export type Preparation =
  | { prepared: Prepared; faults?: never }
  | { prepared?: never; faults: readonly string[] };

/** What was prepared of a folder before, if neither the data nor the code has changed since; else prepared now. */
export function prepare(folder: string): Preparation {
  return kept(folder) ?? prepareAnew(folder);
}

/** Loads, checks and indexes a folder, and keeps the result for the next start. Takes seconds for a large record. */
export function prepareAnew(folder: string): Preparation {
  // What reads and checks files takes longer to load than a prepared record does, so only a changed one loads it.
  const { readRecord }: typeof import('./record/load') = require('./record/load');
  const { checkRead, latestDay }: typeof import('./record/check') = require('./record/check');
  const read = readRecord(folder);
  const { faults } = checkRead(read, latestDay());
  if (faults.length) return { faults: faults.map(faultLine) };
  const { packed } = read;
  const record = openRecord(packed);
  const index = buildIndex(record);
  const prepared = { packed, index, survey: makeSurvey(record, index) };
  try {
    writePrepared(preparedFile(folder), prepared);
  } catch {
    // A place that cannot be written to costs the next start its time, and nothing else.
  }
  return { prepared };
}

/** The same in a thread of its own, so that answers go on meanwhile; the result is handed over without a copy. */
export function prepareAside(folder: string): Promise<Preparation> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: folder });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (status) =>
      reject(new Error(`the thread that prepares ${folder} left with status ${status}`)),
    );
  });
}

/** Where the prepared record of a folder is kept: beside the built program, to be thrown away like it. */
export function preparedFile(folder: string): string {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
  return join(ROOT, 'dist', 'prepared', name);
}

function kept(folder: string): Preparation | null {
  try {
    const prepared = readPrepared(preparedFile(folder), hashOf(folder));
    return prepared && { prepared };
  } catch {
    // An unreadable folder or file: preparing anew says what is wrong, or mends it.
    return null;
  }
}

if (parentPort && typeof workerData === 'string') {
  const preparation = prepareAnew(workerData);
  parentPort.postMessage(preparation, buffersOf(preparation));
}
