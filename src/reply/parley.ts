import type { TalksRecord } from '../record/record';
import type { SearchIndex } from '../search/index';
import type { Survey } from './survey';

/** What every answer is drawn from. */
export interface Parley {
  readonly record: TalksRecord;
  readonly index: SearchIndex;
  /** Worked out on first use where it is left out; a large record brings it along ready made. */
  readonly survey?: Survey;
}
