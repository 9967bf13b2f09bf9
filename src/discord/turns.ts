import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Milliseconds of one turn of the event loop that answers may take together. Interactions that arrive at once are all
 * worked on in the same turn otherwise, and until the last is done no answer leaves and nothing else arrives.
 */
const SHARE = 8;

let begun: number | null = null;

/** Resolves when an interaction may be worked on: at once, or in a later turn if this one's share is used up. */
export async function turn(): Promise<void> {
  while (isUsedUp()) await nextTurn();
}

function isUsedUp(): boolean {
  const now = performance.now();
  if (begun === null) {
    begun = now;
    setImmediate(() => {
      begun = null;
    });
  }
  return now - begun >= SHARE;
}
