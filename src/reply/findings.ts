import { check, isInterrupted, isPartOfRole, isUnchanged, mayBeTerm, withoutTail } from '../search/index';
import type { Verdict } from '../search/types';
import { entriesOf } from './cards';
import { type Claim, type Claimed, claimOf, claimsIn, NOBODY } from './claims';
import { echo } from './echo';
import { words } from './language';
import type { Parley } from './parley';

/** A post, or one of its quotations, judged for whom it is claimed. */
export interface Finding extends Claimed {
  verdict: Verdict;
  outcome: Verdict['outcome'];
}

/** What becomes of a post, and what of it was not compared; `given`: for whom its words are claimed, whatever it says. */
export function readingOf(
  posted: string,
  given: Claim | null,
  parley: Parley,
): { found: readonly Finding[]; aside: readonly string[] } {
  const read = (text: string) => {
    const claims = claimsIn(text, parley);
    return findingsOf(text, given ? claims.map((one) => ({ ...one, claim: given })) : claims, parley);
  };
  const found = read(posted);
  const parted = found.length === 1 && !found.some(isUnchanged) ? withoutTail(posted, parley) : null;
  const without = parted ? read(parted.text) : [];
  return parted && without.length > 0 && without.every(isUnchanged)
    ? { found: without, aside: [words.check.aside(echo(parted.tail))] }
    : { found, aside: [] };
}

/** What becomes of each quotation of a post; of all of it where that is one quotation. */
function findingsOf(posted: string, claims: readonly Claimed[], parley: Parley): Finding[] {
  const [first, ...others] = claims;
  if (first === undefined) return [];
  if (others.length === 0) return [findingOf({ ...first, words: posted }, parley)];
  const each = claims.map((claimed) => findingOf(claimed, parley));
  const isShared = others.every(({ claim }) => claim.name === first.claim.name);
  const one = isShared ? asOne(posted, first.claim, each, parley) : null;
  if (one) return [one];
  // Beside a longer quotation a few words that nobody is given are a term.
  const isTerm = ({ words, claim, outcome }: Finding) =>
    claim === NOBODY && outcome === 'not-on-record' && mayBeTerm(words);
  const quotations = each.filter((one) => !isTerm(one));
  return quotations.some(({ words }) => !mayBeTerm(words)) ? quotations : each;
}

/** "We believe ...," he said. "Prolonging ...": one quotation with its speaker in between, or null. */
function asOne(posted: string, claim: Claim, each: readonly Finding[], parley: Parley): Finding | null {
  if (!each.every(isUnchanged) && !isInterrupted(posted, parley)) return null;
  // What they say, and what was left out between them, shows only where they are put together.
  const joined = findingOf({ words: each.map(({ words }) => words).join(' ... '), claim, of: [] }, parley);
  const isCut = joined.outcome === 'altered' && each.some(({ verdict }) => verdict.tooCommon);
  return (isUnchanged(joined) || isCut) && joined.verdict.hits.length === 1 ? joined : null;
}

function findingOf({ words: posted, claim: read, of }: Claimed, parley: Parley): Finding {
  const verdict = check(posted, read.ids, parley.record, parley.index);
  const claim = read.isUnknown ? (byRole(read.options.speaker ?? '', verdict, parley) ?? read) : read;
  const outcome = claim.isUnknown ? withoutSpeaker(verdict.outcome) : verdict.outcome;
  return { words: posted, of, claim, verdict, outcome };
}

/** Records in whose role a speaker is looked for. */
const LOOKED_AT = 5;

/** Nobody's name or title, but the role in which the record has somebody say these words. */
function byRole(typed: string, { outcome, hits }: Verdict, parley: Parley): Claim | null {
  const entries = outcome === 'not-on-record' ? [] : entriesOf(hits, parley, LOOKED_AT);
  const entry = entries.find(({ as }) => as !== null && isPartOfRole(typed, as));
  return entry?.speaker ? claimOf([entry.speaker], true, typed, parley) : null;
}

/** Words on record from someone, but claimed for somebody whom the record does not know. */
function withoutSpeaker(outcome: Verdict['outcome']): Verdict['outcome'] {
  return outcome === 'verbatim' || outcome === 'partial' ? 'misattributed' : outcome;
}
