import { isPerson, sideOf } from '../record/sides';
import { find, frequent, neighbours, resolve } from '../search/index';
import type { Filters, Vocabulary } from '../search/types';
import { echo } from './echo';
import { words } from './language';
import { nameOf } from './names';
import type { Parley } from './parley';
import type { Choice, Reply, Request } from './reply';
import { type Survey, surveyOf } from './survey';

/** The options that name something on record. */
export type Naming = 'speaker' | 'person' | 'name' | 'side' | 'topic' | 'place' | 'outlet' | 'id';

/** What each of them names. */
export const VOCABULARY: Readonly<Record<Naming, Vocabulary>> = {
  speaker: 'speaker',
  person: 'person',
  name: 'party',
  side: 'side',
  topic: 'topic',
  place: 'place',
  outlet: 'outlet',
  id: 'source',
};

/** How many names are offered in the place of one that is not on record. */
const OFFERED = 10;

/** Whether an option names something on record, by its own name. */
export function isNaming(option: string): option is Naming {
  return Object.hasOwn(VOCABULARY, option);
}

/** The names that an option can hold, those that stand in most entries first. */
export function namesFor(option: Naming, parley: Parley): string[] {
  return option === 'id'
    ? [...parley.record.sources.keys()]
    : [...surveyOf(parley).counts[COUNT[option]].keys()];
}

/** Which of the survey's counts ranks the names of an option. */
const COUNT: Readonly<Record<Exclude<Naming, 'id'>, keyof Survey['counts']>> = {
  speaker: 'speaker',
  person: 'party',
  name: 'party',
  side: 'side',
  topic: 'topic',
  place: 'place',
  outlet: 'outlet',
};

/** What a typed name is taken for. */
export interface Reading {
  /** One id, or several where the name is ambiguous; none where nothing on record answers to it. */
  ids: readonly string[];
  /** True if the one id is only nearly what was typed. */
  guessed: boolean;
  /** Where nothing answers to the name: what comes near, to be offered and never to be taken. */
  near: readonly string[];
  /** True if several names were typed and the ids are all of them. */
  listed?: true;
  /** Those of them that nothing on record answers to. */
  unknown?: readonly string[];
  /** The people whose side it is, where a side is asked for by somebody's name. */
  people?: readonly string[];
}

/** Reads a typed name. A guess at several is no reading: taken for one of them, it would put words into a mouth. */
export function readName(typed: string, option: Naming, parley: Parley): Reading {
  const { record, index } = parley;
  const { ids, guessed, listed, unknown } = resolve(typed, VOCABULARY[option], record, index);
  const side = option === 'side' && guessed ? sideNamedBy(typed, parley) : null;
  if (side !== null) return side;
  // What of a list is no topic and on record is searched for in words, with those that are.
  const isHeld = (part: string) => find(part, {}, record, index).length > 0;
  if (option === 'topic' && unknown?.some(isHeld)) return { ids: [], guessed, near: [] };
  if (guessed && ids.length > 1 && !listed) return { ids: [], guessed, near: ids };
  if (ids.length === 0) return { ids, guessed, near: neighbours(typed, VOCABULARY[option], record, index) };
  return { ids, guessed, near: [], ...(listed && { listed }), ...(unknown && { unknown }) };
}

/** The side of whoever is named: no body that only has the name in its own. */
function sideNamedBy(typed: string, parley: Parley): Reading | null {
  const { parties } = parley.record;
  const { ids: people, guessed } = readName(typed, 'person', parley);
  const sides = people.map((id) => isPerson(parties.get(id)) && sideOf(parties.get(id), parley.record));
  const ids = [...new Set(sides)].filter((side) => typeof side === 'string');
  return ids.length > 0 && sides.every(Boolean) ? { ids, guessed, near: [], people } : null;
}

/**
 * The reply to a name that nothing on record answers to: the command that knows it, or what comes near, or else the
 * names that there are.
 * @param filters the other options, to which the names that there are keep
 */
export function noSuchName(
  option: Naming,
  typed: string,
  request: Request,
  parley: Parley,
  near: readonly string[] = [],
  filters: Filters = {},
): Reply {
  const known = knownElsewhere(typed, parley);
  const names = near.length ? near : known.length ? [] : namesBeside(option, filters, parley);
  return {
    outcome: 'none',
    lead: [
      words.lookUp.noSuch(option, echo(typed)),
      ...(near.length || known.length ? [] : [words.lookUp.others]),
    ],
    sections: [],
    choices: [...known, ...choicesFor(request, option, names.slice(0, OFFERED), parley)],
    request,
  };
}

/** The names that stand beside the other options, or where there are none, all. */
function namesBeside(option: Naming, filters: Filters, parley: Parley): string[] {
  const beside = frequent(VOCABULARY[option], filters, OFFERED, parley.index);
  return beside.length ? beside : namesFor(option, parley);
}

/** The commands that have something on a name which an option does not take: "Moscow" is no place, but speaks. */
function knownElsewhere(typed: string, parley: Parley): Choice[] {
  const pages = [
    { command: 'speaker', option: 'name' },
    { command: 'timeline', option: 'place' },
  ] as const;
  return pages.flatMap(({ command, option }) => {
    const { ids, guessed } = readName(typed, option, parley);
    if (guessed) return [];
    return choicesFor({ command, options: {} }, option, ids, parley).map((choice) => ({
      ...choice,
      label: words.lookUp.tryCommand(command, choice.label, []),
    }));
  });
}

/** The same request with another name under one option, for each of the names. */
export function choicesFor(
  request: Request,
  option: Naming,
  ids: readonly string[],
  parley: Parley,
): Choice[] {
  return ids.map((id) => ({
    label: nameOf(id, VOCABULARY[option], parley.record),
    description: null,
    request: withOption(request, option, id),
  }));
}

/** The same request with another value under one option. */
export function withOption(request: Request, option: string, value: string): Request {
  return { ...request, options: { ...request.options, [option]: value } };
}
