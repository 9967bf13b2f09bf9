import { entryOf } from '../entries';
import type { Fault } from '../fault';
import type { Entry } from '../record';
import { flaw, inEntry, type RecordCheck, type Scope } from './check';
import { isInCircle } from './circles';

const REPLACED = new Set<Entry['status']>(['corrected', 'withdrawn', 'misattributed']);

/** A revision leads back to what it replaced, and both sides say so. */
export function revisions(scope: Scope): RecordCheck {
  const revising: Entry[] = [];
  const corrected: Entry[] = [];
  return {
    see(entry) {
      if (entry.supersedes !== null) revising.push(entry);
      if (entry.status === 'corrected') corrected.push(entry);
    },
    *faults() {
      for (const entry of revising) yield* revisionFaults(entry, scope);
      if (!scope.whole) return;
      const replaced = new Set(revising.map((entry) => entry.supersedes));
      for (const entry of corrected) {
        if (replaced.has(entry.id)) continue;
        const fix = 'add the corrected entry with "supersedes", or use another status';
        yield inEntry(entry, scope, flaw('status', 'corrected, but nothing supersedes it', fix));
      }
    },
  };
}

function* revisionFaults(entry: Entry, scope: Scope): Generator<Fault> {
  const { entries } = scope.record;
  if (isInCircle(entry.id, (id) => entryOf(id, entries)?.supersedes)) {
    const fix = 'let only the newer supersede the older';
    yield inEntry(entry, scope, flaw('supersedes', 'it leads back to itself', fix));
  }
  const older = entryOf(entry.supersedes ?? '', entries);
  if (older === undefined || REPLACED.has(older.status)) return;
  const problem = `"${older.status}", but "${entry.id}" supersedes it`;
  yield inEntry(older, scope, flaw('status', problem, `make it one of ${[...REPLACED].join(', ')}`));
}
