import type { Entry } from '../../record/record';
import { passagesOf } from '../indexing/passages';
import { partiesIn } from '../question/mentions';
import { type Candidate, type Case, look } from '../ranking/look';
import { isEmpty } from '../words/stopwords';
import { holdsInRow, stemsOf, wordsOf } from '../words/words';
import { ENOUGH } from './decision';

/**
 * "What did Kuleba mean by 'no losers'?": those whom the question names beside words that it quotes, if somebody else
 * said these words. A question for who said them names nobody as their speaker.
 */
export function misgivenIn(at: Case): { to: readonly string[]; candidate: Candidate } | null {
  const { mentions, quoted, tokens, units } = at.question;
  if (quoted.length === 0 || tokens.some(({ form }) => /^(who|whos|whose|which)$/.test(form))) return null;
  const to = partiesIn(mentions.filter(({ role }) => role === 'any' || role === 'speaker'));
  const holding = look(units, at).filter(({ entry }) => quoted.some((phrase) => tellsPhrase(entry, phrase)));
  const isTheirs = holding.some(({ entry }) => entry.speaker === null || to.includes(entry.speaker));
  const [candidate] = holding;
  return candidate && to.length > 0 && !isTheirs ? { to, candidate } : null;
}

/** 'Did he call it a "historic chance"': what a question for yes or no quotes and an entry neither quotes nor tells. */
export function unquoted({ entry }: Candidate, { question: { asks, quoted } }: Case): string | null {
  const isPut = asks.form === 'whether' && asks.saying;
  return (isPut && quoted.find((phrase) => phrase.includes(' ') && !tellsPhrase(entry, phrase))) || null;
}

/** Whether an entry quotes a phrase, or tells all of it in other words than somebody's. */
function tellsPhrase(entry: Entry, phrase: string): boolean {
  const told = new Set(stemsOf(entry.gist));
  const telling = wordsOf(phrase).filter(({ form }) => !isEmpty(form));
  return holdsPhrase(entry, phrase) || (telling.length > 1 && telling.every(({ stem }) => told.has(stem)));
}

/** Whether an entry quotes or tells what the question quotes, more than one word of it. */
export function isTold(one: Candidate, { question: { quoted } }: Case): boolean {
  return quoted.some((phrase) => phrase.trim().includes(' ') && tellsPhrase(one.entry, phrase));
}

/** The expression that a question asks for by its very words, if no entry has them in a row, and what has it in others. */
export function unheard(at: Case): { expression: string; near: readonly Candidate[] } | null {
  const { expression, tokens, units } = at.question;
  if (expression === null) return null;
  const stems = new Set(stemsOf(expression));
  const meant = units.filter(({ from }) => stems.has(tokens[from]?.stem ?? ''));
  const candidates = look(meant, at);
  const isHeard = candidates.some(({ entry }) =>
    passagesOf(entry).some((text) => holdsInRow(text, expression)),
  );
  return isHeard ? null : { expression, near: candidates.filter(({ coverage }) => coverage.part >= ENOUGH) };
}

/** Whether a quotation of an entry has the words of a phrase in a row. */
export function holdsPhrase({ quotes }: Entry, phrase: string): boolean {
  return quotes.some(({ text }) => holdsInRow(text, phrase));
}
