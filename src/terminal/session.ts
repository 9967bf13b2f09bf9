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
      if (own) return own[1] ? null : save(last, own[2]);
      const given = reply(line);
      last = given.file;
      return withFile(render(given, look), given.file);
    },
  };
}

/** Writes the file that came with an answer into the working folder; says what it did. Overwrites nothing. */
export function save(file: Reply['file'], name = file?.name): string {
  if (!file || !name) return say.noFile;
  try {
    writeFileSync(name, file.text, { flag: 'wx' });
    return say.written(clean(name));
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return exists ? say.exists(clean(name)) : say.unwritable(clean(name), clean((error as Error).message));
  }
}

function withFile(text: string, file: Reply['file']): string {
  return file ? `${text}\n\n${say.file(file.name, '/save')}` : text;
}
