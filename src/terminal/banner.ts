import { coverage } from '../reply/coverage';
import { words } from '../reply/language';
import type { Parley } from '../reply/parley';
import { surveyOf } from '../reply/survey';
import type { Grammar } from './command-line';
import { type Look, paint } from './look';
import { wrap } from './wrap';

const LINES = 6;

/** What the record covers and how to ask, in at most six lines. */
export function banner(parley: Parley, grammar: Grammar, look: Look): string {
  const [starter] = surveyOf(parley).starters;
  const commands = [...grammar.keys()].map((name) => `/${name}`).join(' ');
  const how = [
    `Ask in plain words${starter ? `: ${starter}` : '.'}`,
    `Or use a command: ${commands}`,
    'Tab completes, /help explains, /exit leaves.',
  ].flatMap((line) => wrap(line, look.width).split('\n'));
  // What does not fit a narrow terminal is cut from the titles, never from how to ask.
  const covers = wrap(words.help.covers(coverage(parley)), look.width)
    .split('\n')
    .slice(0, Math.max(1, LINES - how.length));
  return [...covers.map((line) => paint('bold', line, look)), ...how].slice(0, LINES).join('\n');
}
