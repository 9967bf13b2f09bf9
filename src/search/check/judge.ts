import type { Verdict } from '../types';
import { agreed, alterationOf, nearest, shareOf } from './altered';
import { changesOf } from './changes';
import { joinedFrom } from './joined';
import { piecesOf } from './pieces';
import type { Quotation } from './posted';
import type { Run } from './recorded';
import { LONG } from './sense';
import type { Token } from './tokens';
import { type Finding, findUnchanged, judged } from './unchanged';
import { alteredVerdict, commonVerdict, missVerdict, unchangedVerdict } from './verdicts';

/** Judges one quotation against the runs of the entries, and whether it is theirs for whom it is claimed. */
export function judge(
  quotation: Quotation,
  entries: readonly (readonly Run[])[],
  claimed: readonly string[],
): Verdict {
  const posted = quotation.flat();
  if (posted.length === 0) return missVerdict([]);
  const found = findUnchanged(quotation, entries);
  if (found.length > 0) return standing(found, quotation, claimed);

  const runs = entries.flat();
  const isClaimed = (run: Run) =>
    run.candidate.entry.speaker !== null && claimed.includes(run.candidate.entry.speaker);
  const aligned = nearest(posted, runs, isClaimed);
  const ellipses = new Set(quotation.slice(1).flatMap((part) => part[0] ?? []));
  if (aligned && changesOf(aligned.steps, ellipses).length === 0) {
    const own = entries.find((entry) => entry.includes(aligned.run)) ?? [];
    return standing([judged([{ run: aligned.run, ...aligned.span }], own)], [posted], claimed);
  }
  const pieces = piecesOf(posted, runs, isClaimed);
  const joined = joinedFrom(pieces, posted);
  if (joined && joined.share > (aligned ? shareOf(posted, agreed(aligned)) : 0))
    return alteredVerdict(joined, joined.candidates);
  if (aligned) return alteredVerdict(alterationOf(aligned, ellipses), [aligned.run.candidate]);
  const contained = pieces.filter(({ from, to }) => to - from >= LONG).map(({ run }) => run.candidate);
  return missVerdict([...new Set(contained)]);
}

/** The verdict on words that are on record: first what the claimed speaker said, then what others did. */
function standing(
  found: readonly Finding[],
  quotation: readonly (readonly Token[])[],
  claimed: readonly string[],
): Verdict {
  const isOwn = ({ candidate: { entry } }: Finding) =>
    claimed.length === 0 || (entry.speaker !== null && claimed.includes(entry.speaker));
  const rank = (finding: Finding) =>
    ['whole', 'part', 'cut'].indexOf(finding.extent) + (isOwn(finding) ? 0 : 3);
  const proving = found.filter(({ common }) => !common);
  const best = Math.min(...proving.map(rank));
  const equals = proving.filter((finding) => rank(finding) === best);
  const [first] = equals;
  // The claimed speaker used these words too, if only in passing: then another's quotation proves nothing.
  const usedByOwn = found.filter((finding) => finding.common && isOwn(finding));
  if (!first || (!isOwn(first) && usedByOwn.length > 0)) return commonVerdict(found, quotation);
  return unchangedVerdict(equals, first, quotation, isOwn(first));
}
