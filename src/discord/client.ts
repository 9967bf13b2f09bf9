import { isNativeError } from 'node:util/types';
import { Client, DefaultRestOptions, Options } from 'discord.js';
import type { Settings } from '../settings';

/** What arrives with interactions and would be kept for nothing: every answer stands on its interaction alone. */
const KEEP_NOTHING = Options.cacheWithLimits({
  UserManager: 0,
  GuildMemberManager: 0,
  MessageManager: 0,
  EntitlementManager: 0,
});

/**
 * The discord.js client, not yet logged in. It asks for no intents, since interactions come without any, mentions
 * nobody, and keeps no users, members or messages.
 */
export function createClient({ apiUrl, shards }: Pick<Settings, 'apiUrl' | 'shards'>): Client {
  return new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: KEEP_NOTHING,
    rest: { makeRequest, ...(apiUrl === null ? {} : { api: apiUrl }) },
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
  });
}

/** A connection lost on the way, as undici and the system call it. */
const LOST: readonly unknown[] = ['UND_ERR_SOCKET', 'EPIPE'];

/**
 * discord.js sends a request again after ECONNRESET, but after no other name of the same mishap: without this an
 * answer is lost when Discord closes an idle connection just as it is used.
 */
async function makeRequest(...request: Parameters<typeof DefaultRestOptions.makeRequest>) {
  try {
    return await DefaultRestOptions.makeRequest(...request);
  } catch (error) {
    const isLost = isNativeError(error) && 'code' in error && LOST.includes(error.code);
    throw isLost ? Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' }) : error;
  }
}
