import { find } from '../search/index';
import type { Filters, Hits } from '../search/types';
import { positionsIn } from './hits';
import { words } from './language';
import type { Parley } from './parley';
import type { Card, Reply } from './reply';
import { surveyOf } from './survey';

/** What a search finds, without the entries that only repeat another of them. */
export function findOnce(text: string, filters: Filters, parley: Parley): Hits {
  const { record, index } = parley;
  if (text !== '') return once(find(text, filters, record, index), parley);
  // Without a text they may be very many, which are not looked at one by one.
  return find('', { ...filters, repeats: surveyOf(parley).repeats }, record, index);
}

/**
 * Hits without those that repeat another of them: what is printed twice was said or happened once. The repetition is
 * still found by its id, and stands in the context of what it repeats.
 */
export function once(hits: Hits, parley: Parley): Hits {
  const { repeats } = surveyOf(parley);
  const held = new Set(positionsIn(hits));
  return hits.slice().filter(({ position }) => !held.has(repeats.get(position) ?? -1));
}

/** What is noted in fewer letters is read again sooner than it is looked up. */
const LONG = 240;

/** A reply that prints each sentence of long notes once: further cards that it concerns refer to it. */
export function notedOnce(reply: Reply): Reply {
  const noted = new Set<string>();
  const withRest = (card: Card): Card => {
    const note = card.entry.note ?? '';
    const sentences = note.split(/(?<=\.) /);
    const rest = sentences.filter((one) => !noted.has(one)).join(' ');
    for (const one of sentences) noted.add(one);
    return note.length - rest.length < LONG ? card : { ...card, note: words.citation.noted(rest) };
  };
  const sections = reply.sections.map((one) => ({ ...one, cards: one.cards.map(withRest) }));
  return { ...reply, sections };
}
