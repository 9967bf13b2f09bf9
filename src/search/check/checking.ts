import type { TalksRecord } from '../../record/record';
import { sidesOf } from '../../record/sides';
import { bestOf } from '../indexing/best';
import type { SearchIndex } from '../indexing/build';
import { longestRun } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import { plainUnit, type Unit, way } from '../question/units';
import { quoted } from '../ranking/look';
import { rank } from '../ranking/rank';
import type { Verdict } from '../types';
import { type Word, wordsOf } from '../words/words';
import { compare } from './compare';
import { candidatesAt } from './recorded';
import { reported } from './reported';
import { signedIn } from './unmarked';

/** Entries that share most of the posted words, rare ones before common ones; fewer for a long post, which tells more. */
const SHARING = 200;
const SHARING_WORDS = 8000;

/** Of them those compared word by word: as many of the first as of those that share most words in a row. */
const COMPARED = 16;

/** Words by which those quotations are found: the rarest of the post. */
const TELLING = 48;

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
