import { isClosed } from '../sentences';
import { type EntryCheck, flaw } from './check';

/** The kind of an entry, its quotations and its speaker agree. */
export const kindOfEntry: EntryCheck = function* (entry) {
  if (entry.speaker === null && entry.as !== null)
    yield flaw('as', 'a role without a speaker', 'name the speaker, or take the role out');
  if (entry.type === 'event' && entry.kind === 'stated' && entry.speaker !== null)
    yield flaw(
      'speaker',
      `"stated" is what the publisher says, and this one has a speaker`,
      'make it "reported", or take the speaker out',
    );
  if (entry.type === 'event') return;
  const last = entry.quotes.at(-1);
  if (entry.kind === 'reported') {
    if (last !== undefined)
      yield flaw('quotes', 'reported speech quotes no words', 'make it a "fragment" or a "quote"');
    return;
  }
  if (entry.speaker === null) {
    yield flaw(
      'speaker',
      'quoted words without a speaker',
      'name one; for someone unnamed, add a person with "named": false',
    );
  }
  if (last === undefined) {
    yield flaw('quotes', `a "${entry.kind}" without quoted words`, 'quote them, or make it "reported"');
  } else if (entry.kind === 'quote' && !isClosed(last.text)) {
    yield flaw(
      'kind',
      'a "quote" is whole sentences, and this one has no end',
      'make it a "fragment", or quote it to its end',
    );
  }
};
