import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { commands } from '../../commands';
import { CONTEXTS, INSTALLED } from '../../commands/define';
import { words } from '../reply/language';
import type { Definition } from './plan';

/** Everything Parley registers with Discord: its slash commands, and Check quote on any message. */
export function definitions(): readonly Definition[] {
  const slash = commands.map(({ definition }) => ({ ...definition.toJSON() }));
  return [...slash, { ...checkQuote().toJSON() }];
}

function checkQuote(): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setName(words.discord.checkQuote)
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(...INSTALLED)
    .setContexts(...CONTEXTS);
}
