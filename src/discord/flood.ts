/** Slows whoever asks too fast, for themselves alone. */
export interface Flood {
  /**
   * `pass`: go on; `tell`: too fast, and this person has to be told; `ignore`: too fast, and told just now.
   * @param weight what it counts for: 1, less for what may come more often and cannot be told, so is only ignored
   */
  admit(userId: string, weight?: number): 'pass' | 'tell' | 'ignore';
}

interface FloodOptions {
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
  /** When this person was told last. */
  toldAt: number;
}

/** Milliseconds after which somebody still too fast is told again: the message before is out of sight by then. */
const TOLD_FOR = 5_000;

/**
 * A token bucket for each person. Ids stay in memory, in a bounded number, and are never written anywhere.
 */
export function createFlood(options: FloodOptions = {}): Flood {
  const { burst = 10, perSecond = 2, people = 10_000, now = () => performance.now() } = options;
  const buckets = new Map<string, Bucket>();

  function bucketOf(userId: string): Bucket {
    const at = now();
    const known = buckets.get(userId);
    if (!known) return { left: burst, at, toldAt: Number.NEGATIVE_INFINITY };
    return { ...known, left: Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond), at };
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
      const { left, at, toldAt } = bucketOf(userId);
      const passes = left >= weight;
      const tells = !passes && weight >= 1 && at - toldAt >= TOLD_FOR;
      keep(userId, { left: passes ? left - weight : left, at, toldAt: tells ? at : toldAt });
      if (passes) return 'pass';
      return tells ? 'tell' : 'ignore';
    },
  };
}
