import type { Entry } from '../record/record';
import type { Candidate, Case } from './look';
import { partiesIn } from './mentions';
import { phraseOf } from './words';

/**
 * "What did Kuleba mean by 'no losers'?": those whom the question names beside words that it quotes, if somebody else
 * said these words. A question for who said them names nobody as their speaker.
 */
export function misgivenIn(
  candidates: readonly Candidate[],
  { question }: Case,
): { to: readonly string[]; candidate: Candidate } | null {
  const { mentions, quoted, tokens } = question;
  if (quoted.length === 0 || tokens.some(({ form }) => /^(who|whos|whose|which)$/.test(form))) return null;
  const to = partiesIn(mentions.filter(({ role }) => role === 'any' || role === 'speaker'));
  const holding = candidates.filter(({ entry }) => quoted.some((phrase) => holdsPhrase(entry, phrase)));
  const isTheirs = holding.some(({ entry }) => entry.speaker === null || to.includes(entry.speaker));
  const [candidate] = holding;
  return candidate && to.length > 0 && !isTheirs ? { to, candidate } : null;
}

/** Whether an entry has words in its quotations that the question quotes, more than one of them in a row. */
export function isQuotedIn(one: Candidate, { question: { quoted } }: Case): boolean {
  // The entry is decoded only where something is quoted.
  return quoted.some((phrase) => phrase.trim().includes(' ') && holdsPhrase(one.entry, phrase));
}

/** Whether a quotation of an entry has the words of a phrase in a row. */
export function holdsPhrase({ quotes }: Entry, phrase: string): boolean {
  const line = (text: string) => ` ${phraseOf(text)} `;
  return quotes.some(({ text }) => line(text).includes(line(phrase)));
}
