import fc from 'fast-check';
import { alikeFinder } from '../../src/importing/alike';

const alike = alikeFinder(
  [
    'Oren Vasik',
    'Васік',
    'Ilsa Maria Brandt',
    'Jean Aro',
    'Jan Kolar',
    'Win Hla',
    'Li Ko',
    'Zdravko Kolarov',
  ].map((name) => ({ id: name, name })),
);

test.each([
  ['a letter off', 'Oren Wasik', ['Oren Vasik', 'Васік']],
  ['the names swapped', 'Vasik Oren', ['Oren Vasik', 'Васік']],
  ['a middle name left out', 'Ilsa Brandt', ['Ilsa Maria Brandt']],
  ['an initial', 'I. M. Brandt', ['Ilsa Maria Brandt']],
  ['the family name alone', 'Brandt', ['Ilsa Maria Brandt']],
  ['the family name alone, where it stands first', 'Win', ['Win Hla']],
  ['the family name alone, of two letters', 'Ko', ['Li Ko']],
  ['a title before it', 'Chairman Jean Aro', ['Jean Aro']],
  ['another script', 'Орен Васік', ['Oren Vasik', 'Васік']],
  ['the same first name only', 'Ilsa Dunn', []],
  ['the same family name only', 'Petra Kolar', []],
  ['a middle name alone', 'Maria', []],
  ['nothing in common', 'Tilda Morrow', []],
  ['a letter alone', 'I.', []],
])('%s: %s', (_, name, expected) => {
  expect(alike(name).sort()).toEqual([...expected].sort());
});

test('names are alike among many as they are alone', () => {
  const word = fc.constantFrom('ann', 'anna', 'bert', 'vasik', 'wasik', 'vassik', 'brandt', 'a', 'v', 'b');
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), name, (known, asked) => {
      const spellings = known.map((it) => ({ id: it, name: it }));
      const alone = spellings.filter((it) => alikeFinder([it])(asked).length > 0).map(({ id }) => id);
      expect(alikeFinder(spellings)(asked)).toEqual(alone);
    }),
  );
});
