import type { Fault } from '../fault';
import type { TalksRecord } from '../record';
import { fold } from '../text';
import type { RecordCheck, Scope } from './check';

/** A group of the thesaurus says a word once, and says more than any other group. */
export function repeatedGroups({ record }: Scope): RecordCheck {
  return { faults: () => groupFaults(record.thesaurus) };
}

function* groupFaults(thesaurus: TalksRecord['thesaurus']): Generator<Fault> {
  const groups = thesaurus.map((group) => group.map(fold));
  const groupsOf = new Map<string, Set<number>>();
  for (const [index, group] of groups.entries()) {
    for (const word of group) groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(index));
  }
  for (const [index, group] of groups.entries()) {
    const field = `groups[${index}]`;
    const repeated = group.find((word, at) => group.indexOf(word) < at);
    if (repeated !== undefined) yield inThesaurus(field, `"${repeated}" is in it twice`, 'take one out');
    const around = groupAround(index, groups, groupsOf);
    if (around !== undefined) yield inThesaurus(field, `groups[${around}] holds all of it`, 'take it out');
  }
}

/** Another group that holds all words of this one; of two that hold the same, the earlier. */
function groupAround(
  index: number,
  groups: readonly (readonly string[])[],
  groupsOf: ReadonlyMap<string, Set<number>>,
): number | undefined {
  const [first = '', ...rest] = groups[index] ?? [];
  const sizeOf = (one: number) => new Set(groups[one]).size;
  return [...(groupsOf.get(first) ?? [])].find((other) => {
    if (other === index || !rest.every((word) => groupsOf.get(word)?.has(other))) return false;
    return other < index || sizeOf(other) > sizeOf(index);
  });
}

function inThesaurus(field: string, problem: string, fix: string): Fault {
  return { file: 'thesaurus.json', record: null, field, problem, fix };
}
