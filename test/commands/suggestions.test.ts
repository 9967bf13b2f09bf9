import fc from 'fast-check';
import { answerRequest, commands, suggestFor } from '../../commands';
import { surveyOf } from '../../src/reply/survey';
import { idsOf, lake } from '../reply/lake';

const parley = lake();
const suggest = (command: string, option: string, typed: string, filled: Record<string, string> = {}) =>
  suggestFor(command, option, typed, filled, parley);
const valuesOf = (suggestions: readonly { value: string }[]) => suggestions.map(({ value }) => value);

describe('suggestions', () => {
  it('for a question begin with questions that have an answer', () => {
    expect(valuesOf(suggest('ask', 'question', ''))).toEqual(surveyOf(parley).starters);
  });

  it('for a text show speaker and gist', () => {
    expect(suggest('quote', 'text', 'dam')).toContainEqual({
      name: 'Oren Vasik: Tarnia promises that water keeps flowing through the summer months.',
      value: 'vasik-dam',
    });
  });

  it('for a text are of the kind that the command searches', () => {
    expect(valuesOf(suggest('event', 'text', 'ferry'))).not.toContain('soro-denial');
    expect(valuesOf(suggest('quote', 'text', 'ferry'))).not.toContain('ferry-sinking');
  });

  it('for names come by what has been typed so far', () => {
    expect(suggest('quote', 'speaker', 'vas')[0]).toEqual({ name: 'Oren Vasik', value: 'vasik' });
    expect(suggest('event', 'place', 'gull')[0]).toEqual({ name: 'Gull Island', value: 'gull-island' });
    expect(valuesOf(suggest('sources', 'id', ''))).toEqual(['lake-correction', 'lake-report']);
  });

  it.each([
    ['kind', '', ['quote', 'fragment', 'reported']],
    ['kind', 'Fr', ['fragment']],
    ['private', '', ['true', 'false']],
    ['private', 'f', ['false']],
    ['from', '', []],
  ])('for /quote %s:%s are its fixed values: %j', (option, typed, values) => {
    expect(valuesOf(suggest('quote', option, typed))).toEqual(values);
  });

  it('for names begin with those that stand in most entries', () => {
    expect(valuesOf(suggest('quote', 'speaker', ''))[0]).toBe('brandt');
    expect(valuesOf(suggest('compare', 'topic', ''))).toHaveLength(5);
  });

  it('are narrowed by the options already filled in', () => {
    expect(valuesOf(suggest('quote', 'text', '', { speaker: 'vasik' }))).toEqual(['vasik-dam']);
    expect(valuesOf(suggest('quote', 'topic', '', { speaker: 'Ilsa Brandt' })).sort()).toEqual([
      'harbour',
      'truce',
    ]);
  });

  it('are not narrowed by what stands in the option itself', () => {
    expect(valuesOf(suggest('quote', 'topic', '', { topic: 'ferry' }))).toHaveLength(5);
  });

  it('are not narrowed by an option that names nothing yet', () => {
    expect(valuesOf(suggest('quote', 'text', '', { speaker: 'zzz' }))).toHaveLength(7);
  });

  it.each([
    ['quote', 'text'],
    ['event', 'text'],
  ])('for /%s %s lead to the very entry, picked or typed by hand', (command, option) => {
    for (const { name, value } of suggest(command, option, ''))
      for (const typed of [value, name]) {
        const reply = answerRequest({ command, options: { [option]: typed } }, parley);
        expect(reply.sections.flatMap(({ cards }) => idsOf(cards))).toEqual([value]);
      }
  });

  it('are none for an unknown command, an option that names nothing, or help', () => {
    expect([
      suggest('nope', 'text', 'a'),
      suggest('help', 'x', 'a'),
      suggest('brief', 'from', '1994'),
    ]).toEqual([[], [], []]);
  });

  it('keep to what Discord takes, whatever is typed', () => {
    const asked = commands.flatMap(({ definition }) =>
      (definition.toJSON().options ?? []).map((option) => [definition.name, option.name] as const),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.constantFrom('', 'a', 'va', 'por'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...asked), typed, typed, ([command, option], text, speaker) => {
        const suggestions = suggest(command, option, text, { speaker });
        expect(suggestions.length).toBeLessThanOrEqual(25);
        expect(new Set(valuesOf(suggestions)).size).toBe(suggestions.length);
        for (const { name, value } of suggestions)
          for (const part of [name, value]) {
            expect(part.length).toBeGreaterThan(0);
            expect(part.length).toBeLessThanOrEqual(100);
          }
      }),
    );
  });
});

describe('a long gist', () => {
  const long = lake((files) => files.entry('vasik-dam', { gist: `Water ${'flows on and '.repeat(20)}on.` }));

  it('is cut in its label, which still leads to the entry', () => {
    const [label] = suggestFor('quote', 'text', '', { speaker: 'vasik' }, long);
    expect(label?.name).toMatch(/^Oren Vasik: Water flows .*…$/);
    const reply = answerRequest({ command: 'quote', options: { text: label?.name ?? '' } }, long);
    expect(reply.sections.flatMap(({ cards }) => idsOf(cards))).toEqual(['vasik-dam']);
  });
});
