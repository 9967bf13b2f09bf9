import { readsAs, spelled, spelledOut } from '../../../src/search/words/tokens';

const keys = (text: string) =>
  readsAs(text)
    .map(({ key }) => key)
    .join(' ');

describe('how a text reads when quotations are compared', () => {
  it.each<[text: string, keys: string, reason: string]>([
    ['“We ARE not selling,” – he said…', 'we are not selling he said', 'case, marks, dashes, ellipsis'],
    ['„ja“ «да» ‚so‘ 「是」', 'ja да so 是', 'quotation marks of many languages'],
    ['the\u00a0river \u200bflo\u00adws\u2060', 'the river flows', 'spaces and invisible characters'],
    ['ｗａｔｅｒ ﬁsh', 'water fish', 'width and ligatures'],
    ['Erdoğan São İzmir', 'erdogan sao izmir', 'marks on Latin letters'],
    ['мой й', 'мой й', 'a mark on another letter makes another letter'],
    ['STRASSE straße', 'strasse strasse', 'letters with two capitals'],
    ["anyone’s anyone's anyone´s anyones", 'anyones anyones anyones anyones', 'apostrophes, or none'],
    ["isn't isnt isn’t is'nt", 'is not is not is not is not', 'negated verbs'],
    ["can't cannot won't shan't", 'can not can not will not shall not', 'irregular ones'],
    ["we're I'm they've you'll", 'we are i am they have you will', 'other contractions'],
    ["it's it's been", 'it is it has been', 'the two readings of a pronoun with s'],
    ["Ruiz's let's", 'ruizs let us', 'a possessive stays a word'],
    ["well we'd", 'well wed', 'what is not certain is not opened'],
    ['face-to-face and/or', 'face to face and or', 'hyphens and strokes part words'],
    ['the U.S. delegation', 'the us delegation', 'initials'],
    ['5% of it', '5 percent of it', 'the percent sign is a word'],
    ['land & water', 'land and water', 'so is the ampersand between words'],
    ["x'constructor y'toString", 'xconstructor ytostring', 'names that objects have'],
    ['', '', 'nothing'],
    ['— "…" !', '', 'no word'],
  ])('%s -> %s: %s', (text, read) => {
    expect(keys(text)).toBe(read);
  });

  it.each<[text: string, keys: string]>([
    ['two', '2'],
    ['02', '2'],
    ['thirty-four', '34'],
    ['thirty four', '34'],
    ['one hundred and five', '100 and 5'],
    ['three hundred forty boats', '340 boats'],
    ['100,000', '100000'],
    ['one hundred thousand', '100000'],
    ['2.5 million', '2500000'],
    ['1.1 million', '1100000'],
    ['two million three hundred thousand', '2300000'],
    ['two three', '2 3'],
    ['two, three', '2 3'],
    ['twenty twenty', '20 20'],
    ['twenty ten', '20 10'],
    ['thirty zero', '30 0'],
    ['1994', '1994'],
    ['2.50', '2.5'],
    ['9007199254740993', '9007199254740993'],
    ['T-72 3rd', 't 72 3rd'],
  ])('%s is %s', (text, read) => {
    expect(keys(text)).toBe(read);
  });
});

describe('where a text pauses: a stop as "|", a comma, colon, dash or bracket as ","', () => {
  it.each<[text: string, read: string]>([
    ['We came. They left; we stayed! Why?', '|we came |they left |we stayed |why'],
    ['the river, the valley (and) boats - all: gone', '|the river ,the valley ,and ,boats ,all ,gone'],
    ['Mr. Till met Dr. Hahn of the U.S. team. Then', '|mr till met dr hahn of the us team |then'],
    ['not ... yet, face-to-face [sic] talks', '|not ,yet ,face to face sic talks'],
  ])('%s', (text, read) => {
    const SIGNS = { none: '', comma: ',', stop: '|' };
    const line = readsAs(text).map(({ key, pause }) => SIGNS[pause] + key);
    expect(line.join(' ')).toBe(read);
  });
});

it('shows words as they are written, and half a contraction in full', () => {
  const tokens = readsAs('"It isn’t our face-to-face talks," thirty four said.');
  expect(spelled(tokens)).toEqual(['It', 'isn’t', 'our', 'face-to-face', 'talks,', 'thirty four', 'said.']);
  expect(spelled(tokens.slice(2, 5))).toEqual(['not', 'our', 'face']);
  expect(spelledOut(tokens.slice(0, 4))).toBe('It isn’t our');
  expect(spelledOut(tokens)).toBe('It isn’t our face-to-face talks, thirty four said');
});
