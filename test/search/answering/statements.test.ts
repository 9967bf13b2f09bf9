import { asked, istanbul } from '../parley';

const parley = istanbul();

function namesThePremise(question: string, word: string, first: string) {
  const { outcome, why, ids } = asked(question, parley);
  expect({ outcome, why, first: ids[0] }).toEqual({
    outcome: 'elsewhere',
    why: { is: 'premise', words: [word] },
    first,
  });
}

describe('what is put as a fact, in any form of question', () => {
  it.each([
    ['Zelensky said Ukraine is not prepared to declare neutrality', 'not', 'zelenskyy-ready-for-neutrality'],
    ['Zelenskyy: Ukraine will never be neutral', 'never', 'zelenskyy-ready-for-neutrality'],
    ['did the talks bring no progress?', 'no', 'cavusoglu-most-progress-yet'],
    ['who said there is no high risk of attacks', 'no', 'ukraine-government-warns-infrastructure'],
    [
      'there is no risk that Russians attack civilian infrastructure',
      'no',
      'ukraine-government-warns-infrastructure',
    ],
    [
      'did Russia decide not to cut back military activity near Kyiv',
      'not',
      'russia-deputy-defense-minister-cut-back',
    ],
    ['Russian units did not withdraw from Kyiv and Chernihiv', 'not', 'russian-units-withdraw'],
    [
      'Did the British government say the allegations are not concerning',
      'not',
      'british-government-very-concerning',
    ],
  ])('%j: nothing on record has “%s”', namesThePremise);

  it.each([
    [
      'Russia refuses to cut back military activity near Kyiv',
      'refuses',
      'russia-deputy-defense-minister-cut-back',
    ],
    ['Erdogan opposes a ceasefire', 'opposes', 'erdogan-calls-for-ceasefire'],
    ['so the EU has lifted its sanctions on the Chelsea owner?', 'lifted', 'abramovich-sanctioned-uk-eu'],
    ['Zelenskyy says the war is over', 'over', 'zelenskyy-ruthless-war'],
    ['who said that the war is over', 'over', 'zelenskyy-ruthless-war'],
    ['nobody wins in a just peace', 'wins', 'erdogan-no-losers-in-just-peace'],
    ['Peskov confirms the poisoning reports', 'confirms', 'peskov-denies-poisoning-reports'],
    ['did Cavusoglu say there was little progress', 'little', 'cavusoglu-most-progress-yet'],
    [
      'did Russia decide to step up military activity near Kyiv',
      'step',
      'russia-deputy-defense-minister-cut-back',
    ],
    // Another entry has the verb, but not what the question has behind it.
    [
      'Russia will increase military activity near Kyiv',
      'increase',
      'russia-deputy-defense-minister-cut-back',
    ],
    [
      'Did Peskov say that Abramovich is an official negotiator',
      'official',
      'peskov-abramovich-unofficial-mediator',
    ],
    ['did Moscow drop its demand for neutrality', 'drop', 'moscow-demands-neutrality'],
    ['did Putin achieve a quick military victory', 'achieve', 'putin-quick-victory-thwarted'],
    ['who said the western allies are confident', 'confident', 'western-allies-sceptical'],
    ['Peskov: the poisoning reports are true', 'true', 'peskov-denies-poisoning-reports'],
    ['Zelenskyy rules out a compromise over Donbas', 'rules out', 'zelenskyy-open-to-donbas-compromise'],
    ['Russia no longer demands neutrality', 'no', 'moscow-demands-neutrality'],
    ['Who will buy Chelsea after the owner sells?', 'will', 'abramovich-chelsea-owner'],
  ])('%j: the record has another verb, or the opposite of “%s”', namesThePremise);

  it.each([
    ['Erdogan: a just peace has losers', 'erdogan-no-losers-in-just-peace'],
    ['Kuleba: we are trading people, land and sovereignty', 'kuleba-not-trading-people-land-sovereignty'],
    ['the two sides exchanged handshakes', 'ukrainian-television-no-handshakes'],
    ['who was the first to offer a handshake at the palace', 'talks-open-without-handshakes'],
  ])('%j: the words on record deny it', (question, first) => {
    const { why, ids } = asked(question, parley);
    expect({ is: why?.is, first: ids[0] }).toEqual({ is: 'turned', first });
  });

  it.each([
    [
      "who in Biden's team called the allegations very concerning",
      "Biden's",
      'british-government-very-concerning',
    ],
    [
      'since when has Abramovich been the head of the Russian delegation',
      'Abramovich',
      'arakhamia-met-medinsky',
    ],
  ])('%j: “%s” has no part in it', namesThePremise);

  it.each([
    ['who won the talks', 'talks', 'putin-quick-victory-thwarted'],
    ['who said the talks failed', 'talks', 'putin-quick-victory-thwarted'],
    ['did anybody say the talks failed?', 'talks', 'putin-quick-victory-thwarted'],
    ['who said the negotiations broke down', 'broke', 'russia-deputy-defense-minister-mutual-trust'],
    ['Who is happy about the allegations of poisoning', 'happy', 'british-government-very-concerning'],
  ])('%j: “%s” is told of by nothing that has the rest', namesThePremise);

  it.each(['name of the poison', 'what is the poison called'])('%j: an editor says so', (question) => {
    expect(asked(question, parley).why).toMatchObject({ is: 'unstated', detail: 'name' });
  });

  it.each(['where does Umerov describe his own symptoms', 'when does Umerov describe his own symptoms'])(
    '%j: who says nothing says it nowhere',
    (question) => {
      expect(asked(question, parley).why).toEqual({ is: 'no words', asked: ['rustem-umerov'] });
    },
  );

  it.each([
    ['Zelenskyy: Ukraine is ready to be neutral', 'zelenskyy-ready-for-neutrality'],
    ['Zelenskyy says the war continues', 'zelenskyy-ruthless-war'],
    ['Zelenskyy does not rule out a compromise over Donbas', 'zelenskyy-open-to-donbas-compromise'],
    ['Peskov says Abramovich is not an official mediator', 'peskov-abramovich-unofficial-mediator'],
    ['who said Abramovich was not poisoned', 'peskov-denies-poisoning-reports'],
    ['who said nobody loses in a just peace', 'erdogan-no-losers-in-just-peace'],
    ['there are no losers in a just peace', 'erdogan-no-losers-in-just-peace'],
    ['Zelenskyy asked Biden not to sanction Abramovich', 'zelenskyy-asks-biden-not-to-sanction-abramovich'],
    ['Russia will cut back military activity near Kyiv', 'russia-deputy-defense-minister-cut-back'],
    ['Erdogan: direct quotes only, all of them', 'erdogan-historic-responsibility'],
    ['did Putin fail to achieve a quick victory', 'putin-quick-victory-thwarted'],
    // Who only means to take it back is no answer.
    ['who took back Irpin', 'irpin-retaken'],
    ['who shelled the depot', 'oil-depot-hit'],
    ['what is the suburb called', 'irpin-retaken'],
  ])('%j stays found', (question, first) => {
    const { outcome, ids } = asked(question, parley);
    expect({ outcome, first: ids[0] }).toEqual({ outcome: 'found', first });
  });
});
