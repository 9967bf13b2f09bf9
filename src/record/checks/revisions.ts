import type { Fault } from '../fault';
import type { Entry, TalksRecord } from '../record';
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
  if (isInCircle(entry.id, (id) => entryOf(id, scope.record)?.supersedes)) {
    const fix = 'let only the newer supersede the older';
    yield inEntry(entry, scope, flaw('supersedes', 'it leads back to itself', fix));
  }
  const older = entryOf(entry.supersedes, scope.record);
  if (older === null || REPLACED.has(older.status)) return;
  const problem = `"${older.status}", but "${entry.id}" supersedes it`;
  yield inEntry(older, scope, flaw('status', problem, `make it one of ${[...REPLACED].join(', ')}`));
}

function entryOf(id: string | null, { entries }: TalksRecord): Entry | null {
  if (id === null) return null;
  const position = entries.find(id);
  return position < 0 ? null : entries.at(position);
}
