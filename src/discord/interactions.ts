import { DiscordAPIError, type Interaction, RESTJSONErrorCodes, ShardClientUtil } from 'discord.js';
import { commands } from '../../commands';
import { logFault } from '../log';
import { words } from '../reply/language';
import { answerCheckQuote, answerSlash } from './commands';
import { decode } from './custom-id';
import { answerPress } from './presses';
import { offer, tell } from './sending';
import type { Services } from './services';
import { suggestionsFor } from './suggestions';
import { turn } from './turns';

/** Discord takes no answer any more, or has one: too late, or an interaction that came twice. */
const PAST: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
];

const NAMES = new Set(commands.map(({ definition }) => definition.name));

/**
 * Answers one interaction, at once and never deferred, and writes one line about it: command, outcome, milliseconds,
 * shard. Never rejects: a fault inside is told to the person with a reference, and nobody else notices.
 */
export async function onInteraction(interaction: Interaction, services: Services): Promise<void> {
  const arrived = performance.now();
  const command = nameOf(interaction);
  const shard = shardOf(interaction);
  let outcome: string;
  await turn();
  try {
    outcome = await answer(interaction, services);
  } catch (error) {
    outcome = isPast(error) ? 'expired' : await failed(interaction, error, { command, shard }, services);
  }
  const ms = performance.now() - arrived;
  services.metrics.answered(command, outcome, ms);
  services.log.info({ command, outcome, ms: Math.round(ms * 10) / 10, shard }, 'interaction');
}

/** What a keystroke costs of a person's allowance, next to a question. */
const KEYSTROKE = 0.1;

async function answer(interaction: Interaction, services: Services): Promise<string> {
  if (interaction.isAutocomplete()) {
    const isSlowed = services.flood.admit(interaction.user.id, KEYSTROKE) !== 'pass';
    const suggestions = isSlowed ? [] : suggestionsFor(interaction, services.library.current());
    await offer(interaction, suggestions);
    if (isSlowed) return 'slowed';
    return suggestions.length ? 'suggested' : 'none';
  }
  if (!interaction.isRepliable()) return 'ignored';
  const verdict = services.flood.admit(interaction.user.id);
  if (verdict !== 'pass') {
    if (verdict === 'tell') await tell(interaction, words.discord.slowDown);
    return 'slowed';
  }
  if (interaction.isChatInputCommand()) return answerSlash(interaction, services);
  if (interaction.isMessageContextMenuCommand()) return answerCheckQuote(interaction, services);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return answerPress(interaction, services.library.current());
  await tell(interaction, words.discord.outdated);
  return 'outdated';
}

/** Logs a fault and tells the person, or gives no suggestions, as long as Discord takes an answer. */
async function failed(
  interaction: Interaction,
  error: unknown,
  about: Readonly<Record<string, unknown>>,
  { log }: Services,
): Promise<string> {
  const reference = logFault(log, error, about);
  try {
    if (interaction.isAutocomplete()) await offer(interaction, []);
    else if (interaction.isRepliable()) await tell(interaction, words.reply.fault(reference));
  } catch (second) {
    if (!isPast(second)) log.warn({ ...about, reference, err: second }, 'the person could not be told');
  }
  return 'fault';
}

function isPast(error: unknown): boolean {
  return error instanceof DiscordAPIError && PAST.includes(error.code);
}

/** What was used, out of a small fixed set, for the log and the metrics. Keystrokes are told from questions. */
function nameOf(interaction: Interaction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const { commandName } = interaction;
    if (!NAMES.has(commandName)) return 'unknown';
    return interaction.isAutocomplete() ? `suggest ${commandName}` : commandName;
  }
  if (interaction.isMessageContextMenuCommand()) return 'check quote';
  return (interaction.isMessageComponent() && decode(interaction.customId)?.do) || 'unknown';
}

function shardOf({ client, guildId }: Interaction): number {
  return guildId === null ? 0 : ShardClientUtil.shardIdForGuildId(guildId, client.options.shardCount ?? 1);
}
