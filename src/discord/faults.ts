import { isNativeError } from 'node:util/types';
import { DiscordAPIError, DiscordjsError, GatewayCloseCodes, HTTPError } from 'discord.js';
import type { Settings } from '../settings';

/** Why Parley cannot run on Discord, in one line for the person who has to act: the setting and what to do. */
export class DiscordFault extends Error {
  override readonly name = 'DiscordFault';
}

const BAD_TOKEN =
  'DISCORD_TOKEN is not accepted by Discord: it is wrong, or it was reset or revoked. Take a new one from the Developer Portal (your application, Bot, Reset Token).';

const OF_CLOSE_CODE: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]:
    'PARLEY_SHARDS names a shard that Discord does not accept: set it to auto, or to FIRST-LAST/COUNT with LAST below COUNT.',
  [GatewayCloseCodes.ShardingRequired]:
    'PARLEY_SHARDS has too few shards for so many servers: set it to auto, or raise the count.',
};

/** The fault behind a close code after which Discord takes no reconnection. */
export function faultOfClose(code: number): DiscordFault {
  return new DiscordFault(OF_CLOSE_CODE[code] ?? `Discord has closed the gateway for good (code ${code}).`);
}

/** The fault behind whatever a request to Discord or the login threw. */
export function faultOf(error: unknown, { apiUrl }: Pick<Settings, 'apiUrl'>): DiscordFault {
  if (error instanceof DiscordFault) return error;
  return new DiscordFault(sentence(error, apiUrl), { cause: error });
}

function sentence(error: unknown, apiUrl: string | null): string {
  const where = apiUrl === null ? 'Discord' : `The Discord API at DISCORD_API_URL (${apiUrl})`;
  if (!isNativeError(error)) return `${where} cannot be used: ${String(error)}`;
  if (error instanceof DiscordjsError && error.code === 'TokenInvalid') return BAD_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 404) return notDiscord(apiUrl);
  if (error instanceof DiscordAPIError)
    return `${where} refuses ${error.method} ${pathOf(error.url)}: ${error.message.replaceAll('\n', ' ')}`;
  if (error instanceof HTTPError)
    return `${where} is out of order (${error.status}): try again later, see https://discordstatus.com.`;
  const code = systemCode(error);
  return code === null
    ? `${where} cannot be used: ${error.message}`
    : `${where} cannot be reached (${code}): ${hint(apiUrl)}`;
}

/** What answers at the address is something else. */
export function notDiscord(apiUrl: string | null): string {
  return `${apiUrl ?? 'https://discord.com/api'} does not answer as Discord's API does: ${hint(apiUrl)}`;
}

function hint(apiUrl: string | null): string {
  return apiUrl === null
    ? 'check the network and the proxy.'
    : 'correct DISCORD_API_URL, or leave it out for Discord itself.';
}

/** ECONNREFUSED, ENOTFOUND, a timeout ...: the code of the innermost error that has one. */
function systemCode(error: Error): string | null {
  if (error.name === 'AbortError') return 'no answer in time';
  const inner = isNativeError(error.cause) ? systemCode(error.cause) : null;
  return inner ?? ('code' in error ? String(error.code) : null);
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
