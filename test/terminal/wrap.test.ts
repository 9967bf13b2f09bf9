import fc from 'fast-check';
import { wrap } from '../../src/terminal/wrap';

test.each([
  ['one two three', 9, '', 'one two\nthree'],
  ['one two three', 13, '', 'one two three'],
  ['one two three', 7, '', 'one two\nthree'],
  ['one two', 7, '1. ', '1. one\n   two'],
  ['extraordinarily long', 5, '', 'extraordinarily\nlong'],
  ['two\n\nparagraphs', 80, '', 'two paragraphs'],
  ['a\u001b[31mb\u0007c', 80, '', 'a [31mb c'],
  ['', 80, '', ''],
  ['Ба́ба ба́ба', 9, '', 'Ба́ба ба́ба'],
])('%j at %d characters, begun with %j', (text, width, first, wrapped) => {
  expect(wrap(text, width, first)).toBe(wrapped);
});

test('every word is kept, in order, and no line with two words is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/u), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (given, width) => {
      const wrapped = wrap(given.join(' '), width, '- ');
      expect(wrapped.slice(2).split(/\s+/)).toEqual(given);
      for (const line of wrapped.split('\n')) {
        if (line.slice(2).includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('without a width nothing is broken', () => {
  expect(wrap('one '.repeat(100).trim(), Number.POSITIVE_INFINITY)).not.toContain('\n');
});
