import fc from 'fast-check';
import type { Entry } from '../../src/record/record';
import type { Card, Choice, Reply, Section } from '../../src/reply/reply';

/** Replies of every length and script, among them what is meant to break a message. */

const HOSTILE = [
  '@everyone <@123> # h **b** `x` ||s|| [a](https://x.example) <t:1:R>',
  '```\n-# small\n> quote\n1. one\n- two',
  '\u202eesrever\u202c \u200b\u0000\ud800',
  'Обіцянка без гарантій',
  '保証のない約束は紙に過ぎない。',
  'وعد بلا ضمانات مجرد حبر على ورق',
  '👩‍👩‍👧‍👦🏳️‍🌈é̄̂',
];

const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE));

/** Text of up to some `max` UTF-16 units, mostly short. */
export function textUpTo(max: number): fc.Arbitrary<string> {
  const long = fc
    .tuple(piece, fc.integer({ min: 1, max }))
    .map(([text, length]) => `${text} a`.repeat(length).slice(0, length));
  return fc.oneof(
    { weight: 4, arbitrary: piece.map((text) => text.slice(0, max)) },
    { weight: 1, arbitrary: long },
  );
}

const orNull = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null, freq: 2 });

/** Cards whose lines of citation are at most `cited` long, each, and everything else of any length. */
export function card(cited: number): fc.Arbitrary<Card> {
  const line = textUpTo(cited);
  return fc.record({
    entry: fc.tuple(fc.uuid(), textUpTo(5000)).map(([id, gist]) => ({ id, gist }) as Entry),
    quotes: fc.array(textUpTo(9000), { maxLength: 4 }),
    tells: orNull(textUpTo(5000)),
    speaker: line,
    role: orNull(line),
    who: line,
    marked: line,
    when: line,
    setting: orNull(line),
    chain: line,
    hedge: orNull(line),
    note: orNull(textUpTo(5000)),
    status: orNull(line),
    document: line,
    url: orNull(fc.oneof(fc.webUrl(), textUpTo(700))),
    context: fc.boolean(),
  });
}

const section = (cited: number): fc.Arbitrary<Section> =>
  fc.record({
    heading: orNull(textUpTo(5000)),
    lines: fc.array(textUpTo(5000), { maxLength: 4 }),
    cards: fc.array(card(cited), { maxLength: 7 }),
  });

const request = fc.record({
  command: fc.constantFrom('ask', 'quote', 'check'),
  options: fc.dictionary(fc.constantFrom('question', 'text', 'speaker', 'private'), textUpTo(300), {
    noNullPrototype: true,
  }),
});

const choice: fc.Arbitrary<Choice> = fc.record({
  label: textUpTo(300),
  description: orNull(textUpTo(300)),
  request,
});

export function reply(cited: number): fc.Arbitrary<Reply> {
  return fc.record(
    {
      outcome: fc.constantFrom('found', 'elsewhere', 'none', 'altered', 'error'),
      lead: fc.array(textUpTo(5000), { maxLength: 5 }),
      sections: fc.array(section(cited), { maxLength: 5 }),
      diff: fc.array(
        fc.record({ text: textUpTo(3000), change: fc.constantFrom('same', 'added', 'removed') }),
      ),
      choices: fc.array(choice, { maxLength: 30 }),
      starters: fc.array(textUpTo(300), { maxLength: 30 }),
      file: fc.record({ name: textUpTo(300), text: textUpTo(300) }),
      request,
    },
    { requiredKeys: ['outcome', 'lead', 'sections'], noNullPrototype: true },
  );
}
