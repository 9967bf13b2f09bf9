import type { Fault } from '../fault';
import type { Entry } from '../record';
import { type Span, sentencesOf, wordBoundaries } from '../sentences';
import type { Document } from './document';

/** Every entry begins and ends between words and keeps to one sentence, unless it quotes from each that it touches. */
export function* proveOffsets({ text, source, file, entries }: Document): Generator<Fault> {
  const boundaries = wordBoundaries(text, source.language);
  const sentences = sentencesOf(text, source.language);
  for (const entry of entries) {
    for (const field of ['start', 'end'] as const) {
      const offset = entry[field];
      const problem = flawAt(text, offset, field === 'start' ? offset : offset - 1, boundaries);
      if (problem !== null)
        yield { file, record: entry.id, field, problem, fix: 'move it to where the clause begins or ends' };
    }
    yield* proveSentence(entry, sentences, file);
  }
}

/** What is wrong with an offset; `inner` is the offset of the entry's own character next to it. */
function flawAt(text: string, offset: number, inner: number, boundaries: ReadonlySet<number>): string | null {
  if (offset > text.length) return `${offset} is beyond the text, which has ${text.length} characters`;
  const around = JSON.stringify(text.slice(Math.max(0, offset - 12), offset + 12));
  if (!boundaries.has(offset)) return `${offset} is inside a word: ${around}`;
  return /\s/.test(text.charAt(inner)) ? `there is only space at ${offset}: ${around}` : null;
}

function* proveSentence(entry: Entry, sentences: readonly Span[], file: string): Generator<Fault> {
  const touched = sentences.filter((sentence) => overlap(sentence, entry));
  const unquoted = touched.find((sentence) => !entry.quotes.some((quote) => overlap(sentence, quote)));
  if (touched.length < 2 || unquoted === undefined) return;
  const problem = `it goes through ${touched.length} sentences and quotes nothing from that at ${unquoted.start} to ${unquoted.end}`;
  yield { file, record: entry.id, field: 'end', problem, fix: 'let it cover its own clause only' };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
