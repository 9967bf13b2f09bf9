import { resolve } from '../../../src/search/index';
import type { Vocabulary } from '../../../src/search/types';
import { istanbul, pass } from '../parley';

const records = { istanbul: istanbul(), pass: pass() };
type Name = keyof typeof records;

const resolved = (typed: string, vocabulary: Vocabulary, name: Name = 'istanbul') =>
  resolve(typed, vocabulary, records[name].record, records[name].index);

/** Every item of the vocabularies with the name that a suggestion shows for it. */
function labels(name: Name): [Vocabulary, string, string][] {
  const { parties, places, topics } = records[name].record;
  const vocabulary = (party: { of: string; kind: string }): Vocabulary[] => {
    if (party.of === 'outlets') return ['party', 'outlet'];
    return party.kind === 'person' ? ['party'] : ['party', 'side'];
  };
  return [
    ...[...parties.values()].flatMap((party) =>
      vocabulary(party).map((one): [Vocabulary, string, string] => [one, party.name, party.id]),
    ),
    ...[...places.values()].map((place): [Vocabulary, string, string] => ['place', place.name, place.id]),
    ...[...topics.values()].map((topic): [Vocabulary, string, string] => ['topic', topic.name, topic.id]),
  ];
}

const HARD = 'Adviser of Zelenskyy (not named)';

describe.each<Name>(['istanbul', 'pass'])('on the record of %s', (name) => {
  it('every label, picked or typed by hand, gives its own id and is no guess', () => {
    for (const [vocabulary, label, id] of labels(name).filter(([, label]) => label !== HARD))
      expect([label, resolved(label, vocabulary, name)]).toEqual([label, { ids: [id], guessed: false }]);
  });

  it('so does every id', () => {
    for (const [vocabulary, , id] of labels(name))
      expect(resolved(id, vocabulary, name)).toEqual({ ids: [id], guessed: false });
  });

  it('so does every other spelling of a name', () => {
    for (const { id, aliases } of records[name].record.parties.values())
      for (const alias of aliases)
        expect([alias, resolved(alias, 'party', name)]).toEqual([alias, { ids: [id], guessed: false }]);
  });
});

