import {
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type RepliableInteraction,
} from 'discord.js';

/**
 * Whether the person may write where they are, with files or without, so that nobody posts through Parley what they
 * could not themselves. An answer to an interaction needs no permission of the bot's.
 */
export function mayWrite(interaction: RepliableInteraction, hasFiles = false): boolean {
  const { guildId, memberPermissions, authorizingIntegrationOwners: installed } = interaction;
  if (guildId === null) return true;
  const needed = [PermissionFlagsBits.SendMessages];
  if (hasFiles) needed.push(PermissionFlagsBits.AttachFiles);
  // Installed by the person alone: without this permission Discord shows answers to nobody else.
  if (installed.guildId === null && installed.userId !== null)
    needed.push(PermissionFlagsBits.UseExternalApps);
  return memberPermissions?.has(needed) ?? false;
}

/** Whether sharing makes sense: there is somebody else to see it, and the person may write there. */
export function mayShare(interaction: RepliableInteraction, hasFiles = false): boolean {
  return interaction.context !== InteractionContextType.BotDM && mayWrite(interaction, hasFiles);
}

/** Whether the message below which a button stands may be changed by this person: nobody else would lose it. */
export function mayChange({ message, user }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
}
