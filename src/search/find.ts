import type { TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { closenessTo } from './closeness';
import { coverageOf } from './coverage';
import { allowedBy } from './filters';
import { readQuestion } from './question';
import { byScore, rank } from './rank';
import type { Filters, Hit, Hits } from './types';

/** The most entries that a search with a text gives. */
const MOST = 25;

/** Hits beside the best: those that hold enough of the text and score near enough. */
const ENOUGH = 0.4;
const NEAR = 0.35;

/**
 * Fuzzy search with filters. Without a text: everything the filters let through, in record order. An entry's id
 * as text finds that entry.
 */
export function find(text: string, filters: Filters, record: TalksRecord, index: SearchIndex): Hits {
  const allowed = allowedBy(filters, index);
  const position = record.entries.find(text.trim());
  if (position >= 0 && (!allowed || allowed.includes(position))) return [{ position, score: 1 }];
  if (!text.trim()) return inOrder(allowed, record);
  const question = readQuestion(text, record, index);
  if (question.units.some(({ stranger }) => stranger)) return [];
  const closeness = closenessTo(question, index);
  const hits = rank(question.units, index, MOST, allowed)
    .map(({ position: at, score }) => ({
      position: at,
      score: score + closeness(at),
    }))
    .filter(({ position: at }) => coverageOf(question.units, at, index).part >= ENOUGH)
    .sort(byScore);
  return hits.filter(({ score }) => score >= (hits[0]?.score ?? 0) * NEAR);
}

function inOrder(allowed: Uint32Array | null, record: TalksRecord): Hits {
  const { length } = allowed ?? record.entries;
  const hitAt = (at: number): Hit => ({ position: allowed?.[at] ?? at, score: 0 });
  return {
    length,
    slice: (from = 0, to = length) =>
      Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, at) => hitAt(from + at)),
  };
}
