import fc from 'fast-check';
import { readDays } from '../../src/reply/days';

const NEWEST = '2022-03-30';
const day = (date: string) => ({ from: date, to: date });

describe('a day that a person types', () => {
  const rows: [typed: string, days: ReturnType<typeof readDays>][] = [
    ['2022-03-29', day('2022-03-29')],
    ['2022-02', { from: '2022-02-01', to: '2022-02-28' }],
    ['2022', { from: '2022-01-01', to: '2022-12-31' }],
    ['0999', { from: '0999-01-01', to: '0999-12-31' }],
    ['March 0999', { from: '0999-03-01', to: '0999-03-31' }],
    ['29 March 2022', day('2022-03-29')],
    ['March 29, 2022', day('2022-03-29')],
    ['29. march 2022', day('2022-03-29')],
    ['on the 29th of March', day('2022-03-29')],
    ['March 29', day('2022-03-29')],
    ['mar 29', day('2022-03-29')],
    ['April 2', day('2021-04-02')],
    ['February', { from: '2022-02-01', to: '2022-02-28' }],
    ['May 2020', { from: '2020-05-01', to: '2020-05-31' }],
    ['29 February', day('2020-02-29')],
    ['monday', day('2022-03-28')],
    ['Wednesday', day('2022-03-30')],
    ['thu', day('2022-03-24')],
    ['Tuesday 29 March 2022', day('2022-03-29')],
    ['Monday 29 March 2022', null],
    ['2022-02-30', null],
    ['31 April', null],
    ['2022-13', null],
    ['32 March', null],
    ['late Monday', day('2022-03-28')],
    ['early on 29 March', day('2022-03-29')],
    ['late March', null],
    ['early March 2022', null],
    ['tuesday march', null],
    ['29', null],
    ['yesterday', null],
    ['29 29 March', null],
    ['3/29/2022', null],
    ['', null],
  ];
  it.each(rows)('reads %j', (typed, days) => expect(readDays(typed, NEWEST)).toEqual(days));

  it('is a first and a last day in order, or nothing, whatever is typed', () => {
    const word = fc.constantFrom(
      'march',
      'may',
      'late',
      'monday',
      'on',
      '29',
      '31st',
      '2022',
      '2022-03',
      '0',
      '-',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const days = readDays(typed, NEWEST);
        expect(days === null || days.from <= days.to).toBe(true);
      }),
    );
  });
});
