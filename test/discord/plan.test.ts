import fc from 'fast-check';
import { definitions } from '../../src/discord/definitions';
import { type Definition, planRegistration } from '../../src/discord/plan';
import { asRegistered, checkCommands } from './stand-in/command-rules';

const question = {
  type: 3,
  name: 'question',
  description: 'In plain words',
  required: true,
  max_length: 200,
};
const aside = { type: 5, name: 'private', description: 'For you alone', required: false };
const ask: Definition = {
  name: 'ask',
  description: 'Ask',
  options: [question, aside],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};
const checkQuote: Definition = {
  name: 'Check quote',
  type: 3,
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** As Discord gives commands back. */
const registered = (...commands: Definition[]) =>
  commands.map((command, i) => asRegistered(command, { id: String(i), application_id: '7' }) as Definition);

describe('a plan to register', () => {
  it('is empty for what Discord gives back of the very same commands', () => {
    expect(planRegistration(registered(checkQuote, ask), [ask, checkQuote])).toEqual({
      changes: [],
      unchanged: 2,
    });
  });

  it('is empty for every command there really is', () => {
    const all = definitions();
    expect(checkCommands(all).found).toEqual([]);
    expect(planRegistration(registered(...all), all)).toEqual({ changes: [], unchanged: all.length });
  });

  it('offers every command to servers and persons, in direct messages and group chats', () => {
    for (const definition of definitions())
      expect(definition).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it.each<[what: string, wanted: Definition[], changes: string[]]>([
    ['a new command', [ask, checkQuote, { ...ask, name: 'help' }], ['+ /help']],
    ['a command that goes', [ask], ['- message command "Check quote"']],
    [
      'a description',
      [{ ...ask, description: 'Ask it' }, checkQuote],
      ['~ /ask description: "Ask" -> "Ask it"'],
    ],
    [
      'a property of an option',
      [{ ...ask, options: [{ ...question, required: false, max_length: 99 }, aside] }, checkQuote],
      ['~ /ask options question max_length: 200 -> 99', '~ /ask options question required: true -> none'],
    ],
    [
      'a new option',
      [{ ...ask, options: [question, { ...aside, name: 'loud', description: 'x' }, aside] }, checkQuote],
      [
        '~ /ask options loud: none -> {"type":5,"name":"loud","description":"x"}',
        '~ /ask order of options: "question, private" -> "question, loud, private"',
      ],
    ],
    [
      'choices',
      [{ ...ask, options: [{ ...question, choices: [{ name: 'A', value: 'a' }] }, aside] }, checkQuote],
      ['~ /ask options question choices: none -> [{"name":"A","value":"a"}]'],
    ],
    [
      'where it may be used',
      [{ ...ask, contexts: [0, 1] }, checkQuote],
      ['~ /ask contexts: [0,1,2] -> [0,1]'],
    ],
    [
      'a slash command of the same name as a message command',
      [ask, checkQuote, { name: 'Check quote', description: 'Check' }],
      ['+ /Check quote'],
    ],
  ])('names %s', (_, wanted, changes) => {
    expect(planRegistration(registered(ask, checkQuote), wanted).changes).toEqual(changes);
  });

  it('does not mind the order of properties, commands, contexts and installation types', () => {
    const shuffled = fc.shuffledSubarray(Object.keys(ask), { minLength: Object.keys(ask).length });
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(shuffled, order, (keys, contexts) => {
        const same = {
          ...Object.fromEntries(keys.map((key) => [key, ask[key]])),
          contexts,
        } as unknown as Definition;
        expect(planRegistration(registered(ask), [same]).changes).toEqual([]);
      }),
    );
  });
});
