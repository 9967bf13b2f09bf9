import { ask } from '../../../src/search/index';
import { asked, idsOf, istanbul } from '../parley';

const parley = istanbul();
const partsOf = (question: string) =>
  (ask(question, parley.record, parley.index).parts ?? []).map(({ asked: text, answer }) => [
    text,
    answer.outcome,
    idsOf(answer.hits, parley)[0],
  ]);

describe('several questions in one', () => {
  it.each<[string, (string | undefined)[][]]>([
    [
      'What did Kuleba say about land and Podolyak about guarantees?',
      [
        ['What did Kuleba say about land', 'found', 'kuleba-not-trading-people-land-sovereignty'],
        ['Podolyak about guarantees', 'found', 'podolyak-security-guarantees'],
      ],
    ],
    [
      'Truss on Putin, Erdogan on peace',
      [
        ['Truss on Putin', 'found', 'truss-putin-not-serious'],
        ['Erdogan on peace', 'found', 'erdogan-no-losers-in-just-peace'],
      ],
    ],
    [
      'What did Peskov say about the poisoning and what did Truss say?',
      [
        ['What did Peskov say about the poisoning', 'found', 'peskov-denies-poisoning-reports'],
        ['what did Truss say about the poisoning', 'elsewhere', undefined],
      ],
    ],
    [
      'what did Peskov say about Abramovich and about the poisoning',
      [
        ['what did Peskov say about Abramovich', 'found', 'peskov-abramovich-unofficial-mediator'],
        ['what did Peskov say about the poisoning', 'found', 'peskov-denies-poisoning-reports'],
      ],
    ],
    [
      'Did Peskov or Medinsky comment on the poisoning?',
      [
        ['Did Peskov comment on the poisoning', 'found', 'peskov-denies-poisoning-reports'],
        ['Did Medinsky comment on the poisoning', 'elsewhere', 'arakhamia-met-medinsky'],
      ],
    ],
    [
      'What do Truss and the British government say?',
      [
        ['What does Truss say', 'found', 'truss-putin-not-serious'],
        ['What does the British government say', 'found', 'british-government-very-concerning'],
      ],
    ],
    [
      'peskov + medinsky on abramovich',
      [
        ['peskov on abramovich', 'found', 'peskov-abramovich-unofficial-mediator'],
        ['medinsky on abramovich', 'elsewhere', 'arakhamia-met-medinsky'],
      ],
    ],
    // Whose words there are none on it: those of others are shown under their own question.
    [
      'What did Erdogan say, what did Truss say, and did Peskov comment on Irpin?',
      [
        ['What did Erdogan say', 'found', 'erdogan-historic-responsibility'],
        ['what did Truss say', 'found', 'truss-putin-not-serious'],
        ['did Peskov comment on Irpin', 'elsewhere', undefined],
      ],
    ],
  ])('%j are answered apart', (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });

  it.each([
    'What did Podolyak say on Tuesday about security guarantees?',
    'Zelensky on neutrality and Donbas',
    'Kuleba and Zelenskyy on concessions',
    'what did Truss say about Putin and Zelenskyy',
    'donbas and territory, what has kyiv said on it',
  ])('%j is one', (question) => {
    expect(partsOf(question)).toEqual([]);
  });

  it('are answered at once where every part is on record', () => {
    const question = 'What did Peskov say about the poisoning and what did the British say?';
    expect(partsOf(question)).toEqual([]);
    expect(asked(question, parley)).toMatchObject({
      outcome: 'found',
      ids: ['peskov-denies-poisoning-reports', 'british-government-very-concerning'],
    });
  });

  it.each([
    ['Did Truss or Cavusoglu mention the poisoning?', ['liz-truss', 'mevlut-cavusoglu']],
    ['Did Kuleba or Truss mention neutrality?', ['dmytro-kuleba', 'liz-truss']],
  ])('%j puts the words of others into the mouth of neither', (question, whom) => {
    expect(asked(question, parley)).toMatchObject({
      outcome: 'elsewhere',
      why: { is: 'other speaker', asked: whom },
    });
  });
});
