import {
  DiscordAPIError,
  type REST,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Settings } from '../settings';
import { DiscordFault, notDiscord } from './faults';
import { type Definition, type Plan, planRegistration } from './plan';

/** The application that the token belongs to. */
export async function ownId(rest: REST, { apiUrl }: Pick<Settings, 'apiUrl'>): Promise<string> {
  const application = (await rest.get(
    Routes.currentApplication(),
  )) as Partial<RESTGetCurrentApplicationResult>;
  if (typeof application.id !== 'string') throw new DiscordFault(notDiscord(apiUrl));
  return application.id;
}

interface Registration {
  applicationId: string;
  /** The one server to register in; null registers everywhere. */
  guildId: string | null;
  commands: readonly Definition[];
  /** Only says what would change. */
  dryRun?: boolean;
}

/**
 * Makes Discord's list of commands the same as ours: looks first, and writes the whole list once if anything differs.
 *
 * @returns what was, or would be, changed
 * @throws DiscordFault naming the command and the property that Discord rejects, or the server it keeps closed
 */
export async function register(
  rest: REST,
  { applicationId, guildId, commands, dryRun }: Registration,
): Promise<Plan> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const plan = planRegistration((await rest.get(route, { query })) as Definition[], commands);
    if (plan.changes.length > 0 && dryRun !== true) await rest.put(route, { body: commands });
    return plan;
  } catch (error) {
    throw explain(error, guildId, commands);
  }
}

function explain(error: unknown, guildId: string | null, commands: readonly Definition[]): unknown {
  if (!(error instanceof DiscordAPIError)) return error;
  if (guildId !== null && error.code === RESTJSONErrorCodes.MissingAccess) {
    const cure = 'invite the bot there with the link that npm start prints, or correct the id';
    return new DiscordFault(
      `The server ${guildId} (DISCORD_GUILD_ID or --guild) is closed to the bot: ${cure}.`,
      { cause: error },
    );
  }
  if (error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType) return error;
  return new DiscordFault(`Discord rejects the commands: ${namedByCommand(error.message, commands)}`, {
    cause: error,
  });
}

/** Discord names a command by its place in the list (`3.options[0].name`); a person looks for its name. */
function namedByCommand(message: string, commands: readonly Definition[]): string {
  const lines = message
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^(\d+)/, (place) => commands[Number(place)]?.name ?? place));
  return lines.length > 0 ? lines.join('; ') : message;
}

/** A plan as lines to read. */
export function describePlan({ changes, unchanged }: Plan, guildId: string | null): string[] {
  const where = guildId === null ? 'everywhere' : `in the server ${guildId}`;
  if (changes.length === 0) return [`Commands ${where}: ${unchanged}, all as they should be.`];
  return [
    `Commands ${where}: ${unchanged} as they should be, the others differ.`,
    ...changes.map((line) => `  ${line}`),
  ];
}
