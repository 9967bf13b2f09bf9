import { compare } from '../../../src/search/check/compare';
import { CANDIDATES, check, diffLine, idsOf, post, REPORTED } from './dam-talks';

type Row = [posted: string, claimed: string, hits: string[], reason: string];

describe('words on record, unchanged, from the speaker they are claimed for or from nobody in particular', () => {
  it.each<Row>([
    [
      'We are not selling the river, the valley or our children’s future.',
      'venn',
      ['river'],
      'letter for letter',
    ],
    [
      "we are NOT selling the river the valley or our children's future",
      '',
      ['river'],
      'case, commas, apostrophe',
    ],
    [
      '«We aren’t selling the river, the valley or our childrens future»',
      'venn',
      ['river'],
      'contraction, no apostrophe',
    ],
    [
      'If the floodgates are opened, we will withdraw all thirty-four patrol boats within 2 weeks',
      'till',
      ['boats'],
      'numbers by value',
    ],
    ['disgrace', '', ['mistake'], 'one word is enough where it is the whole fragment'],
    [
      'They call it "deeply troubling" and leave the ferries without fuel.',
      'till',
      ['echo'],
      'with a quotation inside',
    ],
    ['frosty handshake…', 'harbour-radio', ['handshake'], 'whole fragment'],
    ['historic mistake ... disgrace', 'till', ['mistake'], 'all fragments, with an honest ellipsis between'],
    [
      'It is a "historic mistake" and a "disgrace"',
      'till',
      ['mistake'],
      'all fragments, each in its quotation marks',
    ],
    ['The treaty on the dam is dead.', 'ruiz', ['dead'], 'a withdrawn quotation is still on record'],
    [
      'Mara Venn: “We are not selling the river, the valley or our children’s future.”',
      'venn',
      ['river'],
      'speaker before',
    ],
    [
      '"We are not selling the river, the valley or our children’s future" - Mara Venn',
      'venn',
      ['river'],
      'speaker after',
    ],
    [
      '"I believe there can be no winners in a dry valley," Ruiz said. "Emptying the reservoir isn\'t in anybody\'s interest."',
      'ruiz',
      ['valley'],
      'speaker in between',
    ],
  ])('%s (%s) is verbatim in %j: %s', (posted, claimed, hits) => {
    const verdict = check(posted, claimed);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['verbatim', hits]);
    expect(verdict.changes).toEqual([]);
  });

  it.each<Row>([
    ['We are not selling the river', 'venn', ['river'], 'the beginning, with its negation'],
    ['I believe there can be no winners in a dry valley.', '', ['valley'], 'the first sentence of two'],
    [
      'Emptying the reservoir is not in anybodys interest',
      'ruiz',
      ['valley'],
      'the second; the "no" before governs another sentence',
    ],
    [
      'the old northern embankment',
      'hahn',
      ['turbines'],
      'a thing named; the "may" before does not govern it',
    ],
    ['we will stay until the water flows again', 'venn', ['stay'], 'a clause of its own'],
    ['reopen the canal as shippers demand', 'hahn', ['inspections'], 'the end'],
    [
      'signing a treaty on the dam and a ceasefire',
      'venn',
      ['goals'],
      'cease-fire and ceasefire are one word',
    ],
    ['a matter of water but of trust between neighbours', 'hahn', ['trust'], '"not only" negates nothing'],
    [
      'If the floodgates are opened, we will withdraw all 34 patrol boats',
      'till',
      ['boats'],
      'with its condition',
    ],
    [
      'The smallest goal will be clean drinking water [...] signing a treaty on the dam',
      'venn',
      ['goals'],
      'an honest ellipsis',
    ],
    [
      'reduce pumping along the eastern shore … rebuild confidence',
      'till',
      ['pumping'],
      'an honest ellipsis between two runs',
    ],
    ['we will be able to reopen', 'hahn', ['inspections'], 'six words in a row'],
    ['buy the northern canal', 'till', ['canal'], 'twice there, once without the negation'],
    [
      'The treaty on the dam is',
      'ruiz',
      ['late', 'dead'],
      'what is on record stands before what was withdrawn',
    ],
  ])('%s (%s) is partial of %j: %s', (posted, claimed, hits) => {
    const verdict = check(posted, claimed);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['partial', hits]);
  });

  it('shows what an honest ellipsis left out', () => {
    expect(diffLine(check('The turbines may increase ... the old northern embankment', 'hahn'))).toBe(
      'The turbines may increase -the -pressure -on the old northern embankment',
    );
  });
});

