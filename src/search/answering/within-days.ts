import { fitsDay, readDays } from '../question/days';
import { isOfOutlets } from '../question/mentions';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';

/**
 * "What happened on Monday": of those that fit a weekday alone the ones of the last such day, as wherever a day is typed.
 * Where the question is about more than names, its words tell which is meant.
 */
export function ofLastDay(candidates: readonly Candidate[], { question }: Case): readonly Candidate[] {
  const [day, other] = readDays(question.tokens);
  const isWeekday = day?.prefixes.every((prefix) => prefix.startsWith('weekday:')) && !day.bound;
  if (!day || other || !isWeekday || question.units.some(({ kind }) => kind === 'word')) return candidates;
  const datesOf = ({ entry }: Candidate) =>
    [entry.said.date, entry.when.date].filter((date) => date !== null && fitsDay(day, date));
  const last = candidates.flatMap(datesOf).sort().at(-1);
  return last ? candidates.filter((one) => datesOf(one).includes(last)) : candidates;
}

/**
 * "What did Eland say in 1996": of what is found only what is of the days that the question names, if the best is, or it
 * would read as if all had been said then. Likewise "in the Courier", where nothing but names is asked for.
 */
export function withinAsked(
  candidates: readonly Candidate[],
  { question: { units }, record }: Case,
): readonly Candidate[] {
  const isOutlet = ({ mention }: Unit) =>
    mention !== null &&
    mention.parties.length > 0 &&
    mention.role !== 'speaker' &&
    isOfOutlets(mention, record);
  const days = units.filter(({ kind }) => kind === 'day');
  const outlets = units.every(({ kind }) => kind !== 'word') ? units.filter(isOutlet) : [];
  const holds = ({ coverage: { missing } }: Candidate, some: readonly Unit[]) =>
    some.length === 0 || some.some((unit) => !missing.includes(unit));
  const isWithin = (one: Candidate) => holds(one, days) && holds(one, outlets);
  const [top] = candidates;
  return top && isWithin(top) ? candidates.filter(isWithin) : candidates;
}
