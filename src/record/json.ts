import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** What a file holds, or what keeps it from being read. */
export type Parsed = { ok: true; value: unknown } | { ok: false; problem: string; fix: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads JSON in UTF-8, with or without a byte order mark. */
export function parseJson(bytes: Uint8Array): Parsed {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, problem: 'it is not UTF-8', fix: 'save it as UTF-8' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, ...firstError(text, error) };
  }
}

function firstError(text: string, error: unknown): { problem: string; fix: string } {
  const place = placeOfError(text);
  if (place === null) return { problem: `it is not JSON: ${(error as Error).message}`, fix: 'correct it' };
  const what = printParseErrorCode(place.code).replace(/\B[A-Z]/g, (letter) => ` ${letter}`);
  return {
    problem: `it is not JSON: ${what.toLowerCase()}`,
    fix: `correct line ${place.line}, column ${place.column}`,
  };
}

/** The engine's own message names no place for half of the errors, so a second parser finds it. */
function placeOfError(text: string): { code: ParseErrorCode; line: number; column: number } | null {
  const found: { code: ParseErrorCode; line: number; column: number }[] = [];
  const onError = (code: ParseErrorCode, _offset: number, _length: number, line: number, column: number) => {
    found.push({ code, line: line + 1, column: column + 1 });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Brackets nested deeper than the parser's stack.
  }
  return found[0] ?? null;
}
