import { entryOf } from '../record/entries';
import type { Entry } from '../record/record';
import { grouped, section } from './cards';
import { cardOf } from './citation';
import { words } from './language';
import type { Parley } from './parley';
import type { Reply, Section } from './reply';
import { surveyOf } from './survey';

const say = words.context;

/** How many entries are shown before and after in the document. */
const NEIGHBOURS = 2;

/** An entry beside the one asked about, and how it belongs there. */
type Beside = [heading: string, id: string];

/**
 * What surrounds an entry: what stands before and after it in its document, the event it belongs to, answers and
 * denials, what replaces it, and what the source does not give. What belongs there for two reasons is shown once.
 */
export function contextOf(entry: Entry, parley: Parley): Reply {
  const notGiven = [...new Set(entry.unstated.map((detail) => detail.note))];
  const besides = [
    ...linkedTo(entry, parley),
    ...neighbours(say.before, entry, -NEIGHBOURS, parley),
    ...neighbours(say.after, entry, NEIGHBOURS, parley),
  ];
  return {
    outcome: 'found',
    lead: notGiven.length ? [say.notGiven(notGiven)] : [],
    sections: [...section(say.of, [cardOf(entry, parley)]), ...sectionsOf(besides, parley)],
    request: { command: entry.type === 'event' ? 'event' : 'quote', options: { text: entry.id } },
  };
}

/**
 * What denies, tells of or replaces those of some entries that no longer stand, but for what is shown among them; and
 * what denies or contradicts an event, unless something that does is among them: nobody is told what happened without
 * anyone who says that it did not.
 * @param meant how many of them, the first, are what was asked for: only of these events the denials belong beside them
 * @param isEach whether all who deny it belong there, though one is among them
 */
export function undoneBy(
  entries: readonly Entry[],
  parley: Parley,
  meant: number = entries.length,
  isEach = false,
): Section[] {
  const shown = new Set(entries.map(({ id }) => id));
  const besides = entries.flatMap((entry, at) => {
    const linked = linkedTo(entry, parley);
    if (entry.status !== 'on record') return linked.filter(([heading]) => UNDOING.has(heading));
    const opposing = linked.filter(([heading]) => OPPOSING.has(heading));
    const isDenied = entry.type === 'event' && at < meant;
    return isDenied && (isEach || !opposing.some(([, id]) => shown.has(id))) ? opposing : [];
  });
  return sectionsOf(
    besides.filter(([, id]) => !shown.has(id)),
    parley,
  );
}

/** Some entries without those that deny one of the first before them: these stand below, with the others who deny it. */
export function denialsApart(entries: readonly Entry[], parley: Parley, meant: number): Entry[] {
  const denied = new Set<string>();
  return entries.filter((entry, at) => {
    if (denied.has(entry.id)) return false;
    if (entry.type === 'event' && at < meant)
      for (const [heading, id] of linkedTo(entry, parley)) if (OPPOSING.has(heading)) denied.add(id);
    return true;
  });
}

const OPPOSING: ReadonlySet<string> = new Set([say.links.denies[1], ...say.links.contradicts]);
const UNDOING: ReadonlySet<string> = new Set([...OPPOSING, say.replacedBy, say.links.tells[1]]);

/** Every entry linked to this one, under the words for how, both ways. */
function linkedTo(entry: Entry, parley: Parley): Beside[] {
  const { linksTo, successors } = surveyOf(parley);
  const successor = successors.get(entry.id);
  return [
    ...(successor === undefined ? [] : [[say.replacedBy, successor] satisfies Beside]),
    ...(entry.supersedes === null ? [] : [[say.replaces, entry.supersedes] satisfies Beside]),
    ...entry.links.map(({ to, how }): Beside => [say.links[how][0], to]),
    ...(linksTo.get(entry.id) ?? []).map(({ from, how }): Beside => [say.links[how][1], from]),
  ];
}

/** The entries right before (negative) or after in the same document, in its order. */
function neighbours(heading: string, entry: Entry, reach: number, { record }: Parley): Beside[] {
  const { entries } = record;
  const position = entries.find(entry.id);
  const [from, to] = reach < 0 ? [position + reach, position] : [position + 1, position + 1 + reach];
  const besides: Beside[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, entries.length); at++) {
    const neighbour = entries.at(at);
    if (neighbour.source === entry.source) besides.push([heading, neighbour.id]);
  }
  return besides;
}

function sectionsOf(besides: readonly Beside[], parley: Parley): Section[] {
  const ids = [...new Set(besides.map(([, id]) => id))];
  const entries = ids.flatMap((id) => entryOf(id, parley.record.entries) ?? []);
  const reasonsFor = ({ id }: Entry) => besides.filter(([, own]) => own === id).map(([heading]) => heading);
  const groups = grouped(entries, (entry) => say.reasons([...new Set(reasonsFor(entry))]));
  return [...groups].flatMap(([heading, held]) =>
    section(
      heading,
      held.map((entry) => cardOf(entry, parley, true)),
    ),
  );
}
