import type { Entry } from '../../record/record';
import { maySay } from '../answering/content';
import { isTurnedRound } from '../answering/doers';
import type { Ground } from '../indexing/build';
import { TERM } from '../indexing/fields';
import { passagesOf } from '../indexing/passages';
import { holding } from '../indexing/sets';
import { idsOf } from '../question/mentions';
import { mentionsIn, readQuestion } from '../question/question';
import type { Unit } from '../question/units';
import { coverageOf } from '../ranking/coverage';
import { rank } from '../ranking/rank';
import { denies, deniesDenial } from '../words/denial';
import { type Candidate, candidatesAt } from './recorded';

/**
 * Reported content is the same if it holds at least this much of the posted meaning, in at least two of its words; of
 * two entries that hold it together, one holds most. Chosen on posts that tell the same and that do not: the former
 * hold 0.94 and more.
 */
const SAME_CONTENT = 0.9;
const MOST_CONTENT = 0.6;
const LEAST_WORDS = 2;

/** Entries of which some may tell it, best first. */
const LOOKED_AT = 32;

/** The entries that tell the posted content in other words: those of the claimed speakers if they have any. */
export function reported(text: string, claimed: readonly string[], ground: Ground): Candidate[] {
  const { record, index } = ground;
  const { units } = readQuestion(text, record, index);
  const terms = claimed.flatMap((id) => [TERM.speaker(id), TERM.side(id)]);
  const theirs = holding(terms, index.postings);
  for (const allowed of claimed.length ? [theirs, null] : [null]) {
    const positions = rank(units, index, LOOKED_AT, allowed).map(({ position }) => position);
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

/**
 * The entry at a position that tells some content, with one of the same speaker or one that it refers to for the rest of
 * it; else none.
 */
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
