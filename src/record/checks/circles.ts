import type { Fault } from '../fault';
import type { TalksRecord } from '../record';
import { upward } from '../upward';
import type { RecordCheck, Scope } from './check';

/** No place or topic lies in itself and no party belongs to itself, through whatever others. */
export function circles({ record }: Scope): RecordCheck {
  return { faults: () => insideThemselves(record) };
}

function* insideThemselves({ places, topics, parties }: TalksRecord): Generator<Fault> {
  for (const id of places.keys())
    if (isInCircle(id, (one) => places.get(one)?.in))
      yield fault('places.json', id, 'in', 'it lies in itself', 'name the place that contains it');
  for (const id of topics.keys())
    if (isInCircle(id, (one) => topics.get(one)?.in))
      yield fault('topics.json', id, 'in', 'it lies in itself', 'name the wider topic that contains it');
  for (const id of parties.keys())
    if (isInCircle(id, (one) => parties.get(one)?.side))
      yield fault(
        'people.json',
        id,
        'side',
        'it belongs to itself',
        'name the body or country that it speaks for',
      );
}

function fault(file: string, record: string, field: string, problem: string, fix: string): Fault {
  return { file, record, field, problem, fix };
}

/** Whether an id is among those that lie above it. */
export function isInCircle(id: string, next: (id: string) => string | null | undefined): boolean {
  return [...upward(next(id), next)].includes(id);
}
