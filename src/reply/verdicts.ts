import { clean, cleanLines } from '../record/clean';
import type { Entry } from '../record/record';
import { sidesOf } from '../record/sides';
import { check, isPartOfRole } from '../search/index';
import type { Verdict } from '../search/types';
import { cardsOf, entriesOf, section, speakersOf } from './cards';
import { type Claim, claimOf, isTheme, NOBODY, readClaim, signature, swappedIn } from './claims';
import { coverage } from './coverage';
import { echo } from './echo';
import { words } from './language';
import { faulty } from './misses';
import { speakerName } from './names';
import { choicesFor } from './naming';
import type { Parley } from './parley';
import type { DiffPart, Reply } from './reply';

const say = words.check;
/** Most records shown beside the one compared with. */
const SHOWN = 5;

/** Is this quotation on record, and from the speaker it is claimed for? */
export function checkQuote(posted: string, claimed: string, parley: Parley): Reply {
  if (!/[\p{L}\p{N}]/u.test(posted)) return faulty(say.noWords);
  const typed = clean(claimed);
  const first = typed === '' ? signature(posted, parley) : readClaim(typed, parley);
  const swapped = typed === '' ? swappedIn(posted, parley) : null;
  const read = swapped?.claim ?? (isTheme(first, posted, parley) ? NOBODY : first);
  const verdict = swapped?.verdict ?? check(posted, read.ids, parley.record, parley.index);
  const claim = read.isUnknown ? (byRole(typed, verdict, parley) ?? read) : read;
  const outcome = claim.isUnknown ? withoutSpeaker(verdict.outcome) : verdict.outcome;
  const requestFor = (quote: string) => ({ command: 'check', options: { quote, ...claim.options } });
  return {
    outcome,
    lead: [...claim.notes, ...sentencesFor(outcome, verdict, claim, parley), ...changesOf(verdict)],
    sections: section(null, cardsOf(verdict.hits, parley, outcome === 'not-on-record', SHOWN)),
    ...(showsDiff(outcome, verdict) ? { diff: runsOf(verdict.diff) } : {}),
    // A choice is one line to type; a button asks again for the very post.
    choices: choicesFor(requestFor(clean(posted)), 'speaker', claim.others, parley),
    request: requestFor(cleanLines(posted)),
  };
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
