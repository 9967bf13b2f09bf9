import { type Client, Events, Status } from 'discord.js';
import type { Log } from '../log';
import { faultOfClose } from './faults';

/** How the gateway stands: `ready` if every shard of this process is. */
export interface GatewayState {
  ready: boolean;
  /** By shard: `Ready`, `Connecting`, `Resuming` ... */
  shards: Readonly<Record<string, string>>;
  /** Milliseconds of the last heartbeats, averaged over the shards; null before the first. */
  ping: number | null;
}

/** How the gateway stands now, as discord.js knows it. */
export function gatewayState(client: Client): GatewayState {
  const { shards, ping } = client.ws;
  const known = shards.map((shard) => shard.status);
  return {
    ready: known.length > 0 && known.every((status) => status === Status.Ready),
    shards: Object.fromEntries(shards.map((shard) => [String(shard.id), Status[shard.status]])),
    ping: Number.isFinite(ping) && ping >= 0 ? ping : null,
  };
}

/**
 * One log line for everything that happens to the connection; one, too, for a loss that lasts, and one for the reason
 * that it does. Further reasons are logged at the level debug.
 */
export function watchGateway(client: Client, log: Log): void {
  const lost = new Set<number>();
  const failing = new Set<number>();
  client.on(Events.ShardReady, (shard) => {
    lost.delete(shard);
    failing.delete(shard);
    log.info({ shard }, 'shard ready');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    lost.delete(shard);
    failing.delete(shard);
    log.info({ shard, replayed }, 'shard resumed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard)) log.warn({ shard }, 'gateway connection lost, reconnecting');
    lost.add(shard);
  });
  client.on(Events.ShardError, (error, shard) => {
    // An error of several addresses has a code and no message.
    const why = error.message || ('code' in error && error.code) || error.name;
    log[failing.has(shard) ? 'debug' : 'warn']({ shard, why }, 'gateway connection error');
    failing.add(shard);
  });
  client.on(Events.Error, (err) => log.error({ err }, 'client error'));
  client.rest.on('rateLimited', ({ method, route, retryAfter, global }) =>
    log.warn({ method, route, retryAfter, global }, 'rate limited'),
  );
}

/** Rejects with a DiscordFault when Discord closes the gateway for good: a revoked token, refused shards. */
export function untilShutOut(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      reject(faultOfClose(code));
    });
  });
}

/**
 * Lets each shard take interactions as soon as it is ready itself. discord.js holds back the events of all until
 * the last is: with sixteen shards that is more than a minute, and an interaction lives three seconds.
 */
export function answerEarly(client: Client): void {
  client.on(Events.ShardReady, () => {
    if (client.readyTimestamp !== null) return;
    // Back to waiting at the last one, so that ClientReady is emitted after all.
    const isLast = client.ws.shards.every((shard) => shard.status === Status.Ready);
    client.ws.status = isLast ? Status.Nearly : Status.Ready;
  });
}

/** Forgets the servers that READY lists; no answer needs them, and a thousand take megabytes. */
export function forgetServers(client: Client): void {
  client.on(Events.ShardReady, () => client.guilds.cache.clear());
}
