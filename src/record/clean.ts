/** Control characters, direction overrides and isolates, joiners without width, lone surrogates, private line ends. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const INVISIBLE =
  /[\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What `clean` may have something to do with; most texts hold nothing of it, and cleaning costs more than a look. */
const UNCLEAN = /[^ -~\u00a1-\u00ac\u00ae-\u060f\u2010-\u2027\u2030-\u205e]| {2}|^ | $/;

/** A text as one line that shows what it holds: no control, direction or invisible characters. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/** The same, line by line, without empty ones. */
export function cleanLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map(clean);
  return lines.filter((line) => line !== '').join('\n');
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Two of these in a row: the second is a character by itself, and to look for graphemes costs a hundred times as much. */
const PLAIN = /^[ -~]{2}$/;

/** A text of at most `limit` UTF-16 units; what is cut off ends in "…", never inside a character. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = PLAIN.test(text.slice(limit - 2, limit))
    ? limit - 1
    : (GRAPHEMES.segment(text).containing(limit - 1)?.index ?? 0);
  return `${text.slice(0, end).trimEnd()}…`;
}

/** As far as the last line or sentence ends, else the last word. */
const ENDS = [/^.*(?:\n|[.!?…]["'”’»)\]]*\s)/su, /^.*\s/su];

/**
 * The beginning of a text in at most `limit` UTF-16 units, without a sign that it was cut: it ends with a line or a
 * sentence, where one ends in its second half, so that nothing in it looks shorter than it is.
 */
export function beginningOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const part = text.slice(0, limit);
  const ended = ENDS.map((end) => end.exec(part)?.[0] ?? '').find(({ length }) => length > limit / 2);
  return (ended ?? part).trimEnd();
}
