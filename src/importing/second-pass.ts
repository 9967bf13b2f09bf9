import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FirstPass } from './first-pass';
import { idOf, type Registers } from './registers';
import { readRow } from './row';
import { readRows } from './rows';
import type { Run } from './run';
import { SourceFiles } from './source-files';

/** The second pass over a file: writes its new rows as source files and gives their names, relative to the folder. */
export async function writeSources(
  { file, record, reader, progress }: Run,
  found: FirstPass,
  { speakers, topics, publishers }: Registers,
  folder: string,
): Promise<string[]> {
  const publisher = (name: string) => idOf(publishers, name);
  const present = readdirSync(join(folder, 'sources')).map((name) => basename(name, '.json'));
  const taken = new Set([...record.sources.keys(), ...present]);
  const files = new SourceFiles({ folder, sources: found.sources, publisher, taken, from: basename(file) });
  for await (const raw of readRows(file, (bytes) => progress.reach(bytes))) {
    const { row } = readRow(raw, reader);
    if (row === undefined || !found.taken.holds(row)) continue;
    files.add(row, {
      speaker: idOf(speakers, row.speaker),
      topics: row.topics.map((topic) => idOf(topics, topic)),
    });
  }
  return files.finish();
}
