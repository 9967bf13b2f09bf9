import type { Entry } from '../record/record';
import { COMMITMENTS } from './asks';
import type { Candidate, Case } from './look';
import { asTyped } from './question';
import { negationIn } from './words';

/** Words by which an entry looks ahead, asks or offers: what it tells is not settled. */
const PROSPECTIVE =
  /\b(future|would|could|may|might|hopes?|aims?|wants?|seeks?|ready|prepared|willing|open to|possible|maximum|minimum|in order to|demands?|ask(s|ed)?|calls? for)\b/i;

/** "when was it signed", "did he agree": the word that takes for settled what the best candidate does not settle. */
export function unsettled({ entry, coverage }: Candidate, { question }: Case): string | null {
  if (!question.asks.settled) return null;
  const commitment = question.units.find(({ from }) => COMMITMENTS.has(question.tokens[from]?.stem ?? ''));
  if (!commitment) return null;
  return coverage.missing.includes(commitment) || PROSPECTIVE.test(textOf(entry))
    ? asTyped(commitment, question)
    : null;
}

/** "did he say that they are trading people": the word that the quotation has and the question leaves out. */
export function turnedBy({ entry }: Candidate, { question }: Case): string | null {
  const { asks, mentions, tokens } = question;
  const says =
    asks.form === 'whether' ||
    (asks.form === 'keywords' && tokens.some(({ form }) => /^(said|says|say)$/.test(form)));
  const isPut = says && mentions.some(({ role }) => role === 'speaker');
  if (!isPut || negationIn(question.text)) return null;
  return entry.quotes.map(({ text }) => negationIn(text)).find((word) => word !== null) ?? null;
}

function textOf({ quotes, gist }: Entry): string {
  return [...quotes.map(({ text }) => text), gist].join(' ');
}
