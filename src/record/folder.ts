import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The vocabularies of a record, in the order in which they are read. */
export const VOCABULARIES = ['people', 'outlets', 'places', 'topics'] as const;

const THESAURUS = 'thesaurus.json';
const SOURCES = 'sources';

/** The data files of a folder, relative to it, in the one order that all work on them keeps. Throws if it cannot be read. */
export function dataFiles(folder: string): string[] {
  const present = new Set(readdirSync(folder));
  const vocabularies = [...VOCABULARIES.map((name) => `${name}.json`), THESAURUS].filter((name) =>
    present.has(name),
  );
  const sources = present.has(SOURCES) ? readdirSync(join(folder, SOURCES)) : [];
  return [
    ...vocabularies,
    ...sources
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${SOURCES}/${name}`),
  ];
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
  for (const file of dataFiles(folder)) hash.add(file, readFileSync(join(folder, file)));
  return hash.digest();
}
