import { isOfOne, isStrange, signerAround } from '../../src/search/signer';
import { istanbul } from './parley';

const { record, index } = istanbul();

describe('whom a post gives its one quotation to', () => {
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
    ['Kuleba: "We stay", Peskov: "We go"', '', 'two quotations'],
    ['Kuleba: we stay', '', 'no quotation'],
    ['Putin: "not so", says Truss', '', 'two names leave it open'],
    ['Abramovich: Peskov says reports "do not fit"', 'dmitry-peskov', 'who says it, not whom it is about'],
    ['Putin is "not so"', '', 'he is spoken of'],
    ['Putin dismissed as "not so"', '', 'likewise'],
    ['Abramovich reports "do not fit"', '', 'a noun, beside somebody without words on record'],
    ['Allegations against Moscow "very odd"', '', 'an object'],
    ['Selon Zelensky, « We stay »', 'volodymyr-zelenskyy', 'in French'],
    ['Zelenskyy (Ukraine): "We stay"', 'volodymyr-zelenskyy', 'a description in brackets'],
    ['BREAKING: "We stay"', '', 'nobody'],
    ['Putin slams Biden as "staying"', 'vladimir-putin', 'he says it of another'],
    ['Zelensky described the reports as "staying"', 'volodymyr-zelenskyy', 'he says it of something'],
    ['Putin accused of being "staying"', '', 'others say it of him'],
    ['Russia accused of waging a "stay"', '', 'others say it of the country'],
    ['Putin branded "staying"', '', 'others say it of him'],
  ])('%s: %j (%s)', (posted, ids) => {
    expect(signerAround(posted, record, index)?.ids.join(' ') ?? '').toBe(ids);
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
    expect(isStrange(name, record, index)).toBe(strange);
  });

  it.each([
    ['Putin', ['vladimir-putin'], true],
    ['Ukrainian President Zelenskyy', ['volodymyr-zelenskyy'], true],
    ['On Putin', ['vladimir-putin'], false],
    ['Russia and Ukraine', ['russia', 'ukraine'], false],
  ])('a heading %s, which fits %j, is of one who may speak: %j', (name, ids, one) => {
    expect(isOfOne(name, ids, record, index)).toBe(one);
  });
});
