import { isClosed } from '../record/sentences';
import type { Row } from './row';

/** The ids that a row's names stand for. */
export interface RowIds {
  speaker: string;
  topics: readonly string[];
}

/** Longer names are cut in a gist, which then repeats no quotation by chance. */
const LONGEST_NAME = 80;
const MOST_WORDS = 6;

/** The JSON of a row's statement, on one line; `start` is where its words begin in the source's text. */
export function statementOf(row: Row, { speaker, topics }: RowIds, start: number): string {
  const { id, text, role, date } = row;
  const end = start + text.length;
  return JSON.stringify({
    id,
    kind: isClosed(text) ? 'quote' : 'fragment',
    gist: gistOf(row),
    quotes: [{ text, start, end }],
    speaker,
    ...(role === null ? {} : { as: role }),
    ...(date === null ? {} : { said: { date, basis: 'stated' } }),
    ...(topics.length === 0 ? {} : { about: { topics } }),
    start,
    end,
  });
}

/** "Ada Vasik on Fishing rights, 2016." or, without a topic, "Words of Ada Vasik, 2016." */
function gistOf({ speaker, topics, date }: Row): string {
  const who = shortened(speaker);
  const matter = topics.map(shortened).join(' and ').slice(0, LONGEST_NAME);
  const said = matter === '' ? `Words of ${who}` : `${who} on ${matter}`;
  return `${said}${date === null ? '' : `, ${date}`}.`;
}

function shortened(name: string): string {
  const words = name.replace(/["“”„«»‹›]/g, '').split(' ');
  const short = words.slice(0, MOST_WORDS).join(' ').slice(0, LONGEST_NAME);
  return short.length < name.length ? `${short}…` : short;
}
