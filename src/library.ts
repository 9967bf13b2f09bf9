import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from './log';
import type { Prepared } from './prepared';
import { type Preparation, type PrepareAside, prepare, prepareAside } from './preparing';
import { openRecord } from './record/packed';
import type { Parley } from './reply/parley';
import { ask } from './search/index';
import { watchData } from './watching';

/** The record that answers are given from. A face asks for it anew at every request and never keeps it. */
export interface Library {
  current(): Parley;
  /** How many faults the changed folder has that is refused, 0 where none is; absent where no folder is followed. */
  faults?(): number;
}

/** A library whose folder can be followed while it answers. */
interface OpenLibrary extends Library {
  /**
   * From now on a changed folder is prepared aside and swapped in whole between two answers; a faulty one is refused
   * with its faults in the log, and the record of before goes on answering. Gives a function that ends it.
   */
  follow(log: Log, prepare?: PrepareAside): () => void;
}

/** Milliseconds without a further change before a folder is read: an editor or a checkout writes several files. */
const SETTLED = 300;

/**
 * Opens a data folder with its index, prepared here unless it is given.
 * @returns the library, or everything that is wrong with the folder, a line each.
 */
export function openLibrary(
  folder: string,
  { prepared, faults }: Preparation = prepare(folder),
): { library: OpenLibrary; faults?: never } | { library?: never; faults: readonly string[] } {
  if (!prepared) return { faults };
  let parley = opened(prepared);
  let faulty = 0;
  const current = () => parley;
  const swap = (next: Parley) => {
    parley = next;
  };
  const refuse = (count: number) => {
    faulty = count;
  };
  return {
    library: {
      current,
      faults: () => faulty,
      follow: (log, aside = prepareAside) =>
        follow({ folder, log, prepareAside: aside, current, swap, refuse }),
    },
  };
}

function opened({ packed, index, survey }: Prepared): Parley {
  return { record: openRecord(packed), index, survey };
}

/**
 * A first question, which nobody waits for: the phrases of a record open with it, and with a word that nobody knows the
 * lists of English words and of the world's places. At 100,000 statements these take 5, 55 and 30 ms.
 */
function rehearse({ record, index }: Parley, question: string): void {
  ask(question, record, index);
}

interface Following {
  folder: string;
  log: Log;
  prepareAside: PrepareAside;
  current: () => Parley;
  swap: (next: Parley) => void;
  /** Is told how many faults a refused folder has, and 0 once it has none. */
  refuse: (faults: number) => void;
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
    }, SETTLED).unref();
  };
  const unwatch = watchData(folder, changed, (error) =>
    log.error({ err: error }, `${folder} can no longer be followed: restart Parley to load changes`),
  );
  // What was changed while the record was read for the start is told by nobody.
  changed();
  rehearse(following.current(), 'qwertzuiop');
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}

/** Said where faults were taken back, and nothing else was changed. */
const BACK = 'the record that was refused is as before again, and answers';

/** Swaps in what the folder holds now, or refuses it. @returns the hash of a refused state, so that it is told once. */
async function reload(
  { folder, log, prepareAside, current, swap, refuse }: Following,
  refused: string | null,
): Promise<string | null> {
  const known = [current().record.hash, ...(refused === null ? [] : [refused])];
  const { hash, prepared, faults } = await prepareAside(folder, known);
  if (prepared) {
    const next = opened(prepared);
    // Each in a turn of its own: what arrived meanwhile is answered first, from the record of before.
    await nextTurn();
    rehearse(next, 'what is on record');
    await nextTurn();
    swap(next);
    refuse(0);
    log.info({ entries: current().record.entries.length }, 'the changed record answers from now on');
  } else if (faults) {
    refuse(faults.length);
    if (hash !== refused)
      log.error({ faults }, `the changed record in ${folder} is refused, the one before goes on answering`);
    return hash;
  } else if (refused !== null && hash === current().record.hash) {
    refuse(0);
    log.info({ entries: current().record.entries.length }, BACK);
  }
  return hash === current().record.hash ? null : hash;
}
