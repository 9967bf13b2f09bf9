import { coverage } from './coverage';
import type { Wanted } from './filters';
import { words } from './language';
import type { Parley } from './parley';
import type { Reply } from './reply';
import { surveyOf } from './survey';

/** Starters shown under a reply that has no answer. */
const STARTERS = 3;

/** A reply to options that nothing on record matches: what was asked, what the record covers, and what has answers. */
export function nothingOn(wanted: Wanted, parley: Parley): Reply {
  const { notes, choices, request } = wanted;
  return {
    outcome: 'none',
    lead: [...notes, words.lookUp.nothing(askedIn(wanted)), words.answer.covers(coverage(parley))],
    sections: [],
    choices,
    ...startersOf(parley),
    request,
  };
}

/** What was asked for, option by option, for a person to read. */
export function askedIn({ read }: Wanted): string[] {
  return Object.entries(read).map(([option, value]) => words.lookUp.asked(option, value));
}

/** Up to three questions that have answers, for a reply that has none. */
export function startersOf(parley: Parley): { starters: readonly string[] } {
  return { starters: surveyOf(parley).starters.slice(0, STARTERS) };
}
