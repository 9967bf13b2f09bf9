import { fitsDay, readDays } from '../question/days';
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
