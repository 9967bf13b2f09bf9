import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type * as schema from '../../src/record/schema';

type Written<Schema extends z.ZodType> = z.input<Schema>;
/** An entry without offsets: where it stands is found by its clause, and its quotations by their words. */
type Drawn<Schema extends z.ZodType> = Omit<Written<Schema>, 'start' | 'end' | 'quotes'> & {
  clause: string;
  quotes?: string[];
};

function drawn<Fields extends { clause: string; quotes?: string[] }>(text: string, entry: Fields) {
  const { clause, quotes = [], ...fields } = entry;
  const start = offsetOf(text, clause);
  const found = quotes.map((quote) => {
    const from = offsetOf(text, quote, start);
    return { text: quote, start: from, end: from + quote.length };
  });
  return { ...fields, quotes: found, start, end: start + clause.length };
}

/** Where words stand in a text. Throws if they do not. */
export function offsetOf(text: string, words: string, from = 0): number {
  const offset = text.indexOf(words, from);
  if (offset < 0) throw new Error(`the text of the fixture does not hold: ${words}`);
  return offset;
}

/** A source file with the hash, the length and the offsets of its text. */
export function sourceOf(
  text: string,
  head: Omit<Written<typeof schema.source>, 'statements' | 'events'>,
  statements: Drawn<typeof schema.statement>[],
  events: Drawn<typeof schema.event>[],
) {
  return {
    ...head,
    sha256: createHash('sha256').update(text).digest('hex'),
    length: text.length,
    statements: statements.map((entry) => drawn(text, entry)),
    events: events.map((entry) => drawn(text, entry)),
  };
}
