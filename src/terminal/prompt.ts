import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { words } from '../reply/language';
import type { Grammar } from './command-line';
import { type Completion, complete, type Suggest } from './completion';
import { lookOf, type Output, paint } from './look';
import type { Session } from './session';

/** Suggestions shown below the line; more are a wall, and one more letter narrows them down. */
const SHOWN = 12;

/**
 * Answers at a prompt until its end (Ctrl-D, Ctrl-C on an empty line, /exit); Ctrl-C takes back a line begun. What was
 * typed is kept for the arrow keys as long as the session runs and never written to disk: questions are the asker's
 * own.
 */
export async function runPrompt(
  input: Readable,
  output: Output,
  session: Session,
  grammar: Grammar,
  suggest: Suggest,
): Promise<void> {
  const reader = createInterface({
    input,
    output,
    terminal: true,
    historySize: 500,
    removeHistoryDuplicates: true,
    prompt: paint('bold', 'parley> ', lookOf(output)),
    completer: (line: string) => onTab(complete(line, grammar, suggest)),
  });
  const onTab = (completion: Completion): [string[], string] => {
    const only = onlyWay(completion);
    if (only === null && completion.suggestions.length > 0) {
      output.write(`\n${listed(completion, lookOf(output).width)}\n`);
      reader.prompt(true);
    }
    return [only === null ? [] : [only], completion.typed];
  };
  reader.on('line', (line) => {
    const text = line.trim() === '' ? '' : session.answer(line, lookOf(output));
    if (text === null) return reader.close();
    if (text) output.write(`\n${text}\n\n`);
    reader.prompt();
  });
  reader.on('SIGINT', () => {
    if (reader.line === '') reader.close();
    else takeBack(reader);
  });
  const closed = once(reader, 'close');
  reader.prompt();
  await closed;
  output.write('\n');
}

/** Ctrl-E, Ctrl-U: takes back all of the line, wherever in it the cursor stands. */
function takeBack(reader: Interface): void {
  reader.write(null, { ctrl: true, name: 'e' });
  reader.write(null, { ctrl: true, name: 'u' });
}

/** What every suggestion begins with, if that is more than is typed. */
function onlyWay({ typed, suggestions }: Completion): string | null {
  const values = suggestions.map(({ value }) => value);
  if (values.length <= 1) return values[0] ?? null;
  const common = values.reduce((prefix, value) => commonPrefix(prefix, value));
  // A value in quotation marks goes on from what was typed without them, too.
  const [more, soFar] = [common, typed].map((text) => text.replace(/^"/, '').toLowerCase());
  return more !== soFar && more?.startsWith(soFar ?? '') ? common : null;
}

function commonPrefix(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

/** A suggestion a line: what to type, and what it stands for where that says more. */
function listed({ suggestions }: Completion, width: number): string {
  const shown = suggestions.slice(0, SHOWN);
  const column = Math.max(...shown.map(({ value }) => value.length));
  const lines = shown.map(({ name, value }) => {
    const about = name === value.trim() ? '' : `  ${name}`;
    return `  ${value.padEnd(about ? column : 0)}${about}`.slice(0, width - 1);
  });
  const more = suggestions.length - shown.length;
  return [...lines, ...(more > 0 ? [`  ${words.terminal.more(more)}`] : [])].join('\n');
}
