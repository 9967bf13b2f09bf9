import { writeFileSync } from 'node:fs';
import { clean } from '../record/clean';
import { words } from '../reply/language';
import { faulty } from '../reply/misses';
import type { Reply } from '../reply/reply';
import { answer, type Terminal } from './answering';
import { type Grammar, parseLine } from './command-line';
import type { Look } from './look';
import { render } from './render';

const say = words.terminal;

const EXPLAIN = /(?<!\S)--explain(?!\S)/g;

/** What the session itself does, rather than a command. */
const OWN = /^\s*(?:\/?(exit|quit)|\/save(?:\s+(\S.*?))?)\s*$/i;

/** What a person types at the terminal, line after line. */
export interface Session {
  /** The answer to a line as text, or null where the line asks to leave. */
  answer(line: string, look: Look): string | null;
}

/**
 * Begins a session: questions and commands, `--explain` anywhere in them, `/save [FILE]` for the file that came with
 * the last answer, `/exit`.
 * @param explain explain every answer.
 */
export function beginSession(terminal: Terminal, grammar: Grammar, explain: boolean): Session {
  let last: Reply['file'];

  function reply(line: string): Reply {
    const asked = line.replace(EXPLAIN, ' ');
    const isExplained = asked !== line;
    const parsed = parseLine(asked, grammar);
    return parsed.request ? answer(parsed.request, terminal, explain || isExplained) : faulty(parsed.problem);
  }

  return {
    answer(line, look) {
      const own = OWN.exec(line);
      if (own) return own[1] ? null : save(last, '/save', own[2]).line;
      const given = reply(line);
      last = given.file;
      return withFile(render(given, look), given.file);
    },
  };
}

/**
 * Writes the file that came with an answer into the working folder. Overwrites nothing.
 * @param how in which way it was asked for, and can be once more
 * @returns whether it was written, and a line that says so or why not
 */
export function save(
  file: Reply['file'],
  how: '/save' | '--save',
  name = file?.name,
): { ok: boolean; line: string } {
  if (!file || !name) return { ok: false, line: say.noFile };
  const shown = clean(name);
  try {
    writeFileSync(name, file.text, { flag: 'wx' });
    return { ok: true, line: say.written(shown) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const line = code === 'EEXIST' ? say.exists(shown, how) : say.unwritable(shown, clean(message), how);
    return { ok: false, line };
  }
}

function withFile(text: string, file: Reply['file']): string {
  return file ? `${text}\n\n${say.file(file.name, '/save')}` : text;
}
