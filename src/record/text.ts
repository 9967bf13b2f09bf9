const ASCII = /^[\0-\x7f]*$/;

/** Lower case without accents: what two spellings of one word share. */
export function fold(text: string): string {
  return (
    ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'")
  ).toLowerCase();
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu;

/** The words of a text in order, folded; what ties a word together is part of it: U.K., Fox's, cease-fire. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
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
export interface QuotedRun {
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
