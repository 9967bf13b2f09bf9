import { aboutSpeaker } from '../src/reply/speakers';
import { suggestNames } from '../src/reply/suggestions';
import type { Command } from './command';
import { define, SUGGESTED } from './define';

/** Who someone is, everything on record from them, and where they are only mentioned. */
export const speaker: Command = {
  definition: define('speaker', { name: { ...SUGGESTED, required: true } }),
  answer: ({ name = '' }, parley) => aboutSpeaker(name, parley),
  suggest: suggestNames,
};
