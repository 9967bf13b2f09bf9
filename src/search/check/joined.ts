import { spelledOut, type Token } from '../words/tokens';
import { type Alteration, cutsOf } from './altered';
import { byGravity, type Change, shown } from './changes';
import { shareOf } from './evidence';
import type { Piece } from './pieces';
import type { Candidate } from './recorded';
import { lostSense } from './scope';
import { isNegation, LONG } from './sense';

/** The share of the posted words with a meaning of their own that the pieces must cover. */
const JOINED = 0.75;

/** Times the length of a quotation that a post with words of its own around it may have. */
const COMMENTED = 3;

/** A posted quotation made of pieces that do not follow one another on record, or of one with a comment beside it. */
interface Joined extends Alteration {
  /** The entries that the pieces come from, in posted order. */
  candidates: readonly Candidate[];
  /** The share of the posted words with a meaning of their own that the pieces cover. */
  share: number;
}

/**
 * What a posted quotation is if it was joined from these pieces; `null` if they are not most of it, or no whole quotation
 * with a comment: "We share no grounds. And they fish on."
 */
export function joinedFrom(pieces: readonly Piece[], posted: readonly Token[]): Joined | null {
  const covered = pieces.flatMap((piece) => postedIn(piece, posted));
  const share = shareOf(posted, covered);
  const isJoined = pieces.length > 1 && share >= JOINED;
  if (!isJoined && !pieces.some((piece) => isCommented(piece, posted))) return null;
  const rest = between(posted, pieces);
  const changes = [...seams(pieces, posted), ...rest.filter((words) => words.length > 0).map(addition)];
  return {
    candidates: [...new Set(pieces.map(({ run }) => run.candidate))],
    share,
    changes: [...cutsOf(lostSense(pieces)), ...byGravity(changes)],
    diff: [
      ...pieces.flatMap((piece, index) => [
        ...shown(rest[index] ?? [], 'added'),
        ...shown(postedIn(piece, posted), 'same'),
      ]),
      ...shown(rest.at(-1) ?? [], 'added'),
    ],
  };
}

function isCommented({ run, from, to }: Piece, posted: readonly Token[]): boolean {
  return to - from === run.tokens.length && to - from >= LONG && posted.length <= COMMENTED * (to - from);
}

function postedIn({ posted: at, from, to }: Piece, posted: readonly Token[]): Token[] {
  return posted.slice(at, at + to - from);
}

/** The posted words before, between and after the pieces: one list more than there are pieces. */
function between(posted: readonly Token[], pieces: readonly Piece[]): Token[][] {
  const ends = pieces.map(({ posted: at, from, to }) => at + to - from);
  return [0, ...ends].map((end, index) => posted.slice(end, pieces[index]?.posted ?? posted.length));
}

/** Where two pieces meet: words left out of one run, or two places of the record made one. */
function seams(pieces: readonly Piece[], posted: readonly Token[]): Change[] {
  return pieces.slice(1).map((piece, index) => {
    const before = pieces[index];
    if (before && before.run === piece.run && before.to <= piece.from) {
      return { what: 'cut', posted: '', recorded: spelledOut(piece.run.tokens.slice(before.to, piece.from)) };
    }
    const recorded = piece.run.tokens.slice(piece.from, piece.to);
    return { what: 'splice', posted: spelledOut(postedIn(piece, posted)), recorded: spelledOut(recorded) };
  });
}

function addition(words: readonly Token[]): Change {
  return { what: words.some(isNegation) ? 'negation' : 'word', posted: spelledOut(words), recorded: '' };
}
