import fc from 'fast-check';
import { ask } from '../../commands/ask';
import { check } from '../../commands/check';
import { help } from '../../commands/help';
import { readOptions } from '../../commands/options';
import { quote } from '../../commands/quote';

describe('options', () => {
  it('are cleaned of control and direction characters', () => {
    const { options } = readOptions(quote.definition, { text: ' peace\u202e\n talks ', private: 'true' });
    expect(options).toEqual({ text: 'peace talks', private: 'true' });
  });

  const choices: [typed: string, value: string][] = [
    ['reported', 'reported'],
    ['Fragment', 'fragment'],
    ['whole sentences quoted', 'quote'],
    ['Quoted', 'quote'],
    ['verbatim', 'quote'],
    ['reported speech', 'reported'],
    ['reported speech, no words quoted', 'reported'],
    ['', ''],
  ];
  it.each(choices)('of fixed choices take %j, by value or by name', (typed, value) => {
    expect(readOptions(quote.definition, { kind: typed }).options).toEqual({ kind: value });
  });

  const wrong: [why: string, read: ReturnType<typeof readOptions>, problem: string][] = [
    [
      'an unknown option is named with those there are',
      readOptions(ask.definition, { question: 'x', speeker: 'Lund' }),
      '/ask has no option “speeker”. Its options are question and private.',
    ],
    [
      'a prototype is no option',
      readOptions(help.definition, JSON.parse('{"__proto__":"x"}')),
      '/help has no option “__proto__”. Its option is private.',
    ],
    [
      'a missing option is named with what it is for',
      readOptions(ask.definition, {}),
      '/ask needs the option “question”: Your question, in your own words',
    ],
    [
      'a text that is too long is measured',
      readOptions(check.definition, { quote: 'x'.repeat(6000) }),
      'The option “quote” holds 6,000 characters; at most 4,000 can be looked up.',
    ],
    [
      'a text is 200 characters long at most where nothing else is said',
      readOptions(quote.definition, { text: 'x'.repeat(201) }),
      'The option “text” holds 201 characters; at most 200 can be looked up.',
    ],
    [
      'a wrong choice is told what there is',
      readOptions(quote.definition, { kind: 'shouted' }),
      'The option “kind” is quote, fragment or reported, not “shouted”.',
    ],
    [
      'yes or no is told so',
      readOptions(help.definition, { private: 'perhaps' }),
      'The option “private” is true or false, not “perhaps”.',
    ],
    [
      'an echo is cut and holds no control characters',
      readOptions(ask.definition, { ['\u0007'.repeat(9) + 'y'.repeat(500)]: 'x' }),
      `/ask has no option “${'y'.repeat(199)}…”. Its options are question and private.`,
    ],
  ];
  it.each(wrong)('%s', (_why, read, problem) => expect(read).toEqual({ problem }));

  it('are read or refused in words, whatever is typed', () => {
    const values = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('text', 'kind', 'private')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(values, (raw) => {
        const { options, problem } = readOptions(quote.definition, raw);
        expect(options === undefined).toBe(typeof problem === 'string' && problem.length > 0);
      }),
    );
  });
});
