import { answerQuestion } from '../src/reply/answers';
import { suggestQuestions } from '../src/reply/suggestions';
import type { Command } from './command';
import { define } from './define';

/** The best statements and events for a question in plain words. */
export const ask: Command = {
  definition: define('ask', { question: { required: true, max: 1000, suggests: true } }),
  answer: ({ question = '' }, parley, explain) => answerQuestion(question, parley, explain),
  suggest: (_option, typed, _filled, parley) => suggestQuestions(typed, parley),
};
