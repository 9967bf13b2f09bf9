import type { Verdict } from '../types';
import { type Alignment, placesIn } from './align';
import { alterationOf, nearest } from './altered';
import { changesOf } from './changes';
import { agreed, shareOf } from './evidence';
import { joinedFrom } from './joined';
import { piecesOf } from './pieces';
import type { Quotation } from './posted';
import type { Recorded } from './recorded';
import { LONG } from './sense';
import { type Finding, findUnchanged, judged } from './unchanged';
import { alteredVerdict, commonVerdict, missVerdict, unchangedVerdict } from './verdicts';

/** Judges one quotation: on record unchanged, else changed, else not on record. */
export function judge(quotation: Quotation, recorded: Recorded): Verdict {
  const posted = quotation.flat();
  if (posted.length === 0) return missVerdict([]);
  const found = findUnchanged(quotation, recorded);
  if (found.length > 0) return standing(found, quotation, recorded);

  const aligned = nearest(posted, recorded);
  const ellipses = new Set(quotation.slice(1).flatMap((part) => part[0] ?? []));
  if (aligned && changesOf(aligned.steps, ellipses).length === 0) return respelledStanding(aligned, recorded);
  const pieces = piecesOf(posted, recorded);
  const joined = joinedFrom(pieces, posted);
  if (joined && joined.share > (aligned ? shareOf(posted, agreed(aligned)) : 0))
    return alteredVerdict(joined, joined.candidates);
  if (aligned) return alteredVerdict(alterationOf(aligned, ellipses), [aligned.run.candidate]);
  const contained = pieces.filter(({ from, to }) => to - from >= LONG).map(({ run }) => run.candidate);
  return missVerdict([...new Set(contained)]);
}

/** The verdict on words that the record only spells otherwise. */
function respelledStanding(aligned: Alignment, recorded: Recorded): Verdict {
  const runs = recorded.entries.find((entry) => entry.includes(aligned.run)) ?? [];
  const places = placesIn(aligned);
  const words = agreed(aligned);
  const parts = places.map(({ from, to }) => words.splice(0, to - from));
  return standing([judged(places, runs)], parts, recorded);
}

/** The verdict on words that are on record: first what the claimed speaker said, then what others did. */
function standing(found: readonly Finding[], quotation: Quotation, { mayBe }: Recorded): Verdict {
  const isOwn = ({ candidate }: Finding) => mayBe(candidate);
  const rank = (finding: Finding) =>
    ['whole', 'part', 'cut'].indexOf(finding.extent) + (isOwn(finding) ? 0 : 3);
  const proving = found.filter(({ common }) => !common);
  const best = Math.min(...proving.map(rank));
  const equals = proving.filter((finding) => rank(finding) === best);
  const [first] = equals;
  // The claimed speaker used these words too, if only in passing: then another's quotation proves nothing.
  const isUsedByOwn = found.some((finding) => finding.common && isOwn(finding));
  if (!first || (!isOwn(first) && isUsedByOwn)) return commonVerdict(found, quotation);
  return unchangedVerdict(equals, first, quotation, isOwn(first));
}
