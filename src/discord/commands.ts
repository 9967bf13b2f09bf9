import type { ChatInputCommandInteraction, Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { words } from '../reply/language';
import type { Outcome, Request } from '../reply/reply';
import type { Context } from './context';
import { isMiss } from './message';
import { mayShare, mayWrite } from './permissions';
import { send, tell } from './sending';
import { shown } from './shown';

/** Answers a slash command: privately, unless the person asked for an open answer and there is one. */
export async function answerSlash(
  interaction: ChatInputCommandInteraction,
  context: Context,
): Promise<Outcome> {
  const { private: isPrivate = true, ...options } = Object.fromEntries(
    interaction.options.data.map(({ name, value }) => [name, value]),
  );
  const request = { command: interaction.commandName, options: texts(options) };
  return answer(interaction, request, isPrivate === false && mayWrite(interaction), context);
}

/** Checks the text of a message as a quotation. */
export async function answerCheckQuote(
  interaction: MessageContextMenuCommandInteraction,
  context: Context,
): Promise<Outcome> {
  const quote = textOf(interaction.targetMessage);
  if (quote === '') {
    await tell(interaction, words.discord.noText);
    return 'error';
  }
  return answer(interaction, { command: 'check', options: { quote } }, false, context);
}

async function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  request: Request,
  wantsOpen: boolean,
  { library, unanswered }: Context,
): Promise<Outcome> {
  const { outcome, message } = shown(
    { is: 'request', request },
    0,
    !wantsOpen && mayShare(interaction),
    library.current(),
  );
  unanswered.note(request, outcome);
  await send(interaction, message, wantsOpen && !isMiss(outcome) ? 'channel' : 'private');
  return outcome;
}

/** Option values as every face gives them. */
export function texts(options: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]));
}

/** What a person reads in a message: its text, that of a forwarded one, or that of its embeds. */
function textOf({ content, messageSnapshots, embeds }: Message): string {
  const forwarded = messageSnapshots?.first()?.content;
  const embedded = embeds.map(({ description }) => description).find((text) => text);
  return (content || forwarded || embedded || '').trim();
}
