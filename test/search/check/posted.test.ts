import { readQuotation } from '../../../src/search/check/posted';
import { innermost, quotedIn } from '../../../src/search/check/quotations';
import { handleAsName, type Signer } from '../../../src/search/check/signer';
import { readSigned } from '../../../src/search/check/unmarked';

/** The only one whom these posts are read as naming in small letters. */
const vennBy = (typed: string): Signer | null => {
  const name = handleAsName(typed);
  return /^(mara )?venn( on .*)?$/i.test(name) ? { name, ids: ['venn'], isHeading: true } : null;
};

describe('the quotations in a post', () => {
  it.each<[posted: string, quoted: string[], reason: string]>([
    ['Venn: "We stay."', ['We stay.'], 'straight marks'],
    ['“We stay,” she said. “Go.”', ['We stay,', 'Go.'], 'two'],
    ['„Wir bleiben“ und »niemand geht«', ['Wir bleiben', 'niemand geht'], 'German'],
    ['« Nous restons »', [' Nous restons '], 'French'],
    ['「留まる」', ['留まる'], 'Japanese'],
    [
      'Venn: ‘We don’t trust the workers’ council’',
      ['We don’t trust the workers’ council'],
      'single marks, apostrophes inside',
    ],
    ["the workers' river isn't ours", [], 'apostrophes only'],
    ['Venn: "We stay', ['We stay'], 'never closed'],
    ['"..." " "', [], 'no words'],
    [`${'"a" '.repeat(21)}`, [], 'too many to be quotations'],
  ])('%s -> %j: %s', (posted, quoted) => {
    expect(quotedIn(posted)).toEqual(quoted);
  });
});

it.each<[posted: string, read: string, reason: string]>([
  ['"Venn: \'We do not leave\'"', 'Venn: “We do not leave”', 'it holds one of its own'],
  ['"We call it ‘peace’ here"', '"We call it ‘peace’ here"', 'a term is none'],
  ["Venn: 'We do not leave'", "Venn: 'We do not leave'", 'nothing around it'],
])('%s -> %s: %s', (posted, read) => {
  expect(innermost(posted)).toBe(read);
});

