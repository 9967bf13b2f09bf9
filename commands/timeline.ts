import { suggestNames } from '../src/reply/suggestions';
import { timelineOf } from '../src/reply/timeline';
import type { Command } from './command';
import { define, SUGGESTED, TYPED } from './define';

/** What happened and what was said, day by day. */
export const timeline: Command = {
  definition: define('timeline', { from: TYPED, to: TYPED, place: SUGGESTED, topic: SUGGESTED }),
  answer: timelineOf,
  suggest: suggestNames,
};
