import type { Verdict } from '../types';
import { readsAs } from '../words/tokens';
import { embeddedIn } from './embedded';
import { pastGlosses } from './glosses';
import { judge } from './judge';
import { readQuotation } from './posted';
import { innermost, mayBeTerm, quotedIn } from './quotations';
import { type Candidate, readRecorded } from './recorded';
import { hitsOf, isUnchanged, leastSupported, SUPPORT } from './verdicts';

/** A posted text, and the same without the name of its speaker. */
export interface Post {
  text: string;
  words: string;
}

type Judge = (text: string) => Verdict;

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
  const read = bestReading(posted, words, judged);
  const isPlain = words !== posted && quotedIn(posted).length === 0;
  const embedded = isPlain && !isUnchanged(read) ? embeddedIn(words, recorded) : null;
  const verdict = embedded ? judged(embedded.tokens.map(({ text }) => text).join(' ')) : read;
  if (verdict.outcome !== 'not-on-record' || verdict.tooCommon) return verdict;
  const reported = paraphrasesOf(claimIn(posted, words));
  if (reported.length === 0) return verdict;
  return {
    ...verdict,
    outcome: reported.every(recorded.mayBe) ? 'paraphrase' : 'not-on-record',
    hits: hitsOf(reported),
  };
}

/** A post may be the quotation itself, hold it in quotation marks, or name its speaker before or after it. */
function bestReading(posted: string, words: string, judged: Judge): Verdict {
  const whole = judged(posted);
  if (isUnchanged(whole)) return whole;
  const quoted = quotedIn(posted);
  if (quoted.length === 0) return words === posted ? whole : better(judged(words), whole);
  // "We believe ...," he said. "Prolonging ...": one quotation with its speaker in between.
  const interrupted = judged(quoted.join(' ... '));
  if (isUnchanged(interrupted)) return interrupted;
  const inner = quotedIn(innermost(posted));
  return better(together(inner, judged), whole);
}

/** The words a post claims were said. */
function claimIn(posted: string, words: string): string {
  const quoted = quotedIn(posted).join(' ');
  return readsAs(quoted).length * 2 > readsAs(posted).length ? quoted : words;
}

/** Several quotations in one post are as well supported as the least of them; a mere term does not count beside others. */
function together(texts: readonly string[], judged: Judge): Verdict {
  const all = texts.map((text) => ({ ...judged(text), isTerm: mayBeTerm(text) }));
  const supported = all.filter(({ outcome, isTerm }) => outcome !== 'not-on-record' || !isTerm);
  const quotations = supported.length > 0 ? supported : all;
  const positions = new Set(quotations.flatMap(({ hits }) => hits.map(({ position }) => position)));
  return {
    outcome: leastSupported(quotations.map(({ outcome }) => outcome)),
    hits: hitsOf([...positions].map((position) => ({ position }))),
    diff: quotations.flatMap(({ diff }) => diff),
    changes: quotations.flatMap(({ changes }) => changes),
    tooCommon: quotations.every(({ tooCommon }) => tooCommon),
  };
}

function better(one: Verdict, other: Verdict): Verdict {
  return SUPPORT.indexOf(other.outcome) < SUPPORT.indexOf(one.outcome) ? other : one;
}
