import fc from 'fast-check';
import { decode, decodeChoice, encode, encodeChoices, type Press } from '../../src/discord/custom-id';
import { decodeRecipe, encodeRecipe, type Recipe, recipeOf } from '../../src/discord/recipe';
import { keyOf } from '../../src/record/entries';
import type { Card, Outcome, Reply } from '../../src/reply/reply';
import { textUpTo } from './arbitrary';

const key = fc.string().map(keyOf);
const keys = fc.array(key, { minLength: 1, maxLength: 10 });
const outcome = fc.constantFrom<Outcome>(
  'found',
  'elsewhere',
  'none',
  'altered',
  'paraphrase',
  'not-on-record',
);

const recipe: fc.Arbitrary<Recipe> = fc.oneof(
  fc.record({
    is: fc.constant('request' as const),
    request: fc.record({
      command: fc.constantFrom('ask', 'timeline', 'help'),
      options: fc.dictionary(fc.constantFrom('question', 'text', 'from', 'to'), textUpTo(60), {
        noNullPrototype: true,
      }),
    }),
  }),
  fc.record({
    is: fc.constant('entries' as const),
    outcome,
    context: fc.boolean(),
    keys: fc.array(key, { minLength: 1, maxLength: 22 }),
  }),
  fc.record({ is: fc.constant('context' as const), key }),
);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ do: fc.constantFrom('previous', 'next', 'share'), of: recipe, at: fc.nat({ max: 1000 }) }),
  fc.record({ do: fc.constant('context'), key }),
  fc.record({ do: fc.constant('cite'), keys }),
  fc.constantFrom<Press>(
    { do: 'pick' },
    { do: 'choose', head: '' },
    { do: 'choose', head: 'rquote|text=dam' },
  ),
);

describe('a custom id', () => {
  test('comes back as what it was made from, or is not made', () => {
    fc.assert(
      fc.property(press, (made) => {
        const id = encode(made);
        fc.pre(id !== null);
        expect(decode(id)).toEqual(made);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(id).toBe(id.trim());
      }),
      { numRuns: 1000 },
    );
  });

  test('is made for every recipe that can be carried', () => {
    fc.assert(
      fc.property(recipe, fc.nat({ max: 1000 }), (of, at) => {
        for (const verb of ['previous', 'next', 'share'] as const)
          expect(encode({ do: verb, of, at }) === null).toBe(encodeRecipe(of) === null);
      }),
    );
  });

  test('reads as it did in the first version, for buttons that are out there', () => {
    const of: Recipe = {
      is: 'request',
      request: { command: 'quote', options: { text: 'a|b~c=d', speaker: 'lund' } },
    };
    expect(encode({ do: 'next', of, at: 40 })).toBe('1n14|rquote|text=a~1b~0c=d|speaker=lund');
    expect(decode('1d')).toEqual({ do: 'choose', head: '' });
    expect(decodeChoice('rquote|speaker=lund', '')).toEqual({
      is: 'request',
      request: { command: 'quote', options: { speaker: 'lund' } },
    });
    expect(decode('1s0|eoc\u4e00\u4e00\u4e00\u4e00\u4e41\u4e41\u4e41\u4e41')).toEqual({
      do: 'share',
      of: { is: 'entries', outcome: 'not-on-record', context: true, keys: ['AAAAAAAA', 'BBBBBBBB'] },
      at: 0,
    });
  });

  test.each([
    '',
    '1',
    '1z',
    '2pick',
    '0n0|rhelp',
    '1n',
    '1n|rhelp',
    '1n0|',
    '1n0|r',
    '1n0|xhelp',
    '1n0|rask|question',
    '1n-1|rhelp',
    '1n00000|rhelp',
    '1s0|eAAAAAAAABBBBBBBB',
    '1s0|efa',
    '1s0|efx\u4e00\u4e00\u4e00\u4e00',
    '1s0|efa\u4e00\u4e00\u4e00\u4dff',
    '1s0|efa\u4e00\u4e00\u4e00\u5e00',
    '1cshort',
    '1cAAAAAAA!',
    '1cAAAAAAAAA',
    '1cAAAAAAAAAAAAAAAA',
    '1b',
    '1bAAAAAAAAA',
    `1b${'A'.repeat(88)}`,
    '1e!',
    'page:2',
    'Share',
  ])('is refused where it is foreign or damaged: %j', (id) => {
    expect(decode(id)).toBeNull();
  });

  test('never throws and never means something that it cannot say itself, however it is tampered with', () => {
    const tampered = fc
      .tuple(press.map(encode), fc.nat({ max: 99 }), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([id, at, put]) => (id ?? '').slice(0, at) + put + (id ?? '').slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(tampered, fc.string({ maxLength: 100 })), (id) => {
        const read = decode(id);
        if (read !== null && encode(read) !== null) expect(decode(encode(read) ?? '')).toEqual(read);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeRecipe(text)));
  });
});

