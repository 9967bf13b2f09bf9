import type { TalksRecord } from '../../record/record';
import { holdsPhrase } from '../answering/quoting';
import type { SearchIndex } from '../indexing/build';
import { allowedBy } from '../indexing/filters';
import { lengthOf } from '../indexing/passages';
import { holding, intersection } from '../indexing/sets';
import { type Question, readQuestion } from '../question/question';
import { closenessTo, SAME_FORM } from '../ranking/closeness';
import { coverageOf } from '../ranking/coverage';
import { byScore, rank } from '../ranking/rank';
import type { Filters, Hit, Hits } from '../types';
import { JOINT } from '../words/words';

/** The most entries that a search with a text gives. */
const MOST = 25;

/**
 * Hits hold this part of a text's meaning. Two words stand together, unless they are listed: "red cross" is neither red
 * eyes nor something crossed. Where a text has an ordinary word that the record does not know, they hold more, the most of
 * a few words: one of them alone says another thing. What is no ordinary word may be a mere slip.
 */
const ENOUGH = { known: 0.4, ofTwo: 0.55, ofMany: 0.5, ofFew: 0.7, few: 3 } as const;

/**
 * What one of several words adds in the very form of the text: twice what it adds to a question, since words to be found
 * are typed as they are remembered. Of 2,000 queries of a surname and two or three words of a sentence, among 100,000: right first 0.9545
 * for 0.952, with two typos 0.890 for 0.886; more than this finds no more.
 */
const REMEMBERED_FORM = 1.2;

/** Entries read for words in a row. */
const READ = 1000;

/** Hits beside the best score at least this part of what it does; of a mere name, all that hold it are meant. */
const NEAR = 0.35;

/**
 * The part of an entry's score that each e-fold of its length takes: of two that hold the words of a text alike the
 * briefer one is meant, since more of it is asked for. Where names or days alone are asked for, length says nothing.
 * Chosen on 4,500 queries of a surname and two words of a sentence, of 100,000 (right first with no, one, two typos:
 * 0.924, 0.893, 0.857 without it, 0.945, 0.917, 0.880 with it).
 */
const BREVITY = 0.05;

/**
 * What filters leave of a text's hits is found where it scores at least this part of the best without them: else that is
 * what was meant. Of 10,744 searches for words of an entry under a name or day that it has, none leaves less than 0.7.
 */
const LEFT = 0.65;

/**
 * Fuzzy search with filters. Without a text: everything the filters let through, in record order. An entry's id
 * as text finds that entry.
 */
export function find(text: string, filters: Filters, record: TalksRecord, index: SearchIndex): Hits {
  const allowed = allowedBy(filters, index);
  const position = record.entries.find(text.trim());
  if (position >= 0 && (!allowed || allowed.includes(position))) return [{ position, score: 1 }];
  if (!text.trim()) return inOrder(allowed, record);
  const question = readQuestion(text, record, index);
  if (question.units.length === 0) return quoting(question, allowed, record, index);
  if (question.units.some(({ stranger }) => stranger)) return [];
  const hits = matching(question, allowed, index);
  return isMeantOtherwise(question, hits, filters, index) ? [] : hits;
}

/** The entries that hold enough of a text, best first. */
function matching(question: Question, allowed: Uint32Array | null, index: SearchIndex): Hit[] {
  const words = question.units.filter(({ kind }) => kind === 'word').length;
  const closeness = closenessTo(question, index, words > 1 ? REMEMBERED_FORM : SAME_FORM);
  const enough = enoughOf(question);
  const brevity = words > 0 ? BREVITY : 0;
  const hits = rank(question.units, index, MOST, allowed)
    .map(({ position: at, score }) => ({
      position: at,
      score: (score + closeness(at)) * (1 - brevity * Math.log(lengthOf(at, index.passages))),
    }))
    .filter(({ position: at }) => coverageOf(question.units, at, index).part >= enough)
    .sort(byScore);
  return hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * (words > 0 ? NEAR : 0));
}

/** "very concerning" through an outlet that did not carry it: the filters take away what was meant. */
function isMeantOtherwise(
  question: Question,
  [best]: readonly Hit[],
  { type, ...others }: Filters,
  index: SearchIndex,
): boolean {
  const { text, units } = question;
  const isTelling = units.some(({ kind, weight }) => kind === 'word' && weight > 0) && !JOINT.test(text);
  if (!best || !isTelling || Object.keys(others).length === 0) return false;
  const [meant] = matching(question, allowedBy(type ? { type } : {}, index), index);
  return best.score < (meant?.score ?? 0) * LEFT;
}

function enoughOf({ text, tokens, units }: Question): number {
  const telling = units.filter(({ weight }) => weight > 0).length;
  const isUnheard = units.some(({ from, known }) => !known && tokens[from]?.foreign);
  if (isUnheard) return telling <= ENOUGH.few ? ENOUGH.ofFew : ENOUGH.ofMany;
  return telling === 2 && !JOINT.test(text) ? ENOUGH.ofTwo : ENOUGH.known;
}

/** Held of a text that nothing holds, so that an entry is near: two words or names of it, a word among them. */
const HELD = 2;

/**
 * The entries that hold all of a text's words and names but one, best first: "sanctions on Abramovich lifted". For a text
 * that nothing is found for, and to be shown with the one that is missing.
 */
export function findNear(text: string, filters: Filters, record: TalksRecord, index: SearchIndex): Hit[] {
  const question = readQuestion(text, record, index);
  const telling = question.units.filter(({ light, weight }) => !light && weight > 0);
  const isNear = ({ position }: Hit): boolean => {
    const { parts } = coverageOf(telling, position, index);
    const held = parts.filter(({ by }) => by !== null && by.how !== 'paraphrase');
    const isAll = parts.every(({ by }) => by !== null);
    const isAllButOne = held.length >= Math.max(HELD, telling.length - 1);
    return (isAll || isAllButOne) && held.some(({ unit }) => unit.kind === 'word');
  };
  return rank(question.units, index, MOST, allowedBy(filters, index)).filter(isNear);
}

/** "There will be": words without a meaning of their own are found where a quotation has them in a row. */
function quoting(
  { text, tokens }: Question,
  allowed: Uint32Array | null,
  record: TalksRecord,
  { postings }: SearchIndex,
): Hits {
  const lists = tokens.map(({ stem }) => holding([stem], postings));
  const [first = new Uint32Array(), ...others] = allowed ? [...lists, allowed] : lists;
  return [...others.reduce(intersection, first).subarray(0, READ)]
    .filter((position) => holdsPhrase(record.entries.at(position), text))
    .slice(0, MOST)
    .map((position) => ({ position, score: 1 }));
}

function inOrder(allowed: Uint32Array | null, record: TalksRecord): Hits {
  const { length } = allowed ?? record.entries;
  const hitAt = (at: number): Hit => ({ position: allowed?.[at] ?? at, score: 0 });
  return {
    length,
    slice: (from = 0, to = length) =>
      Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, at) => hitAt(from + at)),
  };
}
