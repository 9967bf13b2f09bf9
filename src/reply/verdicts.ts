import { clean, cleanLines } from '../record/clean';
import type { Entry } from '../record/record';
import { sidesOf } from '../record/sides';
import { asRead, leastSupported, MOST_QUOTATIONS, unreadIn } from '../search/index';
import type { Hit, Verdict } from '../search/types';
import { cardsOf, entriesOf, section, speakersOf } from './cards';
import { NOBODY, readClaim } from './claims';
import { echo } from './echo';
import { extentOf } from './extent';
import { type Finding, readingOf } from './findings';
import { words } from './language';
import { faulty } from './misses';
import { partyName, speakerName } from './names';
import { choicesFor } from './naming';
import type { Parley } from './parley';
import type { DiffPart, Reply } from './reply';

const say = words.check;
/** Most records shown beside the one compared with. */
const SHOWN = 5;

/** Is this quotation on record, and from the speaker it is claimed for? */
export function checkQuote(written: string, claimed: string, parley: Parley): Reply {
  const posted = asRead(written);
  if (!/[\p{L}\p{N}]/u.test(posted)) return faulty(say.noWords);
  const typed = clean(claimed);
  const given = typed === '' ? null : readClaim(typed, parley);
  const { found, aside } = readingOf(posted, given, parley);
  const claim = found[0]?.claim ?? NOBODY;
  const unread = unreadIn(posted);
  const outcome = leastSupported(found.map((one) => one.outcome));
  const diff = found
    .filter(showsDiff)
    .flatMap(({ verdict }, at) => [...(at > 0 ? [BREAK] : []), ...verdict.diff]);
  const isAbsent = found.every((one) => one.outcome === 'not-on-record');
  const requestFor = (quote: string) => ({ command: 'check', options: { quote, ...claim.options } });
  return {
    outcome,
    lead: [...leadOf(found, parley), ...aside, ...(unread > 0 ? [say.unread(MOST_QUOTATIONS, unread)] : [])],
    sections: section(null, cardsOf(hitsOf(found), parley, isAbsent, Math.max(SHOWN, found.length))),
    ...(diff.length > 0 ? { diff: runsOf(diff) } : {}),
    // A choice is one line to type; a button asks again for the very post.
    choices: choicesFor(requestFor(clean(written)), 'speaker', claim.others, parley),
    request: requestFor(cleanLines(written)),
  };
}

/** The records of all findings, the best of each first. */
function hitsOf(found: readonly Finding[]): Hit[] {
  const each = found.map(({ verdict }) => verdict.hits);
  const hits = [...each.flatMap(([best]) => best ?? []), ...each.flatMap(([, ...more]) => more)];
  return [...new Map(hits.map((hit) => [hit.position, hit])).values()];
}

/** What a person reads of the findings; where they differ, of each quotation. */
function leadOf(findings: readonly Finding[], parley: Parley): string[] {
  const notes = new Set(findings.flatMap(({ claim }) => claim.notes));
  const lines = findings.map((one) => [
    ...sentencesFor(one, parley),
    ...changesOf(one.verdict),
    ...omissionsIn(one),
    ...targetOf(one, parley),
  ]);
  const isAlike = new Set(lines.map((told) => told.join('\n'))).size === 1;
  const [alike = []] = lines;
  const apart = findings.flatMap(({ words: quotation }, at) => {
    const [first = '', ...more] = lines[at] ?? [];
    return [say.each(echo(quotation), first), ...more];
  });
  return [...notes, ...(isAlike ? alike : apart)];
}

function sentencesFor({ outcome, verdict, claim }: Finding, parley: Parley): string[] {
  const entries = entriesOf(verdict.hits, parley, SHOWN);
  const [best] = entries;
  if (best === undefined || outcome === 'not-on-record')
    return best && verdict.tooCommon
      ? [say.tooCommon]
      : [say.notOnRecord(extentOf(parley)), ...(best ? [words.answer.nearest] : [])];
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

/** Of whom the words are on record where a post says them of another: 'Truss says Ruiz is "..."'. */
function targetOf({ outcome, verdict, of }: Finding, parley: Parley): string[] {
  const [best] = entriesOf(verdict.hits, parley, 1);
  const people = best?.about.people ?? [];
  if (of.length === 0 || people.length === 0 || best?.kind !== 'fragment' || outcome === 'not-on-record')
    return [];
  const told = people.flatMap((id) => [id, ...sidesOf(parley.record.parties.get(id), parley.record)]);
  const names = people.map((id) => partyName(id, parley.record));
  return of.some((id) => told.includes(id)) ? [] : [say.saidOf(names)];
}

/** What a sign of omission in an unchanged quotation stands for. */
function omissionsIn({ outcome, verdict: { diff } }: Finding): string[] {
  if (outcome !== 'verbatim' && outcome !== 'partial') return [];
  return runsOf(diff).flatMap(({ text, change }) => (change === 'removed' ? [say.omitted(echo(text))] : []));
}

function showsDiff({ outcome, verdict: { diff } }: Finding): boolean {
  return (
    (outcome === 'altered' || outcome === 'misattributed') && diff.some((part) => part.change !== 'same')
  );
}

/** What parts the differences of two quotations. */
const BREAK: Verdict['diff'][number] = { text: '/', change: 'same' };

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
