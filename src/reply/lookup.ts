import type { Shortfall } from '../search/index';
import { cardsOf, cutNote, section } from './cards';
import { readFilters, type Wanted } from './filters';
import { insteadOf } from './instead';
import { words } from './language';
import { undatedNote } from './left-out';
import { replyFrom, shortfallIn } from './near';
import type { Parley } from './parley';
import type { Reply, Request } from './reply';
import { countOf, hitsFor, wayElsewhere } from './ways';
import { wayToOthers } from './whose';

const say = words.lookUp;
const COMMAND = { statement: 'quote', event: 'event' } as const;

/** Searches statements or events by text and filters, alone or together; with neither, all of them. */
export function lookUp(type: keyof typeof COMMAND, options: Request['options'], parley: Parley): Reply {
  const reading = readFilters({ command: COMMAND[type], options }, parley);
  if ('reply' in reading) return reading.reply;
  const { wanted } = reading;
  const hits = hitsFor(wanted, type, parley);
  const undated = undatedNote(wanted, parley, { type });
  const short = shortfallIn(wanted, hits, parley);
  if (hits.length === 0 || (short && isWholeElsewhere(short, wanted, type, parley)))
    return insteadOf(wanted, type, parley, undated);
  if (short) return replyFrom(short, wanted, parley, undated);
  return {
    outcome: 'found',
    lead: [
      ...wanted.notes,
      (wanted.text && hits.length > 1 ? say.best : say.onRecord)(countOf(hits, type)),
      ...undated,
      ...cutNote(hits.length),
    ],
    sections: section(null, cardsOf(hits, parley)),
    choices: wanted.choices,
    request: wanted.request,
  };
}

/** Whether what the hits lack is on record from somebody else, or under the other command. */
function isWholeElsewhere(
  { isLack }: Shortfall,
  wanted: Wanted,
  type: keyof typeof COMMAND,
  parley: Parley,
): boolean {
  return isLack && [wayToOthers, wayElsewhere].some((way) => way([], wanted, type, parley) !== null);
}
