import type { Entry } from '../record/record';
import { sidesOf } from '../record/sides';
import { check, quotedIn, readSigned } from '../search/index';
import type { Verdict } from '../search/types';
import { cardsOf, entriesOf, section, speakersOf } from './cards';
import { coverage } from './coverage';
import { clean, echo } from './echo';
import { faulty } from './filters';
import { words } from './language';
import { partyName, speakerName } from './names';
import { readName } from './naming';
import type { Parley } from './parley';
import type { Reply, Request } from './reply';

const say = words.check;
/** Most records shown beside the one compared with. */
const SHOWN = 5;

/** Is this quotation on record, and from the speaker it is claimed for? */
export function checkQuote(posted: string, claimed: string, parley: Parley): Reply {
  if (!/[\p{L}\p{N}]/u.test(posted)) return faulty(say.noWords);
  const claim = clean(claimed) === '' ? signature(posted, parley) : readClaim(clean(claimed), parley);
  const verdict = check(posted, claim.ids, parley.record, parley.index);
  const outcome = claim.isUnknown ? withoutSpeaker(verdict.outcome) : verdict.outcome;
  return {
    outcome,
    lead: [...claim.notes, ...sentencesFor(outcome, verdict, claim, parley), ...changesOf(verdict)],
    sections: section(null, cardsOf(verdict.hits, parley, outcome === 'not-on-record', SHOWN)),
    ...(showsDiff(outcome, verdict) ? { diff: verdict.diff } : {}),
    request: { command: 'check', options: { quote: clean(posted), ...claim.options } },
  };
}

/** For whom the words are claimed. */
interface Claim {
  ids: readonly string[];
  /** As a person reads it; empty where nobody was named. */
  name: string;
  isUnknown: boolean;
  /** What the name was taken for. */
  notes: readonly string[];
  options: Request['options'];
}

const NOBODY: Claim = { ids: [], name: '', isUnknown: false, notes: [], options: {} };

/** Whom the post itself gives the words to: "..., Putin said". An outlet has carried them, as a rule. */
function signature(posted: string, parley: Parley): Claim {
  const { speaker } = readSigned(posted);
  // Of several quotations each may be somebody else's.
  if (speaker === null || quotedIn(posted).length > 1) return NOBODY;
  const claim = readClaim(clean(speaker), parley);
  const isOutlet = claim.ids.every((id) => parley.record.parties.get(id)?.of === 'outlets');
  return !claim.isUnknown && claim.notes.length === 0 && !isOutlet ? { ...claim, options: {} } : NOBODY;
}

function readClaim(typed: string, parley: Parley): Claim {
  const shown = echo(typed);
  const { ids, guessed } = readName(typed, 'speaker', parley);
  if (ids.length === 0)
    return {
      ids,
      name: words.quoted(shown),
      isUnknown: true,
      notes: [say.unknownSpeaker(shown)],
      options: { speaker: typed },
    };
  const name = words.either(ids.map((id) => partyName(id, parley.record)));
  const notes = guessed ? [words.lookUp.takenAs(shown, name)] : [];
  return {
    ids,
    name,
    isUnknown: false,
    notes,
    options: { speaker: ids.length === 1 && !guessed ? ids.join() : typed },
  };
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
