import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Imported, importRows } from '../../src/importing/import';
import type { ImportOptions, Progress } from '../../src/importing/run';
import { dataFiles } from '../../src/record/folder';
import { temporaryFolder } from '../record/fixture';

/** A row of invented talks, sound in every field; a test changes what it is about. */
export function rowOf(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    text: 'We will mend the nets before the ice comes.',
    speaker: 'Tilda Morrow',
    role: 'harbour master',
    date: '1994-05-12',
    topic: 'Fishing',
    source: 'Minutes of the harbour council',
    ...fields,
  };
}

/** Writes a file of rows to a new folder. */
export function tableOf(rows: readonly Record<string, unknown>[]): string {
  return fileOf('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
}

export function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** A data folder that does not exist yet, in a folder of its own. */
export function newFolder(): string {
  const beside = join(temporaryFolder(), 'beside');
  mkdirSync(beside);
  return join(beside, 'data');
}

const silent: Progress = { begin: () => {}, reach: () => {} };

/** Imports as the command does, on an invented day. */
export function importing(
  file: string,
  into: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const given = { mapping: {}, source: null, confirm: null, acceptNew: false, today: '1994-06-01' };
  return importRows({ file, into, ...given, ...options }, silent);
}

/** Everything that stands in a data folder, by file. */
export function contentOf(folder: string): Map<string, string> {
  return new Map(dataFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The names beside a folder, itself included. */
export function namesBeside(folder: string): string[] {
  return readdirSync(join(folder, '..'));
}
