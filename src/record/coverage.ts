import type { Entry, Source } from './record';
import { piecesOf, type Span } from './sentences';

/** A sentence of a document. */
interface Sentence extends Span {
  text: string;
}

/** The sentences of a text from which nothing is drawn and which its source does not list as skipped. */
export function uncovered(text: string, source: Source, entries: readonly Entry[]): Sentence[] {
  const drawn = [...entries, ...source.skipped];
  return piecesOf(text, source.language)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)))
    .filter((sentence) => !drawn.some((span) => sharesWords(text, sentence, span)))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function sharesWords(text: string, one: Span, other: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(one.start, other.start), Math.min(one.end, other.end)));
}
