import { isNativeError } from 'node:util/types';
import {
  type APIInteraction,
  ChannelType,
  Client,
  DefaultRestOptions,
  DiscordAPIError,
  GatewayDispatchEvents,
  Options,
  PermissionFlagsBits,
  PermissionsBitField,
  RESTEvents,
  RESTJSONErrorCodes,
} from 'discord.js';
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
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: KEEP_NOTHING,
    rest: { makeRequest, ...(apiUrl === null ? {} : { api: apiUrl }) },
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.count }),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, readThreadPermission);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, placePolls);
  client.rest.on(RESTEvents.Response, ({ retries, data }) => {
    if (retries > 0 && isObject(data.body)) sentAgain.add(data.body);
  });
  return client;
}

/** Bodies of requests that discord.js has sent more than once, as it was not known whether Discord had them. */
const sentAgain = new WeakSet<object>();

/** Whether an error says no more than that Discord had taken an answer when it was sent the first time. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const { json } = error.requestBody;
  const isAcknowledged = error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
  return isAcknowledged && isObject(json) && sentAgain.has(json);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const THREADS: readonly unknown[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/**
 * In a thread a permission of its own lets people write, and theirs for the channel says nothing. discord.js keeps
 * no type of a channel it does not know, so the one is put in the other's place before it reads the interaction.
 */
function readThreadPermission({ channel, member }: APIInteraction): void {
  if (!member?.permissions || !THREADS.includes(channel?.type)) return;
  const permissions = new PermissionsBitField(BigInt(member.permissions));
  const mayWrite = permissions.has(PermissionFlagsBits.SendMessagesInThreads);
  permissions[mayWrite ? 'add' : 'remove'](PermissionFlagsBits.SendMessages);
  member.permissions = String(permissions.bitfield);
}

/**
 * discord.js looks up where a poll stands in a channel that it does not know here, and fails before anybody hears of the
 * interaction. It takes the ids from the poll instead, where they are put.
 */
function placePolls({ data }: APIInteraction): void {
  const resolved = data && 'resolved' in data ? data.resolved : undefined;
  const messages = resolved && 'messages' in resolved ? (resolved.messages ?? {}) : {};
  for (const { id, channel_id, poll } of Object.values(messages))
    if (poll) Object.assign(poll, { message_id: id, channel_id });
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
