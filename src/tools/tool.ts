import { parseArgs } from 'node:util';
import { readEnvFile } from '../env-file';
import type { Library } from '../library';
import { createLog } from '../log';
import { SETTINGS } from '../settings';
import type { Terminal } from '../terminal/answering';

/** What a tool has to say, and whether all was well. */
export interface Report {
  lines: string[];
  ok: boolean;
}

/** The record's folder: the one that was named, or that of the settings. Throws where `.env` cannot be used. */
export function dataFolder(named?: string): string {
  const unusable = named === undefined ? readEnvFile() : [];
  if (unusable.length > 0) throw new Error(unusable.join('\n'));
  const { name, read, fallback } = SETTINGS.data;
  return read(named ?? (process.env[name]?.trim() || fallback));
}

/**
 * Runs a tool on the folder that it was given: its one argument, or that of the settings.
 * @param usage how it is called, said where the arguments are anything else
 */
export function onFolder(args: readonly string[], usage: string, run: (folder: string) => Report): Report {
  let folder: string;
  try {
    const folders = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (folders.length > 1) return { ok: false, lines: [`give one folder: ${usage}`] };
    folder = dataFolder(folders[0]);
  } catch (error) {
    return { ok: false, lines: [`${(error as Error).message}: ${usage}`] };
  }
  return run(folder);
}

/** A terminal to ask in a tool: it logs faults alone, and what it cannot answer is kept nowhere. */
export function terminalOn(library: Library): Terminal {
  return { library, log: createLog({ logLevel: 'error', token: null }), unanswered: { note: () => {} } };
}

/** What to say of arguments to a script that takes none; null where it was given none. */
export function refusedArguments(args: readonly string[], script: string): Report | null {
  if (args.length === 0) return null;
  return { ok: false, lines: [`npm run ${script} takes no arguments, and was given ${args.join(' ')}`] };
}

/** Prints a report; the process ends with status 0 only if all was well. */
export function finish({ lines, ok }: Report): void {
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}
