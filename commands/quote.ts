import { words } from '../src/reply/language';
import { lookUp } from '../src/reply/lookup';
import { suggestEntries, suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED, TYPED } from './define';

/** Fuzzy search over statements; every option may stand alone. */
export const quote: Command = {
  definition: define('quote', {
    text: SUGGESTED,
    speaker: SUGGESTED,
    side: SUGGESTED,
    topic: SUGGESTED,
    place: SUGGESTED,
    outlet: SUGGESTED,
    kind: { choices: words.kinds },
    from: TYPED,
    to: TYPED,
  }),
  answer: (options, parley) => lookUp('statement', options, parley),
  suggest: (option, typed, filled, parley) =>
    option === 'text'
      ? suggestEntries(typed, filled, parley, 'statement')
      : suggestNames(option, typed, filled, parley, 'statement'),
};
