import type { Flood } from './context';

export interface FloodOptions {
  /** Interactions one person may send at once. */
  burst?: number;
  /** Interactions a second that one person may go on sending. */
  perSecond?: number;
  /** People remembered at a time; beyond that, those not seen for longest are forgotten. */
  people?: number;
  /** Milliseconds, never going back. */
  now?: () => number;
}

interface Bucket {
  left: number;
  at: number;
  told: boolean;
}

/**
 * A token bucket for each person. Ids stay in memory, in a bounded number, and are never written anywhere.
 */
export function createFlood(options: FloodOptions = {}): Flood {
  const { burst = 10, perSecond = 2, people = 10_000, now = () => performance.now() } = options;
  const buckets = new Map<string, Bucket>();

  function bucketOf(userId: string): Bucket {
    const at = now();
    const known = buckets.get(userId);
    const left =
      known === undefined ? burst : Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond);
    return { left, at, told: known?.told === true && left < burst };
  }

  /** Puts the bucket at the young end of the map, which keeps insertion order, and lets the oldest go. */
  function keep(userId: string, bucket: Bucket): void {
    buckets.delete(userId);
    buckets.set(userId, bucket);
    if (buckets.size <= people) return;
    for (const oldest of buckets.keys()) {
      buckets.delete(oldest);
      return;
    }
  }

  return {
    admit(userId, weight = 1) {
      const bucket = bucketOf(userId);
      const passes = bucket.left >= weight;
      const verdict = passes ? 'pass' : bucket.told ? 'ignore' : 'tell';
      const left = passes ? bucket.left - weight : bucket.left;
      keep(userId, { ...bucket, left, told: bucket.told || !passes });
      return verdict;
    },
  };
}
