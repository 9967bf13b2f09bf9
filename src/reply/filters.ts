import { clean } from '../record/clean';
import { wordsOf } from '../record/text';
import type { Filters } from '../search/types';
import { lastDayOf, readDays } from './days';
import { echo } from './echo';
import { words } from './language';
import { faulty } from './misses';
import { nameOf } from './names';
import { choicesFor, isNaming, type Naming, noSuchName, readName, VOCABULARY, withOption } from './naming';
import type { Parley } from './parley';
import type { Choice, Reply, Request } from './reply';
import { surveyOf } from './survey';

/** The options of a lookup, resolved. */
export interface Wanted {
  text: string;
  filters: Filters;
  /** What was asked for, as a person reads it, by option: "Dmytro Kuleba"; `from` and `to` together as `days`. */
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
  const reply = readSpan(draft, parley);
  return reply === null ? { wanted: draft } : { reply };
}

function readOption(option: string, typed: string, draft: Draft, parley: Parley): Reply | null {
  if (isNaming(option)) return addName(option, typed, draft, parley);
  if (option === 'kind')
    setFilter(draft, option, [typed], words.kinds[typed as keyof typeof words.kinds] ?? typed);
  if (option === 'text') addText(draft, option, typed);
  return null;
}

function addName(option: Naming, typed: string, draft: Draft, parley: Parley): Reply | null {
  const { ids, guessed, near } = readName(typed, option, parley);
  const names = ids.map((id) => nameOf(id, VOCABULARY[option], parley.record));
  if (ids.length === 0) return addUnknown(option, typed, near, draft, parley);
  if (ids.length > 1) {
    draft.notes = [...draft.notes, words.lookUp.ambiguous(echo(typed), names), words.lookUp.allOfThem];
    draft.choices = [...draft.choices, ...choicesFor(draft.request, option, ids, parley)];
  } else {
    const isOther = option === 'topic' && typed !== ids.join() && !isNamedIn(typed, names.join());
    const isTaken = guessed || isOther;
    if (isTaken) draft.notes = [...draft.notes, words.lookUp.takenAs(echo(typed), names.join())];
    // What was taken for something stays as it was typed: the request gives this answer again, with the note on it.
    draft.request = withOption(draft.request, option, isTaken ? typed : ids.join());
  }
  setFilter(draft, option, ids, words.list(names));
  return null;
}

/** A topic goes by words of very different sense, so that one outside its name leaves open what it was taken for. */
function isNamedIn(typed: string, name: string): boolean {
  const named = wordsOf(name);
  return wordsOf(typed).every((word) => named.includes(word));
}

/** A topic that the record does not list is searched for in words; any other unknown name is said to be one. */
function addUnknown(
  option: Naming,
  typed: string,
  near: readonly string[],
  draft: Draft,
  parley: Parley,
): Reply | null {
  if (option !== 'topic') return noSuchName(option, typed, draft.request, parley, near);
  draft.notes = [...draft.notes, words.lookUp.asWords(echo(typed))];
  addText(draft, option, typed);
  return null;
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
