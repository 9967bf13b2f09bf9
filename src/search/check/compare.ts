import type { Verdict } from '../types';
import { embeddedIn } from './embedded';
import { pastGlosses } from './glosses';
import { judge } from './judge';
import { readQuotation } from './posted';
import { innermost, quotedIn } from './quotations';
import { type Candidate, readRecorded } from './recorded';
import { hitsOf, isUnchanged, SUPPORT } from './verdicts';

/** A posted text, and the same without the name of its speaker. */
export interface Post {
  text: string;
  words: string;
}

/**
 * Compares a post with recorded quotations. `claimed`: ids of whom its words are claimed for, none if nobody is named.
 * `candidates`: the entries to compare with. `paraphrasesOf`: the entries that report the content of a text together,
 * asked only where no recorded quotation matches. Takes any string.
 */
export function compare(
  { text: posted, words }: Post,
  claimed: readonly string[],
  candidates: readonly Candidate[],
  paraphrasesOf: (text: string) => readonly Candidate[],
): Verdict {
  const recorded = readRecorded(candidates, claimed);
  const judged = (text: string) => pastGlosses(text, (read) => judge(readQuotation(read), recorded));
  // "We believe ...," he said. "Prolonging ...": one quotation with its speaker in between.
  const quoted = quotedIn(innermost(posted)).join(' ... ');
  const own = quoted || words;
  const whole = judged(posted);
  const read = isUnchanged(whole) || own === posted ? whole : better(judged(own), whole);
  const isPlain = words !== posted && quoted === '';
  const embedded = isPlain && !isUnchanged(read) ? embeddedIn(words, recorded) : null;
  const verdict = embedded ? judged(embedded.tokens.map(({ text }) => text).join(' ')) : read;
  if (verdict.outcome !== 'not-on-record' || verdict.tooCommon) return verdict;
  const reported = paraphrasesOf(own);
  if (reported.length === 0) return verdict;
  return {
    ...verdict,
    outcome: reported.every(recorded.mayBe) ? 'paraphrase' : 'not-on-record',
    hits: hitsOf(reported),
  };
}

function better(one: Verdict, other: Verdict): Verdict {
  return SUPPORT.indexOf(other.outcome) < SUPPORT.indexOf(one.outcome) ? other : one;
}
