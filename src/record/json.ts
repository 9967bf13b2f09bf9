import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';

/** What a file holds, or what keeps it from being read. */
type Parsed = { ok: true; value: unknown } | { ok: false; problem: string; fix: string };

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Whether a value of JSON is an object, and no list. */
export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Reads JSON in UTF-8, with or without a byte order mark. */
export function parseJson(bytes: Uint8Array): Parsed {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, problem: 'it is not UTF-8', fix: 'save it as UTF-8' };
  }
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKey(text);
    return repeated === null ? { ok: true, value } : { ok: false, ...repeated };
  } catch (error) {
    return { ok: false, ...firstError(text, error) };
  }
}

/** The first key that an object has twice, of which JSON.parse would silently take the last. */
function repeatedKey(text: string): { problem: string; fix: string } | null {
  const open: Set<string>[] = [];
  let found: { problem: string; fix: string } | null = null;
  const onObjectProperty = (key: string, _at: number, _length: number, line: number, column: number) => {
    const keys = open.at(-1);
    if (keys?.has(key))
      found ??= {
        problem: `${JSON.stringify(key)} stands twice in one object`,
        fix: `take one out, such as that in line ${line + 1}, column ${column + 1}`,
      };
    keys?.add(key);
  };
  visitWhole(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectProperty,
    onObjectEnd: () => void open.pop(),
  });
  return found;
}

/** Visits a text as far as the parser's stack bears brackets inside brackets. */
function visitWhole(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true });
  } catch {
    // What is nested so deep is no record, and its shape is refused as such.
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
  visitWhole(text, { onError });
  return found[0] ?? null;
}
