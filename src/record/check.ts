import { chainOfEntry } from './checks/chains';
import { type EntryCheck, inEntry, type RecordCheck, type Scope } from './checks/check';
import { circles } from './checks/circles';
import { datesOfEntry, datesOfSources } from './checks/dates';
import { sharedKeys } from './checks/keys';
import { kindOfEntry } from './checks/kinds';
import { linksOfEntry } from './checks/links';
import { sharedNames } from './checks/names';
import { offsetsOfEntry, skippedPassages } from './checks/offsets';
import { sharedQuotes } from './checks/quotes';
import { revisions } from './checks/revisions';
import { repeatedGroups } from './checks/thesaurus';
import { deadVocabulary } from './checks/vocabulary';
import { copiedQuotations, idleParaphrases, quotationMarks, sharedParaphrases } from './checks/wording';
import { everyEntry } from './entries';
import type { Fault } from './fault';
import { readRecord } from './load';
import { openRecord } from './packed';

const ENTRY_CHECKS: readonly EntryCheck[] = [
  offsetsOfEntry,
  datesOfEntry,
  kindOfEntry,
  chainOfEntry,
  linksOfEntry,
  quotationMarks,
  idleParaphrases,
];

const RECORD_CHECKS: readonly ((scope: Scope) => RecordCheck)[] = [
  datesOfSources,
  skippedPassages,
  sharedQuotes,
  copiedQuotations,
  sharedParaphrases,
  revisions,
  sharedKeys,
  sharedNames,
  deadVocabulary,
  circles,
  repeatedGroups,
];

/** What a check found. */
interface Checked {
  faults: Fault[];
  entries: number;
  sources: number;
}

/**
 * Everything about a data folder that can be checked without the documents' texts: what loading refuses, and what
 * an editor would otherwise have to see. All faults at once. `today` is YYYY-MM-DD.
 */
export function checkFolder(folder: string, today: string): Checked {
  return checkRead(readRecord(folder), today);
}

/** The same for a folder that has been read. */
export function checkRead({ packed, faults }: ReturnType<typeof readRecord>, today: string): Checked {
  const record = openRecord(packed);
  const files = new Map(packed.sources.map(({ id }, index) => [id, packed.files[index] ?? id]));
  const fileOf = (source: string) => files.get(source) ?? source;
  const scope: Scope = { record, today, fileOf, whole: faults.length === 0 };
  const found = [...faults];
  const recordChecks = RECORD_CHECKS.map((check) => check(scope));
  for (const entry of everyEntry(record.entries)) {
    for (const check of ENTRY_CHECKS)
      for (const flaw of check(entry, scope)) found.push(inEntry(entry, scope, flaw));
    for (const check of recordChecks) check.see?.(entry);
  }
  for (const check of recordChecks) for (const fault of check.faults()) found.push(fault);
  return { faults: found, entries: record.entries.length, sources: record.sources.size };
}
