import {
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';

/** What keeps a message from a channel: the person may not write there, post files, or let Parley post for them. */
export type Hindrance = 'write' | 'files' | 'apps';

/**
 * Why the person may not post through Parley where they are, with files or without, so that nobody posts what they
 * could not themselves; null if they may. An answer to an interaction needs no permission of the bot's.
 */
export function hindranceTo(interaction: RepliableInteraction, hasFiles: boolean): Hindrance | null {
  const { guildId, memberPermissions, authorizingIntegrationOwners: installed } = interaction;
  if (guildId === null) return null;
  if (!memberPermissions?.has(PermissionFlagsBits.SendMessages)) return 'write';
  // Installed by the person alone: without this permission Discord shows answers to nobody else.
  const isForeign = installed.guildId === null && installed.userId !== null;
  if (isForeign && !memberPermissions.has(PermissionFlagsBits.UseExternalApps)) return 'apps';
  return hasFiles && !memberPermissions.has(PermissionFlagsBits.AttachFiles) ? 'files' : null;
}

/** Whether sharing makes sense, or that of text alone: there is somebody else to see it, and the person may post it. */
export function mayShare(interaction: RepliableInteraction): boolean | 'text' {
  if (interaction.context === InteractionContextType.BotDM || hindranceTo(interaction, false)) return false;
  return hindranceTo(interaction, true) === null || 'text';
}

/** Whether the message below which a button stands may be changed by this person: nobody else would lose it. */
export function mayChange({ message, user }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
}
