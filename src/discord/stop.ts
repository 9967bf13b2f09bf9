import { type Client, Events } from 'discord.js';
import type { Log } from '../log';
import type { InFlight } from './in-flight';

/** Five seconds are promised: so many milliseconds for the answers, and so many for the process to end. */
const DEADLINE = 4_500;
const GRACE = 200;

/** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once, as it would have before. */
export function untilSignalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/**
 * Leaves Discord: closes the gateway, so that no interaction comes in any more, and waits for the answers to those
 * that have.
 *
 * @param deadline milliseconds after which it gives up on what hangs
 * @returns whether all was finished
 */
export async function leave(
  client: Client,
  inFlight: InFlight,
  log: Log,
  deadline = DEADLINE,
): Promise<boolean> {
  client.removeAllListeners(Events.ShardReconnecting);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline);
  });
  const left = client.destroy().then(async () => {
    await inFlight.finished();
    return true;
  });
  const isDone = await Promise.race([left, late]);
  clearTimeout(timer);
  if (!isDone) log.warn({ unfinished: inFlight.count }, 'left though not all was finished');
  return isDone;
}

/**
 * Ends the process shortly, if it does not end by itself. What hangs cannot be cancelled: a request without an
 * answer, or a shard that discord.js, told to leave while it was logging in, goes on reconnecting.
 */
export function letGo(): void {
  setTimeout(() => process.exit(), GRACE).unref();
}
