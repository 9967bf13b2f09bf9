import type { AutocompleteInteraction } from 'discord.js';
import { suggestFor } from '../../commands';
import type { Parley } from '../../commands/command';
import { clean, cut } from '../reply/echo';
import type { Suggestion } from '../reply/reply';
import { texts } from './commands';
import { LIMITS } from './limits';
import { createMemo } from './memo';

/** Made lately: everybody types the same first letters. */
const lately = createMemo<Suggestion[]>(500);

/** Suggestions for the option being typed, within Discord's limits. */
export function suggestionsFor(
  { commandName, options }: AutocompleteInteraction,
  parley: Parley,
): Suggestion[] {
  const { name: option, value: typed } = options.getFocused(true);
  const others = options.data.filter(({ name }) => name !== option && name !== 'private');
  const filled = texts(Object.fromEntries(others.map(({ name, value }) => [name, value])));
  const key = JSON.stringify([commandName, option, typed, filled]);
  const known = lately.get(parley, key);
  if (known) return known;
  const made = suggest(commandName, option, typed, filled, parley);
  lately.set(parley, key, made);
  return made;
}

function suggest(...asked: Parameters<typeof suggestFor>): Suggestion[] {
  return suggestFor(...asked)
    .map(({ name, value }) => ({ name: cut(clean(name), LIMITS.choice), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices);
}
