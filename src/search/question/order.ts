import type { Stretch } from '../words/words';
import type { Token } from './spelling';

/** Which of several is asked for by its time: "the latest statement", "what did he say first". */
export type Order = 'newest' | 'oldest';

const SPEAKING = '(?:say|said|speak|spoke|comment|commented)';
const OCCASION = '(?:statements?|words|remarks?|comments?|round|talks|meeting)';
/** "The latest on the talks" asks for what there is on them, and "for now" for no time at all. */
const ORDERS: readonly [Order, RegExp][] = [
  [
    'newest',
    new RegExp(
      `(?<= )(?:latest(?! on | about | news )|newest|most recent(?:ly)?|(?<! by | to | for | until )(?:now|currently)(?= $)|(?<=^ what (?:is )?)new(?: today| now)?(?= $)|last(?= ${SPEAKING} | meet | met | ${OCCASION} )|(?<= ${SPEAKING} )last(?= $))(?= )`,
    ),
  ],
  [
    'oldest',
    new RegExp(`(?<= )(?:earliest|(?<= ${SPEAKING} )first(?= $)|first(?= ${SPEAKING} | statements? ))(?= )`),
  ],
];

/** The order that a question asks for, and the words that say so: they tell nothing of what it is about. */
export function readOrder(tokens: readonly Token[]): { order: Order | null; words: readonly Stretch[] } {
  const line = ` ${tokens.map(({ form }) => form).join(' ')} `;
  // "How long is it since they last met" asks for a length of time.
  for (const [order, pattern] of / since /.test(line) ? [] : ORDERS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const from = countOf(line.slice(0, match.index));
    return { order, words: [{ from, to: from + countOf(match[0]) }] };
  }
  return { order: null, words: [] };
}

function countOf(words: string): number {
  return words.split(' ').filter((word) => word !== '').length;
}
