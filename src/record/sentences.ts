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
  return Array.from(segments, ({ index, segment }) => trimmed(index, segment)).filter(
    ({ start, end }) => start < end,
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
