import type { EntryCheck } from './check';

/** The chain between speaker and publisher passes through every outlet once. */
export const chainOfEntry: EntryCheck = function* (entry, { record }) {
  const publisher = record.sources.get(entry.source)?.publisher;
  for (const [index, outlet] of entry.via.entries()) {
    const field = `via[${index}]`;
    if (entry.via.indexOf(outlet) < index) {
      yield {
        field,
        problem: `the chain comes to "${outlet}" twice`,
        fix: 'name each outlet once, in order',
      };
    }
    if (outlet === entry.speaker) {
      yield {
        field,
        problem: `the chain comes back to the speaker "${outlet}"`,
        fix: 'take it out; the chain begins after the speaker',
      };
    }
    if (outlet === publisher) {
      yield {
        field,
        problem: `"${outlet}" is the publisher`,
        fix: 'take it out; the chain ends before the publisher',
      };
    }
  }
};
