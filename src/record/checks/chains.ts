import { type EntryCheck, flaw } from './check';

/** The chain between speaker and publisher passes through every outlet once. */
export const chainOfEntry: EntryCheck = function* (entry, { record }) {
  const publisher = record.sources.get(entry.source)?.publisher;
  for (const [index, outlet] of entry.via.entries()) {
    const field = `via[${index}]`;
    if (entry.via.indexOf(outlet) < index)
      yield flaw(field, `the chain comes to "${outlet}" twice`, 'name each outlet once, in order');
    if (outlet === entry.speaker) {
      yield flaw(
        field,
        `the chain comes back to the speaker "${outlet}"`,
        'take it out; the chain begins after the speaker',
      );
    }
    if (outlet === publisher)
      yield flaw(field, `"${outlet}" is the publisher`, 'take it out; the chain ends before the publisher');
  }
};
