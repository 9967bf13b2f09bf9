import { comparePositions } from '../src/reply/positions';
import { suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED } from './define';

/** Each side's position on a topic, side by side. */
export const compare: Command = {
  definition: define('compare', { topic: { ...SUGGESTED, required: true } }),
  answer: ({ topic = '' }, parley) => comparePositions(topic, parley),
  suggest: suggestNames,
};
