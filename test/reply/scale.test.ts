import { answerRequest, suggestFor } from '../../commands';
import type { Reply } from '../../src/reply/reply';
import { surveyOf } from '../../src/reply/survey';
import { idsByHeading, idsOf, lake } from './lake';

/** Statements of one speaker on one topic, day after day from 1 January 1990. */
const DAYS = 2500;
const dateOf = (day: number) => new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10);

const reading = (id: string, date: string, fields = {}) => ({
  id,
  kind: 'reported' as const,
  gist: 'The water level is read out.',
  quotes: [],
  speaker: 'soro',
  said: { date, basis: 'stated' as const },
  about: { topics: ['water'] },
  start: 0,
  end: 10,
  ...fields,
});

const parley = lake((files) => {
  const { statements } = files.source('lake-report');
  for (let day = 0; day < DAYS; day++) statements.push(reading(`day-${day}`, dateOf(day)));
});
/** All but one of very many statements fall on the second day; a late one tells of the first. */
const crowded = lake((files) => {
  const { statements } = files.source('lake-report');
  statements.push(reading('day-0', dateOf(0)));
  statements.push(reading('memory', '1999-05-01', { when: { date: dateOf(0), basis: 'stated' } }));
  for (let at = 0; at < 1200; at++) statements.push(reading(`second-${at}`, dateOf(1)));
});
/** A briefing on so many boats, each leaving on a day. */
function briefOnBoats(
  count: number,
  dayOf: (at: number) => { date: string; basis: 'stated' } | undefined,
): Reply {
  const harbour = lake((files) => {
    files.data.topics.push({ id: 'boats', name: 'Boats' });
    const { events } = files.source('lake-report');
    for (let at = 0; at < count; at++)
      events.push({
        id: `boat-${at}`,
        kind: 'stated',
        gist: 'A boat leaves the harbour.',
        quotes: [],
        when: dayOf(at),
        about: { topics: ['boats'] },
        start: 0,
        end: 10,
      });
  });
  return answerRequest({ command: 'brief', options: { topic: 'boats' } }, harbour);
}
const answer = (command: string, options: Record<string, string> = {}): Reply =>
  answerRequest({ command, options }, parley);
const idsIn = (reply: Reply) => reply.sections.flatMap((section) => idsOf(section.cards));

describe('a large record', () => {
  it('is shown in part, with how much there is', () => {
    const reply = answer('quote', { speaker: 'soro' });
    expect(idsIn(reply)).toHaveLength(100);
    expect(reply.lead).toEqual([
      '2,501 statements on record.',
      'The first 100 of 2,501. Add an option to narrow it down.',
    ]);
  });

  it('names a command that narrows down what takes no further option itself', () => {
    expect(answer('speaker', { name: 'soro' }).sections[0]?.lines).toEqual([
      'The first 50 of 2,501. To narrow it down, add an option to /quote speaker:"Pell Soro".',
    ]);
    expect(answer('compare', { topic: 'water' }).sections[0]?.lines).toEqual([
      'The first 100 of 1,000. To narrow it down, add an option to /quote topic:water.',
    ]);
  });

  it('has a timeline that begins with the first days, however many there are', () => {
    const reply = answer('timeline', { topic: 'water' });
    expect(idsIn(reply).slice(0, 2)).toEqual(['day-0', 'day-1']);
    expect(reply.lead).toEqual([
      'In order of days, and within a day as in the document: Monday 1 January 1990 to Tuesday 10 April 1990.',
      'The first 100 of 2,501. Add an option to narrow it down.',
    ]);
  });

  it('has a timeline that ends before a day too full to be shown, and tells how much that leaves', () => {
    const reply = answerRequest({ command: 'timeline', options: {} }, crowded);
    expect(reply.lead).toEqual([
      'In order of days, and within a day as in the document: Monday 1 January 1990.',
      'The first 2 of 1,215. Add an option to narrow it down.',
    ]);
    expect(idsByHeading(reply)).toEqual({
      'Monday 1 January 1990: said': ['day-0'],
      'Monday 1 January 1990: said of this day': ['memory'],
    });
  });

  it('has a timeline that keeps to the days asked for', () => {
    expect(idsIn(answer('timeline', { from: dateOf(2400) }))[0]).toBe('day-2400');
  });

  it('compares what was looked at, says how much that leaves and calls no side silent', () => {
    expect(answer('compare', { topic: 'water' }).lead).toEqual([
      'Water and the dam: only the first 1,000 of 2,501 entries were looked at; 1 side among them (Tarnia).',
    ]);
    expect(answer('compare', { topic: 'truce' }).lead.join()).toMatch(/Silent/);
  });

  it('keeps the file of a briefing to what can be read, and says so', () => {
    const reply = answer('brief', { topic: 'water' });
    expect(reply.file?.text.match(/^> /gm)).toHaveLength(300);
    expect(reply.lead.at(-1)).toBe(
      'The file that comes with it holds the first 300 statements and 0 events, with their full citations; narrow it down by topic or day.',
    );
  });

  it.each([400, 1200])('has a briefing on the latest events, and in its file too, of %d', (count) => {
    const reply = briefOnBoats(count, (at) => ({ date: dateOf(at), basis: 'stated' }));
    const ids = (length: number) => Array.from({ length }, (_, at) => `boat-${count - 1 - at}`);
    expect(idsByHeading(reply)['Latest events']).toEqual(ids(8));
    expect([...(reply.file?.text ?? '').matchAll(/\[(boat-\d+)\]/g)].map(([, id]) => id)).toEqual(ids(300));
    expect(reply.lead.at(-1)).toMatch(/ the first 0 statements and the latest 300 events, /);
  });

  it('has a briefing on events without a day, however many there are', () => {
    expect(idsByHeading(briefOnBoats(1200, () => undefined))['Latest events']).toHaveLength(8);
  });

  it('has names suggested out of all that the other options let through', () => {
    const values = suggestFor('quote', 'speaker', '', { topic: 'water' }, parley).map(({ value }) => value);
    expect(values).toEqual(['tarnia', 'soro', 'vasik']);
  });

  it('has names suggested beside a text that more answers to than a search gives', () => {
    const text = 'the water level is read out';
    const values = (typed: string) =>
      suggestFor('quote', 'speaker', typed, { text }, parley).map(({ value }) => value);
    expect(values('')).toEqual(['soro', 'tarnia']);
    expect(values('vas')).toEqual(['vasik', 'vasik-adviser']);
  });

  it('is surveyed once, and not at all where a survey comes along', () => {
    expect(surveyOf(parley)).toBe(surveyOf(parley));
    const survey = { ...surveyOf(parley), asOf: '1999-01-01' };
    expect(surveyOf({ ...parley, survey })).toBe(survey);
  });
});
