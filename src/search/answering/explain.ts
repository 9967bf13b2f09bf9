import { stringAt } from '../../record/string-table';
import type { SearchIndex } from '../indexing/build';
import type { Question } from '../question/question';
import type { Decision } from './decision';

/** How a question was understood, which words matched what, and the parts of the first three scores. */
export function explain(
  { asks, mentions, tokens, units }: Question,
  { outcome, why, candidates }: Decision,
  { postings }: SearchIndex,
): string[] {
  const flags = [
    asks.list && 'list',
    asks.groupBy && `by ${asks.groupBy}`,
    asks.quotedOnly && 'quoted words only',
    asks.saying && 'saying',
    asks.future && 'future',
  ];
  const term = (rank: number) => (rank < 0 ? '-' : stringAt(postings.terms, rank));
  return [
    `asks: ${[asks.form, ...asks.details.map((detail) => `detail ${detail}`), ...flags].filter(Boolean).join(', ')}`,
    ...mentions.map(({ from, to, role, parties, sides, places }) => {
      const words = tokens.slice(from, to).map(({ typed }) => typed);
      return `names: ${words.join(' ')} as ${role}: ${[...parties, ...sides.map((id) => `side ${id}`), ...places].join(', ')}`;
    }),
    ...units.map(({ label, weight, known, alternatives }) => {
      const ways = alternatives.map((one) => `${one.how} ${term(one.term)} x${one.weight.toFixed(2)}`);
      return `unit: ${label} (${weight.toFixed(2)}) ${known ? ways.join(', ') : 'unknown'}`;
    }),
    `outcome: ${outcome}${why ? ` (${JSON.stringify(why)})` : ''}`,
    ...candidates.slice(0, 3).map(({ entry, hit, coverage }) => {
      const parts = coverage.parts
        .filter(({ by }) => by)
        .map(
          ({ unit, by, score }) => `${unit.label}=${score.toFixed(2)} via ${by?.how} ${term(by?.term ?? -1)}`,
        );
      return `score: ${entry.id} ${hit.score.toFixed(2)}, covers ${coverage.part.toFixed(2)}: ${parts.join('; ')}`;
    }),
  ];
}
