import { cardsOf, section } from './cards';
import { extentOf } from './extent';
import type { Wanted } from './filters';
import { words } from './language';
import { startersOf } from './misses';
import { wayNearest } from './nearest-days';
import type { Parley } from './parley';
import type { Choice, Reply } from './reply';
import { requestLine } from './request-line';
import { askedIn, type Searched, type WayOut, wayElsewhere, wayHere } from './ways';
import { wayMentioned, wayToOthers } from './whose';

const say = words.lookUp;

/** How much is shown of what was not asked for. */
const SHOWN = 5;

/** What is given up first, as it says least about what is wanted: days leave out what has none. */
const LIGHT = ['days', 'kind'];
/** What is given up next, before any word on whom it is about. */
const HEAVY = ['outlet', 'place', 'topic', 'text'];
/** What is kept longest: who asks for one person's words is not served another's. */
const WHO = ['side', 'person', 'speaker'];

/** Where all that was asked for is on record: from somebody else, or under the other command. */
interface Whole {
  toOthers: WayOut | null;
  elsewhere: WayOut | null;
}

/** Looks for all that was asked for where it was not asked for. */
export function wholeElsewhere(wanted: Wanted, type: Searched, parley: Parley): Whole {
  return {
    toOthers: wayToOthers(wanted, type, parley),
    elsewhere: wayElsewhere([], wanted, type, parley),
  };
}

/**
 * The reply where nothing matches all that was asked for: what there is for less of it, under the other command, or
 * where somebody is only mentioned. If there is none of that, nothing is on record.
 * @param leftOut what was left out, a line each
 * @param whole where all of it is, if that was looked for
 */
export function insteadOf(
  wanted: Wanted,
  type: Searched,
  parley: Parley,
  leftOut: readonly string[] = [],
  whole: Whole | null = null,
): Reply {
  const asked = askedIn(wanted);
  const ways = asked.length === 0 ? [] : waysOut(wanted, type, parley, whole);
  const [best] = ways;
  if (best === undefined) return nothingOn(wanted, parley, leftOut);
  return {
    outcome: 'elsewhere',
    lead: [
      ...wanted.notes,
      asked.length > 1 ? say.together(asked) : say.nothing(asked),
      ...leftOut,
      ...best.lines,
      ...(best.hits.length > SHOWN
        ? [say.more(SHOWN, best.hits.length, requestLine(best.choice.request))]
        : []),
    ],
    sections: section(say.nearest, cardsOf(best.hits, parley, true, SHOWN)),
    choices: [...wanted.choices, ...choicesOf(ways)],
    request: wanted.request,
  };
}

/**
 * A reply to options that nothing on record matches: what was asked, what the record covers, and what has answers.
 * @param leftOut what was left out, a line each
 */
export function nothingOn(wanted: Wanted, parley: Parley, leftOut: readonly string[] = []): Reply {
  const { notes, choices, request } = wanted;
  return {
    outcome: 'none',
    lead: [...notes, say.nothing(askedIn(wanted)), ...leftOut, words.answer.covers(extentOf(parley))],
    sections: [],
    choices,
    ...startersOf(parley, wanted.text),
    request,
  };
}

/** The requests of the ways, each once: a mention is found whatever is given up beside it. */
function choicesOf(ways: readonly WayOut[]): Choice[] {
  const byLine = new Map<string, Choice>();
  for (const { choice } of ways) {
    const line = requestLine(choice.request);
    if (!byLine.has(line)) byLine.set(line, choice);
  }
  return [...byLine.values()];
}

/** The ways out, best first: whatever the order in which options are typed, the same are given up first. */
function waysOut(wanted: Wanted, type: Searched, parley: Parley, whole: Whole | null): WayOut[] {
  const { toOthers, elsewhere } = whole ?? wholeElsewhere(wanted, type, parley);
  const options = Object.keys(wanted.read);
  const isAlone = options.length < 2;
  const each = (ones: readonly string[]) =>
    isAlone ? [] : ones.filter((one) => options.includes(one)).map((one) => [one]);
  const here = (left: Left) => wayHere(left, wanted, type, parley);
  const others = [
    (left: Left) => wayMentioned(left, wanted, type, parley),
    (left: Left) => (left.length === 0 ? elsewhere : wayElsewhere(left, wanted, type, parley)),
  ];
  const found = (lefts: readonly Left[], ways: readonly ((left: Left) => WayOut | null)[]) =>
    lefts.flatMap((left) => ways.map((way) => way(left))).filter((way) => way !== null);
  const less = [
    ...(options.join() === 'days' ? [wayNearest(wanted, type, parley)].filter((way) => way !== null) : []),
    // Days alone leave out what has none, which may be of them.
    ...found(options.join() === 'days' ? [['days']] : each(LIGHT), [here]),
    // The very same among what the other command searches is nearer than what has another topic or place.
    ...found([[], ...each(LIGHT)], others),
    ...found(each(HEAVY), [here, ...others]),
  ];
  const several = each([...LIGHT, ...HEAVY])
    .map((_, at, ones) => ones.slice(0, at + 1).flat())
    .filter(({ length }) => length > 1 && length < options.length);
  return [
    ...(toOthers ? [toOthers] : []),
    ...(less.length ? less : found(several, [here, ...others])),
    ...found(each(WHO), [here, ...others]),
  ];
}

/** The options that are given up. */
type Left = readonly string[];
