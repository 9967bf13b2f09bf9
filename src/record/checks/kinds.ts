import { isClosed } from '../sentences';
import type { EntryCheck } from './check';

/** The kind of an entry, its quotations and its speaker agree. */
export const kindOfEntry: EntryCheck = function* (entry) {
  if (entry.speaker === null && entry.as !== null) {
    yield { field: 'as', problem: 'a role without a speaker', fix: 'name the speaker, or take the role out' };
  }
  if (entry.type === 'event') return;
  const last = entry.quotes.at(-1);
  if (entry.kind === 'reported') {
    if (last !== undefined)
      yield {
        field: 'quotes',
        problem: 'reported speech quotes no words',
        fix: 'make it a "fragment" or a "quote"',
      };
    return;
  }
  if (entry.speaker === null) {
    yield {
      field: 'speaker',
      problem: 'quoted words without a speaker',
      fix: 'name one; for someone unnamed, add a person with "named": false',
    };
  }
  if (last === undefined) {
    yield {
      field: 'quotes',
      problem: `a "${entry.kind}" without quoted words`,
      fix: 'quote them, or make it "reported"',
    };
  } else if (entry.kind === 'quote' && !isClosed(last.text)) {
    yield {
      field: 'kind',
      problem: 'a "quote" is whole sentences, and this one has no end',
      fix: 'make it a "fragment", or quote it to its end',
    };
  }
};
