import type { EntryCheck } from './check';

/** Links lead to other entries, each once. */
export const linksOfEntry: EntryCheck = function* (entry) {
  const seen = new Set<string>();
  for (const [index, { to, how }] of entry.links.entries()) {
    const field = `links[${index}]`;
    if (to === entry.id) yield { field, problem: 'it links to itself', fix: 'take the link out' };
    if (seen.has(`${how} ${to}`))
      yield { field, problem: `"${how}" leads to "${to}" twice`, fix: 'take one out' };
    seen.add(`${how} ${to}`);
  }
};
