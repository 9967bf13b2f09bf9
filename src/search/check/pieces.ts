import type { Run } from './recorded';
import { isContent, LONG, provesNothing } from './sense';
import type { Token } from './tokens';
import type { Place } from './unchanged';

/** A stretch of a posted quotation that a run has word for word. */
export interface Piece extends Place {
  /** Where it begins in the post; it is as long there as in the run. */
  posted: number;
}

/**
 * Covers a posted quotation, from its beginning, with the longest pieces of recorded runs that are no accident: long
 * and telling, whole sentences, or whole runs of one entry. `near` runs are preferred among equals.
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
    const stands = piece && (isLong(piece) || isSentence(piece, posted) || isWholeRun(piece));
    if (stands) pieces.push(piece);
    at += stands ? piece.to - piece.from : 1;
  }
  // A short run stands only beside another of its entry: that is two fragments made one.
  const entryOf = ({ run }: Piece) => run.candidate;
  return pieces.filter(
    (piece) =>
      isLong(piece) ||
      isSentence(piece, posted) ||
      pieces.some((other) => other !== piece && entryOf(other) === entryOf(piece)),
  );
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

/** Whether a piece is too much to be an accident: long and telling, or a whole sentence both posted and recorded. */
function isLong({ run, from, to }: Piece): boolean {
  const tokens = run.tokens.slice(from, to);
  return tokens.length >= LONG && !provesNothing(tokens);
}

function isSentence({ run, from, to, posted: at }: Piece, posted: readonly Token[]): boolean {
  const isBounded = (tokens: readonly Token[], start: number, end: number) =>
    tokens[start]?.pause === 'stop' && (tokens[end]?.pause ?? 'stop') === 'stop';
  return (
    isBounded(run.tokens, from, to) &&
    isBounded(posted, at, at + to - from) &&
    run.tokens.slice(from, to).some(isContent)
  );
}

function isWholeRun({ run, from, to }: Piece): boolean {
  return to - from === run.tokens.length && run.tokens.some(isContent);
}
