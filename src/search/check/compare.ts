import type { Verdict } from '../types';
import { judge } from './judge';
import { quotedIn, readQuotation, readSigned } from './posted';
import { type Candidate, readRecorded } from './recorded';
import { readsAs } from './tokens';
import { hitsOf } from './verdicts';

/** From best supported to least. */
const SUPPORT: readonly Verdict['outcome'][] = [
  'verbatim',
  'partial',
  'misattributed',
  'altered',
  'paraphrase',
  'not-on-record',
];
/** Up to this many words in quotation marks that are not on record are a term, not a quotation. */
const TERM_WORDS = 3;

type Judge = (text: string) => Verdict;

/**
 * Compares a posted quotation with recorded ones. `claimed`: ids of whom the words are claimed for, none if nobody
 * is named. `candidates`: the entries to compare with. `paraphrasesOf`: the entries that report the content of a
 * text together, asked only where no recorded quotation matches. Takes any string.
 */
export function compare(
  posted: string,
  claimed: readonly string[],
  candidates: readonly Candidate[],
  paraphrasesOf: (text: string) => readonly Candidate[],
): Verdict {
  const recorded = readRecorded(candidates, claimed);
  const verdict = bestReading(posted, (text) => judge(readQuotation(text), recorded));
  if (verdict.outcome !== 'not-on-record' || verdict.tooCommon) return verdict;
  const reported = paraphrasesOf(claimIn(posted));
  if (reported.length === 0) return verdict;
  return {
    ...verdict,
    outcome: reported.every(recorded.mayBe) ? 'paraphrase' : 'not-on-record',
    hits: hitsOf(reported),
  };
}

/** A post may be the quotation itself, hold it in quotation marks, or name its speaker before or after it. */
function bestReading(posted: string, judged: Judge): Verdict {
  const whole = judged(posted);
  if (isUnchanged(whole)) return whole;
  const quoted = quotedIn(posted);
  const { words } = readSigned(posted);
  if (quoted.length === 0) return words === posted ? whole : better(judged(words), whole);
  // "We believe ...," he said. "Prolonging ...": one quotation with its speaker in between.
  const interrupted = judged(quoted.join(' ... '));
  return isUnchanged(interrupted) ? interrupted : better(together(quoted, judged), whole);
}

/** The words a post claims were said. */
function claimIn(posted: string): string {
  const quoted = quotedIn(posted).join(' ');
  return readsAs(quoted).length * 2 > readsAs(posted).length ? quoted : readSigned(posted).words;
}

/** Several quotations in one post are as well supported as the least of them; a mere term does not count beside others. */
function together(texts: readonly string[], judged: Judge): Verdict {
  const all = texts.map((text) => ({ ...judged(text), isTerm: readsAs(text).length <= TERM_WORDS }));
  const supported = all.filter(({ outcome, isTerm }) => outcome !== 'not-on-record' || !isTerm);
  const quotations = supported.length > 0 ? supported : all;
  const outcome =
    SUPPORT.findLast((level) => quotations.some((one) => one.outcome === level)) ?? 'not-on-record';
  const positions = new Set(quotations.flatMap(({ hits }) => hits.map(({ position }) => position)));
  return {
    outcome,
    hits: hitsOf([...positions].map((position) => ({ position }))),
    diff: quotations.flatMap(({ diff }) => diff),
    changes: quotations.flatMap(({ changes }) => changes),
    tooCommon: quotations.every(({ tooCommon }) => tooCommon),
  };
}

function isUnchanged({ outcome }: Verdict): boolean {
  return SUPPORT.indexOf(outcome) <= SUPPORT.indexOf('misattributed');
}

function better(one: Verdict, other: Verdict): Verdict {
  return SUPPORT.indexOf(other.outcome) < SUPPORT.indexOf(one.outcome) ? other : one;
}
