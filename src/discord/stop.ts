import { type Client, Events } from 'discord.js';
import type { Log } from '../log';
import type { InFlight } from './in-flight';

/** Five seconds are promised for everything: so many milliseconds for the answers, the rest for the process to end. */
const DEADLINE = 4_500;

/**
 * Leaves Discord: closes the gateway, takes no interaction any more, and waits for the answers to those that have come.
 * A shard that is just reconnecting is not stopped by this; that takes the end of the process.
 *
 * @param deadline milliseconds after which it gives up on what hangs
 */
export async function leave(
  client: Client,
  inFlight: InFlight,
  log: Log,
  deadline = DEADLINE,
): Promise<void> {
  // Otherwise the log would call the connection that is closed here a lost one.
  client.removeAllListeners(Events.ShardReconnecting);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline);
  });
  const left = client.destroy().then(async () => {
    client.removeAllListeners(Events.InteractionCreate);
    await inFlight.finished();
    return true;
  });
  const isDone = await Promise.race([left, late]);
  clearTimeout(timer);
  if (!isDone) log.warn({ unfinished: inFlight.count }, 'left though not all was finished');
}
