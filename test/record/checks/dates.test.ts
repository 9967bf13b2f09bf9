import { eachIsNamed, eachIsSound, REPORT } from './cases';

describe('dates', () => {
  eachIsNamed([
    [
      'a day that no calendar has',
      (files) => files.entry('soro-denial', { said: { date: '1994-02-30', basis: 'stated' } }),
      `${REPORT}: soro-denial: said.date: there is no 1994-02-30 in the calendar from 1000 on; correct it`,
    ],
    [
      'a month that no calendar has',
      (files) => files.entry('soro-denial', { said: { date: '1994-13', basis: 'stated' } }),
      `${REPORT}: soro-denial: said.date: there is no 1994-13 in the calendar from 1000 on; correct it`,
    ],
    [
      'a year that can only be a misprint',
      (files) => files.entry('soro-denial', { when: { date: '0194', basis: 'stated' } }),
      `${REPORT}: soro-denial: when.date: there is no 0194 in the calendar from 1000 on; correct it`,
    ],
    [
      'a publication after today',
      (files) => files.source('lake-correction', { published: { date: '1994-06-02', basis: 'stated' } }),
      'sources/lake-correction.json: lake-correction: published.date: 1994-06-02 is after today, 1994-06-01; correct it',
    ],
    [
      'something said after today',
      (files) => {
        files.source('lake-report', { published: {} });
        files.entry('soro-denial', { said: { date: '1994-07', basis: 'stated' } });
      },
      `${REPORT}: soro-denial: said.date: 1994-07 is after today, 1994-06-01; correct it`,
    ],
    [
      'something said after its document was published',
      (files) => files.entry('soro-denial', { said: { date: '1994-05-14', basis: 'stated' } }),
      `${REPORT}: soro-denial: said.date: 1994-05-14 is after its document was published, 1994-05-13; correct one of the two`,
    ],
    [
      'an event that has not happened yet',
      (files) => files.entry('dunn-attends', { when: { date: '1995', basis: 'stated' } }),
      `${REPORT}: dunn-attends: when.date: 1995 lies ahead; correct it; what is only planned is a statement of whoever announced it`,
    ],
    [
      'a day that nobody speaks of yet',
      (files) => files.entry('soro-denial', { when: { date: '2194-06', basis: 'stated' } }),
      `${REPORT}: soro-denial: when.date: 2194-06 is more than a century ahead; correct it`,
    ],
    [
      'a basis without a date',
      (files) => files.entry('soro-denial', { said: { basis: 'stated' } }),
      `${REPORT}: soro-denial: said.basis: "stated" without a date; give the date, or "not stated"`,
    ],
    [
      'a date without a basis',
      (files) => files.entry('soro-denial', { said: { date: '1994-05-11' } }),
      `${REPORT}: soro-denial: said.basis: "not stated", but the date is 1994-05-11; say "stated" or "derived"`,
    ],
    [
      'a date derived from nothing',
      (files) => files.entry('soro-denial', { said: { date: '1994-05-11', basis: 'derived' } }),
      `${REPORT}: soro-denial: said: derived from nothing; give the cue, or say in the note how it was derived`,
    ],
    [
      'a weekday that the day was not',
      (files) =>
        files.entry('soro-denial', { said: { date: '1994-05-11', cue: 'late Tuesday', basis: 'derived' } }),
      `${REPORT}: soro-denial: said.date: 1994-05-11 is a Wednesday, the cue says "late Tuesday"; correct the date, or explain it in the note`,
    ],
    [
      'a day of the month that it was not',
      (files) =>
        files.entry('soro-denial', { said: { date: '1994-05-11', cue: 'on May 10', basis: 'stated' } }),
      `${REPORT}: soro-denial: said.date: 1994-05-11, but the cue says "on May 10"; correct the date, or explain it in the note`,
    ],
    [
      'a date that is stated by a weekday alone',
      (files) =>
        files.entry('soro-denial', { said: { date: '1994-05-11', cue: 'on Wednesday', basis: 'stated' } }),
      `${REPORT}: soro-denial: said.basis: "stated", but "on Wednesday" gives no date; say "derived"`,
    ],
  ]);

  eachIsSound([
    [
      'a day of several that a cue names',
      (files) =>
        files.entry('soro-denial', { said: { date: '1994-05-11', cue: 'May 10-11', basis: 'stated' } }),
    ],
    [
      'a weekday that a note explains',
      (files) =>
        files.entry('soro-denial', {
          said: { date: '1994-05-11', cue: 'late Tuesday', basis: 'derived', note: 'After midnight.' },
        }),
    ],
    [
      'a statement about what lies ahead',
      (files) => files.entry('soro-denial', { when: { date: '1995', basis: 'stated' } }),
    ],
    [
      'a month as far as it is known',
      (files) => files.entry('soro-denial', { said: { date: '1994-05', basis: 'stated' } }),
    ],
    ['a leap day', (files) => files.entry('soro-denial', { when: { date: '1992-02-29', basis: 'stated' } })],
  ]);
});
