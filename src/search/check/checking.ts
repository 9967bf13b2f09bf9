import type { Entry, TalksRecord } from '../../record/record';
import { sidesOf } from '../../record/sides';
import { maySay } from '../answering/content';
import { isTurnedRound } from '../answering/doers';
import { bestOf } from '../indexing/best';
import type { Ground, SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { longestRun, passagesOf } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import { holding } from '../indexing/sets';
import { idsOf } from '../question/mentions';
import { mentionsIn, readQuestion } from '../question/question';
import { plainUnit, type Unit, way } from '../question/units';
import { coverageOf } from '../ranking/coverage';
import { quoted } from '../ranking/look';
import { rank } from '../ranking/rank';
import type { Verdict } from '../types';
import { denies, deniesDenial } from '../words/denial';
import { type Word, wordsOf } from '../words/words';
import { compare } from './compare';
import type { Candidate } from './recorded';
import { signedIn } from './unmarked';

/** Entries that share most of the posted words, rare ones before common ones; fewer for a long post, which tells more. */
const SHARING = 200;
const SHARING_WORDS = 8000;

/** Of them those compared word by word: as many of the first as of those that share most words in a row. */
const COMPARED = 16;

/** Words by which those quotations are found: the rarest of the post. */
const TELLING = 48;

/**
 * Reported content is the same if it holds at least this much of the posted meaning, in at least two of its words; of
 * two entries that hold it together, one holds most. Chosen on posts that tell the same and that do not: the former
 * hold 0.94 and more.
 */
const SAME_CONTENT = 0.9;
const MOST_CONTENT = 0.6;
const LEAST_WORDS = 2;

/** Compares a posted quotation with every quotation on record. `claimed`: ids it is said to be from, or none. */
export function check(
  posted: string,
  claimed: readonly string[],
  record: TalksRecord,
  index: SearchIndex,
): Verdict {
  const words = wordsOf(posted);
  const most = Math.max(2 * COMPARED, Math.min(SHARING, Math.floor(SHARING_WORDS / words.length)));
  const hits = rank(everyWord(words, index), index, most, quoted(index.postings));
  const sharing = hits.map(({ position }) => position);
  const candidates = candidatesAt(closest(words, sharing, index), record);
  // What somebody says is said for the countries and bodies that they speak for.
  const isFor = (id: string) =>
    sidesOf(record.parties.get(id), record).some((side) => claimed.includes(side));
  const theirs = candidates.flatMap(({ entry: { speaker } }) => speaker ?? []).filter(isFor);
  const ground = { record, index };
  const { words: own } = signedIn(posted, ground);
  return compare({ text: posted, words: own }, [...claimed, ...theirs], candidates, (text) =>
    reported(text, claimed, ground),
  );
}

function candidatesAt(positions: readonly number[], { entries }: TalksRecord): Candidate[] {
  return positions.map((position) => ({ position, entry: entries.at(position) }));
}

/** The entries that are worth a comparison, in their order. */
function closest(
  words: readonly Word[],
  sharing: readonly number[],
  { postings, passages }: SearchIndex,
): number[] {
  if (sharing.length <= 2 * COMPARED) return [...sharing];
  const terms = words.map(({ stem }) => termOf(postings, stem));
  const runs = Float64Array.from(sharing, (position) => longestRun(terms, position, passages));
  const inARow = bestOf(Uint32Array.from(sharing.keys()), runs, COMPARED);
  return sharing.filter((_, place) => place < COMPARED || inARow.includes(place));
}

/** Every word counts here, also those without meaning in a question: fragments may consist of nothing else. */
function everyWord(words: readonly Word[], index: SearchIndex): Unit[] {
  const stems = [...new Set(words.map(({ stem }) => stem))];
  const rarest = stems.map((stem) => way(stem, 1, 'word', index)).sort((a, b) => a.frequency - b.frequency);
  return rarest
    .filter(({ term }) => term >= 0)
    .slice(0, TELLING)
    .map((one) => plainUnit('', [one]));
}

/** The entries that tell the posted content in other words: those of the claimed speakers if they have any. */
function reported(text: string, claimed: readonly string[], ground: Ground): Candidate[] {
  const { record, index } = ground;
  const { units } = readQuestion(text, record, index);
  const terms = claimed.flatMap((id) => [TERM.speaker(id), TERM.side(id)]);
  const theirs = holding(terms, index.postings);
  for (const allowed of claimed.length ? [theirs, null] : [null]) {
    const positions = rank(units, index, 2 * COMPARED, allowed).map(({ position }) => position);
    const tellers = positions
      .map((position) => candidatesAt(tellersOf(units, position, positions, ground), record))
      .find(({ length }) => length > 0);
    // Whatever comes behind is less like it.
    if (tellers) return isSame(text, tellers, ground) ? tellers : [];
  }
  return [];
}

/**
 * Whether a text tells what some entries tell: it is another content if it begins with somebody whom they do not name,
 * if only one of both denies it, or if it says more than they do.
 */
function isSame(text: string, tellers: readonly Candidate[], ground: Ground): boolean {
  const { record, index } = ground;
  const { mentions, tokens } = readQuestion(text, record, index);
  const entries = tellers.map(({ entry }) => entry);
  const gist = entries[0]?.gist ?? '';
  const subject = mentions.find(({ from }) => tokens.slice(0, from).every(({ empty }) => empty));
  const told = entries.flatMap((entry) => mentionsIn(entry.id, record, index).flatMap(idsOf));
  const dates = entries.flatMap(({ said, when }) => [said.date, when.date]).flatMap((date) => date ?? []);
  return (
    (!subject || idsOf(subject).some((id) => told.includes(id))) &&
    !isTurnedRound(text, entries, ground) &&
    denies(text) === denies(gist) &&
    deniesDenial(text) === deniesDenial(gist) &&
    maySay(text, entries.flatMap(passagesOf), dates)
  );
}

/** The entry at a position that tells some content, with one of the same speaker, or that it refers to, for the rest of it; else none. */
function tellersOf(
  units: readonly Unit[],
  position: number,
  others: readonly number[],
  { record: { entries }, index }: Ground,
): number[] {
  const { part, parts, missing } = coverageOf(units, position, index);
  const words = parts.filter(({ unit, by }) => by && !unit.light).length;
  // Of somebody, some place or some day else, the same words tell another thing.
  if (words < LEAST_WORDS || missing.some(({ kind }) => kind !== 'word')) return [];
  if (part >= SAME_CONTENT) return [position];
  const { speaker, quotes, links } = entries.at(position);
  // Half of one quotation with half of another is what neither says.
  const goesWith = (other: Entry) =>
    (other.speaker === speaker || links.some(({ to }) => to === other.id)) &&
    (quotes.length === 0 || other.quotes.length === 0);
  const rest = others.find(
    (other) => goesWith(entries.at(other)) && coverageOf(missing, other, index).part >= SAME_CONTENT,
  );
  return part >= MOST_CONTENT && speaker !== null && rest !== undefined ? [position, rest] : [];
}
