import { statement } from '../../../src/record/schema';
import { compare, type Post } from '../../../src/search/check/compare';
import type { Candidate } from '../../../src/search/check/recorded';
import { readSigned } from '../../../src/search/check/unmarked';
import type { Verdict } from '../../../src/search/types';

/** What invented people said at invented talks about a dam: id, speaker, the quoted runs, status if not on record. */
const STATEMENTS: readonly [id: string, speaker: string, quotes: readonly string[], status?: string][] = [
  ['river', 'venn', ['We are not selling the river, the valley or our children’s future.']],
  [
    'goals',
    'venn',
    [
      'The smallest goal will be clean drinking water, and the largest goal is signing a treaty on the dam and a cease-fire,',
    ],
  ],
  ['stay', 'venn', ['That is why we came to Halden, and we will stay until the water flows again.']],
  ['mistake', 'till', ['historic mistake', 'disgrace']],
  ['boats', 'till', ['If the floodgates are opened, we will withdraw all 34 patrol boats within two weeks.']],
  [
    'pumping',
    'till',
    ['quietly reduce pumping along the eastern shore', 'rebuild confidence before the next round in Halden.'],
  ],
  [
    'valley',
    'ruiz',
    [
      'I believe there can be no winners in a dry valley. Emptying the reservoir isn’t in anybody’s interest,',
    ],
  ],
  ['late', 'ruiz', ['The treaty on the dam is late.']],
  ['dead', 'ruiz', ['The treaty on the dam is dead.'], 'withdrawn'],
  ['troubling', 'norland-government', ['deeply troubling,']],
  [
    'farmers',
    'sudria-government',
    ['Nobody in this government has ever promised free electricity to the northern farmers.'],
  ],
  ['turbines', 'hahn', ['The turbines may increase the pressure on the old northern embankment.']],
  ['trust', 'hahn', ['This is not only a matter of water but of trust between neighbours.']],
  [
    'inspections',
    'hahn',
    [
      'intensive inspections are going on right now at several gates, the most urgent of which is repair of the northern spillway, because with that repair we will be able to reopen the canal as shippers demand,',
    ],
  ],
  ['handshake', 'harbour-radio', ['frosty handshake']],
  ['ready', 'harbour-radio', ['not ready']],
  [
    'peace',
    'venn',
    ['The people of this country want peace talks next week, not another summer of disgrace.'],
  ],
  ['stop', 'sudria-government', ['But we should not stop there.']],
  ['canal', 'till', ['We will not buy the northern canal, but they can buy the northern canal.']],
  ['echo', 'till', ['They call it “deeply troubling” and leave the ferries without fuel.']],
];

/** An entry with quoted runs, as the search hands it over. */
export function candidate(
  quotes: string | readonly string[],
  position: number,
  fields: object = {},
): Candidate {
  const entry = statement.parse({
    id: `entry-${position}`,
    kind: 'quote',
    gist: 'Something was said.',
    quotes: [quotes].flat().map((text) => ({ text, start: 0, end: text.length })),
    start: 0,
    end: 1000,
    ...fields,
  });
  return { position, entry: { ...entry, type: 'statement', source: 'dam-report' } };
}

export const CANDIDATES: readonly Candidate[] = STATEMENTS.map(([id, speaker, quotes, status], position) =>
  candidate(quotes, position, { id, speaker, status }),
);

/** The quoted runs, each apart. */
export const RUNS = CANDIDATES.flatMap(({ entry }) =>
  entry.quotes.map(({ text }) => ({ text, speaker: entry.speaker ?? '' })),
);

/** A statement that reports without quoting: the pumps were switched off, says Hahn. */
export const REPORTED = candidate([], CANDIDATES.length, { id: 'pumps', kind: 'reported', speaker: 'hahn' });

/** A posted text, read where nobody is known by name. */
export function post(text: string): Post {
  return { text, words: readSigned(text, () => null).words };
}

/** Compares a posted text with the dam talks. `claimed`: an id, or empty where nobody is named. */
export function check(posted: string, claimed = '', reported: readonly Candidate[] = []): Verdict {
  return compare(post(posted), claimed ? [claimed] : [], CANDIDATES, () => reported);
}

/** The ids of a verdict's hits, best first. */
export function idsOf({ hits }: Verdict): string[] {
  return hits.map(({ position }) => [...CANDIDATES, REPORTED][position]?.entry.id ?? '?');
}

/** A verdict's difference on one line: words only in the post with "+", words only in the record with "-". */
export function diffLine({ diff }: Verdict): string {
  const SIGNS = { same: '', added: '+', removed: '-' };
  return diff.map(({ text, change }) => SIGNS[change] + text).join(' ');
}

/** A verdict's changes, a line each: "what: posted <- recorded". */
export function changeLines({ changes }: Verdict): string[] {
  return changes.map(({ what, posted, recorded }) => `${what}: ${posted} <- ${recorded}`);
}
