import { documents } from '../src/reply/documents';
import { suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED } from './define';

/** The documents behind the answers, their coverage and what is uncertain about them. */
export const sources: Command = {
  definition: define('sources', { id: SUGGESTED }),
  answer: ({ id = '' }, parley) => documents(id, parley),
  suggest: suggestNames,
};
