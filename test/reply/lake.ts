import type { Parley } from '../../src/reply/parley';
import type { Card, Reply } from '../../src/reply/reply';
import { buildIndex } from '../../src/search/index';
import { type RecordFiles, recordOf } from '../record/fixture';

/** The invented lake talks, changed as a test wants them, ready to be asked. */
export function lake(change?: (files: RecordFiles) => unknown): Parley {
  const record = recordOf(change);
  return { record, index: buildIndex(record) };
}

/** The ids of a reply's cards, by the heading they stand under. */
export function idsByHeading(reply: Reply): Record<string, string[]> {
  return Object.fromEntries(reply.sections.map(({ heading, cards }) => [heading ?? '', idsOf(cards)]));
}

export function idsOf(cards: readonly Card[]): string[] {
  return cards.map((card) => card.entry.id);
}

/** All a person reads of a reply, without what a face adds. */
export function textOf(reply: Reply): string {
  const cards = reply.sections.flatMap((section) => section.cards);
  const lines = [
    ...reply.lead,
    ...reply.sections.flatMap((section) => [section.heading ?? '', ...section.lines]),
  ];
  const written = cards.flatMap((card) => [
    card.entry.gist,
    ...card.quotes,
    card.speaker,
    card.marked,
    card.chain,
  ]);
  return [...lines, ...written, ...(reply.choices ?? []).map((choice) => choice.label)].join('\n');
}
