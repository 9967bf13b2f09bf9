import { clean } from '../record/clean';
import type { Entry } from '../record/record';
import { sidesOf } from '../record/sides';
import {
  check,
  hasWords,
  isOfOne,
  isPartOfRole,
  isStrange,
  quotedIn,
  readSigned,
  signerAround,
} from '../search/index';
import type { Verdict } from '../search/types';
import { cardsOf, entriesOf, section, speakersOf } from './cards';
import { coverage } from './coverage';
import { echo } from './echo';
import { words } from './language';
import { faulty } from './misses';
import { partyName, speakerName } from './names';
import { choicesFor, readName } from './naming';
import type { Parley } from './parley';
import type { DiffPart, Reply, Request } from './reply';

const say = words.check;
/** Most records shown beside the one compared with. */
const SHOWN = 5;

/** Is this quotation on record, and from the speaker it is claimed for? */
export function checkQuote(posted: string, claimed: string, parley: Parley): Reply {
  if (!/[\p{L}\p{N}]/u.test(posted)) return faulty(say.noWords);
  const typed = clean(claimed);
  const first = typed === '' ? signature(posted, parley) : readClaim(typed, parley);
  const swapped = typed === '' ? misgivenIn(posted, parley) : null;
  const read = swapped?.claim ?? (isTheme(first, posted, parley) ? NOBODY : first);
  const verdict = swapped?.verdict ?? check(posted, read.ids, parley.record, parley.index);
  const claim = read.isUnknown ? (byRole(typed, verdict, parley) ?? read) : read;
  const outcome = claim.isUnknown ? withoutSpeaker(verdict.outcome) : verdict.outcome;
  const request = { command: 'check', options: { quote: clean(posted), ...claim.options } };
  return {
    outcome,
    lead: [...claim.notes, ...sentencesFor(outcome, verdict, claim, parley), ...changesOf(verdict)],
    sections: section(null, cardsOf(verdict.hits, parley, outcome === 'not-on-record', SHOWN)),
    ...(showsDiff(outcome, verdict) ? { diff: runsOf(verdict.diff) } : {}),
    choices: choicesFor(request, 'speaker', claim.others, parley),
    request,
  };
}

/** For whom the words are claimed. */
interface Claim {
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

const NOBODY: Claim = { ids: [], name: '', isUnknown: false, notes: [], others: [], options: {} };

/**
 * Whom the post itself gives the words to: "..., Putin said". An outlet has carried them, as a rule; somebody without words
 * on record, before a colon and more words than theirs, is what they are about.
 */
function signature(posted: string, parley: Parley): Claim {
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

/** Of several quotations in a post, each with who says it before it, the first that is somebody else's. */
function misgivenIn(posted: string, parley: Parley): { verdict: Verdict; claim: Claim } | null {
  const { record, index } = parley;
  const quotations = quotedIn(posted);
  let from = 0;
  for (const quoted of quotations.length > 1 ? quotations : []) {
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
function isTheme({ ids, isHeading }: Claim, posted: string, { record, index }: Parley): boolean {
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

function readClaim(typed: string, parley: Parley): Claim {
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

function claimOf(ids: readonly string[], guessed: boolean, typed: string, parley: Parley): Claim {
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

/** Nobody's name or title, but the role in which the record has somebody say these words. */
function byRole(typed: string, { outcome, hits }: Verdict, parley: Parley): Claim | null {
  const entries = outcome === 'not-on-record' ? [] : entriesOf(hits, parley, SHOWN);
  const entry = entries.find(({ as }) => as !== null && isPartOfRole(typed, as));
  return entry?.speaker ? claimOf([entry.speaker], true, typed, parley) : null;
}

/** Words on record from someone, but claimed for somebody whom the record does not know. */
function withoutSpeaker(outcome: Verdict['outcome']): Verdict['outcome'] {
  return outcome === 'verbatim' || outcome === 'partial' ? 'misattributed' : outcome;
}

function sentencesFor(outcome: Verdict['outcome'], verdict: Verdict, claim: Claim, parley: Parley): string[] {
  const entries = entriesOf(verdict.hits, parley, SHOWN);
  const [best] = entries;
  if (best === undefined || outcome === 'not-on-record')
    return [best && verdict.tooCommon ? say.tooCommon : say.notOnRecord(coverage(parley))];
  const isOwn = ({ speaker }: Entry) =>
    [speaker ?? '', ...sidesOf(parley.record.parties.get(speaker ?? ''), parley.record)].some((id) =>
      claim.ids.includes(id),
    );
  const status =
    best.status === 'on record' ? [] : [say.status[best.status](speakerName(best, parley.record))];
  if (outcome === 'misattributed') {
    const others = entries.filter((entry) => !isOwn(entry));
    if (best.status === 'misattributed') return status;
    return [say.misattributed(speakersOf(others, parley), claim.name, others.length < entries.length)];
  }
  const isClaimed = claim.name === '' || entries.some(isOwn);
  return [
    say[outcome](speakersOf(entries, parley)),
    ...status,
    ...(isClaimed ? [] : [say.claimedFor(claim.name)]),
  ];
}

function changesOf({ changes }: Verdict): string[] {
  return changes.map(({ what, posted, recorded }) => say.change[what](echo(posted), echo(recorded)));
}

function showsDiff(outcome: Verdict['outcome'], { diff }: Verdict): boolean {
  return (
    (outcome === 'altered' || outcome === 'misattributed') && diff.some((part) => part.change !== 'same')
  );
}

/** Neighbouring words of the same change as one run. */
function runsOf(words: Verdict['diff']): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const { text, change } of words) {
    const last = runs.at(-1);
    if (last?.change === change) last.text += ` ${text}`;
    else runs.push({ text, change });
  }
  return runs;
}
