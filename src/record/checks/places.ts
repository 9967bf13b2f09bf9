import type { Fault } from '../fault';
import type { TalksRecord } from '../record';
import type { RecordCheck, Scope } from './check';

/** No place lies in itself, through whatever others. */
export function circularPlaces({ record }: Scope): RecordCheck {
  return { faults: () => placesInThemselves(record) };
}

function* placesInThemselves(record: TalksRecord): Generator<Fault> {
  for (const { id } of record.places.values()) {
    const passed = new Set<string>();
    let around = record.places.get(id)?.in ?? null;
    while (around !== null && around !== id && !passed.has(around)) {
      passed.add(around);
      around = record.places.get(around)?.in ?? null;
    }
    if (around !== id) continue;
    yield {
      file: 'places.json',
      record: id,
      field: 'in',
      problem: 'it lies in itself',
      fix: 'name the place that contains it',
    };
  }
}
