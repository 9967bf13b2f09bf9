import type { Library } from '../library';
import type { Log } from '../log';
import type { UnansweredLog } from '../unanswered';

/** Slows whoever asks too fast, for themselves alone. */
export interface Flood {
  /**
   * `pass`: go on; `tell`: too fast, and this person has to be told; `ignore`: too fast, and told just now.
   * @param weight what it counts for: 1, less for what may come more often and cannot be told, so is only ignored
   */
  admit(userId: string, weight?: number): 'pass' | 'tell' | 'ignore';
}

/** Counts interactions and times their answers. */
export interface Metrics {
  /** @param ms from the interaction's arrival until it was done with: Discord has taken the answer, or would not. */
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
