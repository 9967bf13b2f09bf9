import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './first-pass';
import { originOf } from './origin';
import type { Row } from './row';
import { takeSlug } from './slugs';
import { type RowIds, statementOf } from './statement';

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

/** Where source files are written, and of what. */
interface Target {
  /** Where `sources/` is. */
  folder: string;
  /** How many rows each source has, so that a file's head can be written first. */
  sources: ReadonlyMap<string, readonly Part[]>;
  /** The id of a publisher, by its name. */
  publisher: (name: string) => string;
  /** Ids and names of files that there are. */
  taken: Set<string>;
  /** The name of the file that the rows come from. */
  from: string;
}

/** Writes the source files of an import row by row. */
export class SourceFiles {
  private readonly open = new Map<string, Open>();
  private readonly begun = new Map<string, number>();
  private readonly files: string[] = [];
  private kept = 0;

  constructor(private readonly target: Target) {}

  /** Writes a row as a statement. Throws if its source has more rows now than were counted, or the disk refuses. */
  add(row: Row, ids: RowIds): void {
    const source = this.open.get(row.source) ?? this.begin(row.source);
    const statement = statementOf(row, ids, source.offset);
    this.write(source, `${source.written > 0 ? ',' : ''}\n    ${statement}`);
    source.written++;
    source.offset += row.text.length + 1;
    if (source.written < source.part.rows) return;
    this.write(source, '\n  ]\n}\n');
    this.flush(source);
    this.open.delete(row.source);
  }

  /** The files written, relative to the folder, after the last row. */
  finish(): string[] {
    return this.files;
  }

  private begin(name: string): Open {
    const { sources, publisher, taken, from } = this.target;
    const number = this.begun.get(name) ?? 0;
    this.begun.set(name, number + 1);
    const parts = sources.get(name) ?? [];
    const part = parts[number];
    if (part === undefined)
      throw new Error(`the file changed while it was read: "${name}" has more rows now`);
    const origin = originOf(name);
    const id = takeSlug(origin.title, taken);
    const source: Open = { file: `sources/${id}.json`, kept: '', written: 0, offset: 0, part };
    this.open.set(name, source);
    this.files.push(source.file);
    const title = parts.length === 1 ? origin.title : `${origin.title}, part ${number + 1}`;
    const head = { id, title, publisher: publisher(origin.publisher), length: part.length };
    this.write(source, headOf(origin.url === null ? head : { ...head, url: origin.url }, from));
    return source;
  }

  private write(source: Open, text: string): void {
    source.kept += text;
    this.kept += text.length;
    if (this.kept > MOST_KEPT) for (const other of this.open.values()) this.flush(other);
  }

  private flush(source: Open): void {
    appendFileSync(join(this.target.folder, source.file), source.kept);
    this.kept -= source.kept.length;
    source.kept = '';
  }
}

/** The file up to its first statement. */
function headOf(fields: Readonly<Record<string, unknown>>, from: string): string {
  const known = [
    `Taken from rows of ${from}; offsets count in the words of the rows, joined by line breaks.`,
  ];
  const unknown = ['What stands before and after each of the rows in the document.'];
  return `${JSON.stringify({ ...fields, known, unknown }, null, 2).slice(0, -2)},\n  "statements": [`;
}
