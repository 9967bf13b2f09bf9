/** Something in the data that an editor has to put right. */
export interface Fault {
  /** Path of the file below the data folder: `sources/x.json`. */
  readonly file: string;
  /** Id of the record, or its place in the file where it has none; null for the file itself. */
  readonly record: string | null;
  /** Path of the field in the record: `quotes[0].start`; null for the record itself. */
  readonly field: string | null;
  /** What is wrong. */
  readonly problem: string;
  /** What would be right. */
  readonly fix: string;
}

/** A fault in one line: `sources/x.json: kuleba-trading: quotes[0].start: problem; fix`. */
export function faultLine(fault: Fault): string {
  const where = [fault.file, fault.record, fault.field].filter((part) => part !== null);
  return `${where.join(': ')}: ${fault.problem}; ${fault.fix}`;
}
