import { withoutTokens } from '../src/reply/echo';
import { suggestNames } from '../src/reply/suggestions';
import { checkQuote } from '../src/reply/verdicts';
import type { Command } from './command';
import { define, SUGGESTED } from './define';

/** Most characters of a quotation. */
export const LONGEST_QUOTE = 4000;

/** Is this quotation on record? Verdict and word-by-word difference. */
export const check: Command = {
  definition: define('check', { quote: { required: true, max: LONGEST_QUOTE }, speaker: SUGGESTED }),
  answer: ({ quote = '', speaker = '' }, parley) => checkQuote(withoutTokens(quote), speaker, parley),
  suggest: suggestNames,
};
