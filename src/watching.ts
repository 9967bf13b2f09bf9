import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Tells of every change to the files of a data folder, also when they, `sources/` or the folder itself are put in
 * the place of others, as editors and checkouts do: Node's own recursive watching goes blind for a file replaced.
 * Keeps no process alive.
 * @param failed is told why changes can no longer be seen
 * @returns a function that ends it
 */
export function watchData(folder: string, changed: () => void, failed: (error: unknown) => void): () => void {
  // Each stands in the one before, which tells when it is another.
  const path = [dirname(resolve(folder)), resolve(folder), join(resolve(folder), 'sources')];
  const watchers: (FSWatcher | null)[] = [];

  const watchFrom = (first: number) => {
    for (const watcher of watchers.splice(first)) watcher?.close();
    for (const [level, directory] of path.entries())
      if (level >= first) watchers[level] = open(level, directory);
  };
  const open = (level: number, directory: string): FSWatcher | null => {
    try {
      const told = (_: string, name: string | null) => tell(level, name);
      return watch(directory, { persistent: false }, told).on('error', failed);
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      // What stands around the folder is looked at only for its sake, and may be out of bounds.
      if (level > 0 && !isMissing) failed(error);
      return null;
    }
  };
  const tell = (level: number, name: string | null) => {
    const inner = path[level + 1];
    const isInner = inner !== undefined && (name === null || name === basename(inner));
    if (isInner) watchFrom(level + 1);
    if (isInner || level > 0) changed();
  };

  watchFrom(0);
  return () => {
    for (const watcher of watchers) watcher?.close();
  };
}
