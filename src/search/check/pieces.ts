import type { Token } from '../words/tokens';
import type { Place, Recorded } from './recorded';
import { isContent, LONG, provesNothing } from './sense';

/** A stretch of a posted quotation that a run has word for word. */
export interface Piece extends Place {
  /** Where it begins in the post; it is as long there as in the run. */
  posted: number;
}

/**
 * Covers a posted quotation, from its beginning, with the longest pieces of recorded runs that are no accident: long
 * and telling, or whole runs of one entry.
 */
export function piecesOf(posted: readonly Token[], recorded: Recorded): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < posted.length; ) {
    const piece = longestAt(posted, at, recorded);
    const stands = piece && (isLong(piece) || isWholeRun(piece));
    if (stands) pieces.push(piece);
    at += stands ? piece.to - piece.from : 1;
  }
  // A short run stands only beside another of its entry: that is two fragments made one.
  const isBesideItsOwn = (piece: Piece) =>
    pieces.some((other) => other !== piece && other.run.candidate === piece.run.candidate);
  return pieces.filter((piece) => isLong(piece) || isBesideItsOwn(piece));
}

/** The longest piece that begins at a posted word; of equals, one of the claimed speaker. */
function longestAt(posted: readonly Token[], at: number, recorded: Recorded): Piece | null {
  let best: Piece | null = null;
  let bestRank = 0;
  for (const { run, at: from } of recorded.places(posted[at]?.key ?? '')) {
    let length = 1;
    while (at + length < posted.length && posted[at + length]?.key === run.tokens[from + length]?.key)
      length++;
    const preference = recorded.isClaimed(run.candidate) ? 0.5 : 0;
    if (length + preference <= bestRank) continue;
    bestRank = length + preference;
    best = { run, from, to: from + length, posted: at };
  }
  return best;
}

function isLong({ run, from, to }: Piece): boolean {
  const tokens = run.tokens.slice(from, to);
  return tokens.length >= LONG && !provesNothing(tokens);
}

function isWholeRun({ run, from, to }: Piece): boolean {
  return to - from === run.tokens.length && run.tokens.some(isContent);
}
