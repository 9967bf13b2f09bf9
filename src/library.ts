import { watch } from 'node:fs';
import type { Logger } from 'pino';
import type { Parley } from '../commands/command';
import type { Prepared } from './prepared';
import { type Preparation, prepare, prepareAside } from './preparing';
import { hashOf } from './record/folder';
import { openRecord } from './record/packed';

/** The record that answers are given from. A face asks for it anew at every request and never keeps it. */
export interface Library {
  current(): Parley;
}

/** A library whose folder can be followed while it answers. */
export interface OpenLibrary extends Library {
  /**
   * From now on a changed folder is prepared aside and swapped in whole between two answers; a faulty one is refused
   * with its faults in the log, and the record of before goes on answering. Gives a function that ends it.
   */
  follow(log: Logger, prepareAnew?: (folder: string) => Promise<Preparation>): () => void;
}

/** Milliseconds without a further change before a folder is read: an editor or a checkout writes several files. */
const SETTLED = 300;

/**
 * Opens a data folder with its index.
 * @returns the library, or everything that is wrong with the folder, a line each.
 */
export function openLibrary(
  folder: string,
): { library: OpenLibrary; faults?: never } | { library?: never; faults: readonly string[] } {
  const { prepared, faults } = prepare(folder);
  if (!prepared) return { faults };
  let parley = opened(prepared);
  const current = () => parley;
  const swap = (next: Prepared) => {
    parley = opened(next);
  };
  return {
    library: {
      current,
      follow: (log, prepareAnew = prepareAside) => follow({ folder, log, prepareAnew, current, swap }),
    },
  };
}

function opened({ packed, index, survey }: Prepared): Parley {
  return { record: openRecord(packed), index, survey };
}

interface Following {
  folder: string;
  log: Logger;
  prepareAnew: (folder: string) => Promise<Preparation>;
  current: () => Parley;
  swap: (prepared: Prepared) => void;
}

function follow(following: Following): () => void {
  const { folder, log } = following;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  let refused: string | null = null;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working
        .then(async () => {
          refused = await reload(following, refused);
        })
        .catch((error: unknown) =>
          log.error({ err: error }, `the changed record in ${folder} could not be read`),
        );
    }, SETTLED);
  };
  const watcher = watch(folder, { recursive: true, persistent: false }, changed);
  watcher.on('error', (error) =>
    log.error({ err: error }, `${folder} can no longer be followed: restart Parley to load changes`),
  );
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}

/** Swaps in what the folder holds now, or refuses it. @returns the hash of a refused state, so that it is told once. */
async function reload(
  { folder, log, prepareAnew, current, swap }: Following,
  refused: string | null,
): Promise<string | null> {
  const hash = hashOf(folder);
  if (hash === current().record.hash) return null;
  if (hash === refused) return refused;
  const { prepared, faults } = await prepareAnew(folder);
  if (!prepared) {
    log.error({ faults }, `the changed record in ${folder} is refused, the one before goes on answering`);
    return hash;
  }
  swap(prepared);
  log.info({ entries: current().record.entries.length }, 'the changed record answers from now on');
  return null;
}
