import {
  type AutocompleteInteraction,
  InteractionResponseType,
  type MessageComponentInteraction,
  MessageFlags,
  type RawFile,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import type { Reply, Suggestion } from '../reply/reply';
import { isTaken } from './client';
import { type Message, messageOf } from './message';

/**
 * The one place where messages leave. They go to discord.js's REST client as they are: they are Discord's own JSON, and
 * `interaction.reply` would take them apart and load modules for each, which takes longer than many an answer.
 */

/** A new message, for the person alone or for the channel. */
export async function send(
  interaction: RepliableInteraction,
  message: Message,
  audience: 'private' | 'channel' = 'private',
): Promise<void> {
  const flags = audience === 'private' ? MessageFlags.Ephemeral : 0;
  await respond(interaction, InteractionResponseType.ChannelMessageWithSource, message, flags);
}

/** The message that the button or menu belongs to, changed. */
export async function change(interaction: MessageComponentInteraction, message: Message): Promise<void> {
  await respond(interaction, InteractionResponseType.UpdateMessage, message, 0);
}

/** A line of Parley's own, for the person alone. */
export async function tell(interaction: RepliableInteraction, line: string): Promise<void> {
  const reply: Reply = { outcome: 'error', lead: [line], sections: [] };
  await send(interaction, messageOf(reply, { mayShare: false }));
}

/** Suggestions for the option that is being typed. */
export async function offer(
  interaction: AutocompleteInteraction,
  choices: readonly Suggestion[],
): Promise<void> {
  await call(interaction, {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

async function respond(
  interaction: Called,
  type: InteractionResponseType,
  { components, files }: Message,
  flags: number,
): Promise<void> {
  const data = {
    components,
    flags: flags | MessageFlags.IsComponentsV2,
    // It mentions nobody, whatever the text holds.
    allowed_mentions: { parse: [] },
    attachments: files.map(({ name }, at) => ({ id: String(at), filename: name })),
  };
  await call(interaction, { type, data }, [...files]);
}

type Called = Pick<RepliableInteraction | AutocompleteInteraction, 'id' | 'token' | 'client'>;

async function call({ id, token, client }: Called, body: object, files: RawFile[] = []): Promise<void> {
  try {
    await client.rest.post(Routes.interactionCallback(id, token), { body, files, auth: false });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}
