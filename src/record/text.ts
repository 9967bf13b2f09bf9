const ASCII = /^[\0-\x7f]*$/;

/** Letters that Unicode does not take apart into a base letter and an accent, and apostrophes as they are printed. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  '’': "'",
  ʼ: "'",
};

/** Lower case, without accents, ligatures and width variants: what two spellings of one word share. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđßæœðþ’ʼ]/g, (letter) => LETTERS[letter] ?? letter);
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu;

/** The words of a text in order, folded; what ties a word together is part of it: U.K., Fox's, cease-fire. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** What all spellings of a name share: its words, in whatever order, without case, accents and punctuation. */
export function nameKey(name: string): string {
  return wordsOf(name).sort().join(' ');
}

/** Every run of so many words, joined by spaces. */
export function runsOf(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, first) =>
    words.slice(first, first + length).join(' '),
  );
}

/** What opens a quotation, and what closes it. */
const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['‹', '›'],
] as const;

/** A paragraph that quotes on into the next leaves its marks open, so a run ends there at the latest. */
const QUOTED = new RegExp(
  MARKS.map(([open, close]) => `${open}((?:(?!\\n\\s*\\n)[^${open}${close}])*)[${close}]?`).join('|'),
  'gu',
);

/** What stands between a pair of double quotation marks; the offsets leave the marks out. */
interface QuotedRun {
  text: string;
  start: number;
  end: number;
}

/** What a text prints between double quotation marks, of whatever language, in order. */
export function quotedRuns(text: string): QuotedRun[] {
  return Array.from(text.matchAll(QUOTED), (match) => {
    const run = match.slice(1).find((group) => group !== undefined) ?? '';
    return { text: run, start: match.index + 1, end: match.index + 1 + run.length };
  });
}
