import { createMemo, remembered } from '../../src/record/remembered';

const one = {};
const other = {};

test('a memo gives nothing that was made for another owner', () => {
  const memo = createMemo<object, string, string>(2);
  memo.set(one, 'key', 'value');
  expect(memo.get(one, 'key')).toBe('value');
  expect(memo.get(other, 'key')).toBeUndefined();
});

test('a memo keeps what is asked for again and again, and in all at most twice its limit', () => {
  const memo = createMemo<object, number, number>(2);
  memo.set(one, 0, 0);
  for (let key = 1; key <= 20; key++) {
    memo.set(one, key, key);
    expect(memo.get(one, 0)).toBe(0);
  }
  const kept = Array.from({ length: 21 }, (_, key) => key).filter((key) => memo.get(one, key) !== undefined);
  expect(kept).toEqual(expect.arrayContaining([0, 19, 20]));
  expect(kept.length).toBeLessThanOrEqual(4);
});

test('a function remembers what it gave, for each owner', () => {
  const made: string[] = [];
  const shout = remembered(10, (word: string, _: object) => {
    made.push(word);
    return word.toUpperCase();
  });
  expect([shout('a', one), shout('a', one), shout('a', other)]).toEqual(['A', 'A', 'A']);
  expect(made).toEqual(['a', 'a']);
});
