import { clean, cut } from '../record/clean';

/** Most characters of what someone typed that are said back to them. */
const ECHO = 200;

/** Typed text, made safe to say back: cleaned and at most 200 characters long. */
export function echo(typed: string): string {
  return cut(clean(typed), ECHO);
}

/**
 * Fences of code with their language, and the colours in them; mentions, channels, emojis, times and commands as Discord
 * writes them, addresses, and calls to everyone.
 */
const NO_WORDS =
  /```(?:\w+\n)?|\[\d[\d;]*m(?![\w\]])|<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>]+:\d+|id:\w+)>|<?https?:\/\/[^\s<>“”"»)\]]+>?|@(?:everyone|here)\b/giu;

/** A posted text without what only looks like words in it: somebody's mention is no number, an address no sentence. */
export function withoutTokens(posted: string): string {
  return posted.replace(NO_WORDS, ' ');
}
