import { digestOf } from './digest';
import type { Fault } from './fault';
import { proveCopies } from './proofs/copies';
import type { Document } from './proofs/document';
import { proveOffsets } from './proofs/offsets';
import { provePrinted } from './proofs/printed';
import { proveQuotations, proveRuns } from './proofs/quotations';
import { proveRoles } from './proofs/roles';
import { proveTold } from './proofs/told';
import { quotedRuns } from './text';

/** What a proof found, and how much it looked at. */
interface Proof {
  faults: Fault[];
  entries: number;
  quotations: number;
  /** Runs between quotation marks in the text. */
  runs: number;
}

/** SHA-256 of a document's bytes, hexadecimal, as a source carries it. */
export function sha256Of(bytes: Uint8Array): string {
  return digestOf(bytes).toString('hex');
}

/**
 * Proves a source against its document: that it is this text, that every quotation is printed there letter for
 * letter between quotation marks, that no quoted run is missing, that every offset falls between words and keeps to
 * its sentence, that every role stands in its clause, that whatever else is shown as its words is printed in it, that
 * people and numbers told of stand in it, and that what is told in other words is told in other words.
 */
export function prove(document: Document): Proof {
  const { text, entries } = document;
  const faults = [
    ...wrongText(document),
    ...proveQuotations(document),
    ...proveRuns(document),
    ...proveOffsets(document),
    ...proveRoles(document),
    ...provePrinted(document),
    ...proveTold(document),
    ...proveCopies(document),
  ];
  const quotations = entries.reduce((count, { quotes }) => count + quotes.length, 0);
  return { faults, entries: entries.length, quotations, runs: quotedRuns(text).length };
}

/** `92 entries, 30 quotations, 25 quoted runs in the text: 2 faults`. */
export function summaryOf({ faults, entries, quotations, runs }: Proof): string {
  const found = faults.length === 0 ? 'no faults' : count(faults.length, 'fault');
  return `${count(entries, 'entry', 'entries')}, ${count(quotations, 'quotation')}, ${count(runs, 'quoted run')} in the text: ${found}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Says where a text is not the one that the source was drawn from, or the source does not say which it was. */
export function* wrongText({ text, source, file }: Document): Generator<Fault> {
  const sha256 = sha256Of(Buffer.from(text));
  const record = source.id;
  if (source.sha256 !== sha256) {
    const problem =
      source.sha256 === null ? 'missing' : 'this is not the text that the source was drawn from';
    yield {
      file,
      record,
      field: 'sha256',
      problem,
      fix: `take that text, or, if this is it, write ${sha256}`,
    };
  }
  if (source.length !== text.length) {
    const problem =
      source.length === null ? 'missing' : `${source.length}, but the text has ${text.length} characters`;
    yield { file, record, field: 'length', problem, fix: `write ${text.length}` };
  }
}
