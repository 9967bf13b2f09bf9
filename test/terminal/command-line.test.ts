import fc from 'fast-check';
import { requestLine, typedValue } from '../../src/reply/request-line';
import { type Grammar, parseArguments, parseLine } from '../../src/terminal/command-line';

const grammar: Grammar = new Map([
  ['ask', ['question', 'private']],
  ['quote', ['text', 'speaker', 'from', 'private']],
  ['help', ['private']],
]);

describe('a line', () => {
  test.each([
    ['who spoke of the dam', 'ask', { question: 'who spoke of the dam' }],
    ['  who spoke?  ', 'ask', { question: 'who spoke?' }],
    ['speaker:lund', 'ask', { question: 'speaker:lund' }],
    ['', 'ask', { question: '' }],
    ['!?…', 'ask', { question: '!?…' }],
    ['help', 'help', {}],
    ['/help', 'help', {}],
    ['/HELP', 'help', {}],
    ['/', '', {}],
    ['/quote', 'quote', {}],
    ['/quote dam in summer', 'quote', { text: 'dam in summer' }],
    ['/quote text:dam in summer', 'quote', { text: 'dam in summer' }],
    ['/quote speaker:Oren Vasik from:1994', 'quote', { speaker: 'Oren Vasik', from: '1994' }],
    ['/quote speaker: Vasik', 'quote', { speaker: 'Vasik' }],
    ['/quote dam speaker:"Oren Vasik"', 'quote', { text: 'dam', speaker: 'Oren Vasik' }],
    ['/quote text:"from: the dam" speaker:Vasik', 'quote', { text: 'from: the dam', speaker: 'Vasik' }],
    ['/quote "dam', 'quote', { text: '"dam' }],
    ['/quote "dam" and "ice"', 'quote', { text: '"dam" and "ice"' }],
    ['/quote he said "no" speaker:Vasik', 'quote', { text: 'he said "no"', speaker: 'Vasik' }],
    ['/quote speaker:', 'quote', { speaker: '' }],
    ['/quote at 10:30 in https://example.org', 'quote', { text: 'at 10:30 in https://example.org' }],
    ['/Quote Speaker:Vasik From:1994', 'quote', { speaker: 'Vasik', from: '1994' }],
    ['/quote text:"Speaker: the dam" FROM:1994', 'quote', { text: 'Speaker: the dam', from: '1994' }],
    ['/quote Lund:dam', 'quote', { text: 'Lund:dam' }],
    ['/quote note: the dam', 'quote', { text: 'note: the dam' }],
    ['/quote speeker:Vasik', 'quote', { speeker: 'Vasik' }],
    ['/quote speaker:Vasik tpoic:dam', 'quote', { speaker: 'Vasik', tpoic: 'dam' }],
    ['/nonsense with text', 'nonsense', {}],
    ['/nonsense a:b', 'nonsense', { a: 'b' }],
  ])('%j is a request', (line, command, options) => {
    expect(parseLine(line, grammar)).toEqual({ request: { command, options } });
  });

  test.each([
    ['/quote speaker:Lund speaker:Vasik', '"speaker" is given twice. Give it once.'],
    ['/quote dam text:ice', '"text" is given twice. Give it once.'],
    ['/help me', '/help takes no text. Type /help alone.'],
  ])('%j is refused with what would be right', (line, problem) => {
    expect(parseLine(line, grammar)).toEqual({ problem });
  });

  test('without a slash is the whole question, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        fc.pre(!line.trim().startsWith('/') && line.trim().toLowerCase() !== 'help');
        expect(parseLine(line, grammar)).toEqual({
          request: { command: 'ask', options: { question: line.trim() } },
        });
      }),
    );
  });

  test('is read in one pass however long it is', () => {
    const text = 'a:b '.repeat(25_000);
    expect(parseLine(`/quote ${text}`, grammar)).toEqual({ problem: '"a" is given twice. Give it once.' });
    expect(parseLine(`/quote "${'x '.repeat(50_000)}`, grammar).request?.options.text).toHaveLength(100_000);
  });
});

describe("the words of a shell's command line", () => {
  test.each([
    [['ask', 'who spoke of the dam'], 'ask', { question: 'who spoke of the dam' }],
    [['ask', 'who', 'spoke'], 'ask', { question: 'who spoke' }],
    [['/ask', 'who'], 'ask', { question: 'who' }],
    [
      ['quote', 'speaker:Oren Vasik', 'text:from: here'],
      'quote',
      { speaker: 'Oren Vasik', text: 'from: here' },
    ],
    [['quote', 'dam', 'speaker:Vasik'], 'quote', { text: 'dam', speaker: 'Vasik' }],
    [['help'], 'help', {}],
    [['who spoke of the dam'], 'ask', { question: 'who spoke of the dam' }],
    [['who', 'spoke'], 'ask', { question: 'who spoke' }],
    [['/quote dam speaker:Vasik'], 'quote', { text: 'dam', speaker: 'Vasik' }],
    [['/nonsense', 'x'], 'nonsense', {}],
  ])('%j are a request', (words, command, options) => {
    expect(parseArguments(words, grammar)).toEqual({ request: { command, options } });
  });
});

test.each([
  { command: 'help', options: {} },
  { command: 'quote', options: { speaker: 'Oren Vasik', from: '1994' } },
  { command: 'quote', options: { text: 'see note:x', speaker: 'vasik' } },
  { command: 'quote', options: { text: '"dam" speaker:Lund', speaker: 'he said "no"' } },
])('a request that a reply shows as a line is understood when it is typed: %j', (request) => {
  expect(parseLine(requestLine(request), grammar)).toEqual({ request });
});

test('every request that a reply shows as a line is the same when it is typed', () => {
  const value = fc.oneof(
    fc
      .array(fc.constantFrom('"', ' ', 'from:', 'to:1', 'dam', ':', '/'), { maxLength: 8 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.record({ text: value, speaker: value, from: value }, { requiredKeys: [] }), (options) => {
      const request = { command: 'quote', options: { ...options } };
      expect(parseLine(requestLine(request), grammar)).toEqual({ request });
    }),
  );
});

test.each([
  ['vasik-dam', 'vasik-dam'],
  ['Oren Vasik', '"Oren Vasik"'],
  ['see note:x', '"see note:x"'],
  ['"no"', '"""no"""'],
])('the value %j is typed as %j', (value, typed) => {
  expect(typedValue(value)).toBe(typed);
});
