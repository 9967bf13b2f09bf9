import { entryOf } from '../record/entries';
import type { TalksRecord } from '../record/record';
import { inFigures, type RowFault } from './faults';
import { type NamesSeen, seeName } from './name-keys';
import { originOf } from './origin';
import { revisedIn } from './revised';
import { type Reader, type Row, readRow } from './row';
import { type OnBytes, readRows } from './rows';
import { RowsSeen } from './rows-seen';

/** Statements in one source file; what is more goes on in another, so that an editor can still open it. */
const MOST_IN_FILE = 10_000;

/** Faults kept: a wrong column makes one of every row. */
const MOST_FAULTS = 100;

/** A file to be written: how many rows it takes, and how long their words are, joined by line breaks. */
export interface Part {
  rows: number;
  length: number;
}

/** What a file of rows holds that is not on record, and what is wrong with it. */
export interface FirstPass {
  rows: number;
  new: number;
  known: number;
  repeated: number;
  speakers: NamesSeen;
  topics: NamesSeen;
  publishers: NamesSeen;
  /** By the source as rows name it. */
  sources: Map<string, Part[]>;
  /** The first of them, and how many there are. */
  faults: RowFault[];
  faultCount: number;
  /** The rows that become statements. */
  taken: RowsSeen;
}

function nothingYet(): FirstPass {
  return {
    ...{ rows: 0, new: 0, known: 0, repeated: 0, faults: [], faultCount: 0, taken: new RowsSeen() },
    ...{ speakers: new Map(), topics: new Map(), publishers: new Map(), sources: new Map() },
  };
}

/** The first pass over a file: reads every row and writes nothing. Throws only if the file cannot be read. */
export async function firstPass(
  file: string,
  reader: Reader,
  record: TalksRecord,
  onBytes: OnBytes,
): Promise<FirstPass> {
  const found = nothingYet();
  const revised = revisedIn(record);
  for await (const raw of readRows(file, onBytes)) {
    found.rows++;
    const { row, faults } = readRow(raw, reader);
    if (faults) for (const fault of faults) note(fault, found);
    else see(row, found, record, revised);
  }
  return found;
}

function note(fault: RowFault, found: FirstPass): void {
  found.faultCount++;
  if (found.faults.length < MOST_FAULTS) found.faults.push(fault);
}

function see(row: Row, found: FirstPass, record: TalksRecord, revised: ReturnType<typeof revisedIn>): void {
  const fault = (problem: string, fix: string) => note({ row: row.row, line: row.line, problem, fix }, found);
  if (isOnRecord(row, record, revised, fault)) {
    found.known++;
    return;
  }
  const earlier = found.taken.take(row);
  if (earlier === null) count(row, found);
  else if (earlier.same) found.repeated++;
  else fault(`row ${inFigures(earlier.row)} has the id "${row.id}" too, with other content`, OWN_ID);
}

const SAY_ONE = 'correct the row, or the entry in its file: an import changes nothing on record';
const OWN_ID = 'give each row its own id';

/** A statement on record with the same id is the same one; what the row says otherwise is a fault, and never lost. */
function isOnRecord(
  row: Row,
  { entries }: TalksRecord,
  revised: ReturnType<typeof revisedIn>,
  fault: (problem: string, fix: string) => void,
): boolean {
  const { id, text } = row;
  const entry = entryOf(id, entries);
  if (entry === undefined) return false;
  if (!entry.quotes.some((quote) => quote.text === text))
    fault(`the id "${id}" is on record with other words`, 'give the row an id of its own');
  else
    for (const { field, given, held } of revised(row, entry))
      fault(
        `${field} is "${given}", but "${id}" is on record with ${held === null ? 'none' : `"${held}"`}`,
        SAY_ONE,
      );
  return true;
}

function count(row: Row, found: FirstPass): void {
  found.new++;
  seeName(found.speakers, row.speaker);
  for (const topic of row.topics) seeName(found.topics, topic);
  seeName(found.publishers, originOf(row.source).publisher);
  const parts = found.sources.get(row.source) ?? [];
  const open = parts.at(-1);
  if (open && open.rows < MOST_IN_FILE) {
    open.rows++;
    open.length += 1 + row.text.length;
  } else parts.push({ rows: 1, length: row.text.length });
  found.sources.set(row.source, parts);
}
