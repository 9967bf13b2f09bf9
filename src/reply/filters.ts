import { clean } from '../record/clean';
import type { Filters } from '../search/types';
import { lastDayOf, readDays } from './days';
import { echo } from './echo';
import { words } from './language';
import { faulty } from './misses';
import { choicesFor, isNaming, type Naming, noSuchName, readName, withOption } from './naming';
import { namesOf, noteOn, noteOnOthers } from './notes';
import type { Parley } from './parley';
import type { Choice, Reply, Request } from './reply';
import { surveyOf } from './survey';

/** The options of a lookup, resolved. */
export interface Wanted {
  text: string;
  /** True if the text was typed for a topic that the record does not list. */
  isFreeTopic: boolean;
  filters: Filters;
  /** What was asked for, as a person reads it, by option: "Dmytro Kuleba"; `from` and `to` together as `days`. */
  read: Readonly<Record<string, string>>;
  /** Ids instead of what was typed, where a name is certain. */
  request: Request;
  /** What was taken for what. */
  notes: readonly string[];
  choices: readonly Choice[];
}

type Draft = { -readonly [Field in keyof Wanted]: Wanted[Field] } & { unknown: Unknown | null };

/** A name that nothing on record answers to, with what comes near it. */
interface Unknown {
  option: Naming;
  typed: string;
  near: readonly string[];
}

/** Resolves typed options to what can be searched for, or to the reply that says why they cannot. */
export function readFilters(
  request: Request,
  parley: Parley,
): { wanted: Wanted; reply?: never } | { wanted?: never; reply: Reply } {
  const draft: Draft = {
    text: '',
    isFreeTopic: false,
    filters: {},
    read: {},
    request,
    notes: [],
    choices: [],
    unknown: null,
  };
  for (const [option, value] of Object.entries(request.options)) {
    const typed = clean(value);
    if (typed !== '') readOption(option, typed, draft, parley);
    else draft.notes = [...draft.notes, words.lookUp.empty(option)];
  }
  if (draft.unknown) {
    // Once all options are read: what is offered in the name's place keeps to the others.
    const { option, typed, near } = draft.unknown;
    return { reply: noSuchName(option, typed, draft.request, parley, near, draft.filters) };
  }
  const reply = readSpan(draft, parley);
  return reply === null ? { wanted: draft } : { reply };
}

function readOption(option: string, typed: string, draft: Draft, parley: Parley): void {
  if (isNaming(option)) addName(option, typed, draft, parley);
  if (option === 'kind')
    setFilter(draft, option, [typed], words.kinds[typed as keyof typeof words.kinds] ?? typed);
  if (option === 'text') addText(draft, option, typed);
}

function addName(option: Naming, typed: string, draft: Draft, parley: Parley): void {
  const reading = readName(typed, option, parley);
  const { ids, near } = reading;
  if (ids.length === 0) {
    addUnknown({ option, typed, near }, draft);
    return;
  }
  const names = namesOf(ids, option, parley);
  const note = noteOn(option, typed, reading, parley);
  draft.notes = [...draft.notes, ...note];
  if (ids.length === 1) {
    // What was taken for something stays as it was typed: the request gives this answer again, with the note on it.
    draft.request = withOption(draft.request, option, note.length ? typed : ids.join());
  } else if (!reading.listed) {
    draft.choices = [...draft.choices, ...choicesFor(draft.request, option, ids, parley)];
  }
  if (option === 'speaker') draft.notes = [...draft.notes, ...noteOnOthers(ids, parley)];
  setFilter(draft, option, ids, words.list(names));
}

/** A topic that the record does not list is searched for in words; any other unknown name is said to be one. */
function addUnknown(unknown: Unknown, draft: Draft): void {
  const { option, typed } = unknown;
  if (option !== 'topic') {
    draft.unknown ??= unknown;
    return;
  }
  draft.notes = [...draft.notes, words.lookUp.asWords(echo(typed))];
  draft.isFreeTopic = true;
  addText(draft, option, typed);
}

/** The days asked for, `from` first: which weekday is meant under `to` hangs on it. */
function readSpan(draft: Draft, parley: Parley): Reply | null {
  const reply = readDay('from', draft, parley) ?? readDay('to', draft, parley);
  if (reply !== null) return reply;
  const { from, to } = draft.filters;
  if (from === undefined && to === undefined) return null;
  if (from !== undefined && to !== undefined && from > to) return faulty(words.errors.backwards(from, to));
  draft.read = { ...draft.read, days: words.lookUp.days(from, to) };
  return null;
}

function readDay(option: 'from' | 'to', draft: Draft, parley: Parley): Reply | null {
  const typed = clean(draft.request.options[option] ?? '');
  if (typed === '') return null;
  const { days, guessed, why } = readDays(typed, newestDay(parley), draft.filters.from);
  if (days === undefined) return faulty(words.errors.badDay(option, why));
  draft.filters = { ...draft.filters, [option]: days[option] };
  // Which Tuesday or which year is meant was not typed; like any guess, it stays as it was typed.
  const taken = words.lookUp.takenAs(echo(typed), words.day(days[option]));
  if (guessed && !draft.notes.includes(taken)) draft.notes = [...draft.notes, taken];
  draft.request = withOption(draft.request, option, guessed ? typed : days[option]);
  return null;
}

/** The day from which the typed ones are counted: the newest on record, whatever today is, so that answers stay the same. */
function newestDay(parley: Parley): string {
  const { asOf, days } = surveyOf(parley);
  return lastDayOf(asOf ?? days.at(-1) ?? '2000');
}

function setFilter(draft: Draft, option: string, ids: readonly string[], name: string): void {
  draft.filters = { ...draft.filters, [option]: ids };
  draft.read = { ...draft.read, [option]: name };
}

function addText(draft: Draft, option: string, typed: string): void {
  draft.text = draft.text ? `${draft.text} ${typed}` : typed;
  draft.read = { ...draft.read, [option]: words.quoted(echo(typed)) };
}
