import { partiesIn } from '../question/mentions';
import type { Candidate, Case } from '../ranking/look';
import { askedIn } from './asked';
import { alike, type Decision } from './decision';
import { decide } from './gate';

const isQuoted = ({ entry }: Candidate) => entry.quotes.length > 0;

/**
 * "Exact words of Kuleba": where what is meant is only reported, other quoted words that hold less of the question are no
 * answer, and that nothing is quoted does not mean that nothing is on record.
 */
export function decideQuoted(at: Case): Decision {
  if (!at.question.asks.quotedOnly) return decide(at);
  const quoted = decide(at);
  const asks = { ...at.question.asks, quotedOnly: false };
  const any = decide({ ...at, question: { ...at.question, asks } });
  if (any.outcome !== 'found') return any;
  const isMeant = alike([...any.candidates.slice(0, 1), ...quoted.candidates.slice(0, 1)]).length > 1;
  if (isMeant) return quoted;
  const reported = any.candidates.filter((one) => !isQuoted(one));
  // What is meant is quoted after all, among other words.
  if (reported.length === 0) return any;
  const asked = [...new Set(partiesIn(askedIn(at)))];
  return { outcome: 'elsewhere', why: { is: 'unquoted', asked }, candidates: reported };
}
