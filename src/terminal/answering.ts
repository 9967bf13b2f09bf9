import { answerRequest, suggestFor } from '../../commands';
import type { Library } from '../library';
import { type Log, logFault } from '../log';
import { words } from '../reply/language';
import { faulty } from '../reply/misses';
import type { Reply, Request, Suggestion } from '../reply/reply';
import type { UnansweredLog } from '../unanswered';

/** What the terminal answers with. */
export interface Terminal {
  readonly library: Library;
  readonly log: Log;
  readonly unanswered: Pick<UnansweredLog, 'note'>;
}

/**
 * Answers one request. Never throws: a fault inside becomes a reply whose reference finds the line in the log.
 * @param explain show how the question was understood and scored.
 */
export function answer(request: Request, { library, log, unanswered }: Terminal, explain: boolean): Reply {
  try {
    const reply = answerRequest(request, library.current(), explain);
    unanswered.note(request, reply.outcome);
    return reply;
  } catch (error) {
    const reference = logFault(log, error, { command: request.command });
    return faulty(words.reply.fault(reference));
  }
}

/** Suggestions for an option being typed; none, and a line in the log, for a fault inside. */
export function suggest(
  command: string,
  option: string,
  typed: string,
  filled: Request['options'],
  { library, log }: Terminal,
): Suggestion[] {
  try {
    return suggestFor(command, option, typed, filled, library.current());
  } catch (error) {
    logFault(log, error, { command, option });
    return [];
  }
}
