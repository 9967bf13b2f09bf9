import { echo } from '../src/reply/echo';
import { words } from '../src/reply/language';
import { faulty } from '../src/reply/misses';
import { notedOnce } from '../src/reply/once';
import type { Parley } from '../src/reply/parley';
import type { Reply, Request, Suggestion } from '../src/reply/reply';
import { ask } from './ask';
import { brief } from './brief';
import { check } from './check';
import type { Command, Options } from './command';
import { compare } from './compare';
import { event } from './event';
import { help } from './help';
import { readOptions, valuesOf } from './options';
import { quote } from './quote';
import { sources } from './sources';
import { speaker } from './speaker';
import { timeline } from './timeline';

export type { Command };

/** Every command, in the order in which help lists them. A new one is one file and one line here. */
export const commands: readonly Command[] = [
  ask,
  quote,
  event,
  speaker,
  compare,
  timeline,
  check,
  brief,
  sources,
  help,
];

const byName = new Map(commands.map((command) => [command.definition.name, command]));

/**
 * The answer to a request from any face. Whatever was typed gets an answer: an unknown command or option, or a
 * value that cannot be read, one of the outcome `error` that says what would be right.
 * @param explain add how the question was understood and scored
 * @throws only for a fault inside, which a face reports with a reference
 */
export function answerRequest(request: Request, parley: Parley, explain = false): Reply {
  const command = byName.get(request.command);
  if (command === undefined)
    return faulty(words.errors.unknownCommand(echo(request.command), [...byName.keys()]));
  const { options, problem } = readOptions(command.definition, request.options);
  if (problem !== undefined) return faulty(problem);
  const { private: _, ...asked } = options;
  return notedOnce(command.answer(asked, parley, explain));
}

/**
 * Suggestions for an option while it is typed; none for what has none.
 * @param filled the other options so far, as typed or picked
 */
export function suggestFor(
  command: string,
  option: string,
  typed: string,
  filled: Options,
  parley: Parley,
): Suggestion[] {
  const known = byName.get(command);
  if (known === undefined) return [];
  return valuesOf(known.definition, option, typed) ?? known.suggest?.(option, typed, filled, parley) ?? [];
}
