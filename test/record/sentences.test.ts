import { piecesOf, sentencesOf, wordBoundaries } from '../../src/record/sentences';

const textsOf = (text: string) => sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each<[string, string[]]>([
    ['One. Two!  Three?', ['One.', 'Two!', 'Three?']],
    ['A heading\n\nA sentence.', ['A heading', 'A sentence.']],
    ['"We will stay. We must," she said.', ['"We will stay.', 'We must," she said.']],
    ['He met U.S. President Doe at 5 p.m. Monday.', ['He met U.S. President Doe at 5 p.m. Monday.']],
    ['Mr. Roe and Dr. Doe left. They came.', ['Mr. Roe and Dr. Doe left.', 'They came.']],
    ['They left the U.S.\n\nNobody came.', ['They left the U.S.', 'Nobody came.']],
    ['They met on Feb. 28 in Gomel. They left.', ['They met on Feb. 28 in Gomel.', 'They left.']],
    ['MOSCOW. April 1 (Interfax) - They met.', ['MOSCOW. April 1 (Interfax) - They met.']],
    ['  \n ', []],
  ])('%j', (text, sentences) => expect(textsOf(text)).toEqual(sentences));

  it('come in pieces where nobody puts abbreviations together again', () => {
    expect(piecesOf('He met U.S. President Doe.', 'en')).toHaveLength(2);
  });
});

it('words begin and end at boundaries, apostrophes inside', () => {
  const boundaries = wordBoundaries("don't go", 'en');
  expect([...boundaries]).toEqual([0, 5, 6, 8]);
});
