import { config } from 'dotenv';
import { SETTINGS } from '../settings';

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

/** Prints a report; the process ends with status 0 only if all was well. */
export function finish({ lines, ok }: Report): void {
  for (const line of lines) console.log(line);
  if (!ok) process.exitCode = 1;
}
