import { basename } from 'node:path';
import type { TalksRecord } from '../record/record';
import type { Progress } from './import';
import { idOf, type Registers } from './registers';
import { type Reader, readRow } from './row';
import { readRows } from './rows';
import { sourceFiles } from './source-files';
import type { Survey } from './survey';

/** The second pass over a file: writes its new rows as source files and gives their names, relative to the folder. */
export async function writeSources(
  file: string,
  folder: string,
  reader: Reader,
  found: Survey,
  { speakers, topics, publishers }: Registers,
  record: TalksRecord,
  progress: Progress,
): Promise<string[]> {
  const publisher = (name: string) => idOf(publishers, name);
  const files = sourceFiles(folder, found.sources, publisher, new Set(record.sources.keys()), basename(file));
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
