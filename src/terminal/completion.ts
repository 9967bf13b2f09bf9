import type { Request, Suggestion } from '../reply/reply';
import { typedValue } from '../reply/request-line';
import { type Grammar, pieces } from './command-line';

/** What may take the place of the last `typed` characters of a line. */
export interface Completion {
  typed: string;
  /** `value` is what would be typed, `name` what a person reads. */
  suggestions: readonly Suggestion[];
}

/** Suggestions for an option from what is typed for it so far and the options already filled in. */
export type Suggest = (
  command: string,
  option: string,
  typed: string,
  filled: Request['options'],
) => Suggestion[];

/** What could stand at the end of a line: a command's name, an option's name, or what `suggest` has for the option. */
export function complete(line: string, grammar: Grammar, suggest: Suggest): Completion {
  const [, command, rest] = /^\/(\S*)(.*)$/s.exec(line) ?? [];
  if (command === undefined) return { typed: line, suggestions: suggest('ask', 'question', line, {}) };
  if (!rest)
    return beginningWith(
      line,
      [...grammar.keys()].map((name) => `/${name} `),
    );
  return completeOptions(command.toLowerCase(), rest, grammar.get(command.toLowerCase()) ?? [], suggest);
}

function completeOptions(
  command: string,
  rest: string,
  all: readonly string[],
  suggest: Suggest,
): Completion {
  const known = all.filter((option) => option !== 'private');
  const [first = ''] = known;
  const found = pieces(rest, all).map(({ option, ...piece }) => ({ option: option ?? first, ...piece }));
  const last = found.at(-1) ?? { option: first, value: '', start: rest.length };
  const names = known
    .filter((option) => !found.some((piece) => piece.option === option))
    .map((option) => `${option}:`);
  const isNext = last.value !== '' && rest.endsWith(' ');
  const next = beginningWith(isNext ? '' : (/\S+$/.exec(rest)?.[0] ?? '\n'), names);
  if (isNext || next.suggestions.length > 0) return next;

  const typed = rest.slice(last.start);
  const filled = Object.fromEntries(found.slice(0, -1).map(({ option, value }) => [option, value]));
  const suggestions = suggest(command, last.option, typed.replace(/^"/, ''), filled);
  return { typed, suggestions: suggestions.map(({ name, value }) => ({ name, value: typedValue(value) })) };
}

function beginningWith(typed: string, names: readonly string[]): Completion {
  const fitting = names.filter((name) => name.startsWith(typed));
  return { typed, suggestions: fitting.map((name) => ({ name: name.trim(), value: name })) };
}
