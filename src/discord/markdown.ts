import { clean, cut } from '../record/clean';

const MARKUP = /[\\*_~`|<[@]|:(?=\S)/g;
const LINE_START = /^(\s*\d*)([#>+.)-])/;

/**
 * Text on one line that Discord shows letter for letter: no markup, link, mention, timestamp or emoji comes of it.
 * Written here because discord.js's `escapeMarkdown` leaves addresses, mentions, block quotes and small text alone,
 * skips what looks like an address, and takes quadratic time on hostile text.
 */
export function escapeLine(text: string): string {
  return clean(text).replace(MARKUP, '\\$&').replace(LINE_START, '$1\\$2');
}

/** An address on a line by itself as a link, since what people type never stands alone; else as `escapeLine`. */
export function linkOrLine(text: string): string {
  return /^https?:\/\/[^\s<>\\]+$/.test(text) ? `<${text}>` : escapeLine(text);
}

/** As `escapeLine`, with the line breaks kept. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeLine)
    .join('\n');
}

/** Escaped text in at most `max` UTF-16 units, cut with an ellipsis, never between a backslash and what it escapes. */
export function cutEscaped(text: string, max: number): string {
  if (text.length <= max) return text;
  const short = cut(text, max).slice(0, -1);
  const backslashes = /\\*$/.exec(short)?.[0].length ?? 0;
  return `${backslashes % 2 === 1 ? short.slice(0, -1) : short}…`;
}

/** A block to copy from, shown as it is. A fence inside the text is broken up by a zero-width space. */
export function codeBlock(text: string, language = ''): string {
  return `\`\`\`${language}\n${text.replace(/\p{Cs}/gu, '').replace(/``(?=`)/g, '``\u200b')}\n\`\`\``;
}
