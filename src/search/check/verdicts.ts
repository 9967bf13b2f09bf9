import type { Hit, Verdict } from '../types';
import type { Token } from '../words/tokens';
import { type Alteration, cutsOf } from './altered';
import { shown } from './changes';
import type { Quotation } from './posted';
import type { Candidate, Place } from './recorded';
import type { Finding } from './unchanged';

/** From best supported to least. */
export const SUPPORT: readonly Verdict['outcome'][] = [
  'verbatim',
  'partial',
  'misattributed',
  'altered',
  'paraphrase',
  'not-on-record',
];

/** Whether the words are on record as they are posted, from whomever. */
export function isUnchanged({ outcome }: Pick<Verdict, 'outcome'>): boolean {
  return SUPPORT.indexOf(outcome) <= SUPPORT.indexOf('misattributed');
}

/** The outcome of the least supported of some quotations. */
export function leastSupported(outcomes: readonly Verdict['outcome'][]): Verdict['outcome'] {
  return SUPPORT.findLast((level) => outcomes.includes(level)) ?? 'not-on-record';
}

/** Hits in the order given; the scores only say so. */
export function hitsOf(found: readonly { position: number }[]): Hit[] {
  return found.map(({ position }, index) => ({ position, score: 1 / (index + 1) }));
}

/** Words on record as posted, or cut so that their sense turned. `equals` are all entries that have them so. */
export function unchangedVerdict(
  equals: readonly Finding[],
  first: Finding,
  quotation: Quotation,
  isOwn: boolean,
): Verdict {
  const { extent, lost, places } = first;
  const unchanged = isOwn ? (extent === 'whole' ? 'verbatim' : 'partial') : 'misattributed';
  return {
    outcome: extent === 'cut' ? 'altered' : unchanged,
    hits: hitsOf(equals.map(({ candidate }) => candidate)),
    diff: quotation.flatMap((part, index) => diffAround(part, index, places, lost)),
    changes: cutsOf(lost),
    tooCommon: false,
  };
}

/** Words on record with changes, from one entry or joined from several. */
export function alteredVerdict({ changes, diff }: Alteration, candidates: readonly Candidate[]): Verdict {
  return { outcome: 'altered', hits: hitsOf(candidates), diff, changes, tooCommon: false };
}

/** Words that occur in these entries, but are too few and too common to prove anything. */
export function commonVerdict(found: readonly Finding[], quotation: Quotation): Verdict {
  const context = found.map(({ candidate }) => candidate);
  return { ...missVerdict(context), diff: shown(quotation.flat(), 'same'), tooCommon: true };
}

/** Nothing of the kind on record; `context`: entries whose words stand inside a longer post. */
export function missVerdict(context: readonly Candidate[]): Verdict {
  return { outcome: 'not-on-record', hits: hitsOf(context), diff: [], changes: [], tooCommon: false };
}

/** One posted part, with the recorded words that an ellipsis swallowed before it or a cut took from its sense. */
function diffAround(
  part: readonly Token[],
  index: number,
  places: readonly Place[],
  lost: readonly Token[],
): Verdict['diff'] {
  const place = places[index];
  if (!place) return shown(part, 'same');
  const { run, from, to } = place;
  const [previous, next] = [places[index - 1], places[index + 1]];
  const at = lost.map((token) => run.tokens.indexOf(token)).filter((found) => found >= 0);
  const start = previous?.run === run ? previous.to : Math.min(from, ...at);
  const end = next?.run === run ? to : Math.max(to, ...at.map((found) => found + 1));
  return [
    ...shown(run.tokens.slice(start, from), 'removed'),
    ...shown(part, 'same'),
    ...shown(run.tokens.slice(to, end), 'removed'),
  ];
}
