import type { Fault } from '../fault';
import type { Entry, Source } from '../record';
import { type EntryCheck, type Flaw, flaw, type RecordCheck, type Scope } from './check';

const ORDER = 'start is the offset of the first character, end the one after the last';

/** Offsets run forward, stay inside the text, and quotations stay inside their entry, apart and in order. */
export const offsetsOfEntry: EntryCheck = function* (entry, { record }) {
  const length = record.sources.get(entry.source)?.length ?? Number.POSITIVE_INFINITY;
  if (entry.start >= entry.end) yield backwards('start', entry);
  if (entry.end > length) yield beyond('end', entry.end, length);
  let last = entry.start;
  for (const [index, quote] of entry.quotes.entries()) {
    const field = `quotes[${index}]`;
    const span = quote.end - quote.start;
    if (quote.start >= quote.end) yield backwards(field, quote);
    else if (span !== quote.text.length) {
      const problem = `${quote.start} to ${quote.end} is ${span} characters, the text has ${quote.text.length}`;
      yield flaw(field, problem, 'give the words as printed and where they stand');
    } else if (quote.start < entry.start || quote.end > entry.end) {
      const problem = `${quote.start} to ${quote.end} is not inside ${entry.start} to ${entry.end} of its entry`;
      yield flaw(field, problem, 'let the entry cover all it quotes');
    } else if (quote.start < last) {
      yield flaw(
        field,
        'it begins before the quotation in front of it has ended',
        'list quotations as they stand in the text',
      );
    }
    last = quote.end;
  }
};

/** Skipped passages run forward, stay inside the text, are apart, and nothing is drawn from them. */
export function skippedPassages({ record, fileOf }: Scope): RecordCheck {
  const drawn: Fault[] = [];
  return {
    see(entry) {
      const source = record.sources.get(entry.source);
      if (source !== undefined) drawn.push(...drawnFromSkipped(entry, source, fileOf(source.id)));
    },
    *faults() {
      for (const source of record.sources.values()) {
        for (const flaw of passageFlaws(source))
          yield { file: fileOf(source.id), record: source.id, ...flaw };
      }
      yield* drawn;
    },
  };
}

function* passageFlaws({ skipped, length }: Source): Generator<Flaw> {
  let last = 0;
  for (const [index, passage] of skipped.entries()) {
    const field = `skipped[${index}]`;
    if (passage.start >= passage.end) yield backwards(field, passage);
    else if (length !== null && passage.end > length) yield beyond(`${field}.end`, passage.end, length);
    else if (passage.start < last) {
      yield flaw(
        field,
        'it begins before the passage in front of it has ended',
        'list passages as they stand in the text',
      );
    }
    last = passage.end;
  }
}

function* drawnFromSkipped(entry: Entry, { id, skipped }: Source, file: string): Generator<Fault> {
  for (const [index, { start, end }] of skipped.entries()) {
    if (start >= end || entry.start >= end || entry.end <= start) continue;
    const problem = `"${entry.id}" is drawn from this passage`;
    yield {
      file,
      record: id,
      field: `skipped[${index}]`,
      problem,
      fix: 'skip only what nothing is drawn from',
    };
  }
}

function backwards(field: string, { start, end }: { start: number; end: number }): Flaw {
  return flaw(field, `${start} is not before ${end}`, ORDER);
}

function beyond(field: string, end: number, length: number): Flaw {
  return flaw(field, `${end} is beyond the text, which has ${length} characters`, 'correct the offset');
}
