import { clean } from '../record/clean';
import { isOutlet } from '../record/sides';
import { attributionsIn, check, handleAsName, type Signer } from '../search/index';
import { echo } from './echo';
import { words } from './language';
import { partyName } from './names';
import { type Reading, readName } from './naming';
import { isSilent } from './notes';
import type { Parley } from './parley';
import type { Request } from './reply';

const say = words.check;

/** For whom the words are claimed. */
export interface Claim {
  ids: readonly string[];
  /** As a person reads it; empty where nobody was named. */
  name: string;
  isUnknown: boolean;
  /** What the name was taken for. */
  notes: readonly string[];
  /** Who may be meant, where that is open. */
  others: readonly string[];
  options: Request['options'];
}

/** Some words of a post, and for whom they are claimed. */
export interface Claimed {
  words: string;
  claim: Claim;
  /** All on record of whom the post says them. */
  of: readonly string[];
}

export const NOBODY: Claim = { ids: [], name: '', isUnknown: false, notes: [], others: [], options: {} };

/** Each quotation of a post, or all of it, with whom the post itself gives it to: "..., Putin said". */
export function claimsIn(posted: string, parley: Parley): Claimed[] {
  return attributionsIn(posted, parley.record, parley.index).map(({ words, signer, of }) => ({
    words,
    of,
    claim: signer ? signed(signer, words, parley) : NOBODY,
  }));
}

/** The claim for whoever signs some words. */
function signed({ ids, name }: Signer, words: string, parley: Parley): Claim {
  if (ids.length > 0) return ownWords(claimOf(ids, false, name, parley), words, parley);
  return { ...unknownClaim(clean(name), []), options: {} };
}

/** A claim, unless an outlet is named for other reasons: as a rule it has carried the words. */
function ownWords(claim: Claim, posted: string, parley: Parley): Claim {
  const { record, index } = parley;
  const own = { ...claim, options: {} };
  if (!claim.ids.every((id) => isOutlet(record.parties.get(id)))) return own;
  if (isSilent(claim.ids, parley)) return NOBODY;
  const [best] = check(posted, [], record, index).hits;
  if (best === undefined) return NOBODY;
  const { source, speaker, via } = record.entries.at(best.position);
  const carriers = [speaker, ...via, record.sources.get(source)?.publisher];
  return claim.ids.some((id) => carriers.includes(id)) ? NOBODY : own;
}

/** Whom a typed name means, with what it was taken for where that is not plain. */
export function readClaim(typed: string, parley: Parley): Claim {
  const { ids, guessed, near, listed } = readHandle(typed, parley) ?? readName(typed, 'speaker', parley);
  if (ids.length === 0) return unknownClaim(typed, near);
  const claim = claimOf(ids, guessed, typed, parley);
  // Of several who are each named there is no question who is meant.
  return listed ? { ...claim, notes: [] } : claim;
}

/** "@DmytroKuleba": whose full name a handle is; null for others. */
function readHandle(typed: string, parley: Parley): Reading | null {
  const reading = readName(handleAsName(typed), 'speaker', parley);
  return /^@?\p{L}+$/u.test(typed) && reading.ids.length > 0 && !reading.guessed ? reading : null;
}

function unknownClaim(typed: string, near: readonly string[]): Claim {
  const shown = echo(typed);
  return {
    ids: [],
    name: words.quoted(shown),
    isUnknown: true,
    notes: [say.unknownSpeaker(shown)],
    others: near,
    options: { speaker: typed },
  };
}

/** A claim for those whom a name means; of several it is open who is meant. */
export function claimOf(ids: readonly string[], guessed: boolean, typed: string, parley: Parley): Claim {
  const names = ids.map((id) => partyName(id, parley.record));
  const name = words.either(names);
  const shown = echo(typed);
  const shared = { ids, name, isUnknown: false };
  if (ids.length > 1) {
    const notes = [words.lookUp.ambiguous(shown, names)];
    return { ...shared, notes, others: ids, options: { speaker: typed } };
  }
  const notes = guessed ? [words.lookUp.takenAs(shown, name)] : [];
  return { ...shared, notes, others: [], options: { speaker: guessed ? typed : ids.join() } };
}
