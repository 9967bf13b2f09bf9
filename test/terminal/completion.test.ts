import type { Grammar } from '../../src/terminal/command-line';
import { type Completion, complete, type Suggest } from '../../src/terminal/completion';

const grammar: Grammar = new Map([
  ['ask', ['question', 'private']],
  ['quote', ['text', 'speaker', 'side', 'private']],
  ['speaker', ['name', 'private']],
  ['help', ['private']],
]);

/** Stands in for the record: says what it was asked for. */
const suggest: Suggest = (command, option, typed, filled) => [
  { name: 'shown', value: [command, option, typed, ...Object.entries(filled).flat()].join('|') },
];

const values = ({ typed, suggestions }: Completion) => [typed, suggestions.map(({ value }) => value)];

describe('Tab', () => {
  test.each([
    ['', '', ['ask|question|']],
    ['who spo', 'who spo', ['ask|question|who spo']],
    ['/', '/', ['/ask ', '/quote ', '/speaker ', '/help ']],
    ['/qu', '/qu', ['/quote ']],
    ['/zzz', '/zzz', []],
    ['/quote ', '', ['quote|text|']],
    ['/quote dam', 'dam', ['quote|text|dam']],
    ['/quote dam ', '', ['speaker:', 'side:']],
    ['/quote dam s', 's', ['speaker:', 'side:']],
    ['/quote dam sp', 'sp', ['speaker:']],
    ['/quote sp', 'sp', ['speaker:']],
    ['/quote speaker:', '', ['quote|speaker|']],
    ['/quote speaker: ', '', ['quote|speaker|']],
    ['/quote speaker:Vas', 'Vas', ['quote|speaker|Vas']],
    ['/quote speaker:Oren Vas', 'Oren Vas', ['"quote|speaker|Oren Vas"']],
    ['/quote speaker:"Oren Vas', '"Oren Vas', ['"quote|speaker|Oren Vas"']],
    ['/quote dam side:tarnia speaker:V', 'V', ['quote|speaker|V|text|dam|side|tarnia']],
    ['/speaker na', 'na', ['speaker|name|na']],
    ['/zzz x', 'x', ['zzz||x']],
  ])('at the end of %j replaces %j with one of %j', (line, typed, expected) => {
    expect(values(complete(line, grammar, suggest))).toEqual([typed, expected]);
  });

  test('puts a value that would end too early into quotation marks', () => {
    const name = { name: 'a note', value: 'see note:x' };
    expect(complete('/quote see', grammar, () => [name]).suggestions).toEqual([
      { name: 'a note', value: '"see note:x"' },
    ]);
  });
});
