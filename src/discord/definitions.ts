import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
} from 'discord.js';
import { commands } from '../../commands';
import { words } from '../reply/language';
import type { Definition } from './plan';

/** Everything Parley registers with Discord: its slash commands, and Check quote on any message. */
export function definitions(): readonly Definition[] {
  const slash = commands.map(({ definition }) => ({ ...definition.toJSON() }));
  return [...slash, { ...checkQuote().toJSON() }];
}

function checkQuote(): ContextMenuCommandBuilder {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return new ContextMenuCommandBuilder()
    .setName(words.discord.checkQuote)
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(GuildInstall, UserInstall)
    .setContexts(Guild, BotDM, PrivateChannel);
}
