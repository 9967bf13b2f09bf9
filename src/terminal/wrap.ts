const GRAPHEMES = new Intl.Segmenter();

/**
 * Breaks a text at its spaces so that no line is longer than `width` characters as a person counts them; a longer
 * word keeps its line to itself. Control characters, with which a text could steer the terminal, become spaces.
 * @param first what the first line begins with (a number, a bullet, spaces); the others are indented as far.
 */
export function wrap(text: string, width: number, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines = [first];
  let free = width - first.length;
  let empty = true;
  for (const word of text.split(/[\s\p{Cc}]+/u)) {
    const length = lengthOf(word);
    if (!empty && length >= free) {
      lines.push(indent);
      free = width - indent.length;
      empty = true;
    }
    lines.push(`${lines.pop()}${empty ? '' : ' '}${word}`);
    free -= length + (empty ? 0 : 1);
    empty = false;
  }
  return lines.join('\n');
}

function lengthOf(word: string): number {
  // The segmenter costs microseconds a word, and most words do not need it.
  return /^[\x20-\x7e\u2010-\u2027]*$/.test(word) ? word.length : [...GRAPHEMES.segment(word)].length;
}
