import { find } from '../search/index';
import type { Hits } from '../search/types';
import { cardsOf, cutNote, section } from './cards';
import { readFilters, type Wanted } from './filters';
import { words } from './language';
import { askedIn, nothingOn, undatedNote } from './misses';
import type { Parley } from './parley';
import { findPicked } from './pick';
import type { Choice, Reply, Request } from './reply';
import { requestLine } from './request-line';

type Type = 'statement' | 'event';

const say = words.lookUp;
const COMMAND: Readonly<Record<Type, string>> = { statement: 'quote', event: 'event' };
const OTHER: Readonly<Record<Type, Type>> = { statement: 'event', event: 'statement' };

/** Searches statements or events by text and filters, alone or together; with neither, all of them. */
export function lookUp(type: Type, options: Request['options'], parley: Parley): Reply {
  const reading = readFilters({ command: COMMAND[type], options }, parley);
  if ('reply' in reading) return reading.reply;
  const { wanted } = reading;
  const hits = hitsFor(wanted, type, parley);
  if (hits.length === 0) return missFor(wanted, type, parley);
  return {
    outcome: 'found',
    lead: [
      ...wanted.notes,
      (wanted.text && hits.length > 1 ? say.best : say.onRecord)(countOf(hits, type)),
      ...undatedNote(wanted, parley, { type }),
      ...cutNote(hits.length),
    ],
    sections: section(null, cardsOf(hits, parley)),
    choices: wanted.choices,
    request: wanted.request,
  };
}

function hitsFor({ text, filters }: Wanted, type: Type, parley: Parley): Hits {
  return findPicked(text, { ...filters, type }, parley);
}

/** Nothing matches all that was asked for: what there is when one of it is left out. */
function missFor(wanted: Wanted, type: Type, parley: Parley): Reply {
  const [best, ...others] = waysOut(wanted, type, parley);
  const undated = undatedNote(wanted, parley, { type });
  if (best === undefined) return nothingOn(wanted, parley, undated);
  const asked = askedIn(wanted);
  return {
    outcome: 'elsewhere',
    lead: [
      ...wanted.notes,
      asked.length > 1 ? say.together(asked) : say.nothing(asked),
      ...undated,
      best.line,
      ...cutNote(best.hits.length, SHOWN, [requestLine(best.choice.request)]),
    ],
    sections: section(words.answer.context, cardsOf(best.hits, parley, true, SHOWN)),
    choices: [...wanted.choices, ...others.map((way) => way.choice)],
    request: wanted.request,
  };
}

/** How much is shown of what was not asked for. */
const SHOWN = 5;

interface WayOut {
  hits: Hits;
  line: string;
  choice: Choice;
}

function waysOut(wanted: Wanted, type: Type, parley: Parley): WayOut[] {
  const options = Object.keys(wanted.read);
  // The days say least about what is wanted, and leave out what has none; the text says most.
  const weight = (option: string) => (option === 'days' ? 0 : option === 'text' ? 2 : 1);
  const order = options.sort((one, other) => weight(one) - weight(other));
  const ways = options.length < 2 ? [] : order.map((option) => wayWithout(option, wanted, type, parley));
  return [...ways, wayElsewhere(wanted, type, parley)].filter((way) => way.hits.length > 0);
}

function wayWithout(option: string, wanted: Wanted, type: Type, parley: Parley): WayOut {
  const isLeft = (name: string) => (option === 'days' ? name === 'from' || name === 'to' : name === option);
  const options = Object.fromEntries(
    Object.entries(wanted.request.options).filter(([name]) => !isLeft(name)),
  );
  const request = { ...wanted.request, options };
  const reading = readFilters(request, parley);
  const hits = 'wanted' in reading ? hitsFor(reading.wanted, type, parley) : [];
  const left = say.asked(option, wanted.read[option] ?? '');
  const what = countOf(hits, type);
  const label = option === 'days' ? say.tryAnyDay(what) : say.tryWithout(left, what);
  return {
    hits,
    line: option === 'days' ? say.anyDay(what) : say.without(left, what),
    choice: { label, description: null, request },
  };
}

/** The same under the other command: an event looked for among the statements, and the other way round. */
function wayElsewhere(wanted: Wanted, type: Type, parley: Parley): WayOut {
  const other = OTHER[type];
  const command = COMMAND[other];
  const options = wanted.text === '' ? {} : { text: wanted.text };
  const hits = wanted.text === '' ? [] : find(wanted.text, { type: other }, parley.record, parley.index);
  const what = countOf(hits, other);
  const label = say.tryCommand(command, what);
  return {
    hits,
    line: say.instead(command, what),
    choice: { label, description: null, request: { command, options } },
  };
}

function countOf(hits: Hits, type: Type): string {
  return type === 'statement' ? say.statements(hits.length) : say.events(hits.length);
}
