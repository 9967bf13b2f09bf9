import type { Run } from './recorded';
import { isContent, provesNothing } from './sense';
import type { Token } from './tokens';
import type { Place } from './unchanged';

/** A stretch of a posted quotation that a run has word for word. */
export interface Piece extends Place {
  /** Where it begins in the post; it is as long there as in the run. */
  posted: number;
}

/**
 * Covers a posted quotation, from its beginning, with the longest pieces of recorded runs that prove something or
 * are a run of their own. `near` runs are preferred among equals.
 */
export function piecesOf(
  posted: readonly Token[],
  runs: readonly Run[],
  near: (run: Run) => boolean,
): Piece[] {
  const starts = startsOf(runs);
  const pieces: Piece[] = [];
  for (let at = 0; at < posted.length; ) {
    const piece = longestAt(posted, at, starts, near, pieces.at(-1)?.run.candidate.position);
    const accepted = piece && stands(piece, posted, pieces) ? piece : null;
    if (accepted) pieces.push(accepted);
    at += accepted ? accepted.to - accepted.from : 1;
  }
  return pieces;
}

type Start = { run: Run; at: number };

function startsOf(runs: readonly Run[]): Map<string, Start[]> {
  const starts = new Map<string, Start[]>();
  for (const run of runs) {
    for (const [at, { key }] of run.tokens.entries()) {
      const known = starts.get(key);
      if (known) known.push({ run, at });
      else starts.set(key, [{ run, at }]);
    }
  }
  return starts;
}

function longestAt(
  posted: readonly Token[],
  at: number,
  starts: ReadonlyMap<string, Start[]>,
  near: (run: Run) => boolean,
  previous: number | undefined,
): Piece | null {
  let best: Piece | null = null;
  let bestRank = 0;
  for (const start of starts.get(posted[at]?.key ?? '') ?? []) {
    let length = 1;
    while (
      at + length < posted.length &&
      posted[at + length]?.key === start.run.tokens[start.at + length]?.key
    )
      length++;
    const preference = (start.run.candidate.position === previous ? 0.5 : 0) + (near(start.run) ? 0.25 : 0);
    if (length + preference <= bestRank) continue;
    bestRank = length + preference;
    best = { run: start.run, from: start.at, to: start.at + length, posted: at };
  }
  return best;
}

/** A whole run counts however short where it is a sentence of the post or goes on with a piece of the same entry. */
function stands(piece: Piece, posted: readonly Token[], before: readonly Piece[]): boolean {
  const tokens = piece.run.tokens.slice(piece.from, piece.to);
  if (!provesNothing(tokens)) return true;
  if (tokens.length < piece.run.tokens.length || !tokens.some(isContent)) return false;
  const after = posted[piece.posted + tokens.length];
  const isSentence = posted[piece.posted]?.pause === 'stop' && (!after || after.pause === 'stop');
  return isSentence || before.some(({ run }) => run.candidate === piece.run.candidate);
}
