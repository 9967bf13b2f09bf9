import { type EntryCheck, flaw } from './check';

/** Links lead to other entries, each once. */
export const linksOfEntry: EntryCheck = function* (entry) {
  const seen = new Set<string>();
  for (const [index, { to, how }] of entry.links.entries()) {
    const field = `links[${index}]`;
    if (to === entry.id) yield flaw(field, 'it links to itself', 'take the link out');
    if (seen.has(`${how} ${to}`)) yield flaw(field, `"${how}" leads to "${to}" twice`, 'take one out');
    seen.add(`${how} ${to}`);
  }
};
