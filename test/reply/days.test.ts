import fc from 'fast-check';
import { lastDayOf, readDays } from '../../src/reply/days';

const NEWEST = '2022-03-30';
const day = (date: string) => ({ from: date, to: date });
const whyOf = (typed: string) => readDays(typed, NEWEST).why;

describe('a day that a person types', () => {
  const rows: [typed: string, days: ReturnType<typeof day>][] = [
    ['2022-03-29', day('2022-03-29')],
    ['2022-02', { from: '2022-02-01', to: '2022-02-28' }],
    ['2022', { from: '2022-01-01', to: '2022-12-31' }],
    ['0999', { from: '0999-01-01', to: '0999-12-31' }],
    ['March 0999', { from: '0999-03-01', to: '0999-03-31' }],
    ['29 March 2022', day('2022-03-29')],
    ['March 29, 2022', day('2022-03-29')],
    ['29. march 2022', day('2022-03-29')],
    ['29-Mar-2022', day('2022-03-29')],
    ['on the 29th of March', day('2022-03-29')],
    ['March 29', day('2022-03-29')],
    ['mar 29', day('2022-03-29')],
    ['February', { from: '2022-02-01', to: '2022-02-28' }],
    ['May 2020', { from: '2020-05-01', to: '2020-05-31' }],
    ['Tuesday 29 March 2022', day('2022-03-29')],
    ['early on 29 March', day('2022-03-29')],
  ];
  it.each(rows)('is read: %j', (typed, days) => expect(readDays(typed, NEWEST).days).toEqual(days));

  const inFigures: typeof rows = [
    ['29/3', day('2022-03-29')],
    ['29.3.', day('2022-03-29')],
    ['3/29', day('2022-03-29')],
    ['4/4', day('2022-04-04')],
    ['29/3/2022', day('2022-03-29')],
    ['3/29/2022', day('2022-03-29')],
    ['03/29/22', day('2022-03-29')],
    ['29/3/94', day('1994-03-29')],
    ['29-03-2022', day('2022-03-29')],
    ['29.3.2022', day('2022-03-29')],
    ['2022/03/29', day('2022-03-29')],
    ['2022-3-29', day('2022-03-29')],
    ['20220329', day('2022-03-29')],
    ['3/2022', { from: '2022-03-01', to: '2022-03-31' }],
    ['Tue, 29/3', day('2022-03-29')],
    ['Sunday 3/4', day('2022-04-03')],
  ];
  it.each(inFigures)('is read in figures: %j', (typed, days) =>
    expect(readDays(typed, NEWEST).days).toEqual(days),
  );

  const nearest: typeof rows = [
    ['31 March', day('2022-03-31')],
    ['April 2', day('2022-04-02')],
    ['April', { from: '2022-04-01', to: '2022-04-30' }],
    ['December', { from: '2021-12-01', to: '2021-12-31' }],
    ['1 December', day('2021-12-01')],
    ['29 February', day('2024-02-29')],
    ['the 29th', day('2022-03-29')],
    ['the 2nd', day('2022-04-02')],
    ['the 31st', day('2022-03-31')],
    ['Tuesday the 29th', day('2022-03-29')],
  ];
  it.each(nearest)('is, without its year or month, the nearest to the newest on record: %j', (typed, days) =>
    expect(readDays(typed, NEWEST)).toEqual({ days, guessed: true }),
  );

  it('is looked for in the months of the years before and after, too', () => {
    expect(readDays('the 31st', '2022-01-02').days).toEqual(day('2021-12-31'));
    expect(readDays('the 1st', '2021-12-31').days).toEqual(day('2022-01-01'));
  });

  const weekdays: typeof rows = [
    ['monday', day('2022-03-28')],
    ['Wednesday', day('2022-03-30')],
    ['thu', day('2022-03-24')],
    ['late Monday', day('2022-03-28')],
    ['Monday night', day('2022-03-28')],
    ['last Tuesday', day('2022-03-29')],
  ];
  it.each(weekdays)('is, as a weekday, the last one on record: %j', (typed, days) =>
    expect(readDays(typed, NEWEST)).toEqual({ days, guessed: true }),
  );

  it('is, as a weekday behind a first day, the first one that does not lie before it', () => {
    const until = (typed: string) => readDays(typed, NEWEST, '2022-03-28').days;
    expect(until('Friday')).toEqual(day('2022-04-01'));
    expect(until('Sunday')).toEqual(day('2022-04-03'));
    expect(until('Monday')).toEqual(day('2022-03-28'));
  });

  const misspelt: typeof rows = [
    ['29 Marhc 2022', day('2022-03-29')],
    ['tuesdy', day('2022-03-29')],
    ['2 Febuary', day('2022-02-02')],
  ];
  it.each(misspelt)('is guessed where a name is misspelt: %j', (typed, days) =>
    expect(readDays(typed, NEWEST)).toEqual({ days, guessed: true }),
  );

  it('is no guess where all of it is typed', () => {
    expect(readDays('29/3/2022', NEWEST).guessed).toBe(false);
    expect(readDays('Tuesday, March 29, 2022', NEWEST).guessed).toBe(false);
  });

  it.each([
    'late March',
    'early March 2022',
    'tuesday march',
    '29 2022',
    'jule',
    '29 29 March',
    'the day after',
    '29/3/202',
    '',
  ])('is none: %j', (typed) =>
    expect(whyOf(typed)).toContain(`“${typed}” is none. A day is typed as 2022-03-29, `),
  );

  it.each(['2022-02-30', '30/2', '31 April', '2022-13', '32 March', '20220230', 'the 45th'])(
    'is none that no calendar has: %j',
    (typed) => expect(whyOf(typed)).toBe(`no calendar has “${typed}”.`),
  );

  it('is none that falls on another weekday, which is named', () => {
    expect(whyOf('Tuesday, March 30')).toBe(
      '“Tuesday, March 30” is none: that date is Wednesday 30 March 2022.',
    );
  });

  it('is none that can be two, which are named', () => {
    expect(whyOf('3/4')).toBe(
      '“3/4” can be Friday 4 March 2022 or Sunday 3 April 2022. Write the month in letters.',
    );
  });

  it.each(['today', 'Yesterday', 'last week', 'two days ago', 'this month', 'next Tuesday'])(
    'is none that depends on the day of asking: %j',
    (typed) =>
      expect(whyOf(typed)).toBe(
        `“${typed}” depends on the day of asking. Parley's days are those of the record, whose newest is Wednesday 30 March 2022.`,
      ),
  );

  it.each([
    '28 March to 30 March',
    '28-30 March',
    'from Monday until Friday',
    'Monday–Friday',
    '2022-03-28 - 2022-03-30',
    '2021-2022',
  ])('is one, not the first and the last of several: %j', (typed) =>
    expect(whyOf(typed)).toBe(
      `“${typed}” is more than one. Give the first under “from” and the last under “to”.`,
    ),
  );

  it('is a first and a last day in order, or said to be none, whatever is typed', () => {
    const word = fc.constantFrom(
      'march',
      'may',
      'late',
      'monday',
      'on',
      'to',
      '29',
      '31st',
      '2022',
      '2022-03',
      '3/4',
      '0',
      '-',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const { days, why } = readDays(typed, NEWEST);
        expect(days === undefined ? why : days.from <= days.to).toBeTruthy();
      }),
    );
  });
});

it.each([
  ['2022', '2022-12-31'],
  ['2022-02', '2022-02-28'],
  ['2022-03-29', '2022-03-29'],
])('the last day of %j on record is %s', (date, last) => expect(lastDayOf(date)).toBe(last));
