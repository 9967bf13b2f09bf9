import { isSide } from '../record/sides';
import { holdsInRow, wordsOf } from '../search/index';
import type { Filters, Hits } from '../search/types';
import { entriesOf, speakersOf } from './cards';
import { readFilters, type Wanted } from './filters';
import { positionsIn } from './hits';
import { words } from './language';
import { isSilent } from './notes';
import { once } from './once';
import type { Parley } from './parley';
import { findPicked } from './pick';
import { surveyOf } from './survey';
import { askedIn, countOf, hitsOf, idOr, type Searched, search, type WayOut, wayOf, without } from './ways';

const say = words.lookUp;

/** Whose words a text is that is no quotation of whoever was asked for: several in a row of somebody else's. */
export function wayToOthers(wanted: Wanted, type: Searched, parley: Parley): WayOut | null {
  const { read, request, text } = wanted;
  const whose = ['speaker', 'side'].filter((option) => read[option] !== undefined);
  if (type !== 'statement' || whose.length === 0 || wordsOf(text).length < 2) return null;
  const others = without(whose, request);
  const entries = entriesOf(hitsOf(others, type, parley), parley);
  const said = entries.filter(({ quotes }) => quotes.some((quote) => holdsInRow(quote.text, text)));
  if (said.length === 0) return null;
  const hits = said.map(({ id }) => ({ position: parley.record.entries.find(id), score: 1 }));
  const line = words.answer.otherSpeaker(
    words.list(whose.map((option) => read[option] ?? '')),
    speakersOf(said, parley),
  );
  const what = countOf(hits, type);
  return wayOf(hits, [line], say.tryWithout(askedIn(wanted, whose), what), others);
}

/** Where the record mentions whom it has no words of, or what came through an outlet, which need not have said it. */
export function wayMentioned(
  left: readonly string[],
  wanted: Wanted,
  type: Searched,
  parley: Parley,
): WayOut | null {
  const { filters, read, request } = wanted;
  const option = WHOM.find((one) => filters[one] !== undefined && !left.includes(one));
  if (type === null || option === undefined) return null;
  const ids = filters[option] ?? [];
  if (option !== 'outlet' && !isSilent(ids, parley)) return null;
  const isCarrier = search({ outlet: ids }, parley).length > 0;
  const { wanted: rest } = readFilters(without([option, ...left], request), parley);
  if (!rest) return null;
  const { text, filters: others } = rest;
  const mentions = findPicked(text, { ...others, [isCarrier ? 'outlet' : 'person']: ids }, parley);
  if (mentions.length === 0) return null;
  const parts = isCarrier ? [] : partsOf(mentions, ids, others, parley);
  const hits = parts.length === 0 ? mentions : once([...mentions.slice(), ...parts.slice()], parley);
  const name = read[option] ?? '';
  const where = isCarrier ? say.carried : say.mentioned;
  const line = where(name, countOf(hits, null), askedIn(wanted, left));
  const page = { command: 'speaker', options: { name: idOr(request.options[option] ?? '', option, wanted) } };
  const lines = option === 'outlet' ? [line] : [words.answer.noWords(name, false), line];
  return wayOf(hits, lines, say.tryCommand('speaker', name, []), page);
}

/** The options that name somebody, whose words are meant before what they carried. */
const WHOM = ['speaker', 'side', 'person', 'outlet'] as const;

/** The statements that are part of an entry on a body, through which the record gives its voice: an ally's for allies. */
function partsOf(mentions: Hits, ids: readonly string[], filters: Filters, parley: Parley): Hits {
  const { record } = parley;
  if (!ids.every((id) => isSide(record.parties.get(id)))) return [];
  const links = entriesOf(mentions, parley).flatMap(({ id }) => surveyOf(parley).linksTo.get(id) ?? []);
  const known = new Set(positionsIn(mentions));
  const parts = links.filter(({ how }) => how === 'part of').map(({ from }) => record.entries.find(from));
  const among = Uint32Array.from(new Set(parts.filter((at) => !known.has(at)))).sort();
  return search({ ...filters, type: 'statement', among }, parley);
}
