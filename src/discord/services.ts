import type { Library } from '../library';
import type { Log } from '../log';
import type { UnansweredLog } from '../unanswered';
import type { Flood } from './flood';
import type { Metrics } from './metrics';

/** What answering an interaction needs beside the interaction. */
export interface Services {
  readonly library: Library;
  readonly log: Log;
  readonly flood: Flood;
  readonly metrics: Metrics;
  readonly unanswered: Pick<UnansweredLog, 'note'>;
}
