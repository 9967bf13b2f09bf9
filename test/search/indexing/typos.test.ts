import fc from 'fast-check';
import { buildTable, stringAt } from '../../../src/record/string-table';
import { buildForms } from '../../../src/search/indexing/forms';
import { correct, editsBetween, uncut } from '../../../src/search/indexing/typos';
import { completionsOf } from '../../../src/search/naming/completions';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

describe('edits between two words', () => {
  it.each([
    ['peace', 'peace', 0, ''],
    ['peace', 'peac', 1, 'a letter dropped'],
    ['peace', 'peeace', 1, 'a letter put in'],
    ['peace', 'peake', 1, 'a letter exchanged'],
    ['peace', 'paece', 1, 'neighbours swapped are one slip of the fingers'],
    ['ab', 'ba', 1, 'at the beginning'],
    ['peace', 'paeec', 2, ''],
    ['', 'abc', 3, ''],
    ['kitten', 'sitting', 3, "Levenshtein's own"],
    ['ca', 'abc', 3, 'no letter is put between two that were swapped'],
  ])('%j and %j: %d (%s)', (one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
  });

  it('are as many both ways, none for the same word, and at most as long as the longer', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsBetween(one, other);
        expect(edits).toBe(editsBetween(other, one));
        expect(edits === 0).toBe(one === other);
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('corrections', () => {
  const forms = buildForms(
    buildTable(['ceasefire', 'cease', 'fire', 'neutral', 'neutrality', 'talks', 'tanks', 'peace', 'piece']),
  );
  const corrected = (form: string) => correct(form, forms, 3).map((one) => one.form);

  it.each([
    ['ceasfire', ['ceasefire'], 'one letter dropped'],
    ['caesefire', ['ceasefire'], 'swapped'],
    ['cesefier', ['ceasefire'], 'two slips in a long word'],
    ['nautrel', ['neutral'], 'two slips in seven letters'],
    ['feecem', [], 'two in six letters make another word'],
    ['neutralty', ['neutrality', 'neutral'], 'nearest first'],
    ['talsk', ['talks'], 'one slip in a word of five letters, not two'],
    ['paece', ['peace', 'piece'], 'equally near: by the alphabet'],
    ['xeace', ['peace'], 'the first letter, too'],
    ['talks', ['tanks'], 'never the word itself'],
    ['tal', [], 'three letters could be anything'],
    ['zzzzzz', [], ''],
    ['', [], ''],
  ])('%j -> %j (%s)', (typed, nearest) => {
    expect(corrected(typed)).toEqual(nearest);
  });

  it('one slip in a word of some length is found, wherever it is', () => {
    const vocabulary = [
      'sovereignty',
      'humanitarian',
      'delegation',
      'guarantees',
      'withdrawal',
      'bombardment',
    ];
    const known = buildForms(buildTable(vocabulary));
    const slip = fc.record({
      form: fc.constantFrom(...vocabulary),
      at: fc.nat({ max: 8 }),
      how: fc.constantFrom('drop', 'swap', 'double'),
    });
    fc.assert(
      fc.property(slip, ({ form, at, how }) => {
        const [a = '', b = ''] = [form[at], form[at + 1]];
        const middle = { drop: b, swap: b + a, double: a + a + b }[how];
        const typed = form.slice(0, at) + middle + form.slice(at + 2);
        fc.pre(typed !== form);
        expect(correct(typed, known, 3)[0]?.form).toBe(form);
      }),
    );
  });

  it('come nearest first, with a nearness from 0 to 1, at most as many as wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ceasfirtlknupo'), maxLength: 40 }), (typed) => {
        const found = correct(typed, forms, 3);
        expect(found.length).toBeLessThanOrEqual(3);
        found.forEach(({ nearness }, at) => {
          expect(nearness).toBeGreaterThan(0);
          expect(nearness).toBeLessThan(1);
          expect(nearness).toBeLessThanOrEqual(found[at - 1]?.nearness ?? 1);
        });
      }),
    );
  });
});

describe('words that haste has cut', () => {
  const forms = buildForms(
    buildTable(['ready', 'ride', 'next', 'talks', 'about', 'weapons', 'sport', 'support']),
  );
  const whole = (form: string) => uncut(form, forms).map((one) => one.form);

  it.each([
    ['rdy', ['ready'], 'the vowels dropped'],
    ['nxt', ['next'], 'one of them'],
    ['abt', ['about'], 'the first letter stays, whatever it is'],
    ['wpns', ['weapons'], 'three vowels'],
    ['sprt', ['sport', 'support'], 'least cut first, double consonants once'],
    ['talks', [], 'a word with a vowel is not cut'],
    ['rd', [], 'two letters are an abbreviation of their own'],
    ['xyz', [], 'none has these consonants'],
    ['', [], ''],
  ])('%j -> %j (%s)', (typed, known) => {
    expect(whole(typed)).toEqual(known);
  });
});

describe('completions of a half-typed word', () => {
  const often: Readonly<Record<string, number>> = {
    talk: 9,
    talks: 4,
    table: 7,
    tank: 1,
    peace: 3,
    putin: 2,
  };
  const forms = buildTable(Object.keys(often));
  const completed = (prefix: string) =>
    completionsOf(prefix, forms, (rank) => often[stringAt(forms, rank)] ?? 0);
  const formsOf = (prefix: string) => completed(prefix).map(({ form }) => form);

  it.each([
    ['ta', ['talk', 'table', 'talks', 'tank'], 'the most frequent first'],
    ['talk', ['talk', 'talks'], ''],
    ['pe', ['peace'], ''],
    ['pae', ['peace'], 'swapped, as nothing begins so'],
    ['tqql', [], 'two letters off'],
    ['putti', ['putin'], 'doubled'],
    ['pace', ['peace'], 'a letter left out'],
    ['tlks', ['talks'], 'a letter left out, near the beginning'],
    ['q', [], 'a single wrong letter could be any word'],
  ])('%j -> %j (%s)', (prefix, forms) => {
    expect(formsOf(prefix)).toEqual(forms);
  });

  it('count in full if nothing is missing, and less the rarer they are or after a slip', () => {
    const nearness = completed('talk').map((one) => one.nearness);
    expect(nearness[0]).toBe(1);
    expect(nearness[1]).toBeLessThan(1);
    expect(completed('pae')[0]?.nearness).toBeLessThan(completed('pe')[0]?.nearness ?? 0);
  });

  it('look up no more beginnings for 600 letters than for 60: no word is as long', () => {
    const lookedUp = (letters: number) => {
      let reads = 0;
      const offsets = new Proxy(forms.offsets, {
        get(target, key) {
          reads++;
          return Reflect.get(target, key, target);
        },
      });
      completionsOf('x'.repeat(letters), { ...forms, offsets }, () => 0);
      return reads;
    };
    expect(lookedUp(600)).toBeLessThanOrEqual(lookedUp(60));
  });
});