describe('the menu of some requests', () => {
  const shared = fc.record({ text: textUpTo(200), topic: textUpTo(20) }, { requiredKeys: ['text'] });
  const requests = fc
    .tuple(fc.constantFrom('quote', 'event'), shared, fc.array(textUpTo(90), { minLength: 1, maxLength: 10 }))
    .map(([command, options, names]) => [
      ...names.map((speaker) => ({ command, options: { speaker, ...options } })),
      { command: 'ask', options: { question: options.text } },
    ]);

  test('gives each of them back, or does not offer it', () => {
    fc.assert(
      fc.property(requests, (made) => {
        const { head, values } = encodeChoices(made);
        const press = decode(encode({ do: 'choose', head }) ?? '');
        expect(press).toEqual({ do: 'choose', head });
        expect(head).toBe(head.trim());
        made.forEach((request, at) => {
          const value = values[at] ?? null;
          if (value === null) return;
          expect(value.length).toBeLessThanOrEqual(100);
          expect(value).toBe(value.trim());
          expect(decodeChoice(value, head)).toEqual({ is: 'request', request });
        });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['that fit by themselves whole, as in the first version', 'dam', 'rquote|text=dam|speaker=lund'],
    ['that do not from where all begin alike', 'x'.repeat(95), '+xxxxxxxxx|speaker=lund'],
    ['not, where that is too long for both', 'x'.repeat(190), null],
  ])('holds those %s', (_, text, value) => {
    const { values } = encodeChoices([
      { command: 'quote', options: { text, speaker: 'lund' } },
      { command: 'quote', options: { speaker: 'vasik', text } },
      { command: 'event', options: { text } },
    ]);
    expect(values[0]).toBe(value);
    expect(values[1] === null).toBe(value === null);
  });
});

describe('what a reply is made from again', () => {
  const cards = Array.from(
    { length: 30 },
    (_, n) => ({ entry: { id: `entry-${n}` }, context: true }) as Card,
  );
  const reply: Reply = { outcome: 'elsewhere', lead: [], sections: [{ heading: null, lines: [], cards }] };

  test('is its request, without who may see it', () => {
    const request = { command: 'ask', options: { question: 'who?', private: 'false' } };
    expect(recipeOf({ ...reply, request })).toEqual({
      is: 'request',
      request: { command: 'ask', options: { question: 'who?' } },
    });
  });

  test.each(['x'.repeat(100), 'ends in a space ', 'a\nline', 'half \ud83d'])(
    'is how it ended and its first entries where the request cannot be carried: %j',
    (question) => {
      const made = recipeOf({ ...reply, request: { command: 'ask', options: { question } } });
      expect(made).toEqual({
        is: 'entries',
        outcome: 'elsewhere',
        context: true,
        keys: cards.slice(0, 22).map(({ entry }) => keyOf(entry.id)),
      });
      expect(made && encode({ do: 'share', of: made, at: 21 })).not.toBeNull();
    },
  );

  test('is nothing where there is neither', () => {
    expect(recipeOf({ outcome: 'none', lead: [], sections: [] })).toBeNull();
  });
});
