import { setImmediate as nextTurn } from 'node:timers/promises';
import { suggestFor } from '../../commands';
import type { Library } from '../library';
import type { Request } from '../reply/reply';
import { shown } from './shown';

/** Asked about at most so many entries, four requests each; three times as many change nothing clear (measured). */
const ENTRIES = 100;

/**
 * Answers requests of its own making, which go nowhere, until all are answered or it is over. The first person after a
 * start waits less: V8 compiles what has run often, and lists and phrases open with the first question. Each request has
 * a turn of the event loop, so that whoever does ask comes next.
 */
export async function rehearse({ current }: Pick<Library, 'current'>, isOver: () => boolean): Promise<void> {
  const { entries } = current().record;
  for (let n = 0; n < Math.min(ENTRIES, entries.length); n++) {
    for (const request of requestsWith(entries.at(n).gist, n)) {
      await nextTurn();
      if (isOver()) return;
      shown({ is: 'request', request }, { at: 0, mayShare: true, isOpen: false }, current());
      for (const [option, typed] of Object.entries(request.options))
        suggestFor(request.command, option, typed.slice(0, 3 + (n % 10)), {}, current());
    }
  }
}

/** What people ask about an entry: with all its words and more, and with some of them. */
function requestsWith(gist: string, n: number): Request[] {
  const words = gist.split(' ');
  const some = words.filter((_, at) => (at + n) % 3 === 0).join(' ');
  return [
    { command: 'ask', options: { question: n % 2 ? `what about ${gist}` : some } },
    { command: 'quote', options: { text: some } },
    { command: 'event', options: { text: some } },
    { command: 'check', options: { quote: n % 2 ? gist : `${gist} ${some}` } },
  ];
}
