import { besideStatements } from '../src/reply/beside';
import { lookUp } from '../src/reply/lookup';
import { suggestEntries, suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED, TYPED } from './define';

/** Fuzzy search over events; every option may stand alone. */
export const event: Command = {
  definition: define('event', {
    text: SUGGESTED,
    place: SUGGESTED,
    person: SUGGESTED,
    topic: SUGGESTED,
    from: TYPED,
    to: TYPED,
  }),
  answer: (options, parley) => besideStatements(lookUp('event', options, parley), parley),
  suggest: (option, typed, filled, parley) =>
    option === 'text'
      ? suggestEntries(typed, filled, parley, 'event')
      : suggestNames(option, typed, filled, parley, 'event'),
};
