import { help as helpReply } from '../src/reply/help';
import type { Command } from './command';
import { define } from './define';

/** What Parley knows, as of when, and how to ask. */
export const help: Command = {
  definition: define('help', {}),
  answer: (_options, parley) => helpReply(parley),
};
