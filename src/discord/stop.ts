import { type Client, Events } from 'discord.js';
import type { Log } from '../log';
import type { InFlight } from './in-flight';

/** Five seconds are promised; the last half is for the process itself. */
const DEADLINE = 4_500;

/** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once, as it would have before. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/**
 * Leaves Discord: closes the gateway, so that no interaction comes in any more, and waits for the answers to those
 * that have. Gives up on what hangs after 4.5 seconds.
 */
export async function leave(
  client: Client,
  inFlight: InFlight,
  log: Log,
  deadline = DEADLINE,
): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), deadline);
  });
  const left = client.destroy().then(() => inFlight.finished());
  const result = await Promise.race([left, late]);
  clearTimeout(timer);
  if (result === 'late') log.warn({ unfinished: inFlight.count }, 'left with answers unfinished');
}
