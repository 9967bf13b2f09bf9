import type { Entry } from '../../record/record';
import { ANY_DAY, TERM } from '../indexing/fields';
import { datesOf } from '../indexing/filters';
import { holding, intersection } from '../indexing/sets';
import { TRAIT } from '../indexing/traits';
import { coverageOf } from '../ranking/coverage';
import { Candidate, type Case } from '../ranking/look';

/** Entries among which the latest are looked for. */
const ENOUGH = 20;

/**
 * "What did Hask say last": some candidates by their time, as far as they hold the question about as well as the best. What
 * has no day stands behind what its document dates, as it was told no later.
 */
export function byTime(
  candidates: readonly Candidate[],
  isAlike: (one: Candidate) => boolean,
  { question: { order }, record }: Case,
): readonly Candidate[] {
  if (order === null) return candidates;
  const newestIn = new Map<string, string>();
  for (const { entry } of candidates) {
    const day = dayOf(entry) ?? '';
    if (day > (newestIn.get(entry.source) ?? '')) newestIn.set(entry.source, day);
  }
  const timeOf = ({ entry }: Candidate) =>
    dayOf(entry) ?? newestIn.get(entry.source) ?? record.sources.get(entry.source)?.published.date ?? null;
  const isWanted = (date: string, other: string) => date > other === (order === 'newest');
  const compare = (one: Candidate, other: Candidate) => {
    const [a, b] = [timeOf(one), timeOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const undated = Number(dayOf(one.entry) === null) - Number(dayOf(other.entry) === null);
    if (a === b) return undated;
    return isWanted(a, b) ? -1 : 1;
  };
  const meant = candidates.filter(isAlike).sort(compare);
  return [...meant, ...candidates.filter((one) => !isAlike(one))];
}

/** The day by which a statement or an event is asked for. */
function dayOf({ type, said, when }: Entry): string | null {
  return type === 'event' ? (when.date ?? said.date) : said.date;
}

/** How many are shown at least where nothing else is asked for. */
const SHOWN = 5;

/** What is on record last, or first, whatever it tells of. */
export function latest(at: Case): Candidate[] {
  const { bits } = at.index.traits;
  const all = [...(outermost(null, at, SHOWN) ?? [])];
  const once = all.filter((position) => ((bits[position] ?? 0) & TRAIT.repeats) === 0);
  return once.map(
    (position) => new Candidate({ position, score: 1 }, coverageOf([], position, at.index), at.record),
  );
}

/** Of some entries, or of all, the latest or first that have a day or whose document has one; all of a few. */
export function outermost(
  allowed: Uint32Array | null,
  { question: { order }, index }: Case,
  most = ENOUGH,
): Uint32Array | null {
  if (order === null || (allowed !== null && allowed.length <= most)) return allowed;
  const { postings } = index;
  const { terms } = postings;
  const dates = [...new Set([...datesOf(TERM.on, terms), ...datesOf(TERM.by, terms)])].sort();
  if (order === 'newest') dates.reverse();
  const found: number[] = [];
  for (const date of dates.filter((one) => one !== ANY_DAY)) {
    const docs = holding([TERM.on(date), TERM.by(date)], postings);
    found.push(...(allowed === null ? docs : intersection(allowed, docs)));
    if (found.length >= most) break;
  }
  return Uint32Array.from(found).sort();
}
