import { check, resolve } from '../search/index';
import type { Verdict } from '../search/types';
import { cardsOf, entriesOf, section, speakersOf } from './cards';
import { coverage } from './coverage';
import { clean, echo } from './echo';
import { faulty } from './filters';
import { words } from './language';
import { partyName, speakerName } from './names';
import type { Parley } from './parley';
import type { Reply, Request } from './reply';

const say = words.check;
/** Most records shown beside the one compared with. */
const SHOWN = 5;

/** Is this quotation on record, and from the speaker it is claimed for? */
export function checkQuote(posted: string, claimed: string, parley: Parley): Reply {
  if (!/[\p{L}\p{N}]/u.test(posted)) return faulty(say.noWords);
  const { record, index } = parley;
  const name = clean(claimed);
  const ids = name === '' ? [] : resolve(name, 'party', record, index).ids;
  const isUnknown = name !== '' && ids.length === 0;
  const verdict = check(posted, ids, record, index);
  const outcome = isUnknown ? withoutSpeaker(verdict.outcome) : verdict.outcome;
  const speaker = ids.length ? words.list(ids.map((id) => partyName(id, record))) : echo(name);
  const options: Request['options'] = {
    quote: clean(posted),
    ...(name ? { speaker: ids.length === 1 ? ids.join() : name } : {}),
  };
  return {
    outcome,
    lead: [
      ...(isUnknown ? [say.unknownSpeaker(echo(name))] : []),
      sentenceFor(outcome, verdict, speaker, parley),
      ...changesOf(verdict),
      ...(verdict.tooCommon ? [say.tooCommon] : []),
    ],
    sections: section(null, cardsOf(verdict.hits, parley, outcome === 'not-on-record', SHOWN)),
    ...(showsDiff(outcome, verdict) ? { diff: verdict.diff } : {}),
    request: { command: 'check', options },
  };
}

/** Words on record from someone, but claimed for somebody whom the record does not know. */
function withoutSpeaker(outcome: Verdict['outcome']): Verdict['outcome'] {
  return outcome === 'verbatim' || outcome === 'partial' ? 'misattributed' : outcome;
}

function sentenceFor(
  outcome: Verdict['outcome'],
  { hits }: Verdict,
  claimed: string,
  parley: Parley,
): string {
  if (outcome === 'not-on-record') return say.notOnRecord(coverage(parley));
  if (outcome === 'misattributed')
    return say.misattributed(speakersOf(entriesOf(hits, parley, SHOWN), parley), claimed);
  const [best] = hits;
  return say[outcome](best ? speakerName(parley.record.entries.at(best.position), parley.record) : claimed);
}

function changesOf({ changes }: Verdict): string[] {
  return changes.map(({ what, posted, recorded }) => say.change[what](echo(posted), echo(recorded)));
}

function showsDiff(outcome: Verdict['outcome'], { diff }: Verdict): boolean {
  return (
    (outcome === 'altered' || outcome === 'misattributed') && diff.some((part) => part.change !== 'same')
  );
}
