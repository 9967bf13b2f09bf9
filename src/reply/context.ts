import type { Entry } from '../record/record';
import { section } from './cards';
import { cardOf } from './citation';
import { words } from './language';
import type { Parley } from './parley';
import type { Reply, Section } from './reply';
import { surveyOf } from './survey';

const say = words.context;

/** How many entries are shown before and after in the document. */
const NEIGHBOURS = 2;

/**
 * What surrounds an entry: what stands before and after it in its document, the event it belongs to, answers and
 * denials, what replaces it, and what the source does not give.
 */
export function contextOf(entry: Entry, parley: Parley): Reply {
  const notGiven = entry.unstated.map((detail) => detail.note);
  const linked = linkedEntries(entry, parley);
  return {
    outcome: 'found',
    lead: notGiven.length ? [say.notGiven(notGiven)] : [],
    sections: [
      ...section(say.of, [cardOf(entry, parley)]),
      ...linkSections(linked, parley),
      ...section(say.before, cardsBeside(entry, -NEIGHBOURS, parley)),
      ...section(say.after, cardsBeside(entry, NEIGHBOURS, parley)),
    ],
    request: { command: entry.type === 'event' ? 'event' : 'quote', options: { text: entry.id } },
  };
}

/** Every entry linked to this one, under the words for how, both ways. */
function linkedEntries(entry: Entry, parley: Parley): [heading: string, id: string][] {
  const { linksTo, successors } = surveyOf(parley);
  const successor = successors.get(entry.id);
  return [
    ...(successor === undefined ? [] : [[say.replacedBy, successor] satisfies [string, string]]),
    ...(entry.supersedes === null ? [] : [[say.replaces, entry.supersedes] satisfies [string, string]]),
    ...entry.links.map(({ to, how }): [string, string] => [say.links[how][0], to]),
    ...(linksTo.get(entry.id) ?? []).map(({ from, how }): [string, string] => [say.links[how][1], from]),
  ];
}

function linkSections(linked: readonly [heading: string, id: string][], parley: Parley): Section[] {
  const headings = [...new Set(linked.map(([heading]) => heading))];
  return headings.flatMap((heading) => {
    const ids = linked.filter(([own]) => own === heading).map(([, id]) => id);
    const positions = ids.map((id) => parley.record.entries.find(id)).filter((position) => position >= 0);
    return section(
      heading,
      positions.map((position) => cardOf(parley.record.entries.at(position), parley, true)),
    );
  });
}

/** The entries right before (negative) or after in the same document, in its order. */
function cardsBeside(entry: Entry, reach: number, parley: Parley) {
  const { entries } = parley.record;
  const position = entries.find(entry.id);
  const [from, to] = reach < 0 ? [position + reach, position] : [position + 1, position + 1 + reach];
  const cards = [];
  for (let at = Math.max(0, from); at < Math.min(to, entries.length); at++) {
    const neighbour = entries.at(at);
    if (neighbour.source === entry.source) cards.push(cardOf(neighbour, parley, true));
  }
  return cards;
}