describe('a post without its speaker', () => {
  it.each<[posted: string, words: string]>([
    ['Venn: We stay', 'We stay'],
    ['Mara Venn, Norland water minister: We stay', 'We stay'],
    ['minister Venn: We stay', 'We stay'],
    ['Venn said on Halden radio: We stay', 'We stay'],
    ['Mara Venn said that we stay', 'we stay'],
    ['Venn told reporters we stay', 'we stay'],
    ['According to Venn, we stay', 'we stay'],
    ['We stay - Venn', 'We stay'],
    ['We stay.\n— Mara Venn', 'We stay.'],
    ['We stay, said Mara Venn.', 'We stay'],
    ['We stay, Venn says', 'We stay'],
    ['We stay, according to Venn', 'We stay'],
    ['> **Венн**: We stay', 'We stay'],
    ["> We stay\n— Norland's water minister", 'We stay'],
    ['We stay (Venn)', 'We stay'],
    ['We stay. [Venn]', 'We stay.'],
    ['We stay. /Venn/', 'We stay.'],
    ['We stay. | Venn', 'We stay.'],
    ['We stay. 🇳🇱 Venn', 'We stay.'],
    ['We stay… Venn', 'We stay…'],
    ['We stay.\nVenn', 'We stay.'],
    ['We stay.\nMara Venn\nMinister of Water, Norland', 'We stay.'],
    ['Venn: We stay.\nVenn', 'We stay.'],
    ['Venn: We stay.\n— Lower Halden', 'We stay.\n— Lower Halden'],
    ['We stay.\nGo on', 'We stay.\nGo on'],
    ['We stay. #Venn #river', 'We stay.'],
    ['We stay. /via Halden Post', 'We stay.'],
    ['Венн：We stay', 'We stay'],
    ['ベン：We stay', 'We stay'],
    ['UK govt: We stay', 'We stay'],
    ['Venn: We stay. #Halden #River', 'We stay.'],
    ['We stay 🌊 #Halden', 'We stay'],
    ['We stay on the #river', 'We stay on the #river'],
    ['#Halden #River We stay', 'We stay'],
    ['1/ We stay', 'We stay'],
    ['3/12 We stay', 'We stay'],
    ['3.5 rivers stay', '3.5 rivers stay'],
    ['Venn: We stay. Source: Halden Post', 'We stay.'],
    ['We stay. Via Halden Post', 'We stay.'],
    ['Venn: We stay. 29 March 2022', 'We stay.'],
    ['We stay (Venn, 29.3.22)', 'We stay'],
    ['We stay.\n— Mara Venn, March 29, 2022', 'We stay.'],
    ['We came on 29 March 2022', 'We came on 29 March 2022'],
    ['Forwarded: Venn: We stay', 'We stay'],
    ['We stay, water and land, Venn told state radio', 'We stay, water and land'],
    ['We stay, Norland’s minister Mara Venn said on Tuesday.', 'We stay'],
    ["Norland's water minister: We stay", 'We stay'],
    ['RT @venn: We stay', 'We stay'],
    ['The truth is simple: we stay', 'The truth is simple: we stay'],
    ['We said that they stay', 'We said that they stay'],
    ['We came to the river - all of us', 'We came to the river - all of us'],
    ['one thing: we stay', 'one thing: we stay'],
    ['Mara Venn stressed that we stay', 'we stay'],
    ['Mara Venn denies that we stay', 'Mara Venn denies that we stay'],
    ['Nobody says we stay', 'Nobody says we stay'],
    ['Not even Venn says we stay', 'Not even Venn says we stay'],
    ['We stay, state spokesman Mara Venn said in Halden', 'We stay'],
  ])('%s -> %s', (posted, words) => {
    expect(readSigned(posted, vennBy).words).toBe(words);
  });

  it('is read up to where its edges are, and not word by word from each place of a long post', () => {
    const long = `${'We stay on the river. '.repeat(180)}We stay. #Halden`;
    expect(readSigned(long, vennBy).words).toBe(long.replace(/ #Halden$/, ''));
  });

  it.each<[posted: string, speaker: string | null]>([
    ['Venn: "We stay"', 'Venn'],
    ['"We stay," Venn said', 'Venn'],
    ['“We stay,” said Mara Venn.', 'Mara Venn'],
    ['According to Venn, we stay', 'Venn'],
    ['"We stay." — Mara Venn', 'Mara Venn'],
    ['@MaraVenn: "We stay"', 'Mara Venn'],
    ['We stay.\nMara Venn\nMinister of Water, Norland', 'Mara Venn'],
    ['Venn on the dam: thin as ice', 'Venn'],
    ['Venn thinks the dam is thin', 'Venn'],
    ['venn says we stay', 'venn'],
    ['venn - we stay', 'venn'],
    ['ruiz - we stay', null],
    ['WE STAY: VENN', 'VENN'],
    ['WE STAY: AT LAST', null],
    ['## Mara Venn\n> We stay', 'Mara Venn'],
    ['Good morning\nWe stay', null],
    ['We stay.\n— Mara Venn', 'Mara Venn'],
    ['We stay', null],
    ['The truth is simple: we stay', null],
  ])('%s is signed by %s', (posted, speaker) => {
    expect(readSigned(posted, vennBy).signer?.name ?? null).toBe(speaker);
  });
});

it.each<[posted: string, parts: string[]]>([
  ['We stay ... until [the water] flows', ['we stay', 'until the water flows']],
  ['We [...] stay (…) here . . . now', ['we', 'stay', 'here', 'now']],
  ['...we stay…', ['we stay']],
  ['We stay. Go.', ['we stay go']],
  ['...', []],
])('%s has the parts %j between its ellipses', (posted, parts) => {
  expect(readQuotation(posted).map((part) => part.map(({ key }) => key).join(' '))).toEqual(parts);
});
