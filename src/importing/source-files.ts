import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { originOf } from './origin';
import type { Row } from './row';
import { takeSlug } from './slugs';
import { type RowIds, statementOf } from './statement';
import type { Part } from './survey';

/** Text kept before it is written, in characters, whatever the number of files. */
const MOST_KEPT = 16_000_000;

/** A source file that is being written. */
interface Open {
  file: string;
  kept: string;
  written: number;
  offset: number;
  part: Part;
}

/** Writes the source files of an import row by row. */
export interface SourceFiles {
  add(row: Row, ids: RowIds): void;
  /** The files written, relative to the folder, after the last row. */
  finish(): string[];
}

/**
 * @param folder where `sources/` is
 * @param sources how many rows each source has, so that a file's head can be written first
 * @param publisher the id of a publisher, by its name
 * @param taken ids and names of files that there are
 * @param from the name of the file that the rows come from
 */
export function sourceFiles(
  folder: string,
  sources: ReadonlyMap<string, readonly Part[]>,
  publisher: (name: string) => string,
  taken: Set<string>,
  from: string,
): SourceFiles {
  const open = new Map<string, Open>();
  const parts = new Map<string, number>();
  const files: string[] = [];
  let kept = 0;
  const flush = (source: Open) => {
    appendFileSync(join(folder, source.file), source.kept);
    kept -= source.kept.length;
    source.kept = '';
  };
  const write = (source: Open, text: string) => {
    source.kept += text;
    kept += text.length;
    if (kept > MOST_KEPT) for (const other of open.values()) flush(other);
  };
  const begin = (name: string): Open => {
    const number = parts.get(name) ?? 0;
    parts.set(name, number + 1);
    const part = sources.get(name)?.[number];
    if (part === undefined)
      throw new Error(`the file changed while it was read: "${name}" has more rows now`);
    const origin = originOf(name);
    const id = takeSlug(origin.title, taken);
    const source: Open = { file: `sources/${id}.json`, kept: '', written: 0, offset: 0, part };
    open.set(name, source);
    files.push(source.file);
    const whole = sources.get(name)?.length === 1;
    const title = whole ? origin.title : `${origin.title}, part ${number + 1}`;
    const head = { id, title, publisher: publisher(origin.publisher), length: part.length };
    write(source, headOf(origin.url === null ? head : { ...head, url: origin.url }, from));
    return source;
  };
  return {
    add(row, ids) {
      const source = open.get(row.source) ?? begin(row.source);
      const statement = statementOf(row, ids, source.offset);
      write(source, `${source.written > 0 ? ',' : ''}\n    ${statement}`);
      source.written++;
      source.offset += row.text.length + 1;
      if (source.written < source.part.rows) return;
      write(source, '\n  ]\n}\n');
      flush(source);
      open.delete(row.source);
    },
    finish: () => files,
  };
}

/** The file up to its first statement. */
function headOf(fields: Readonly<Record<string, unknown>>, from: string): string {
  const known = [
    `Taken from rows of ${from}; offsets count in the words of the rows, joined by line breaks.`,
  ];
  const unknown = ['What stands before and after each of the rows in the document.'];
  return `${JSON.stringify({ ...fields, known, unknown }, null, 2).slice(0, -2)},\n  "statements": [`;
}
