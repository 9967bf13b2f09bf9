import type { Parley } from '../commands/command';
import { faultLine } from './record/fault';
import { loadRecord } from './record/load';
import { buildIndex } from './search/index';

/** The record that answers are given from. A face asks for it anew at every request and never keeps it. */
export interface Library {
  current(): Parley;
}

/**
 * Opens a data folder and indexes it.
 * @returns the library, or everything that is wrong with the folder, a line each.
 */
export function openLibrary(
  folder: string,
): { library: Library; faults?: never } | { library?: never; faults: string[] } {
  const { record, faults } = loadRecord(folder);
  if (!record) return { faults: faults.map(faultLine) };
  const parley = { record, index: buildIndex(record) };
  return { library: { current: () => parley } };
}
