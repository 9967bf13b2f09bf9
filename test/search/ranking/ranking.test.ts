import { asked, istanbul } from '../parley';

/** A question, the first five entries in their whole order, or all if there are less, and why this order is right. */
type Row = [question: string, ids: string[], because: string];

const parley = istanbul();

const firstFive = (question: string) => asked(question, parley).ids.slice(0, 5);

describe('the order of answers on the record of the Istanbul talks', () => {
  it.each<Row>([
    [
      'what did Zelenskyy say about neutrality',
      ['zelenskyy-ready-for-neutrality'],
      'his only words on it; the demand is of Moscow',
    ],
    [
      'security guarantees',
      ['podolyak-security-guarantees', 'consultations-underway'],
      'the words, then their topic',
    ],
    ['gaurantees', ['podolyak-security-guarantees', 'consultations-underway'], 'a typo changes nothing'],
    [
      'handshakes',
      [
        'talks-open-without-handshakes',
        'ukrainian-television-no-handshakes',
        'ukrainian-television-cold-welcome',
      ],
      'what happened, who told it, and the same topic in other words',
    ],
    [
      'frosty welcome',
      [
        'ukrainian-television-cold-welcome',
        'talks-open-without-handshakes',
        'ukrainian-television-no-handshakes',
      ],
      'quoted words that mean it, then the event, then only the topic',
    ],
    [
      'cutback of military activity',
      [
        'russia-deputy-defense-minister-cut-back',
        'moscow-decides-to-cut-back',
        'russia-deputy-defense-minister-mutual-trust',
      ],
      'quoted words, the same without, and the purpose of it',
    ],
    ['trust', ['russia-deputy-defense-minister-mutual-trust'], 'one statement holds the word'],
    [
      'russian withdrawal',
      ['ukraine-government-recognizes-withdrawal', 'russian-units-withdraw'],
      'the statement and the event that it tells stand side by side',
    ],
    [
      'regrouping',
      ['zelenskyy-russians-regrouping', 'russian-troops-regrouping'],
      'who warns of it, and what of',
    ],
    [
      'progress',
      ['cavusoglu-most-progress-yet', 'erdogan-progress-could-bring-leaders-meeting'],
      'made before hoped for',
    ],
    ['breakthrough', ['hopes-for-breakthrough-low', 'western-allies-sceptical'], 'the word, then its topic'],
    [
      'who is sceptical about Putin',
      ['truss-putin-not-serious', 'western-allies-sceptical'],
      'about him before about all',
    ],
    [
      'evacuation of civilians',
      ['wsj-signaled-openness-humanitarian', 'mariupol-besieged'],
      'the words, then the siege that it is about',
    ],
    [
      'humanitarian issues',
      ['wsj-signaled-openness-humanitarian', 'kuleba-minimum-maximum-program'],
      'both words, then one of them',
    ],
    ['chemical weapons', ['bellingcat-chemical-weapons'], 'one statement names them'],
    ['oil depot', ['oil-depot-hit'], 'one event'],
    ['minimum and maximum', ['kuleba-minimum-maximum-program'], 'one statement'],
    ['who met Medinsky', ['arakhamia-met-medinsky'], 'one event'],
    ['Truss', ['truss-putin-not-serious'], 'all that is on record of her'],
    [
      'Kuleba',
      [
        'kuleba-not-trading-people-land-sovereignty',
        'kuleba-minimum-maximum-program',
        'kuleba-on-national-television',
      ],
      'his words before what tells of him',
    ],
    [
      'what did Peskov say',
      ['peskov-denies-poisoning-reports', 'peskov-abramovich-unofficial-mediator'],
      'quoted words before reported ones',
    ],
    [
      'Erdogan quotes',
      [
        'erdogan-historic-responsibility',
        'erdogan-no-losers-in-just-peace',
        'erdogan-calls-for-ceasefire',
        'erdogan-progress-could-bring-leaders-meeting',
      ],
      'quoted words before reported ones, each in the order of the text; nothing a second time',
    ],
    [
      'what did the Wall Street Journal report',
      [
        'wsj-reports-suspected-poisoning',
        'wsj-zelenskyy-asked-biden',
        'wsj-signaled-openness-humanitarian',
        'mariupol-besieged',
        'zelenskyy-asks-biden-not-to-sanction-abramovich',
      ],
      'what it tells itself in the order of the text, then what it carried',
    ],
  ])('%j: %j (%s)', (question, ids) => {
    expect(firstFive(question)).toEqual(ids);
  });

  it.each([
    ['who sanctioned Abramovich', 'abramovich-sanctioned-uk-eu', 'those who did before who asked for none'],
    ['which suburb was retaken', 'irpin-retaken', 'what happened'],
    ['strikes while they talked', 'negotiators-assembled', 'the strikes and the talking'],
    ['symptoms of the delegates', 'bellingcat-umerov-among-poisoned', 'a delegate with symptoms'],
    ['sanctions on Abramovich', 'wsj-zelenskyy-asked-biden', 'the word and the name'],
    [
      'reactions to the poisoning',
      'british-government-very-concerning',
      'the one that is a reaction and no more',
    ],
    ['Chelsea', 'abramovich-chelsea-owner', 'the one that names it'],
  ])('%j: first %s (%s)', (question, first) => {
    expect(firstFive(question)[0]).toBe(first);
  });
});
