import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, populate } from 'dotenv';

/**
 * Reads `.env` of the folder where Parley is started into the environment, which wins. Without the file nothing happens.
 * @returns what keeps the file from being used, a line each, which says nothing of what stands in it
 */
export function readEnvFile(env: NodeJS.ProcessEnv = process.env, folder = '.'): string[] {
  const file = resolve(folder, '.env');
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? []
      : [`${file} cannot be read (${code}); make it a file that can, or take it away`];
  }
  if (!isUtf8(bytes) || bytes.includes(0)) return [`${file} is not UTF-8; save it as plain text in UTF-8`];
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const strange = strangeLines(text);
  if (strange.length > 0)
    return strange.map((line) => `${file}: line ${line} has no "="; write NAME=value, or # before a remark`);
  populate(env as Record<string, string>, parse(text));
  return [];
}

/** A value between quotation marks may go on over several lines. */
const QUOTED = /=[^\S\n]*("(?:\\"|[^"])*"|'(?:\\'|[^'])*'|`(?:\\`|[^`])*`)/g;
const SETTING_OR_REMARK = /^\s*(?:#.*|(?:export\s+)?[\w.-]+(?:\s*=|:\s).*)?$/;

/** The numbers of the lines that dotenv would pass over without a word. */
function strangeLines(text: string): number[] {
  const unquoted = text.replace(/\r\n?/g, '\n').replace(QUOTED, (value) => `=${value.replace(/[^\n]/g, '')}`);
  return unquoted.split('\n').flatMap((line, at) => (SETTING_OR_REMARK.test(line) ? [] : [at + 1]));
}
