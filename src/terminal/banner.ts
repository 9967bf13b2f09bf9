import { extentOf } from '../reply/extent';
import { words } from '../reply/language';
import type { Parley } from '../reply/parley';
import { surveyOf } from '../reply/survey';
import type { Grammar } from './command-line';
import { type Look, paint } from './look';
import { wrap } from './wrap';

const say = words.terminal;

const LINES = 6;

/** What the record covers and how to ask, in six lines at most where the terminal is of a usual width. */
export function banner(parley: Parley, grammar: Grammar, look: Look): string {
  const { statements, events, days, starters } = surveyOf(parley);
  const [first = null, last = null] = [days[0], days.at(-1)];
  const documents = words.documents(parley.record.sources.size);
  const names = [...grammar.keys()].filter((name) => name !== 'help').map((name) => `/${name}`);
  const set = (line: string) => wrap(line, look.width).split('\n');
  const how = [say.ask(starters[0]), say.commands(names), say.keys].flatMap(set);
  // The documents' titles where there is room for them.
  const covers = [extentOf(parley), words.covers(statements, events, documents, first, last)].map((what) =>
    set(words.help.covers(what)),
  );
  const fitting = covers.find((lines) => lines.length + how.length <= LINES) ?? covers.at(-1) ?? [];
  return [...fitting.map((line) => paint('bold', line, look)), ...how].join('\n');
}
