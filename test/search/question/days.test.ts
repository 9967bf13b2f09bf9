import fc from 'fast-check';
import { dated, fitsDay, readDays } from '../../../src/search/question/days';
import { wordsOf } from '../../../src/search/words/words';
import { tokensOf } from '../tokens';

/** The days of a question: the words they stand in, and which of these dates they fit. */
const DATES = ['2022-03-28', '2022-03-29', '2022-04-05', '2022-06-03', '2023-03-29', '2022-03', '2022'];
const read = (text: string) =>
  readDays(tokensOf(text)).map((day) => ({
    words: text.slice(wordsOf(text)[day.from]?.start, wordsOf(text)[day.to - 1]?.end),
    fits: DATES.filter((date) => fitsDay(dated(day, [...DATES].sort()), date)),
  }));

const TUESDAYS = ['2022-03-29', '2022-04-05'];
const THE_DAY = ['2022-03-29', '2022-03', '2022'];

describe('days that a question names', () => {
  it.each([
    ['what happened on Tuesday', 'Tuesday', TUESDAYS, 'any Tuesday on record'],
    ['tuesdays talks', 'tuesdays', TUESDAYS, 'a possessive without an apostrophe'],
    ["Tuesday's talks", "Tuesday's", TUESDAYS, ''],
    ['talks tue', 'tue', TUESDAYS, 'short'],
    ['talks tues', 'tues', TUESDAYS, 'short'],
    ['ended on Wed', 'Wed', ['2023-03-29'], 'short, with a capital letter within a sentence'],
    ['29 March', '29 March', ['2022-03-29', '2023-03-29'], 'any year'],
    ['March 29', 'March 29', ['2022-03-29', '2023-03-29'], 'the other order'],
    ['mar 29', 'mar 29', ['2022-03-29', '2023-03-29'], 'a short month'],
    ['March 29th', 'March 29th', ['2022-03-29', '2023-03-29'], 'an ordinal'],
    ['March 29, 2022', 'March 29, 2022', THE_DAY, 'a date on record that is less exact may be that day'],
    ['Tuesday, March 29, 2022', 'Tuesday, March 29, 2022', THE_DAY, 'the weekday names the same day'],
    ['2022-03-29', '2022-03-29', THE_DAY, 'ISO 8601'],
    ['in March', 'March', ['2022-03-28', '2022-03-29', '2023-03-29', '2022-03'], 'a month'],
    ['march 2022', 'march 2022', ['2022-03-28', '2022-03-29', '2022-03', '2022'], 'a month of a year'],
    ['2022-03', '2022-03', ['2022-03-28', '2022-03-29', '2022-03', '2022'], 'ISO 8601'],
    [
      'in 2022',
      '2022',
      ['2022-03-28', '2022-03-29', '2022-04-05', '2022-06-03', '2022-03', '2022'],
      'a year',
    ],
    ['2021', '2021', [], 'a year without anything on record'],
  ])('%j names %j', (text, words, fits) => {
    expect(read(text)).toEqual([{ words, fits }]);
  });

  it.each([
    [
      'before 29 March 2022',
      'before 29 March 2022',
      ['2022-03-28', '2022-03', '2022'],
      'a month or year on record begins before it',
    ],
    [
      'until 29 March 2022',
      'until 29 March 2022',
      ['2022-03-28', '2022-03-29', '2022-03', '2022'],
      'the day itself',
    ],
    [
      'after 29 March 2022',
      'after 29 March 2022',
      ['2022-04-05', '2022-06-03', '2023-03-29', '2022-03', '2022'],
      'any later day',
    ],
    ['since 29 March', 'since 29 March', ['2023-03-29'], 'of the newest year on record'],
    [
      'before Tuesday',
      'before Tuesday',
      ['2022-03-28', '2022-03-29', '2022-03', '2022'],
      'the newest Tuesday on record',
    ],
    ['after Friday the talks', 'after Friday', ['2023-03-29', '2022'], 'the newest Friday on record'],
    [
      'before 2023',
      'before 2023',
      ['2022-03-28', '2022-03-29', '2022-04-05', '2022-06-03', '2022-03', '2022'],
      'a year',
    ],
    ['after March 29 talks', 'March 29', ['2022-03-29', '2023-03-29'], 'the day tells which talks'],
    ['before the talks of 29 March', '29 March', ['2022-03-29', '2023-03-29'], 'the talks were that day'],
  ])('%j: %j with what lies on that side of it', (text, words, fits) => {
    expect(read(text)).toEqual([{ words, fits }]);
  });

  it.each([
    ['what may happen', 'may is a verb'],
    ['the 34th day of the war', 'a number of days is no date'],
    ['March on the city, 40 of them', 'the month is named, but 40 is no day of it'],
    ['sun and mars', 'neither a short weekday nor a month'],
    ['five hundred delegates', ''],
  ])('%j names no day (%s)', (text) => {
    expect(read(text).filter(({ fits }) => fits.length < 3)).toEqual([]);
  });

  it('two days are two', () => {
    expect(read('from Monday to Tuesday').map(({ words }) => words)).toEqual(['Monday', 'Tuesday']);
  });

  it('never overlap and stay within the question, whatever is typed', () => {
    const word = fc.constantFrom(
      '29',
      'march',
      'may',
      'tuesday',
      '2022',
      '2022-03-29',
      'of',
      'mon',
      '-',
      '31st',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const tokens = tokensOf(words.join(' '));
        let last = 0;
        for (const { from, to } of readDays(tokens)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(tokens.length);
      }),
    );
  });
});
