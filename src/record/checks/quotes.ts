import type { Fault } from '../fault';
import type { Entry } from '../record';
import { flaw, inEntry, type RecordCheck, type Scope } from './check';

/** A quotation where it stands in a document. */
interface Placed {
  entry: Entry;
  index: number;
  start: number;
  end: number;
}

/**
 * A quoted run of a document belongs to one entry, unless one of two entries links to the other. Documents without
 * a text of their own, such as imported rows, have no offsets that could be compared.
 */
export function sharedQuotes(scope: Scope): RecordCheck {
  const placed = new Map<string, Placed[]>();
  return {
    see(entry) {
      if (entry.quotes.length === 0 || scope.record.sources.get(entry.source)?.sha256 === null) return;
      const quotes = placed.get(entry.source) ?? [];
      placed.set(entry.source, quotes);
      for (const [index, { start, end }] of entry.quotes.entries()) quotes.push({ entry, index, start, end });
    },
    *faults() {
      for (const quotes of placed.values()) yield* overlaps(quotes, scope);
    },
  };
}

function* overlaps(quotes: Placed[], scope: Scope): Generator<Fault> {
  let reach: Placed | null = null;
  for (const quote of quotes.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (reach !== null && quote.start < reach.end && mustBeApart(quote.entry, reach.entry)) {
      const how = quote.start === reach.start && quote.end === reach.end ? 'is the same as' : 'overlaps';
      const problem = `it ${how} quotes[${reach.index}] of "${reach.entry.id}"`;
      const fix = 'keep the words with one of the two, or link the two';
      yield inEntry(quote.entry, scope, flaw(`quotes[${quote.index}]`, problem, fix));
    }
    if (reach === null || quote.end > reach.end) reach = quote;
  }
}

function mustBeApart(one: Entry, other: Entry): boolean {
  return one.id !== other.id && !linksTo(one, other) && !linksTo(other, one);
}

function linksTo(one: Entry, other: Entry): boolean {
  return one.supersedes === other.id || one.links.some(({ to }) => to === other.id);
}
