import { z } from 'zod';
import { type Fault, faultLine } from '../record/fault';
import { parseJson } from '../record/json';
import type { TalksRecord } from '../record/record';
import { shaped } from '../record/shape';
import { nameKey } from '../record/text';
import { alikeFinder } from './alike';
import { bearersIn, type NamesSeen, partyNames } from './name-keys';

const UNDECIDED = 'merge or new?';

const duplicate = z.strictObject({
  name: z.string().min(1).describe('As the rows spell it.'),
  rows: z.int().min(0).optional(),
  likely: z.array(z.string()).optional(),
  decision: z.enum(['merge', 'new', UNDECIDED]),
  into: z
    .string()
    .min(1)
    .optional()
    .describe('Whose name it is, if merged: an id from people.json or outlets.json.'),
});

const file = z.strictObject({ duplicates: z.array(duplicate) });

/** A new name that may be someone on record, and what an editor decides. */
export type Duplicate = z.infer<typeof duplicate>;

/**
 * New names that are likely to be someone's on record, by spelling, with those they may be; and known names that are the
 * surname of somebody else too. `acceptNew` takes all new ones for new people.
 */
export function likelyDuplicates(speakers: NamesSeen, record: TalksRecord, acceptNew: boolean): Duplicate[] {
  const known = partyNames(record);
  const bearers = bearersIn(record);
  const spellings = [...record.parties.values()].flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((spelling) => ({ id, name: spelling })),
  );
  const alike = acceptNew ? () => [] : alikeFinder(spellings);
  return [...speakers].flatMap(([key, { name, rows }]) => {
    const namesake = known.get(key);
    const others = namesake === undefined ? alike(name) : [...bearers(name)];
    const ids = [...new Set(namesake === undefined ? others : [namesake, ...others])];
    const [into, second] = ids;
    if (into === undefined || (namesake !== undefined && second === undefined)) return [];
    const likely = ids.map((id) => `${id}: ${record.parties.get(id)?.name ?? ''}`);
    return { name, rows, likely, decision: UNDECIDED, into };
  });
}

/** The file for an editor, who decides on each. */
export function decisionsFile(duplicates: readonly Duplicate[]): string {
  return `${JSON.stringify({ duplicates }, null, 2)}\n`;
}

/** Reads what an editor decided; the lines say what is wrong with it. Undecided ones are left out. */
export function readDecisions(
  bytes: Uint8Array,
  name: string,
  record: TalksRecord,
): { decided: Duplicate[]; faults: string[] } {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return { decided: [], faults: [`${name}: ${parsed.problem}; ${parsed.fix}`] };
  const faults: Fault[] = [];
  const decidedOnce = new Set<string>();
  const read = shaped(file, parsed.value, { file: name, record: null }, faults)?.duplicates ?? [];
  for (const { name: spelling, decision, into } of read) {
    if (decidedOnce.has(nameKey(spelling)))
      faults.push({
        file: name,
        record: spelling,
        field: null,
        problem: 'it is decided twice',
        fix: 'leave one decision',
      });
    decidedOnce.add(nameKey(spelling));
    if (decision !== 'merge' || record.parties.has(into ?? '')) continue;
    const problem = into === undefined ? 'missing' : `nobody on record has the id "${into}"`;
    const fix = 'give an id from people.json or outlets.json';
    faults.push({ file: name, record: spelling, field: 'into', problem, fix });
  }
  return { decided: read.filter(({ decision }) => decision !== UNDECIDED), faults: faults.map(faultLine) };
}

/** The names that were merged, by key, with the id they stand for. */
export function mergedNames(decided: readonly Duplicate[]): Map<string, string> {
  return new Map(
    decided.flatMap(({ name, decision, into }): [string, string][] =>
      decision === 'merge' && into !== undefined ? [[nameKey(name), into]] : [],
    ),
  );
}
