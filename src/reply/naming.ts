import { resolve } from '../search/index';
import type { Vocabulary } from '../search/types';
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
}

/** Reads a typed name. A guess at several is no reading: taken for one of them, it would put words into a mouth. */
export function readName(typed: string, option: Naming, { record, index }: Parley): Reading {
  const { ids, guessed } = resolve(typed, VOCABULARY[option], record, index);
  return guessed && ids.length > 1 ? { ids: [], guessed, near: ids } : { ids, guessed, near: [] };
}

/** The reply to a name that nothing on record answers to: what comes near, or else the names that there are. */
export function noSuchName(
  option: Naming,
  typed: string,
  request: Request,
  parley: Parley,
  near: readonly string[] = [],
): Reply {
  const names = near.length ? near : namesFor(option, parley);
  const choices = choicesFor(request, option, names.slice(0, OFFERED), parley);
  return {
    outcome: 'none',
    lead: [words.lookUp.noSuch(option, echo(typed)), ...(near.length ? [] : [words.lookUp.others])],
    sections: [],
    choices,
    request,
  };
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
