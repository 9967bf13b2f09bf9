import type { Ground } from '../indexing/build';
import { readQuestion } from '../question/question';
import { isSpeaking } from '../question/speech';
import { isIn } from '../words/words';
import { quotationsIn } from './quotations';

/** Whether between the quotations of a post stands no more than who says them: '"We stay," said Venn, "in the valley"'. */
export function isInterrupted(posted: string, { record, index }: Ground): boolean {
  const [, ...later] = quotationsIn(posted).quotations;
  return later.every(({ before }) => {
    const { mentions, tokens } = readQuestion(before, record, index);
    return tokens.every((token, at) => token.empty || isSpeaking(token) || isIn(at, mentions));
  });
}
