import type { Fault } from '../fault';
import type { TalksRecord } from '../record';
import { upward } from '../upward';
import type { RecordCheck, Scope } from './check';

/** No place lies in itself and no party belongs to itself, through whatever others. */
export function circles({ record }: Scope): RecordCheck {
  return { faults: () => insideThemselves(record) };
}

function* insideThemselves({ places, parties }: TalksRecord): Generator<Fault> {
  const around = (id: string) => places.get(id)?.in;
  const above = (id: string) => parties.get(id)?.side;
  for (const id of places.keys())
    if (isInCircle(id, around))
      yield {
        file: 'places.json',
        record: id,
        field: 'in',
        problem: 'it lies in itself',
        fix: 'name the place that contains it',
      };
  for (const id of parties.keys())
    if (isInCircle(id, above))
      yield {
        file: 'people.json',
        record: id,
        field: 'side',
        problem: 'it belongs to itself',
        fix: 'name the body or country that it speaks for',
      };
}

/** Whether an id is among those that lie above it. */
export function isInCircle(id: string, next: (id: string) => string | null | undefined): boolean {
  return [...upward(next(id), next)].includes(id);
}
