import { clean } from '../record/clean';
import { check, hasWords, isOfOne, isStrange, quotedIn, readSigned, signerAround } from '../search/index';
import type { Verdict } from '../search/types';
import { echo } from './echo';
import { words } from './language';
import { partyName } from './names';
import { readName } from './naming';
import type { Parley } from './parley';
import type { Request } from './reply';

const say = words.check;

/** For whom the words are claimed. */
export interface Claim {
  ids: readonly string[];
  /** As a person reads it; empty where nobody was named. */
  name: string;
  isUnknown: boolean;
  /** True for a name that only stands before a colon. */
  isHeading?: boolean;
  /** What the name was taken for. */
  notes: readonly string[];
  /** Who may be meant, where that is open. */
  others: readonly string[];
  options: Request['options'];
}

export const NOBODY: Claim = { ids: [], name: '', isUnknown: false, notes: [], others: [], options: {} };

/**
 * Whom the post itself gives the words to: "..., Putin said". An outlet has carried them, as a rule; somebody without words
 * on record, before a colon and more words than theirs, is what they are about.
 */
export function signature(posted: string, parley: Parley): Claim {
  const { record, index } = parley;
  // Of several quotations each may be somebody else's.
  if (quotedIn(posted).length > 1) return NOBODY;
  const { speaker, isHeading, isBare, isAscribed } = readSigned(posted);
  const around = isAscribed ? null : signerAround(posted, record, index);
  if (around?.ids.length) return signed(claimOf(around.ids, false, around.name, parley), isHeading, parley);
  if (speaker === null) return NOBODY;
  const claim = readClaim(clean(speaker), parley);
  if (claim.isUnknown) return unknownSigner(claim, isHeading && LABEL.test(speaker), parley);
  const isTopic = isHeading && !isBare && !claim.ids.some((id) => hasWords(id, index));
  const isOpen = isTopic || (isHeading && !isOfOne(speaker, claim.ids, record, index));
  const isGuess = claim.ids.length === 1 && claim.notes.length > 0;
  return isOpen || isGuess ? NOBODY : signed(claim, isHeading, parley);
}

/** Quotations that are looked at one by one: each costs as much as a whole post. */
const MOST_APART = 4;

/** Of several quotations in a post, each with who says it before it, the first that is somebody else's. */
export function swappedIn(posted: string, parley: Parley): { verdict: Verdict; claim: Claim } | null {
  const { record, index } = parley;
  const quotations = quotedIn(posted);
  if (quotations.length < 2 || quotations.length > MOST_APART) return null;
  let from = 0;
  for (const quoted of quotations) {
    const to = posted.indexOf(quoted, from) + quoted.length + 1;
    const signer = signerAround(posted.slice(from, to), record, index);
    from = to;
    if (!signer) continue;
    const claim = signed(claimOf(signer.ids, false, signer.name, parley), false, parley);
    const verdict = check(quoted, claim.ids, record, index);
    if (verdict.outcome === 'misattributed') return { verdict, claim };
  }
  return null;
}

/** The claim of whoever signs a post; an outlet has carried the words. */
function signed(claim: Claim, isHeading: boolean, { record }: Parley): Claim {
  const isOutlet = claim.ids.every((id) => record.parties.get(id)?.of === 'outlets');
  return isOutlet ? NOBODY : { ...claim, options: {}, isHeading };
}

/** 'Abramovich: "very concerning"' names whom the words are about, if nothing on record is said by him. */
export function isTheme({ ids, isHeading }: Claim, posted: string, { record, index }: Parley): boolean {
  if (!isHeading || ids.some((id) => hasWords(id, index))) return false;
  const [best] = check(posted, [], record, index).hits;
  const about = best && record.entries.at(best.position).about;
  return about !== undefined && ids.some((id) => [...about.people, ...about.places].includes(id));
}

/** A name that the record lacks. */
function unknownSigner(claim: Claim, isLabel: boolean, { record, index }: Parley): Claim {
  const isName = !isLabel && isStrange(claim.options.speaker ?? '', record, index);
  return isName ? { ...claim, options: {} } : NOBODY;
}

/** What stands before a quotation or news in other languages than English. */
const LABEL =
  /^(zitat|zitate|cita|citas|citation|citations|citazione|citat|citaat|cytat|цитата|цитати|цитаты|alıntı|eil|eilmeldung|urgente|dringend|wichtig|срочно|терміново|важно|flash|ultima hora|son dakika)$/iu;

/** Whom a typed name means, with what it was taken for where that is not plain. */
export function readClaim(typed: string, parley: Parley): Claim {
  const { ids, guessed, near, listed } = readName(typed, 'speaker', parley);
  if (ids.length === 0) return unknownClaim(typed, near);
  const claim = claimOf(ids, guessed, typed, parley);
  // Of several who are each named there is no question who is meant.
  return listed ? { ...claim, notes: [] } : claim;
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
