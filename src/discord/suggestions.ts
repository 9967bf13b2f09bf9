import type { AutocompleteInteraction } from 'discord.js';
import { suggestFor } from '../../commands';
import { createMemo } from '../record/remembered';
import type { Parley } from '../reply/parley';
import type { Suggestion } from '../reply/reply';
import { texts } from './commands';

/** Made lately: everybody types the same first letters. */
const lately = createMemo<Parley, string, Suggestion[]>(500);

/** Suggestions for the option being typed, if any, narrowed by the others; `suggestFor` keeps Discord's limits for them. */
export function suggestionsFor(
  { commandName, options }: AutocompleteInteraction,
  parley: Parley,
): Suggestion[] {
  const focused = options.data.find((one) => one.focused);
  if (focused === undefined) return [];
  const { name: option, value } = focused;
  const typed = String(value);
  const others = options.data.filter(({ name }) => name !== option && name !== 'private');
  const filled = texts(Object.fromEntries(others.map(({ name, value }) => [name, value])));
  const key = JSON.stringify([commandName, option, typed, filled]);
  const known = lately.get(parley, key);
  if (known) return known;
  const made = suggestFor(commandName, option, typed, filled, parley);
  lately.set(parley, key, made);
  return made;
}
