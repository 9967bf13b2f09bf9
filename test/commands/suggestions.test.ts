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
    ['kind', 'Whole', ['quote']],
    ['kind', 'partly q', ['fragment']],
    ['kind', 'quoted', ['quote']],
    ['kind', 'direct', ['quote']],
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

  it.each<[string, string, Record<string, string>, string[]]>([
    ['quote', 'text', { kind: 'quote' }, ['vasik-dam']],
    ['quote', 'text', { from: '1994-05-12' }, []],
    ['quote', 'speaker', { kind: 'quote' }, ['tarnia', 'vasik']],
    ['quote', 'topic', { from: '11 May 1994' }, ['water']],
    ['quote', 'topic', { text: 'vasik-dam' }, ['water']],
    ['quote', 'topic', { text: 'Ilsa Brandt: The negotiator calls the ceasefire fragile.' }, ['truce']],
    ['quote', 'topic', { text: 'thin as spring ice' }, ['truce']],
    ['timeline', 'place', { from: '1994-05-12' }, ['port-quill', 'quillon']],
    ['timeline', 'place', { from: 'Thursday', to: 'Tuesday' }, ['port-quill', 'quillon']],
    ['brief', 'topic', { to: '1994-05-09' }, ['ferry']],
  ])('for /%s %s are narrowed by %j', (command, option, filled, values) => {
    expect(valuesOf(suggest(command, option, '', filled)).sort()).toEqual(values);
  });

  it.each([
    ['quote', 'place', 'nor', 'north-shore'],
    ['quote', 'speaker', 'mar', 'dunn'],
    ['event', 'person', 'pell', 'soro'],
  ])('for /%s %s:%s are none of what stands under the other command only', (command, option, typed, id) => {
    expect(valuesOf(suggest(command, option, typed))).toEqual([]);
    expect(valuesOf(suggest('speaker', 'name', typed).concat(suggest('timeline', 'place', typed)))).toContain(
      id,
    );
  });

  it.each([
    ['quote', ['text', 'speaker', 'side', 'topic', 'place', 'outlet']],
    ['event', ['text', 'place', 'person', 'topic']],
    ['timeline', ['place', 'topic']],
  ])('for /%s have an answer, alone and two together', (command, options) => {
    const isFound = (filled: Record<string, string>) =>
      answerRequest({ command, options: filled }, parley).outcome === 'found';
    for (const option of options)
      for (const { value } of suggest(command, option, '')) {
        expect([option, value, isFound({ [option]: value })]).toEqual([option, value, true]);
        for (const other of options.filter((other) => other !== option))
          for (const beside of suggest(command, other, '', { [option]: value })) {
            const filled = { [option]: value, [other]: beside.value };
            expect([filled, isFound(filled)]).toEqual([filled, true]);
          }
      }
  });

  it('are not narrowed by what stands in the option itself', () => {
    expect(valuesOf(suggest('quote', 'topic', '', { topic: 'ferry' }))).toHaveLength(5);
  });

  it.each([{ speaker: 'zzz' }, { kind: 'fra' }, { from: '1994-0' }])(
    'are not narrowed by an option that cannot be read yet: %j',
    (filled) => {
      expect(valuesOf(suggest('quote', 'text', '', filled))).toHaveLength(7);
    },
  );

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

describe('entries of one label', () => {
  const gist = 'The negotiator speaks.';
  const alike = lake((files) => {
    files.entry('brandt-truce', { gist });
    files.entry('soro-denial', { gist, speaker: 'brandt' });
  });
  const answered = (command: string, options: Record<string, string>) =>
    answerRequest({ command, options }, alike).sections.flatMap(({ cards }) => idsOf(cards));

  it('are told apart by the words quoted, which lead to each', () => {
    const names = suggestFor('quote', 'text', '', { speaker: 'brandt' }, alike).map(({ name }) => name);
    expect(names).toEqual([
      'Ilsa Brandt: Velmark offers joint use of a harbour, that of Gull Island.',
      'Ilsa Brandt: Velmark offers joint use of a harbour.',
      'Ilsa Brandt: “thin as spring ice”',
      'Ilsa Brandt: “has nothing to do with the truth.”',
    ]);
    expect(answered('quote', { text: names[3] ?? '' })).toEqual(['soro-denial']);
  });

  it('are all found by it', () => {
    const label = `Ilsa Brandt: ${gist}`;
    expect(answered('quote', { text: label }).sort()).toEqual(['brandt-truce', 'soro-denial']);
    expect(answered('ask', { question: label }).sort()).toEqual(['brandt-truce', 'soro-denial']);
    expect(answered('quote', { text: label, topic: 'truce' })).toEqual(['brandt-truce']);
  });

  it('are told apart by the end of a gist that only its cut makes alike', () => {
    const long = `Water ${'flows on and '.repeat(8)}on`;
    const cut = lake((files) => {
      files.entry('brandt-harbour', { gist: `${long} in summer.` });
      files.entry('brandt-harbour-corrected', { gist: `${long} in winter.` });
    });
    const [winter, summer] = suggestFor('quote', 'text', '', { topic: 'harbour' }, cut);
    expect(winter?.name).toMatch(/^Ilsa Brandt: …on and flows .* on in winter\.$/);
    expect(summer?.name).toMatch(/^Ilsa Brandt: …on and flows .* on in summer\.$/);
    const reply = answerRequest({ command: 'quote', options: { text: summer?.name ?? '' } }, cut);
    expect(reply.sections.flatMap(({ cards }) => idsOf(cards))).toEqual(['brandt-harbour']);
  });
});
