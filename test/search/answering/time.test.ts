import { answerRequest } from '../../../commands';
import { answerQuestion } from '../../../src/reply/answers';
import type { RecordFiles } from '../../record/fixture';
import { idsByHeading, idsOf, lake } from '../../reply/lake';
import { asked } from '../parley';

/** The lake talks, and a report two years later: Vasik speaks in both, Ruud is his successor. */
function laterReport(files: RecordFiles): void {
  const later = files.source('lake-correction', {
    published: { date: '1996-02-01', cue: 'dated Thursday', basis: 'stated' },
  });
  const said = { date: '1996-01-30', cue: 'on Tuesday', basis: 'derived' as const };
  const dam = files.entry('vasik-dam');
  const speak = (id: string, gist: string, fields: object) =>
    later.statements.push({ ...dam, kind: 'reported', quotes: [], id, gist, ...fields });
  speak('vasik-floods', 'Vasik warns of floods.', { said });
  speak('vasik-gates', 'Vasik wants new gates.', { said: undefined });
  const when = { date: '1994', cue: null, basis: 'stated' as const };
  for (const event of files.source('lake-report').events.filter(({ id }) => id === 'ferry-sinking'))
    later.events.push({ ...event, id: 'gauge-built', gist: 'A gauge is built.', when });
}

const parley = lake(laterReport);
const ids = (question: string) => asked(question, parley).ids;

describe('what is asked for by its time, where several documents tell of several years', () => {
  it('is what was said then, and what has no day in a document of then, apart', () => {
    expect(idsByHeading(answerQuestion('what did Vasik say in 1996', parley, false))).toEqual({
      '': ['vasik-floods'],
      'Day not stated, in a document of Thursday 1 February 1996': ['vasik-gates'],
    });
    expect(ids('what did Vasik say in 1994')).toEqual(['vasik-dam']);
  });

  it('is not on record where all is of other years', () => {
    expect(asked('what did Lund say in 1996', parley)).toMatchObject({
      outcome: 'elsewhere',
      why: { is: 'premise', words: ['1996'] },
    });
  });

  it('holds last what is only known to be of that year', () => {
    expect(ids('what happened on 9 May 1994').at(-1)).toBe('gauge-built');
    const timeline = idsByHeading(
      answerRequest({ command: 'timeline', options: { from: '1994-05-09', to: '1994-05-09' } }, parley),
    );
    expect(Object.entries(timeline).at(-1)).toEqual(['Some time in 1994: happened', ['gauge-built']]);
  });

  it.each([
    ['what did Vasik say last', ['vasik-floods', 'vasik-gates', 'vasik-dam']],
    ["Vasik's most recent statement", ['vasik-floods', 'vasik-gates', 'vasik-dam']],
    ['what was the latest statement of Vasik', ['vasik-floods', 'vasik-gates', 'vasik-dam']],
    ['what did Vasik say first', ['vasik-dam', 'vasik-floods', 'vasik-gates']],
  ])('comes in that order: %j', (question, order) => {
    expect(ids(question)).toEqual(order);
  });

  it('is the newest on record where nothing else is asked for', () => {
    expect(ids('what happened most recently').slice(0, 1)).toEqual(['vasik-floods']);
    expect(ids('what is new today').slice(0, 1)).toEqual(['vasik-floods']);
  });

  it('a length of time asks for nothing latest', () => {
    expect(ids('how long did the talks last')).toEqual(asked('how long did the talks last', lake()).ids);
  });
});

describe('what the days leave out', () => {
  const quotes = (options: Record<string, string>) => answerRequest({ command: 'quote', options }, parley);

  it('is counted only if its document is not older than they are', () => {
    expect(quotes({ from: '1996', speaker: 'Vasik' }).lead).toContain(
      '1 statement whose day of saying is not stated is left out.',
    );
    expect(quotes({ from: '1996', speaker: 'Vasik', text: 'gates' }).lead).toContain(
      '1 statement whose day of saying is not stated is left out.',
    );
    expect(quotes({ from: '1996', speaker: 'Lund' }).lead.join()).not.toContain('left out.');
  });

  it('is shown with what may be of them first', () => {
    const { outcome, sections } = quotes({ from: '1996-01-31', to: '1996-02-01', speaker: 'Vasik' });
    expect([outcome, idsOf(sections.flatMap(({ cards }) => cards))[0]]).toEqual(['elsewhere', 'vasik-gates']);
  });
});
