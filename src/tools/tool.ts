import { parseArgs } from 'node:util';
import { config } from 'dotenv';
import type { Library } from '../library';
import { createLog } from '../log';
import { SETTINGS } from '../settings';
import type { Terminal } from '../terminal/answering';

/** What a tool has to say, and whether all was well. */
export interface Report {
  lines: string[];
  ok: boolean;
}

/** The record's folder: the one that was named, or that of the settings. */
export function dataFolder(named?: string): string {
  config({ quiet: true });
  const { name, read, fallback } = SETTINGS.data;
  return read(named ?? (process.env[name]?.trim() || fallback));
}

/**
 * Runs a tool on the folder that it was given: its one argument, or that of the settings.
 * @param usage how it is called, said where the arguments are anything else
 */
export function onFolder(args: readonly string[], usage: string, run: (folder: string) => Report): Report {
  let folders: string[];
  try {
    folders = parseArgs({ args: [...args], allowPositionals: true }).positionals;
  } catch (error) {
    return { ok: false, lines: [`${(error as Error).message}: ${usage}`] };
  }
  return folders.length > 1
    ? { ok: false, lines: [`give one folder: ${usage}`] }
    : run(dataFolder(folders[0]));
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
