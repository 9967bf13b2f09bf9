import type { Token } from './tokens';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** What words below a hundred stand for. */
export const VALUES = new Map<string, number>([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }));

/** Whether a folded word is a number, in digits. */
export function isNumber(key: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(key);
}

/**
 * Gives numbers the value they have as their key, so that "two" is "2", "thirty-four" is "34" and "2.5 million" is
 * "2500000". Neighbours are one number only where they are read as one: "two three" stays two numbers.
 */
export function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first) break;
    const { value, length } = numberAt(tokens, at);
    joined.push(length > 0 ? asOne(tokens.slice(at, at + length), first, value) : first);
    at += Math.max(length, 1);
  }
  return joined;
}

function numberAt(tokens: readonly Token[], from: number): { value: number; length: number } {
  let total = 0;
  let current = -1;
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.pause !== 'none')) break;
    const scale = SCALES.get(token.key);
    const value =
      VALUES.get(token.key) ?? (at === from && isNumber(token.key) ? Number(token.key) : undefined);
    if (scale !== undefined && scale > 100) {
      if (at > from && current < 0) break;
      total += Math.max(current, 1) * scale;
      current = -1;
    } else if (scale !== undefined && current < 10) {
      current = Math.max(current, 1) * scale;
    } else if (value !== undefined && fits(value, current)) {
      current = Math.max(current, 0) + value;
    } else break;
  }
  const value = total + Math.max(current, 0);
  // 1.1 million would be 1100000.0000000001.
  return { value: Number.isInteger(value) ? value : Number(value.toPrecision(15)), length: at - from };
}

/** Whether a number word goes on with the one before: a unit after tens, anything below a hundred after hundreds. */
function fits(value: number, current: number): boolean {
  if (current < 0) return true;
  if (current % 100 === 0) return current > 0 && value > 0 && value < 100;
  return current % 10 === 0 && current % 100 > 10 && value > 0 && value < 10;
}

function asOne(tokens: readonly Token[], first: Token, value: number): Token {
  const key = Number.isSafeInteger(value) || !Number.isInteger(value) ? String(value) : first.key;
  if (tokens.length === 1) return { ...first, key };
  const text = tokens
    .map((token) => token.text)
    .join(tokens.every((token) => token.chunk === first.chunk) ? '-' : ' ');
  const chunks = [...new Set(tokens.map((token) => token.chunk))];
  const chunk =
    chunks.length === 1
      ? first.chunk
      : { written: chunks.map(({ written }) => written).join(' '), tokens: 0 };
  return { key, letters: tokens.map((token) => token.letters).join(''), text, chunk, pause: first.pause };
}