describe('what is typed for an option', () => {
  it.each<[Vocabulary, string, string[], string]>([
    ['party', 'truss', ['liz-truss'], 'a surname'],
    ['party', 'Зеленський', ['volodymyr-zelenskyy'], 'another script'],
    ['party', 'turkish foreign minister', ['mevlut-cavusoglu'], 'a title with its country'],
    ['party', 'owner of the Chelsea Football Club', ['roman-abramovich'], 'a role as the source prints it'],
    [
      'party',
      'the two presidents',
      ['recep-tayyip-erdogan', 'volodymyr-zelenskyy', 'vladimir-putin', 'joe-biden'],
      'an office of several, counted',
    ],
    ['party', 'kremlin spokesman', ['dmitry-peskov'], ''],
    ['party', 'Liz Truss, Foreign Secretary', ['liz-truss'], 'a name with its role behind a comma'],
    ['party', 'Truss (British Foreign Secretary)', ['liz-truss'], 'a label with its role'],
    ['party', 'Kyiv', ['ukraine'], 'a capital stands for its country'],
    ['place', 'Kyiv', ['kyiv'], 'where a place is asked for, it is the place'],
    ['party', 'Truss bicycle', [], 'a part of what was typed proves nothing'],
    ['party', 'Anna Podolyak', [], 'another first name, and no slip of an empty word'],
    ['party', 'British prime minister', [], 'the country or the office alone is somebody else'],
    ['party', 'Belarusian president', [], 'likewise of a country that is not on record'],
    ['party', 'Dmitry', ['dmitry-peskov', 'dmytro-kuleba'], 'a first name of several: all of them'],
    ['party', 'kremlin', ['kremlin'], 'not its spokesman, not its president'],
    [
      'party',
      'foreign minister',
      ['mevlut-cavusoglu', 'liz-truss', 'dmytro-kuleba'],
      'ambiguous: all of them',
    ],
    [
      'party',
      'adviser to Zelenskyy',
      ['mykhailo-podolyak', 'zelenskyy-advisor-unnamed'],
      'two until a source says that they are one',
    ],
    [
      'party',
      'Ukrainian minister',
      ['dmytro-kuleba', 'oleksii-reznikov'],
      'an office named in part: all of them',
    ],
    ['speaker', 'Russian defense minister', [], 'a deputy minister is no minister'],
    ['side', 'ukrainian', ['ukraine'], 'an adjective'],
    ['side', 'Moscow', ['russia'], 'a capital'],
    ['side', 'Truss', [], 'a person is no side'],
    ['outlet', 'the journal', ['wall-street-journal'], 'a short name'],
    ['outlet', 'Truss', [], 'a person is no outlet'],
    ['place', 'kiev', ['kyiv'], 'another spelling'],
    ['place', 'Istanbul, Turkey', ['istanbul'], 'where it lies says which one is meant'],
    ['place', 'ukrainian', ['ukraine'], "the adjective of the place's people"],
    ['topic', 'truce', ['ceasefire'], 'a word for it'],
    ['topic', 'sanctions on Abramovich', ['sanctions'], 'the words of a topic among others'],
    ['topic', 'money', [], ''],
    ['source', 'fox-istanbul-talks-2022', ['fox-istanbul-talks-2022'], 'an id'],
  ])('%s %j -> %j (%s)', (vocabulary, typed, ids) => {
    expect(resolved(typed, vocabulary)).toEqual({ ids, guessed: ids.length === 0 });
  });

  it.each<[Vocabulary, string, string]>([
    ['party', 'trus', 'liz-truss'],
    ['party', 'Kulbea', 'dmytro-kuleba'],
    ['outlet', 'reutrs', 'reuters'],
    ['party', 'Liz', 'liz-truss'],
    ['party', 'Mykhailo', 'mykhailo-podolyak'],
    ['party', 'mikhailo', 'mykhailo-podolyak'],
    ['party', 'Romain', 'roman-abramovich'],
    ['party', 'Cavushoglu', 'mevlut-cavusoglu'],
    ['party', 'putni', 'vladimir-putin'],
    ['party', 'Tukrey', 'turkey'],
    ['party', 'Turkish minister', 'mevlut-cavusoglu'],
    ['party', 'Kuleba MFA', 'dmytro-kuleba'],
    ['outlet', 'Bellingcta', 'bellingcat'],
    ['place', 'Mari', 'mariupol'],
    ['place', 'Maripol', 'mariupol'],
    ['place', 'Chernihiw', 'chernihiv'],
    ['topic', 'neutralety', 'neutrality'],
    ['topic', 'ceasfire', 'ceasefire'],
  ])('%s %j is only nearly %j, and says so', (vocabulary, typed, id) => {
    expect(resolved(typed, vocabulary)).toEqual({ ids: [id], guessed: true });
  });

  it.each(['', '   ', '???', 'Boris Johnson', 'x'.repeat(90), '‮', 'speaker:liz-truss'])(
    '%j is nobody, and nobody is put in the place',
    (typed) => {
      expect(resolved(typed, 'party').ids).toEqual([]);
    },
  );

  it.each<[Vocabulary, string]>([
    ['place', 'Mars'],
    ['place', 'Mali'],
    ['place', 'Paris'],
    ['party', 'Mars'],
    ['party', 'Berlin'],
    ['party', 'Trump'],
    ['party', 'Modi'],
    ['party', 'BBC'],
    ['party', 'Lavrov'],
    ['party', 'Kuleba foreign'],
    ['party', 'minister Lavrov'],
    ['party', 'Fomin'],
    ['party', 'he'],
    ['place', 'UK'],
    ['side', 'TR'],
    ['topic', 'grain'],
    ['topic', 'chess'],
    ['topic', 'hostage'],
    ['topic', 'weather'],
  ])('%s %j is too far from all names for a guess', (vocabulary, typed) => {
    expect(resolved(typed, vocabulary).ids).toEqual([]);
  });

  it('part of a name that fits several gives all of them, never one by chance', () => {
    const { ids, guessed } = resolved('zel', 'party');
    expect(guessed).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['volodymyr-zelenskyy', 'zelenskyy-advisor-unnamed']));
  });

  it('knows the second record as well', () => {
    expect(resolved('foreign minister', 'party', 'pass').ids).toEqual(['okoro', 'hask']);
    expect(resolved('Ansari', 'party', 'pass')).toEqual({ ids: ['ansari-vell'], guessed: true });
    expect(resolved('correction', 'source', 'pass').ids).toEqual(['pass-correction']);
  });
});

