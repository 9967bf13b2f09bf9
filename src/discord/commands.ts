import {
  type APITextDisplayComponent,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type Component,
  ContainerComponent,
  type Embed,
  EmbedType,
  type Message,
  type MessageContextMenuCommandInteraction,
  type MessageSnapshot,
  SectionComponent,
  TextDisplayComponent,
} from 'discord.js';
import { LONGEST_QUOTE } from '../../commands/check';
import { beginningOf, cleanLines } from '../record/clean';
import { withoutTokens } from '../reply/echo';
import { words } from '../reply/language';
import type { Outcome, Request } from '../reply/reply';
import { begunLine, notHereLine } from './message';
import { hindranceTo, mayShare } from './permissions';
import { send, tell } from './sending';
import type { Services } from './services';
import { shown } from './shown';

/** Answers a slash command: privately, unless the person asked for an open answer, there is one, and they may post it. */
export async function answerSlash(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<Outcome> {
  const { private: isPrivate, ...options } = optionsOf(interaction.options.data);
  const request = { command: interaction.commandName, options };
  return answer(interaction, request, isPrivate === 'false', services);
}

/** Checks the text of a message as a quotation. */
export async function answerCheckQuote(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<Outcome> {
  const whole = textOf(interaction.targetMessage);
  const quote = beginningOf(whole, LONGEST_QUOTE);
  if (quote === '') {
    await tell(interaction, words.discord.noText);
    return 'error';
  }
  const above = quote.length < whole.length ? [begunLine(quote.length)] : [];
  return answer(interaction, { command: 'check', options: { quote } }, false, services, above);
}

async function answer(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  request: Request,
  wantsOpen: boolean,
  { library, unanswered }: Services,
  above: readonly APITextDisplayComponent[] = [],
): Promise<Outcome> {
  // What is said above stays with the person, so that what needs it is not shared.
  const canShare = !wantsOpen && above.length === 0 && mayShare(interaction);
  const view = { at: 0, mayShare: canShare, isOpen: wantsOpen };
  const { outcome, message, isForAll } = shown({ is: 'request', request }, view, library.current());
  // A checked message is somebody else's, who asked nothing: it is kept nowhere.
  if (interaction.isChatInputCommand()) unanswered.note(request, outcome);
  const hindrance = hindranceTo(interaction, message.files.length > 0);
  if (!wantsOpen || !isForAll)
    await send(interaction, { ...message, components: [...above, ...message.components] });
  else if (hindrance === null) await send(interaction, message, 'channel');
  else await send(interaction, { ...message, components: [notHereLine(hindrance), ...message.components] });
  return outcome;
}

/** Option values as every face gives them. */
export function optionsOf(options: readonly CommandInteractionOption[]): Record<string, string> {
  return Object.fromEntries(options.map(({ name, value }) => [name, String(value)]));
}

/**
 * What a person reads in a message and in those it forwards: content, a poll's question, embeds and text displays,
 * without addresses and mentions.
 */
function textOf(message: Message): string {
  const parts = [message, ...message.messageSnapshots.values()].flatMap(partsOf);
  return cleanLines(withoutTokens(parts.filter(Boolean).join('\n')));
}

function partsOf({ content, poll, embeds, components }: Message | MessageSnapshot): Part[] {
  return [content, poll?.question.text, ...embeds.flatMap(embedded), ...components.flatMap(textsIn)];
}

type Part = string | null | undefined;

function embedded({ data, title, description, fields }: Embed): Part[] {
  // The fields of a poll's result bear names for programs.
  if (data.type === EmbedType.PollResult)
    return [fields.find(({ name }) => name === 'poll_question_text')?.value];
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
}

function textsIn(component: Component): string[] {
  // What Parley's answers say they were asked is nobody's words.
  if (component instanceof TextDisplayComponent) return [component.content.replace(/^-# \/.*$/gm, '')];
  const holds = component instanceof ContainerComponent || component instanceof SectionComponent;
  return holds ? component.components.flatMap(textsIn) : [];
}
