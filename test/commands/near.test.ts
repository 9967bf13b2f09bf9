import { answerRequest } from '../../commands';
import { istanbul } from '../search/parley';

const parley = istanbul();
const answer = (command: string, options: Record<string, string>) =>
  answerRequest({ command, options }, parley);
const first = (command: string, options: Record<string, string>) => {
  const { lead, outcome, sections } = answer(command, options);
  return [outcome, lead.join(' '), sections[0]?.cards[0]?.entry.id];
};
const unsupported = (words: string) => `The record does not support ${words} as asked. On record instead:`;
const unknown = (words: string) =>
  `Not in Parley's record: ${words}. Nearest on record, as context and not as the answer:`;

describe('a search that finds only what is near', () => {
  it.each([
    ['siege of Chernihiv', unsupported('“Chernihiv”'), 'mariupol-besieged'],
    ['Kuleba poisoned', unsupported('“poisoned”'), 'kuleba-on-national-television'],
    ['government building in Kyiv', unsupported('“Kyiv”'), 'government-building-hit'],
    ['EU sanctions on Putin', unsupported('“Putin”'), 'abramovich-sanctioned-uk-eu'],
    ['Zelenskyy met Putin', unsupported('“Zelenskyy met Putin”'), 'arakhamia-met-medinsky'],
    ['sanctions against Russia', unsupported('“Russia”'), 'abramovich-sanctioned-uk-eu'],
    ['30th day of the war', unsupported('“30th day”'), 'war-of-attrition'],
    ['oil depot in Russia', unknown('“in Russia”'), 'oil-depot-hit'],
    ['sanctions on Abramovich lifted', unknown('“lifted”'), 'abramovich-sanctioned-uk-eu'],
    ['Ukraine recaptured Kherson and Irpin', unknown('“Kherson”'), 'zelenskyy-irpin-retaken'],
    ['delegations shook hands over dinner', unknown('“dinner”'), 'talks-open-without-handshakes'],
  ])('/event %j names the words that are not on record with it', (text, lead, id) => {
    expect(first('event', { text })).toEqual(['elsewhere', lead, id]);
  });

  it('names who met only where they met each other, and shows what the other command has of it', () => {
    expect(first('event', { text: 'Putin and Zelensky met' })).toEqual([
      'elsewhere',
      'Nothing on record matches text “Putin and Zelensky met”. With /quote there is something on record (1 statement):',
      'erdogan-progress-could-bring-leaders-meeting',
    ]);
  });

  it.each([
    ['event', 'the two sides shook hands', 'no', 'talks-open-without-handshakes'],
    ['event', 'Putin attended the talks', 'Neither', 'presidents-absent'],
    ['quote', 'Putin is serious about talks', 'not', 'truss-putin-not-serious'],
    ['quote', 'there will be losers', 'no', 'erdogan-no-losers-in-just-peace'],
    ['quote', 'we are trading land', 'not', 'kuleba-not-trading-people-land-sovereignty'],
    ['event', 'they exchanged handshakes', 'no', 'talks-open-without-handshakes'],
    ['event', 'hopes for a breakthrough were high', 'not', 'hopes-for-breakthrough-low'],
  ])('/%s %j says by which word the record has the opposite', (command, text, word, id) => {
    const lead = `Not as asked: the words on record have “${word}” where the question leaves it out.`;
    expect(first(command, { text })).toEqual(['elsewhere', lead, id]);
  });

  it.each([
    ['event', 'Russians retook Irpin', unsupported('“Russians”')],
    ['quote', 'Ukraine refuses neutrality', unsupported('“refuses”')],
    ['quote', 'Abramovich is not a mediator', unsupported('“not”')],
    ['quote', 'warm welcome', unsupported('“warm”')],
    ['quote', 'low risk of attacks', unsupported('“low”')],
    ['quote', 'Abramovich was not poisoned', unsupported('“not”')],
    ['quote', 'talks made no progress', unsupported('“no”')],
    ['quote', 'no compromise over Donbas', unsupported('“no”')],
    ['quote', 'there is no high risk', unsupported('“no”')],
    ['quote', 'nobody wins in a just peace', unsupported('“wins”')],
    ['quote', 'everybody loses in a just peace', unsupported('“loses”')],
    ['quote', 'the war is over', unsupported('“over”')],
    ['quote', 'security guarantees for Russia', unsupported('“Russia”')],
    ['quote', 'military activity in the direction of Kharkiv', unknown('“Kharkiv”')],
  ])('/%s %j is read as a claim, and what it tells otherwise is named', (command, text, lead) => {
    expect(first(command, { text }).slice(0, 2)).toEqual(['elsewhere', lead]);
  });

  it('says whose words it is not, and whose it is', () => {
    expect(first('quote', { text: 'zelensky says he will meet putin' })[1]).toBe(
      'Nothing like this is on record from Volodymyr Zelenskyy. It is on record from Recep Tayyip Erdogan:',
    );
  });

  it.each([
    ['event', 'fuel depot hit in the west'],
    ['event', 'suberb recaptured'],
    ['event', 'handshake'],
    ['event', 'low hopes'],
    ['quote', 'losers in a just peace'],
    ['event', 'oil depo'],
    ['quote', 'no loosers in just peice'],
    ['quote', 'we will never trade land'],
    ['quote', 'serious about talks'],
    ['quote', 'neutrality, Donbas'],
    ['quote', 'maximun program'],
    ['quote', 'erdogan believes peace'],
    ['quote', 'nobody loses in a just peace'],
    ['quote', 'no sanctions on Abramovich'],
    ['quote', 'the war continues'],
  ])(
    '/%s %j stays found: slips, incomplete words, words in a row, and keywords each of its own',
    (command, text) => {
      expect(answer(command, { text }).outcome).toBe('found');
    },
  );
});

