import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The vocabularies of a record, in the order in which they are read. */
export const VOCABULARIES = ['people', 'outlets', 'places', 'topics'] as const;

const THESAURUS = 'thesaurus.json';
const SOURCES = 'sources';

/**
 * The data files of a folder, relative to it, in the one order that all work on them keeps, with what stands in
 * `sources/` and only looks like one. Throws if it cannot be read.
 */
export function dataFiles(folder: string): string[] {
  const present = new Set(readdirSync(folder));
  const vocabularies = [...VOCABULARIES.map((name) => `${name}.json`), THESAURUS].filter((name) =>
    present.has(name),
  );
  const sources = present.has(SOURCES) ? readdirSync(join(folder, SOURCES), { withFileTypes: true }) : [];
  return [
    ...vocabularies,
    ...sources
      .filter((entry) => !isHidden(entry.name) && (/\.json$/i.test(entry.name) || entry.isDirectory()))
      .map(({ name }) => `${SOURCES}/${name}`)
      .sort(),
  ];
}

/** What editors and systems put beside a file: a lock `.#x.json`, a Mac's `._x.json`. */
function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Whether what stands in `sources/` under this name is a folder. */
function isSubfolder(folder: string, file: string): boolean {
  const isWithin = file.startsWith(`${SOURCES}/`);
  return isWithin && statSync(join(folder, file), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The bytes of a data file; a folder in `sources/` has none. Throws if it cannot be read. */
export function readData(folder: string, file: string): Buffer {
  return isSubfolder(folder, file) ? Buffer.alloc(0) : readFileSync(join(folder, file));
}

/** Why what `dataFiles` names is no data file, and what would be right; null for one that is. */
export function misplaced(folder: string, file: string): { problem: string; fix: string } | null {
  if (isSubfolder(folder, file))
    return { problem: 'it is a folder', fix: 'put its documents into sources/ itself' };
  return file.endsWith('.json')
    ? null
    : { problem: 'it is not read under this name', fix: 'let its name end in .json, in small letters' };
}

/** Takes files one by one and gives the SHA-256 over their names and bytes, hexadecimal. */
export function folderHash(): { add(file: string, bytes: Uint8Array): void; digest(): string } {
  const hash = createHash('sha256');
  return {
    add: (file, bytes) => void hash.update(`${file}\0${bytes.length}\0`).update(bytes),
    digest: () => hash.digest('hex'),
  };
}

/** The hash that a record loaded from this folder has now. Throws if the folder cannot be read. */
export function hashOf(folder: string): string {
  const hash = folderHash();
  for (const file of dataFiles(folder)) hash.add(file, readData(folder, file));
  return hash.digest();
}
