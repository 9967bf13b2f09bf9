import type { AutocompleteInteraction } from 'discord.js';
import { suggestFor } from '../../commands';
import type { Parley } from '../../commands/command';
import { clean, cut } from '../reply/echo';
import { texts } from './commands';
import { LIMITS } from './limits';

/** Suggestions for the option being typed, within Discord's limits. */
export function suggestionsFor(
  { commandName, options }: AutocompleteInteraction,
  parley: Parley,
): { name: string; value: string }[] {
  const { name: option, value: typed } = options.getFocused(true);
  const others = options.data.filter(({ name }) => name !== option && name !== 'private');
  const filled = texts(Object.fromEntries(others.map(({ name, value }) => [name, value])));
  return suggestFor(commandName, option, typed, filled, parley)
    .map(({ name, value }) => ({ name: cut(clean(name), LIMITS.choice), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= LIMITS.choice)
    .slice(0, LIMITS.choices);
}
