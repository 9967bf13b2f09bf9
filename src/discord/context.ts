import type { Library } from '../library';
import type { Log } from '../log';
import type { UnansweredLog } from '../unanswered';

/** Slows whoever asks too fast, for themselves alone. */
export interface Flood {
  /**
   * `pass`: go on; `tell`: too fast, and this person has to be told; `ignore`: too fast, and told before.
   * @param weight what it counts for: 1, less for what may come more often
   */
  admit(userId: string, weight?: number): 'pass' | 'tell' | 'ignore';
}

/** Counts and times what was answered. */
export interface Metrics {
  /** @param ms from the interaction's arrival until Discord has taken the answer. */
  answered(command: string, outcome: string, ms: number): void;
}

/** What answering an interaction needs beside the interaction. */
export interface Context {
  readonly library: Library;
  readonly log: Log;
  readonly flood: Flood;
  readonly metrics: Metrics;
  readonly unanswered: Pick<UnansweredLog, 'note'>;
}
