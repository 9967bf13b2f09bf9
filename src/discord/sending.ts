import { type MessageComponentInteraction, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../reply/reply';
import { type Message, messageOf } from './message';

/** The one place where messages leave. That they mention nobody is the client's setting (see `client.ts`). */

/** A new message, for the person alone or for the channel. */
export async function send(
  interaction: RepliableInteraction,
  message: Message,
  audience: 'private' | 'channel' = 'private',
): Promise<void> {
  const flags = audience === 'private' ? ([MessageFlags.Ephemeral] as const) : [];
  await interaction.reply({ ...payload(message), flags: [MessageFlags.IsComponentsV2, ...flags] });
}

/** The message that the button or menu belongs to, changed. */
export async function change(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  await interaction.update({ ...payload(message), flags: [MessageFlags.IsComponentsV2] });
}

/** A line of Parley's own, for the person alone. */
export async function tell(interaction: RepliableInteraction, line: string): Promise<void> {
  const reply: Reply = { outcome: 'error', lead: [line], sections: [] };
  await send(interaction, messageOf(reply, { mayShare: false }));
}

function payload({ components, files }: Message) {
  return {
    components: [...components],
    files: files.map(({ name, data }) => ({ name, attachment: data })),
  };
}
