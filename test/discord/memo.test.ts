import type { Parley } from '../../commands/command';
import { createMemo } from '../../src/discord/memo';

const one = {} as Parley;
const other = {} as Parley;

test('a memo gives nothing that was made from another record', () => {
  const memo = createMemo<string>(2);
  memo.set(one, 'key', 'value');
  expect(memo.get(one, 'key')).toBe('value');
  expect(memo.get(other, 'key')).toBeUndefined();
});

test('a memo drops what was not asked for longest', () => {
  const memo = createMemo<number>(2);
  memo.set(one, 'a', 1);
  memo.set(one, 'b', 2);
  memo.get(one, 'a');
  memo.set(one, 'c', 3);
  expect(['a', 'b', 'c'].map((key) => memo.get(one, key))).toEqual([1, undefined, 3]);
});