describe('words on record from somebody else', () => {
  it.each<Row>([
    ['We are not selling the river, the valley or our children’s future.', 'till', ['river'], 'verbatim'],
    ['repair of the northern spillway', 'venn', ['inspections'], 'partial'],
    ['disgrace', 'ruiz', ['mistake'], 'however short the fragment'],
    ['deeply troubling', 'norland-minister', ['troubling'], 'a body is not its minister'],
  ])('%s (%s) is misattributed, %j has it: %s', (posted, claimed, hits) => {
    const verdict = check(posted, claimed);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['misattributed', hits]);
  });
});

describe('a few common words', () => {
  it.each<Row>([
    ['the water', '', ['stay'], 'one word with a meaning of its own'],
    ['want peace talks next week', '', ['peace'], 'several, all of them common'],
    [
      'disgrace',
      'venn',
      ['mistake', 'peace'],
      'the whole of another’s fragment, but used in passing by the claimed speaker',
    ],
    ['right now', 'hahn', ['inspections'], 'also from the claimed speaker'],
    ['we will', 'ruiz', ['stay', 'boats', 'inspections', 'canal'], 'every record that has them is shown'],
  ])('%s (%s) prove nothing where they occur, in %j: %s', (posted, claimed, hits) => {
    const verdict = check(posted, claimed);
    expect(verdict).toMatchObject({ outcome: 'not-on-record', tooCommon: true });
    expect(idsOf(verdict)).toEqual(hits);
  });
});

describe('no quotation like it', () => {
  it.each([
    ['We will never give up a single litre of the Tarn', 'venn', 'invented'],
    [
      'Patrol boats stay until the last smuggler has left',
      'till',
      'shares words with a quotation, in no order',
    ],
    ['There can be no peace without a treaty', 'ruiz', 'shares its small words only'],
    ['warm handshake', '', 'nobody is named, and one word of two is anybody’s'],
    ['we are not selling weapons to the valley', 'ruiz', 'half of it, and from another speaker'],
    [
      'The turbines increase the danger on the old embankment and the canal',
      '',
      'nobody is named, and a third of it differs',
    ],
    ['inspections are at gates urgent', 'hahn', 'words picked from a long quotation'],
    ['', '', 'nothing'],
    [' — … "?!" ', '', 'no word'],
  ])('%s (%s) is not on record: %s', (posted, claimed) => {
    const verdict = check(posted, claimed);
    expect(verdict).toEqual({ outcome: 'not-on-record', hits: [], diff: [], changes: [], tooCommon: false });
  });

  it('is a paraphrase if the content is reported from the claimed speaker, or from anyone if nobody is named', () => {
    for (const claimed of ['hahn', '']) {
      const verdict = check('They have switched off every pump', claimed, [REPORTED]);
      expect([verdict.outcome, idsOf(verdict)]).toEqual(['paraphrase', ['pumps']]);
    }
  });

  it('shows who is reported with the content if that is somebody else, without calling it theirs', () => {
    const verdict = check('They have switched off every pump', 'till', [REPORTED]);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['not-on-record', ['pumps']]);
  });

  it.each<[hits: string[], posted: string]>([
    [
      ['river'],
      'Look what we found this morning: someone at the ministry says We are not selling the river, the valley or our children’s future, and the front page is still empty, so write it up before lunch please',
    ],
    [
      ['late', 'turbines'],
      'Nothing new at breakfast except that The treaty on the dam is late, my bus broke down near Bakery Lane, and The turbines may increase the pressure, which my aunt from Oldtown had guessed before anyone',
    ],
  ])('shows the records %j whose words stand in a longer text', (hits, posted) => {
    const verdict = check(posted);
    expect([verdict.outcome, idsOf(verdict)]).toEqual(['not-on-record', hits]);
  });
});

it('asks for reported content only where no quotation matches, and without the name of the speaker', () => {
  const asked: string[] = [];
  const posts = [
    'frosty handshake',
    'Venn: "Every pump is off by now"',
    'Mara Venn said every pump had stopped',
  ];
  for (const posted of posts) {
    compare(post(posted), [], CANDIDATES, (text) => {
      asked.push(text);
      return [];
    });
  }
  expect(asked).toEqual(['Every pump is off by now', 'every pump had stopped']);
});