describe('words of somebody else', () => {
  it.each([
    ['Kuleba', 'ruthless war', 'Volodymyr Zelenskyy', 'zelenskyy-ruthless-war'],
    ['Truss', 'do not correspond to reality', 'Dmitry Peskov', 'peskov-denies-poisoning-reports'],
  ])('of %s %j are shown first, under whose they are', (speaker, text, whose, id) => {
    const [outcome, lead, shown] = first('quote', { speaker, text });
    expect(lead).toContain(`It is on record from ${whose}:`);
    expect([outcome, shown]).toEqual(['elsewhere', id]);
  });
});

describe('a topic that the record does not list', () => {
  it.each(['brief', 'compare', 'timeline', 'quote', 'event'])(
    'is not served by /%s where only a keyword beside an entry holds it, and no file is made',
    (command) => {
      const reply = answer(command, { topic: 'gas' });
      expect([reply.outcome, reply.file]).toEqual(['elsewhere', undefined]);
      expect(reply.lead).toContain("Not in Parley's record: “gas”.");
    },
  );

  it('is no place of which the record names the people alone', () => {
    expect(answer('brief', { topic: 'Crimea' }).lead).toContain("Not in Parley's record: “Crimea”.");
  });

  it.each(['brief', 'compare', 'timeline'])(
    'is no topic of /%s at a place that is not on record',
    (command) => {
      expect(first(command, { topic: 'talks in Ankara' }).slice(0, 2)).toEqual([
        'elsewhere',
        `“talks in Ankara” is no topic of the record; its words are searched instead. ${unknown('“in Ankara”')}`,
      ]);
    },
  );

  it('is the topic of whose name it is most', () => {
    expect(answer('brief', { topic: 'what Ukraine wants' }).lead).toEqual(
      expect.arrayContaining([
        '“what Ukraine wants” taken as What Ukraine wants from the talks.',
        'Briefing: What Ukraine wants from the talks',
      ]),
    );
    expect(answer('brief', { topic: 'Ukraine' }).lead).not.toContain(
      'Briefing: What Ukraine wants from the talks',
    );
  });

  it('is named beside those of a list that are on record', () => {
    const { lead, outcome } = answer('quote', { topic: 'ceasefire and NATO' });
    expect([outcome, lead[0]]).toEqual([
      'found',
      "Nothing under the option “topic” answers to “NATO” in Parley's record.",
    ]);
    // Bellingcat is on record, and no topic: all of it is searched in words.
    expect(answer('quote', { topic: 'ceasefire and Bellingcat' }).lead[0]).toMatch(
      /is no topic of the record/,
    );
  });
});

describe('a filter that takes away what a text means', () => {
  it.each([
    ['quote', { text: 'very concerning', outlet: 'Reuters' }, 'british-government-very-concerning'],
    ['quote', { text: 'cold welcome', kind: 'reported' }, 'ukrainian-television-cold-welcome'],
    ['quote', { text: 'end the war as Ukraine needs', place: 'Istanbul' }, 'podolyak-security-guarantees'],
    ['event', { text: 'talks concluded', from: '29 March', to: '29 March' }, 'talks-concluded-wednesday'],
    ['event', { text: 'Irpin retaken', from: '29 March' }, 'irpin-retaken'],
  ])('/%s %j leaves nothing that is found, but shows it without the filter', (command, options, id) => {
    const [outcome, lead, shown] = first(command, options);
    expect([outcome, shown]).toEqual(['elsewhere', id]);
    expect(lead).toMatch(/Nothing on record matches text .* together\./);
  });

  it.each([
    ['quote', { text: 'talks', side: 'UK' }],
    ['quote', { text: 'poisoning', outlet: 'WSJ' }],
    ['event', { text: 'meeting', person: 'Arakhamia' }],
  ])('/%s %j stays found where what is left holds the text', (command, options) => {
    expect(answer(command, options).outcome).toBe('found');
  });
});

it('an option that is left empty is named, as all that it would have kept out is shown', () => {
  const { lead, outcome } = answer('quote', { speaker: '' });
  expect([outcome, lead[0]]).toEqual(['found', 'The option “speaker” is empty, and left out.']);
});
