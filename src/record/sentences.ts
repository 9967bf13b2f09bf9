/** A stretch of a text without space around it. Offsets in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a text as Unicode's rules divide it; a heading is one too. The rules take every abbreviation
 * before a capital letter for an end, so that a sentence may come in pieces: "... met U.S." and "President ...".
 */
export function piecesOf(text: string, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const pieces: Span[] = [];
  for (const { index, segment } of segments) {
    const piece = trimmed(index, segment);
    const open = pieces.at(-1);
    if (open !== undefined && isDate(text.slice(open.start, open.end), text.slice(open.end, piece.end)))
      open.end = piece.end;
    else if (piece.start < piece.end) pieces.push(piece);
  }
  return pieces;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)';
const MONTH_END = new RegExp(`(?:^|\\s)${MONTH}\\.$`);
const PLACE_LINE = /(?:^|\n)[\p{Lu}\s,/-]{2,}\.$/u;
const DATE_LINE = new RegExp(`^ +(?:${MONTH}[a-z]*|June?|July?|May)\\.? \\d`);

/** "on Feb." and "28 ...", "MOSCOW." and "April 1 (Interfax) ...": what no reader takes for two sentences. */
function isDate(before: string, after: string): boolean {
  return (
    (MONTH_END.test(before) && /^ +\d/.test(after)) || (PLACE_LINE.test(before) && DATE_LINE.test(after))
  );
}

const ABBREVIATION =
  /(?:^|[\s("“„«])(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|St|Rev|No|vs|etc)\.)$/u;

/** The sentences of a text, put together again where the rules divide at an abbreviation, and now and then too long. */
export function sentencesOf(text: string, language: string): Span[] {
  const sentences: Span[] = [];
  for (const piece of piecesOf(text, language)) {
    const open = sentences.at(-1);
    if (open !== undefined && goesOn(text, open, piece)) open.end = piece.end;
    else sentences.push({ ...piece });
  }
  return sentences;
}

function goesOn(text: string, open: Span, piece: Span): boolean {
  return (
    ABBREVIATION.test(text.slice(open.start, open.end)) && !text.slice(open.end, piece.start).includes('\n')
  );
}

/** Signs that may close a sentence inside its quotation marks; English prints the comma of "... ," he said there too. */
const CLOSED = /[\p{STerm}…,—–]["'”’»)\]]*$/u;

/** Whether quoted words have the sign of an end, as those of a whole sentence must. */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/** Offsets at which a word may begin or end. */
export function wordBoundaries(text: string, language: string): Set<number> {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return new Set(Array.from(segments, ({ index }) => index)).add(text.length);
}

function trimmed(index: number, segment: string): Span {
  const start = index + segment.length - segment.trimStart().length;
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}
