import { subscribe } from 'node:diagnostics_channel';
import { Client, Events, MessageFlags } from 'discord.js';
import { createClient } from '../../src/discord/client';
import { onInteraction } from '../../src/discord/interactions';
import { rehearse } from '../../src/discord/rehearsal';
import type { Services } from '../../src/discord/services';
import { openLibrary } from '../../src/library';
import { createLog } from '../../src/log';

/**
 * A bot in a process of its own, Parley or one that answers a fixed text, which measures itself: from an interaction's
 * arrival at the socket, before anything is parsed, until the last byte of its answer is written.
 */

const [kind = '', apiUrl = '', token = '', data = ''] = process.argv.slice(2);

const arrived = new Map<string, number>();
let latencies: number[] = [];

/** discord.js parses what arrives in a method of its own; the time is taken as it is called. */
function watchArrivals(): void {
  const { WebSocketShard } = require('@discordjs/ws') as {
    WebSocketShard: { prototype: Record<string, unknown> };
  };
  const unpack = WebSocketShard.prototype.unpackMessage as (
    ...message: unknown[]
  ) => Promise<{ t?: string; d: { id: string } }>;
  WebSocketShard.prototype.unpackMessage = async function (...message: unknown[]) {
    const at = performance.now();
    const payload = await unpack.apply(this, message);
    if (payload?.t === 'INTERACTION_CREATE') arrived.set(payload.d.id, at);
    return payload;
  };
}

function watchAnswers(): void {
  subscribe('undici:request:bodySent', (message) => {
    const { path } = (message as { request: { path: string } }).request;
    const id = /\/interactions\/(\d+)\//.exec(path)?.[1] ?? '';
    const at = arrived.get(id);
    if (at !== undefined) latencies.push(performance.now() - at);
    arrived.delete(id);
  });
}

async function parley(): Promise<Client> {
  const opened = openLibrary(data);
  if (opened.faults) throw new Error(opened.faults.join('\n'));
  await rehearse(opened.library, () => false);
  const client = createClient({ apiUrl, shards: 'auto' });
  const services: Services = {
    library: opened.library,
    log: createLog({ logLevel: 'info', token }, { write: () => undefined }),
    flood: { admit: () => 'pass' },
    metrics: { answered: () => undefined },
    unanswered: { note: () => undefined },
  };
  client.on(Events.InteractionCreate, (interaction) => void onInteraction(interaction, services));
  return client;
}

function fixedText(): Client {
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'a fixed choice', value: 'fixed' }]);
    else if (interaction.isRepliable())
      await interaction.reply({ content: 'A fixed text.', flags: MessageFlags.Ephemeral });
  });
  return client;
}

async function main(): Promise<void> {
  watchArrivals();
  watchAnswers();
  const client = kind === 'parley' ? await parley() : fixedText();
  client.once(Events.ClientReady, () => process.send?.('ready'));
  let used = process.cpuUsage();
  process.on('message', () => {
    const { user, system } = process.cpuUsage(used);
    process.send?.({ latencies, cpu: (user + system) / 1000 });
    latencies = [];
    used = process.cpuUsage();
  });
  process.on('disconnect', () => process.exit());
  await client.login(token);
}

void main();
