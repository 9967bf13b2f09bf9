import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataFiles, type VOCABULARIES } from '../record/folder';
import { parseJson } from '../record/json';

/** An item of a vocabulary that an import adds. */
type Added = { id: string; name: string };

/**
 * A folder beside the record's, in which the whole record is put together and checked before any of it counts. It goes
 * with the process at the latest.
 */
export class Stage {
  readonly folder: string;
  private readonly changed: string[] = [];

  /** Copies what is on record. Throws if it cannot be read, or nothing can be written beside it. */
  constructor(private readonly into: string) {
    mkdirSync(dirname(into), { recursive: true });
    this.folder = mkdtempSync(join(dirname(into), `.${basename(into)}.importing-`));
    process.on('exit', this.remove);
    mkdirSync(join(this.folder, 'sources'));
    if (!existsSync(into)) return;
    for (const file of dataFiles(into))
      copyFileSync(join(into, file), join(this.folder, file), constants.COPYFILE_FICLONE);
  }

  /** Adds items to a vocabulary, and aliases to items it has; what stands there stays as it is. */
  extend(
    name: (typeof VOCABULARIES)[number],
    added: readonly Added[],
    aliases: ReadonlyMap<string, readonly string[]> = new Map(),
  ): void {
    const file = `${name}.json`;
    const path = join(this.folder, file);
    const parsed = existsSync(path) ? parseJson(readFileSync(path)) : null;
    const content = (parsed?.ok ? parsed.value : {}) as Record<string, unknown>;
    const items = (content[name] ?? []) as { id: string; aliases?: string[] }[];
    const renamed = items.filter(({ id }) => aliases.has(id));
    if (parsed !== null && added.length === 0 && renamed.length === 0) return;
    for (const item of renamed) item.aliases = [...(item.aliases ?? []), ...(aliases.get(item.id) ?? [])];
    writeFileSync(path, `${JSON.stringify({ ...content, [name]: [...items, ...added] }, null, 2)}\n`);
    this.changed.push(file);
  }

  /** Names files that were written into the folder. */
  wrote(files: readonly string[]): void {
    this.changed.push(...files);
  }

  /** Moves what is new in place: vocabularies before the sources that use them, each in one step. */
  publish(): void {
    mkdirSync(join(this.into, 'sources'), { recursive: true });
    for (const file of this.changed) renameSync(join(this.folder, file), join(this.into, file));
  }

  discard(): void {
    this.remove();
    process.off('exit', this.remove);
  }

  private readonly remove = () => rmSync(this.folder, { recursive: true, force: true });
}
