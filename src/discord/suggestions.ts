import type { AutocompleteInteraction } from 'discord.js';
import { suggestFor } from '../../commands';
import { remembered } from '../record/remembered';
import type { Parley } from '../reply/parley';
import type { Suggestion } from '../reply/reply';
import { optionsOf } from './commands';

/** What is typed for an option of a command, and the other options. */
type Typed = readonly [
  command: string,
  option: string,
  typed: string,
  filled: Readonly<Record<string, string>>,
];

/** Remembered, as everybody types the same first letters. */
const suggested = remembered(500, (_: string, parley: Parley, ...asked: Typed) =>
  suggestFor(...asked, parley),
);

/** Suggestions for the option being typed, if any, narrowed by the others; `suggestFor` keeps Discord's limits for them. */
export function suggestionsFor(
  { commandName, options }: AutocompleteInteraction,
  parley: Parley,
): Suggestion[] {
  const focused = options.data.find((one) => one.focused);
  if (focused === undefined) return [];
  const { private: _, [focused.name]: typed = '', ...filled } = optionsOf(options.data);
  const asked: Typed = [commandName, focused.name, typed, filled];
  return suggested(JSON.stringify(asked), parley, ...asked);
}
