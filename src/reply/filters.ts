import { resolve } from '../search/index';
import type { Filters, Vocabulary } from '../search/types';
import { readDays } from './days';
import { clean, echo } from './echo';
import { words } from './language';
import { nameOf } from './names';
import type { Parley } from './parley';
import type { Choice, Reply, Request } from './reply';
import { type Survey, surveyOf } from './survey';

type Named = 'speaker' | 'person' | 'name' | 'side' | 'topic' | 'place' | 'outlet';

/** What each option that names something on record names, and which count ranks its names when nothing is typed. */
export const NAMING: Readonly<Record<Named, { vocabulary: Vocabulary; count: keyof Survey['counts'] }>> = {
  speaker: { vocabulary: 'party', count: 'speaker' },
  person: { vocabulary: 'party', count: 'party' },
  name: { vocabulary: 'party', count: 'party' },
  side: { vocabulary: 'side', count: 'side' },
  topic: { vocabulary: 'topic', count: 'topic' },
  place: { vocabulary: 'place', count: 'place' },
  outlet: { vocabulary: 'outlet', count: 'outlet' },
};

/** The options of a lookup, resolved. */
export interface Wanted {
  text: string;
  filters: Filters;
  /** What was asked for, as a person reads it, by option: "Dmytro Kuleba". */
  read: Readonly<Record<string, string>>;
  /** Ids instead of what was typed, where a name is certain. */
  request: Request;
  /** What was taken for what. */
  notes: readonly string[];
  choices: readonly Choice[];
}

type Draft = { -readonly [Field in keyof Wanted]: Wanted[Field] };

/** Resolves typed options to what can be searched for, or to the reply that says why they cannot. */
export function readFilters(request: Request, parley: Parley): { wanted: Wanted } | { reply: Reply } {
  const draft: Draft = { text: '', filters: {}, read: {}, request, notes: [], choices: [] };
  for (const [option, value] of Object.entries(request.options)) {
    const typed = clean(value);
    const reply = typed === '' ? null : readOption(option, typed, draft, parley);
    if (reply !== null) return { reply };
  }
  const { from, to } = draft.filters;
  if (from !== undefined && to !== undefined && from > to)
    return { reply: faulty(words.errors.backwards(from, to)) };
  return { wanted: draft };
}

/** Whether an option names something on record. */
export function isNaming(option: string): option is Named {
  return option in NAMING;
}

/** A reply to a request that cannot be served. */
export function faulty(...lead: string[]): Reply {
  return { outcome: 'error', lead, sections: [] };
}

function readOption(option: string, typed: string, draft: Draft, parley: Parley): Reply | null {
  if (isNaming(option)) return readName(option, typed, draft, parley);
  if (option === 'from' || option === 'to') return readDay(option, typed, draft, parley);
  if (option === 'kind')
    setFilter(draft, option, [typed], words.kinds[typed as keyof typeof words.kinds] ?? typed);
  if (option === 'text') addText(draft, option, typed);
  return null;
}

function readName(option: Named, typed: string, draft: Draft, parley: Parley): Reply | null {
  const { record, index } = parley;
  const { vocabulary } = NAMING[option];
  const { ids, guessed } = resolve(typed, vocabulary, record, index);
  const names = ids.map((id) => nameOf(id, vocabulary, record));
  if (ids.length === 0) return readUnknown(option, typed, draft, parley);
  if (ids.length > 1) {
    draft.notes = [...draft.notes, words.lookUp.ambiguous(echo(typed), names), words.lookUp.allOfThem];
    draft.choices = [...draft.choices, ...choicesFor(draft.request, option, ids, parley)];
  } else {
    if (guessed) draft.notes = [...draft.notes, words.lookUp.takenAs(echo(typed), names.join())];
    draft.request = replaced(draft.request, option, ids.join());
  }
  setFilter(draft, option, ids, words.list(names));
  return null;
}

/** A topic that the record does not list is searched for in words; any other unknown name is said to be one. */
function readUnknown(option: Named, typed: string, draft: Draft, parley: Parley): Reply | null {
  if (option === 'topic') {
    draft.notes = [...draft.notes, words.lookUp.asWords(echo(typed))];
    addText(draft, option, typed);
    return null;
  }
  const names = [...surveyOf(parley).counts[NAMING[option].count].keys()].slice(0, OFFERED);
  return {
    outcome: 'none',
    lead: [words.lookUp.noSuch(option, echo(typed))],
    sections: [],
    choices: choicesFor(draft.request, option, names, parley),
    request: draft.request,
  };
}

/** How many names are offered in the place of one that is not on record. */
const OFFERED = 10;

function readDay(option: 'from' | 'to', typed: string, draft: Draft, parley: Parley): Reply | null {
  const days = readDays(typed, newestDay(parley));
  if (days === null) return faulty(words.errors.badDay(option, echo(typed)));
  draft.filters = { ...draft.filters, [option]: days[option] };
  draft.read = { ...draft.read, [option]: words.day(days[option]) };
  draft.request = replaced(draft.request, option, days[option]);
  return null;
}

/** The day that "Monday" counts back from: the newest on record, whatever today is, so that answers stay the same. */
function newestDay(parley: Parley): string {
  const { asOf, days } = surveyOf(parley);
  const newest = asOf ?? days.at(-1) ?? '2000';
  return readDays(newest, newest)?.to ?? newest;
}

function setFilter(draft: Draft, option: string, ids: readonly string[], name: string): void {
  draft.filters = { ...draft.filters, [option]: ids };
  draft.read = { ...draft.read, [option]: name };
}

function addText(draft: Draft, option: string, typed: string): void {
  draft.text = draft.text ? `${draft.text} ${typed}` : typed;
  draft.read = { ...draft.read, [option]: words.quoted(echo(typed)) };
}

/** The same request with another name under one option, for each of the names. */
export function choicesFor(
  request: Request,
  option: string,
  ids: readonly string[],
  parley: Parley,
): Choice[] {
  const vocabulary = isNaming(option) ? NAMING[option].vocabulary : option === 'id' ? 'source' : 'party';
  return ids.map((id) => ({
    label: nameOf(id, vocabulary, parley.record),
    description: null,
    request: replaced(request, option, id),
  }));
}

function replaced(request: Request, option: string, value: string): Request {
  return { ...request, options: { ...request.options, [option]: value } };
}