it('a label in brackets gives its own id: Discord may send it in the place of the id', () => {
  expect(resolved(HARD, 'party')).toEqual({ ids: ['zelenskyy-advisor-unnamed'], guessed: false });
});

it('a whole title of a document is no guess', () => {
  expect(resolved('Correction to the wire story', 'source', 'pass')).toEqual({
    ids: ['pass-correction'],
    guessed: false,
  });
});

describe('a list', () => {
  it.each<[Vocabulary, string, string[]]>([
    ['speaker', 'Zelensky and Putin', ['volodymyr-zelenskyy', 'vladimir-putin']],
    ['topic', 'sanctions, poisoning & neutrality', ['sanctions', 'poisoning', 'neutrality']],
    ['place', 'Istanbul and Turkey', ['istanbul', 'turkey']],
    ['speaker', 'Kuleba, Podolyak', ['dmytro-kuleba', 'mykhailo-podolyak']],
  ])('%s %j means all that it names', (vocabulary, typed, ids) => {
    expect(resolved(typed, vocabulary)).toEqual({ ids, guessed: false, listed: true });
  });

  it('keeps what it names where nothing answers to a part of it', () => {
    const known = { ids: ['dmytro-kuleba'], guessed: false, listed: true, unknown: ['Lavrov'] };
    expect(resolved('Kuleba and Lavrov', 'speaker')).toEqual(known);
    expect(resolved('Lavrov, Kuleba', 'speaker')).toEqual(known);
  });

  it('of documents names those that there are', () => {
    expect(resolved('Reuters and Fox', 'source')).toEqual({
      ids: ['fox-istanbul-talks-2022'],
      guessed: true,
      listed: true,
      unknown: ['Reuters'],
    });
  });

  it('is none where nothing answers to any part of it, or where it is a name itself', () => {
    expect(resolved('Shoigu and Lavrov', 'speaker').listed).toBeUndefined();
    expect(resolved('Shoigu and NATO', 'topic')).toEqual({ ids: [], guessed: true });
    expect(resolved('People, land and sovereignty', 'topic').listed).toBeUndefined();
  });

  it('of topics, too, says which part of it is none', () => {
    expect(resolved('neutrality and NATO', 'topic')).toEqual({
      ids: ['neutrality'],
      guessed: false,
      listed: true,
      unknown: ['NATO'],
    });
  });
});

describe('a topic that is typed', () => {
  it.each<[string, string[], string]>([
    ['talks', ['peace-talks'], 'a word of it'],
    ['results of the Istanbul talks', ['peace-talks'], 'words of it among words of any text'],
    ['withdrawal', ['easing'], 'a word of a topic and of the wider one: the wider one'],
    ['humanit', ['humanitarian-issues'], 'the beginning of its name'],
    ['neutralty', ['neutrality'], 'misspelt'],
    ['ceasefire, neutrality', ['ceasefire', 'neutrality'], 'two'],
    [
      'neutrality and Donbas',
      ['neutrality', 'donbas-compromise'],
      'all on Donbas is on the topic that bears its name',
    ],
    ['Zelenskyy', [], 'not all that concerns him is on the address that bears his name'],
    ['Irpin', [], 'likewise a town'],
    ['mass graves', [], 'the mass of troops is another'],
    ['red cross', [], 'red eyes are another'],
    ['reparations', [], 'an English word is no slip of "preparations"'],
    ['SWIFT', [], 'a word of a phrase is not the phrase'],
    ['Black Sea', [], ''],
    ["Ukraine's demands", ['demands'], 'Ukraine speaks of some'],
    ['Turkish mediation', [], 'nobody in Turkey speaks of a mediator'],
  ])('%j is %j (%s)', (typed, ids) => {
    expect(resolved(typed, 'topic').ids).toEqual(ids);
  });
});
