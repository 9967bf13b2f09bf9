import { keyOf } from '../entries';
import type { Fault } from '../fault';
import { flaw, inEntry, type RecordCheck, type Scope } from './check';

/** A short key leads to one entry, so that a button never answers with another one. */
export function sharedKeys(scope: Scope): RecordCheck {
  const { entries } = scope.record;
  const shared: Fault[] = [];
  return {
    see(entry) {
      const key = keyOf(entry.id);
      const other = entries.findKey(key);
      // An id that is used twice is told as such.
      if (other === entries.find(entry.id) || entries.at(other).id === entry.id) return;
      const problem = `its short key ${key} is that of "${entries.at(other).id}" too`;
      shared.push(inEntry(entry, scope, flaw('id', problem, 'give the newer of the two another id')));
    },
    faults: () => shared,
  };
}
