import { entryOf } from '../record/entries';
import type { Entry } from '../record/record';
import { RESPONDING } from '../record/schema';
import type { Parley } from './parley';
import { type Link, surveyOf } from './survey';

/** What an entry tells of or is part of: what is said of that is said of it, too. */
const WITHIN: readonly Link['how'][] = ['part of', 'tells'];
const AGAINST: readonly Link['how'][] = ['denies', 'contradicts'];

/**
 * Whether somebody on record denies or contradicts an entry, or what it tells of or is part of. Of two that contradict each
 * other each does, whichever of them has the link: which one is right is not ours to say.
 */
export function isDenied(entry: Entry, parley: Parley): boolean {
  return (
    entry.links.some(({ how }) => how === 'contradicts') ||
    linksTo(entry, parley).some(({ how }) => AGAINST.includes(how))
  );
}

/**
 * The statements that answer, confirm or deny most of some entries, or what these tell of or are part of; and those that
 * most of these answer. What answers one that only touches their topic is no position on it: the denial of a poisoning
 * says nothing on the rounds of talks.
 */
export function responsesTo(entries: readonly Entry[], parley: Parley): Entry[] {
  const answered = new Map<string, number>();
  for (const entry of entries) {
    const into = linksTo(entry, parley).map(({ from, how }) => ({ id: from, how }));
    const out = entry.links.map(({ to, how }) => ({ id: to, how }));
    const ids = new Set([...into, ...out].flatMap(({ id, how }) => (RESPONDING.has(how) ? [id] : [])));
    for (const id of ids) answered.set(id, (answered.get(id) ?? 0) + 1);
  }
  for (const { id } of entries) answered.delete(id);
  const most = [...answered].filter(([, count]) => count * 2 > entries.length);
  return most
    .flatMap(([id]) => entryOf(id, parley.record.entries) ?? [])
    .filter(({ type }) => type === 'statement');
}

/** Entries with those first that tell of and are part of no other among them: who reads but the first reads the whole. */
export function wholesFirst(entries: readonly Entry[]): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const isPart = ({ links }: Entry) => links.some(({ to, how }) => WITHIN.includes(how) && ids.has(to));
  return [...entries.filter((entry) => !isPart(entry)), ...entries.filter(isPart)];
}

/** The links that point at an entry or at what it tells of or is part of, and so on. */
function linksTo(entry: Entry, parley: Parley): Link[] {
  const ids = new Set([entry.id]);
  // A set also gives what is added on the way, each once, so that what lies in itself comes to an end.
  for (const id of ids)
    for (const { to, how } of entryOf(id, parley.record.entries)?.links ?? [])
      if (WITHIN.includes(how)) ids.add(to);
  return [...ids].flatMap((id) => surveyOf(parley).linksTo.get(id) ?? []);
}
