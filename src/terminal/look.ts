import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

/** How text is set: the length of a line in characters, and whether there is colour. */
export interface Look {
  width: number;
  colour: boolean;
}

/** Text for programs: lines as long as they are, no colour. */
export const PLAIN: Look = { width: Number.POSITIVE_INFINITY, colour: false };

/** Longer lines are hard to read, however wide the terminal is. */
const READABLE = 100;

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

/** Where answers go: a terminal or any other stream. */
export type Output = Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'hasColors'>>;

/** As wide as the terminal, at most 100; colour on a terminal only, and there as NO_COLOR and the like have it. */
export function lookOf(output: Output): Look {
  return {
    width: Math.min(output.columns || READABLE, READABLE),
    colour: output.isTTY === true && output.hasColors?.() === true,
  };
}

/** Text in a style, line by line, so that a pager or a narrow terminal keeps it. */
export function paint(style: keyof typeof CODES, text: string, look: Look): string {
  return look.colour ? text.replace(/^( *)(.+)$/gm, `$1\u001b[${CODES[style]}m$2\u001b[0m`) : text;
}
