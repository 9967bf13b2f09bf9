import { words } from './language';
import type { Parley } from './parley';
import { surveyOf } from './survey';

/** Titles are named up to this many documents, beyond it only counted. */
const NAMED = 2;

/** What the record covers, in one phrase: "48 statements and 21 events from 1 document (...), 3 March 2022 to ...". */
export function extentOf(parley: Parley): string {
  const { statements, events, days } = surveyOf(parley);
  const titles = [...parley.record.sources.values()].map((source) => source.title);
  const named = titles.length <= NAMED && titles.length > 0 ? ` (${titles.join('; ')})` : '';
  return words.covers(
    statements,
    events,
    words.documents(titles.length) + named,
    days[0] ?? null,
    days.at(-1) ?? null,
  );
}
