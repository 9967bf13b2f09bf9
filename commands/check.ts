import { suggestNames } from '../src/reply/suggestions';
import { checkQuote } from '../src/reply/verdicts';
import type { Command } from './command';
import { define, SUGGESTED } from './define';

/** Is this quotation on record? Verdict and word-by-word difference. */
export const check: Command = {
  definition: define('check', { quote: { required: true, max: 4000 }, speaker: SUGGESTED }),
  answer: ({ quote = '', speaker = '' }, parley) => checkQuote(quote, speaker, parley),
  suggest: suggestNames,
};
