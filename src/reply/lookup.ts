import { cardsOf, cutNote, entriesOf, MOST_CARDS, section } from './cards';
import { undoneBy } from './context';
import { readFilters } from './filters';
import { insteadOf, wholeElsewhere } from './instead';
import { words } from './language';
import { undatedNote } from './left-out';
import { allButOneReply, replyFrom, shortfallIn } from './near';
import type { Parley } from './parley';
import { pickEntries } from './pick';
import type { Reply, Request } from './reply';
import { countOf, hitsFor } from './ways';

const say = words.lookUp;
const COMMAND = { statement: 'quote', event: 'event' } as const;

/** Searches statements or events by text and filters, alone or together; with neither, all of them. */
export function lookUp(type: keyof typeof COMMAND, options: Request['options'], parley: Parley): Reply {
  const { wanted, reply } = readFilters({ command: COMMAND[type], options }, parley);
  if (reply) return reply;
  const hits = hitsFor(wanted, type, parley);
  const undated = undatedNote(wanted, parley, { type });
  const short = shortfallIn(wanted, hits, parley);
  const whole = hits.length === 0 || short?.isLack ? wholeElsewhere(wanted, type, parley) : null;
  if (hits.length === 0 || whole?.toOthers || whole?.elsewhere) {
    const instead = insteadOf(wanted, type, parley, undated, whole);
    return (instead.outcome === 'none' ? allButOneReply(wanted, parley, undated) : null) ?? instead;
  }
  if (short) return replyFrom(short, wanted, parley, undated);
  return {
    outcome: 'found',
    lead: [
      ...wanted.notes,
      (wanted.text && hits.length > 1 ? say.best : say.onRecord)(countOf(hits, type)),
      ...undated,
      ...cutNote(hits.length),
    ],
    sections: [
      ...section(null, cardsOf(hits, parley)),
      // What was picked stands alone, with all that is linked to it under Context.
      ...(type === 'event' && pickEntries(wanted.text, parley).length === 0
        ? undoneBy(entriesOf(hits, parley, MOST_CARDS), parley)
        : []),
    ],
    choices: wanted.choices,
    request: wanted.request,
  };
}
