import { Writable } from 'node:stream';
import { cardOf } from '../../src/reply/citation';
import type { Card, Reply } from '../../src/reply/reply';
import { lookOf, type Output, PLAIN, paint } from '../../src/terminal/look';
import { render } from '../../src/terminal/render';
import { recordOf } from '../record/fixture';
import { lake } from '../reply/lake';

const { entries } = recordOf();
const entry = (id: string) => entries.at(entries.find(id));

const whole: Card = {
  entry: entry('vasik-dam'),
  quotes: ['We will not close the dam in summer. The farmers downstream can rely on that,'],
  tells: null,
  speaker: 'Oren Vasik',
  role: 'Tarnian President',
  who: 'Oren Vasik, Tarnian President',
  marked: 'quoted',
  when: 'Said: Wednesday',
  setting: 'Through a radio address',
  chain: 'Oren Vasik, reported by Harbour Post',
  hedge: null,
  note: null,
  status: null,
  document: 'Report on the lake talks',
  url: 'https://example.org/lake-report',
  context: false,
};
const partial: Card = {
  ...whole,
  entry: entry('brandt-truce'),
  quotes: ['thin as spring ice', 'a single shot'],
  tells: 'The negotiator calls the ceasefire fragile.',
  speaker: 'Ilsa Brandt',
  role: null,
  who: 'Ilsa Brandt',
  marked: 'partly quoted',
  setting: null,
  status: 'Disputed',
  hedge: 'Held open in the source: perhaps',
  note: 'Note: the text says "she".',
  url: null,
};
const reply = (more: Partial<Reply>): Reply => ({ outcome: 'found', lead: [], sections: [], ...more });
const section = (...cards: Card[]) => ({ heading: null, lines: [], cards });

describe('a card', () => {
  test('gives the words first, then who, then how we know, then the document', () => {
    expect(render(reply({ sections: [section(whole)] }), PLAIN)).toBe(
      [
        '“We will not close the dam in summer. The farmers downstream can rely on that,”',
        'Oren Vasik, Tarnian President (quoted)',
        'Said: Wednesday. Through a radio address. Oren Vasik, reported by Harbour Post.',
        'Report on the lake talks https://example.org/lake-report',
      ].join('\n'),
    );
  });

  test('says what is told where whole sentences are to be quoted and none is', () => {
    const parley = lake((files) => files.entry('vasik-dam', { quotes: [] }));
    const unquoted = parley.record.entries.at(parley.record.entries.find('vasik-dam'));
    const text = render(reply({ sections: [section(cardOf(unquoted, parley))] }), PLAIN);
    expect(text.split('\n').slice(0, 2)).toEqual([unquoted.gist, 'Oren Vasik, Tarnian President (quoted)']);
  });

  test('keeps two quoted runs apart, says what they were about, and shows all that is open', () => {
    expect(render(reply({ sections: [section(partial)] }), PLAIN)).toBe(
      [
        '“thin as spring ice”',
        '“a single shot”',
        'The negotiator calls the ceasefire fragile.',
        'Ilsa Brandt (partly quoted)',
        'Said: Wednesday. Oren Vasik, reported by Harbour Post.',
        'Disputed',
        'Held open in the source: perhaps',
        'Note: the text says "she".',
        'Report on the lake talks',
      ].join('\n'),
    );
  });

  test('has a number where it is not alone, counted through the whole reply', () => {
    const text = render(reply({ sections: [section(whole, partial), section(partial)] }), PLAIN);
    expect(text.match(/^\d+\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    expect(text).toContain('\n   Ilsa Brandt');
  });
});

test('lead, heading, lines, cards, choices and starters stand in this order, an empty line between', () => {
  const text = render(
    reply({
      lead: ['First.', 'Second.'],
      sections: [{ heading: 'Context', lines: ['A line.'], cards: [partial] }],
      choices: [
        {
          label: 'Vasik',
          description: 'president',
          request: { command: 'speaker', options: { name: 'vasik' } },
        },
      ],
      starters: ['What happened?'],
      explain: ['words: dam'],
    }),
    PLAIN,
  );
  expect(text.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
    'First.',
    'Context',
    '“thin as spring ice”',
    'Go on with:',
    'Try asking:',
    'words: dam',
  ]);
  expect(text).toContain('  /speaker name:vasik (Vasik, president)');
});

test('a comparison marks runs of words and says what the marks mean', () => {
  const diff = [
    { text: 'We', change: 'same' },
    { text: 'will not', change: 'removed' },
    { text: 'may', change: 'added' },
    { text: 'close', change: 'same' },
  ] as const;
  expect(render(reply({ diff }), PLAIN)).toBe(
    'We [-will not-] {+may+} close\n[-on record, not in the text-] {+in the text, not on record+}',
  );
});

describe('the look', () => {
  const yes = (): boolean => true;
  const no = (): boolean => false;
  const output = (more: object): Output => Object.assign(new Writable(), more);

  test.each([
    [{ columns: 60 }, 60],
    [{ columns: 250 }, 100],
    [{}, 100],
    [{ columns: 0 }, 100],
  ])('on an output with %j is %d characters wide', (size, width) => {
    expect(lookOf(output(size)).width).toBe(width);
  });

  test.each([
    [{ isTTY: true, hasColors: yes }, true],
    [{ isTTY: true, hasColors: no }, false],
    [{ hasColors: yes }, false],
    [{}, false],
  ])('of an output with %j has colour: %s', (kind, colour) => {
    expect(lookOf(output(kind)).colour).toBe(colour);
  });

  test('without colour is the text alone', () => {
    const text = render(reply({ sections: [section(partial)] }), { width: 40, colour: false });
    expect(text).not.toContain('\u001b');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('with colour is the same text, painted line by line and not in its margin', () => {
    const painted = render(reply({ sections: [section(whole, partial)] }), { width: 40, colour: true });
    const plain = render(reply({ sections: [section(whole, partial)] }), { width: 40, colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(paint('bold', 'a\n  b', { width: 9, colour: true })).toBe(
      '\u001b[1ma\u001b[0m\n  \u001b[1mb\u001b[0m',
    );
  });
});
