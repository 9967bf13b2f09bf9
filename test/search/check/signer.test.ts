import { attributionsIn } from '../../../src/search/check/attributions';
import { headingIn } from '../../../src/search/check/signer';
import { isStrange } from '../../../src/search/check/unknown-signer';
import { signedIn } from '../../../src/search/check/unmarked';
import { istanbul } from '../parley';

const { record, index } = istanbul();

describe('whom a post gives each quotation to', () => {
  it.each<[posted: string, ids: string, reason: string]>([
    [
      'President Zelenskyy on TV: "We stay"',
      'volodymyr-zelenskyy',
      'between the name and the colon stands more',
    ],
    [
      'Zelenskyy on poisoning reports: they "do not fit"',
      'volodymyr-zelenskyy',
      'words of their own before it',
    ],
    ['"Very odd" - Liz Truss on the poisoning of Abramovich', 'liz-truss', 'she speaks, he is spoken of'],
    ['Liz Truss called the allegations "very odd"', 'liz-truss', 'a verb of speaking'],
    ['"We stay" (Zelenskyy)', 'volodymyr-zelenskyy', 'in brackets'],
    [
      'Zelenskyy adviser says "We stay"',
      'mykhailo-podolyak zelenskyy-advisor-unnamed',
      'two hold the office',
    ],
    ['#Zelensky: "We stay"', 'volodymyr-zelenskyy', 'a hashtag'],
    ['As Podolyak put it, "We stay"', 'mykhailo-podolyak', 'nobody else is named'],
    ['"We stay" ~ President Zelensky, Tuesday', 'volodymyr-zelenskyy', 'a day says nothing'],
    ['Abramovich poisoning: "very odd"', '', 'a headline on somebody'],
    ['Putin and Zelenskyy: "We stay"', '', 'two'],
    ['Kuleba: "We stay", Peskov: "We go"', 'dmytro-kuleba, dmitry-peskov', 'each before its own'],
    ['"We stay," Kuleba said. "We go," said Peskov.', 'dmytro-kuleba, dmitry-peskov', 'each behind its own'],
    ['"We stay" — Kuleba\n"We go" — Peskov', 'dmytro-kuleba, dmitry-peskov', 'line by line'],
    ['"We stay"\n— Kuleba\n\n"We go"\n— Peskov', 'dmytro-kuleba, dmitry-peskov', 'each on the line below'],
    ['Kuleba said "We stay" and "We go"', 'dmytro-kuleba, dmytro-kuleba', 'one for both'],
    ['"We stay" and "we go" – Kuleba', 'dmytro-kuleba, dmytro-kuleba', 'one behind both'],
    ['Kuleba: we stay', 'dmytro-kuleba', 'without quotation marks'],
    ['Kuleba spoke. Zitat: "We stay"', 'dmytro-kuleba', 'the heading names nobody'],
    ['Zelensky at the opening of talks in Istanbul:\n\n🗣 “We stay”', 'volodymyr-zelenskyy', 'when and where'],
    ['British government: the reports "do not fit"', 'british-government', 'words between'],
    ['"Zelensky: \'We do not leave\'" - a headline', 'volodymyr-zelenskyy', 'a quotation in a quotation'],
    ['«We stay», — заявил Зеленский', 'volodymyr-zelenskyy', 'said in Russian'],
    ['Erdogan welcomed them, saying they have a "duty"', 'recep-tayyip-erdogan', 'a participle'],
    ['Zelensky\n“We stay”', 'volodymyr-zelenskyy', 'a line above'],
    ['Zelensky tells Bundestag: "We stay"', 'volodymyr-zelenskyy', 'to somebody who is not on record'],
    ['"We stay," says Chelsea owner Roman Abramovich', 'roman-abramovich', 'a title before the name'],
    ['Putin: "not so", says Truss', '', 'two names leave it open'],
    ['Abramovich: Peskov says reports "do not fit"', 'dmitry-peskov', 'who says it, not whom it is about'],
    ['Putin is "not so"', '', 'he is spoken of'],
    ['Putin dismissed as "not so"', '', 'likewise'],
    ['Allegations against Moscow "very odd"', '', 'an object'],
    ['Selon Zelensky, « We stay »', 'volodymyr-zelenskyy', 'in French'],
    ['Zelenskyy (Ukraine): "We stay"', 'volodymyr-zelenskyy', 'a description in brackets'],
    ['BREAKING: "We stay"', '', 'nobody'],
    ['Putin slams Biden as "staying"', 'vladimir-putin', 'he says it of another'],
    ['Zelensky described the reports as "staying"', 'volodymyr-zelenskyy', 'he says it of something'],
    ['Putin accused of being "staying"', '', 'others say it of him'],
    ['Peskov, quoting Kuleba: "We stay"', 'dmytro-kuleba', 'he passes them on'],
    ['Kuleba quoted Zelensky as saying "We stay"', 'volodymyr-zelenskyy', 'likewise'],
    ['Kuleba, quoting a proverb: "We stay"', 'dmytro-kuleba', 'nobody else says it'],
    ['Kuleba, quoted by Peskov: "We stay"', 'dmytro-kuleba', 'the other way round'],
    ['Kuleba? No, Zelensky: "We stay"', 'volodymyr-zelenskyy', 'put right'],
    ['"We stay," not Kuleba, it is Zelensky', 'volodymyr-zelenskyy', 'put right behind the words'],
    ['"We stay." That was Zelensky, not Kuleba.', 'volodymyr-zelenskyy', 'the wrong one last'],
    ['Russia accused of waging a "stay"', '', 'others say it of the country'],
    ['Putin branded "staying"', '', 'others say it of him'],
    ['Putin said "We stay," according to Reuters.', 'vladimir-putin', 'an outlet passes it on'],
    ['Putin: "We stay" (TASS)', 'vladimir-putin', 'so does one that is not on record'],
    ['"We stay," Zelensky said, according to Kuleba.', 'volodymyr-zelenskyy', 'and a person'],
    ['"We stay" – Zelensky, as quoted by Kuleba', 'volodymyr-zelenskyy', 'likewise'],
    ['UK deems Abramovich claims "odd"', '', 'no verb at all'],
    ['Zelensky, not Kuleba, said "We stay"', 'volodymyr-zelenskyy', 'the other is denied'],
    ['Kuleba was clear: "We stay." Peskov says they "go"', ', dmitry-peskov', 'the next sentence leads on'],
  ])('%s: %j (%s)', (posted, ids) => {
    const signers = attributionsIn(posted, record, index).map(({ signer }) => signer?.ids.join(' ') ?? '');
    expect(signers.join(', ')).toBe(ids);
  });

  it.each<[posted: string, of: string]>([
    ['Truss says Putin is "not so"', 'vladimir-putin'],
    ['Truss calls Zelensky "not so"', 'volodymyr-zelenskyy'],
    ['Zelensky is "not so"', 'volodymyr-zelenskyy'],
    ['Truss: "not so"', ''],
    ['Truss told Zelensky that they are "not so"', ''],
    ['In Istanbul "not so"', ''],
  ])('%s: of whom it is said, %j', (posted, of) => {
    expect(attributionsIn(posted, record, index).flatMap((one) => one.of)).toEqual(of ? [of] : []);
  });

  it.each<[posted: string, name: string]>([
    [
      '(AFP) US Secretary of State Antony Blinken on Tuesday said "We stay"',
      'US Secretary of State Antony Blinken',
    ],
    ['"We stay", tweeted Poroshenko', 'Poroshenko'],
    ['"We stay" @BorisJohnson', 'Boris Johnson'],
    ['"We stay" — @elonmusk', '@elonmusk'],
    ['Pentagon: "We stay"', 'Pentagon'],
    ['Macron condemned the "stay"', 'Macron'],
    ['According to Reuters, Lavrov said "We stay"', 'Lavrov'],
    ['Lavrov said "We stay", the AP reported', 'Lavrov'],
    ['French government: "We stay"', 'French government'],
    ['"We stay," the Polish president said.', 'Polish president'],
    ['US Foreign Secretary: "We stay"', 'US Foreign Secretary'],
    ['Abramovich\'s lawyer calls the reports "odd"', "Abramovich's lawyer"],
    ['In the words of Macron, "We stay"', 'Macron'],
  ])('%s: somebody whom the record lacks, %s', (posted, name) => {
    expect(attributionsIn(posted, record, index)).toMatchObject([{ signer: { name, ids: [] } }]);
  });

  it.each([
    ['Lavrov', true],
    ['Sergei Lavrov', true],
    // Near to words of the record: "fonmin", "urban".
    ['Fomin', true],
    ['Orban', true],
    ['von der Leyen', true],
    ['NATO chief Stoltenberg', true],
    ['Quote of the day', false],
    ['Breaking', false],
    ['Istanbul', false],
    ['Kuleba', false],
    ['Russia’s foreign minister Lavrov', true],
    ['Turkish media', true],
    ['Zelensky’s office', true],
    ['British government', false],
    ['Kuleba on national TV', false],
    ['Ukraine war', false],
  ])('%s is strange: %j', (name, strange) => {
    expect(isStrange(name, { record, index })).toBe(strange);
  });

  it.each<[posted: string, words: string, ids: readonly string[] | null]>([
    ["We stay, Kuleba, Ukraine's foreign minister said.", 'We stay', ['dmytro-kuleba']],
    ['We stay, Kremlin spokesman told reporters', 'We stay', ['dmitry-peskov']],
    ['Lavrov told CNN: We stay', 'We stay', []],
    ['my friend told CNN: We stay', 'We stay', null],
    ['Kuleba: We stay - Peskov', 'We stay', null],
  ])('without quotation marks %s is %j, signed by %j', (posted, words, ids) => {
    const signed = signedIn(posted, { record, index });
    expect([signed.words, signed.signer?.ids ?? null]).toEqual([words, ids]);
  });

  it.each<[heading: string, ids: readonly string[] | null]>([
    ['Putin', ['vladimir-putin']],
    ['Ukrainian President Zelenskyy', ['volodymyr-zelenskyy']],
    ["Ukraine's defence minister Reznikov", ['oleksii-reznikov']],
    ['Zelenskyy in Kyiv', ['volodymyr-zelenskyy']],
    ['Kuleba, Ukraine’s foreign minister', ['dmytro-kuleba']],
    ['Lavrov', []],
    ['an adviser to Zelensky', ['mykhailo-podolyak', 'zelenskyy-advisor-unnamed']],
    ['Mr Kuleba', ['dmytro-kuleba']],
    ['On Putin', null],
    ['Russia and Ukraine', null],
    ['Abramovich poisoning', null],
    ['Istanbul talks', null],
  ])('whom a heading %s names: %j', (heading, ids) => {
    expect(headingIn(heading, { record, index })?.ids ?? null).toEqual(ids);
  });
});
