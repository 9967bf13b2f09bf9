import type { Fault } from '../fault';
import type { Span } from '../sentences';
import { quotedRuns } from '../text';
import type { Document } from './document';

/** Every quotation stands in the text letter for letter, between quotation marks. */
export function* proveQuotations({ text, file, entries }: Document): Generator<Fault> {
  const runs = quotedRuns(text);
  for (const { id: record, quotes } of entries) {
    for (const [index, quote] of quotes.entries()) {
      const field = `quotes[${index}]`;
      const printed = text.slice(quote.start, quote.end);
      if (printed !== quote.text) {
        yield { file, record, field, problem: difference(printed, quote), fix: whereElse(text, quote.text) };
      } else if (!runs.some((run) => run.start <= quote.start && quote.end <= run.end)) {
        const problem = `"${quote.text}" does not stand between quotation marks`;
        yield { file, record, field, problem, fix: 'quote only what the text quotes' };
      }
    }
  }
}

function difference(printed: string, quote: Span & { text: string }): string {
  let same = 0;
  while (same < printed.length && printed[same] === quote.text[same]) same++;
  const around = (words: string) => JSON.stringify(words.slice(Math.max(0, same - 10), same + 20));
  return `at ${quote.start + same} the text has ${around(printed)}, the quotation ${around(quote.text)}`;
}

function whereElse(text: string, words: string): string {
  const offset = text.indexOf(words);
  return offset < 0
    ? 'quote letter for letter'
    : `these words stand at ${offset} to ${offset + words.length}`;
}

/** Every quoted run of the text is held by the record, to its last word. */
export function* proveRuns({ text, source, file, entries }: Document): Generator<Fault> {
  const held: Span[] = [...entries.flatMap(({ quotes }) => quotes), ...source.skipped].sort(
    (a, b) => a.start - b.start,
  );
  for (const run of quotedRuns(text)) {
    const missing = missingFrom(run, held).filter(({ start, end }) =>
      /[\p{L}\p{N}]/u.test(text.slice(start, end)),
    );
    for (const { start, end } of missing) {
      const problem = `no quotation holds "${text.slice(start, end)}", ${start} to ${end} of the text`;
      yield {
        file,
        record: source.id,
        field: null,
        problem,
        fix: 'draw an entry from it, or list it in "skipped" with the reason',
      };
    }
  }
}

/** The parts of a run that none of the spans covers; the spans in order of their start. */
function missingFrom(run: Span, held: readonly Span[]): Span[] {
  const missing: Span[] = [];
  let at = run.start;
  for (const { start, end } of held) {
    if (end <= at || start >= run.end) continue;
    if (start > at) missing.push({ start: at, end: start });
    at = end;
  }
  return at < run.end ? [...missing, { start: at, end: run.end }] : missing;
}
