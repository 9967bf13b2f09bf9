import { isInCalendar } from '../calendar';
import type { Entry } from '../record';
import { RESPONDING } from '../schema';
import { type EntryCheck, type Flaw, flaw } from './check';

/** Links lead to other entries, each once, and to what they can: nothing responds to words that came later. */
export const linksOfEntry: EntryCheck = function* (entry, { record: { entries } }) {
  const seen = new Set<string>();
  for (const [index, link] of entry.links.entries()) {
    const { to, how } = link;
    const field = `links[${index}]`;
    if (to === entry.id) yield flaw(field, 'it links to itself', 'take the link out');
    if (seen.has(`${how} ${to}`)) yield flaw(field, `"${how}" leads to "${to}" twice`, 'take one out');
    seen.add(`${how} ${to}`);
    const position = entries.find(to);
    if (position >= 0 && to !== entry.id && RESPONDING.has(how))
      yield* responseFlaws(field, entry, entries.at(position), how);
  }
};

function* responseFlaws(field: string, entry: Entry, other: Entry, how: string): Generator<Flaw> {
  const [own, theirs] = [entry.said.date ?? '', other.said.date ?? ''];
  const known = Math.min(own.length, theirs.length);
  if (isInCalendar(own) && own.slice(0, known) < theirs.slice(0, known)) {
    const problem = `it was said on ${own}, what it ${how} on ${theirs}`;
    yield flaw(field, problem, 'correct a day, or turn the link round');
  }
  if (how !== 'denies') return;
  if (entry.type === 'event' && entry.kind === 'stated')
    yield flaw(field, 'what happened denies nothing', 'let the statement that denies it link to it');
  if (entry.id > other.id && other.links.some((back) => back.to === entry.id && back.how === how))
    yield flaw(field, `"${other.id}" denies it, too`, 'keep the link of the one that came later');
}
