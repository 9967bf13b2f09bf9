import fs from 'node:fs';
import { isEnglish } from '../../../src/search/words/english';

const read = jest.spyOn(fs, 'readFileSync');

test.each([
  ['colour', true],
  ['color', true],
  ['zugzwang', false],
  ['qwertzuiop', false],
])('%s is a word that most readers know: %s', (word, isKnown) => {
  expect(isEnglish(word)).toBe(isKnown);
});

test('of the lists no more is read than is used, and that once', () => {
  const lists = read.mock.calls.map(([file]) => String(file)).filter((file) => file.includes('wordlist'));
  expect(lists.map((file) => /\w+-words-\d+/.exec(file)?.[0]).sort()).toEqual(
    ['american', 'british', 'english'].flatMap((list) => [10, 20, 35].map((tier) => `${list}-words-${tier}`)),
  );
});
