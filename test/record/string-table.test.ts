import fc from 'fast-check';
import { buildTable, findString, prefixRange, sizeOf, stringAt } from '../../src/record/string-table';

const bytesOf = (string: string) => Buffer.from(string, 'utf8');
const inOrder = (strings: readonly string[]) =>
  [...new Set(strings)].sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
const anyStrings = fc.array(fc.string({ unit: 'grapheme' }));

describe('a string table', () => {
  it('holds each string once, in the order of code points', () => {
    fc.assert(
      fc.property(anyStrings, (strings) => {
        const table = buildTable(strings);
        expect(Array.from({ length: sizeOf(table) }, (_, rank) => stringAt(table, rank))).toEqual(
          inOrder(strings),
        );
      }),
    );
  });

  it('finds what it holds by its rank, and nothing else', () => {
    fc.assert(
      fc.property(anyStrings, fc.string({ unit: 'grapheme' }), (strings, other) => {
        const table = buildTable(strings);
        const expected = inOrder(strings);
        for (const string of [...strings, other])
          expect(findString(table, string)).toBe(expected.indexOf(string));
      }),
    );
  });

  it('gives the range of ranks that begin with a prefix', () => {
    const few = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ç', 'Ж', '😀'), maxLength: 4 }));
    fc.assert(
      fc.property(
        few,
        fc.string({ unit: fc.constantFrom('a', 'b', 'ç', 'Ж', '😀'), maxLength: 2 }),
        (strings, prefix) => {
          const table = buildTable(strings);
          const [from, to] = prefixRange(table, prefix);
          expect(inOrder(strings).slice(from, to)).toEqual(
            inOrder(strings).filter((string) => string.startsWith(prefix)),
          );
        },
      ),
    );
  });

  it('is the same after it has been cloned', () => {
    const table = structuredClone(buildTable(['Irpin', 'Buča', 'Київ']));
    expect(findString(table, 'Київ')).toBe(2);
    expect(stringAt(table, 0)).toBe('Buča');
  });

  it('refuses a rank that it does not have', () => {
    expect(() => stringAt(buildTable(['a']), 1)).toThrow(new RangeError('no string has the rank 1 of 1'));
  });

  it('holds nothing when nothing is given', () => {
    const table = buildTable([]);
    expect([sizeOf(table), findString(table, ''), ...prefixRange(table, 'a')]).toEqual([0, -1, 0, 0]);
  });
});
