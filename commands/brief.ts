import { briefOn } from '../src/reply/brief';
import { suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED, TYPED } from './define';

/** A briefing sheet to read, and a file to take away. */
export const brief: Command = {
  definition: define('brief', { topic: SUGGESTED, from: TYPED, to: TYPED }),
  answer: briefOn,
  suggest: suggestNames,
};
