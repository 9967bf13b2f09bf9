import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Client, Events, type Interaction } from 'discord.js';
import type { Library } from '../library';
import { type Log, logFault } from '../log';
import type { Settings } from '../settings';
import type { UnansweredLog } from '../unanswered';
import { createClient } from './client';
import { definitions } from './definitions';
import { DiscordFault, faultOf } from './faults';
import { createFlood } from './flood';
import { answerEarly, forgetServers, gatewayState, untilShutOut, watchGateway } from './gateway';
import { type Health, openHealth } from './health';
import { InFlight } from './in-flight';
import { onInteraction } from './interactions';
import { inviteLines } from './invite';
import type { Definition } from './plan';
import { describePlan, ownId, register } from './register';
import { rehearse } from './rehearsal';
import type { Services } from './services';
import { leave } from './stop';

/** When to leave, and what of the bot a test replaces. */
export interface Parts {
  /** Resolves when it is time to leave. */
  stop: Promise<void>;
  commands: readonly Definition[];
  answer(interaction: Interaction, services: Services): Promise<void>;
  rehearsal: typeof rehearse;
  /** A line for whoever started Parley. */
  print(line: string): void;
  /** A line about what went wrong, for whoever has to act. */
  complain(line: string): void;
}

/**
 * Runs Parley on Discord until it is told to stop.
 *
 * @returns the status to leave with: 0, or 1 after one line on stderr that names the setting and what to do
 */
export async function startDiscord(
  settings: Settings,
  library: Library,
  log: Log,
  unanswered: Pick<UnansweredLog, 'note'>,
  parts: Pick<Parts, 'stop'> & Partial<Parts>,
): Promise<number> {
  const { stop, answer = onInteraction, rehearsal = rehearse, complain = console.error } = parts;
  const client = createClient(settings);
  const inFlight = new InFlight();
  // A stray rejection in the machinery below must not take everybody's answers down.
  const onStray = (error: unknown) => logFault(log, error, { stray: true });
  process.on('unhandledRejection', onStray);
  let health: Health | null = null;
  let isOver = false;
  try {
    health = await openHealth(settings, {
      gateway: () => gatewayState(client),
      entries: () => library.current().record.entries.length,
      faults: () => library.faults?.() ?? 0,
      inFlight: () => inFlight.count,
    });
    const services = { library, log, unanswered, flood: createFlood(), metrics: health.metrics };
    takeInteractions(client, inFlight, log, (interaction) => answer(interaction, services));
    watchGateway(client, log);
    // While it logs in, and after.
    void rehearsal(library, () => isOver).catch(onStray);
    // A signal that came while this thread was busy is heard in the next turn; then nothing is begun.
    const isStopped = await Promise.race([stop.then(() => true), nextTurn(false)]);
    if (!isStopped) await Promise.race([stop, run(client, settings, parts)]);
    return 0;
  } catch (error) {
    log.debug({ err: error }, 'cannot run');
    complain(faultOf(error, settings).message);
    return 1;
  } finally {
    isOver = true;
    await leave(client, inFlight, log);
    await health?.close();
    process.off('unhandledRejection', onStray);
  }
}

/** Registers the commands, logs in, and then runs for as long as Discord lets it. */
async function run(client: Client, settings: Settings, parts: Partial<Parts>): Promise<void> {
  const { commands = definitions(), print = console.log } = parts;
  const { token, guildId, shards } = settings;
  if (token === null) throw new DiscordFault('DISCORD_TOKEN is not set.');
  client.rest.setToken(token);
  const applicationId = await ownId(client.rest, settings);
  // The links come first: where the bot has not been invited yet, registering fails.
  for (const line of inviteLines(applicationId)) print(line);
  // One process registers for all: the one that holds the first shard.
  if (shards === 'auto' || shards.ids.includes(0)) {
    const plan = await register(client.rest, { applicationId, guildId, commands });
    for (const line of describePlan(plan, guildId)) print(line);
  }
  const end = untilShutOut(client);
  const name = await Promise.race([logIn(client, token), end]);
  print(readyLine(name));
  await end;
}

/** What is printed last: that it answers, and under which name. */
export function readyLine(name: string): string {
  return `Parley is on Discord as ${name}.`;
}

/** Handles each interaction apart: a fault in one is logged, and nobody else notices. */
function takeInteractions(
  client: Client,
  inFlight: InFlight,
  log: Log,
  answer: (i: Interaction) => Promise<void>,
): void {
  const take = async (interaction: Interaction) => {
    try {
      await answer(interaction);
    } catch (error) {
      logFault(log, error);
    }
  };
  client.on(Events.InteractionCreate, (interaction) => inFlight.track(take(interaction)));
}

async function logIn(client: Client, token: string): Promise<string> {
  answerEarly(client);
  forgetServers(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  return (await ready).user.tag;
}
