import { isClauseWord } from './sense';
import { readsAs, type Token } from './tokens';

/** A posted quotation: its parts in order, with an honest ellipsis between two of them. */
export type Quotation = readonly (readonly Token[])[];

/** "...", "[...]", "(…)", ". . .": what a writer puts where words were left out. */
const ELLIPSIS = /[[(]?\s*(?:\.\s?){2,}\.\s*[\])]?|[[(]?\s*…\s*[\])]?/g;

/** The marks of many languages open and close in different ways, so any of them opens and any closes. */
const DOUBLE_MARKS =
  /["“”„‟«»＂〝〞「」『』❝❞]([^"“”„‟«»＂〝〞「」『』❝❞]+)(?:["“”„‟«»＂〝〞「」『』❝❞]|$)/gu;
/** Single marks are apostrophes too: they count only at the edge of a word, and not in "the workers' rights". */
const SINGLE_MARKS =
  /(?<![\p{L}\p{N}])['‘‚‹›](?=\S)(.+?)(?:(?<!s)['’‘‹›](?![\p{L}\p{N}])|(?<=s)['’‘‹›](?![\p{L}\p{N}]|\s\p{Ll}))/gu;
const MARKDOWN = /[*_`|>]+/g;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:\p{L}[\p{L}\p{M}.'’-]*)){0,7}?`;
const VERB =
  '(?:said|says|stated|told \\p{L}+|tells \\p{L}+|added|adds|warned|warns|insisted|insists|claimed|claims|wrote|declared)';
const COLON = new RegExp(`^(${NAME})(?:\\s+${VERB})?\\s*:\\s+`, 'u');
const SAID = new RegExp(`^(${NAME})\\s+${VERB}(?:,|\\s+that)?\\s+`, 'u');
const SIGNED = new RegExp(
  `[.,!?…]?\\s*(?:[-–—~]+\\s*(${NAME})|[,.!?]\\s+(?:(${NAME})\\s+${VERB}|${VERB}\\s+(${NAME})))\\s*\\.?$`,
  'u',
);

/** The parts of a quotation, cut where it says that words were left out. */
export function readQuotation(text: string): Quotation {
  return text
    .split(ELLIPSIS)
    .map(readsAs)
    .filter((part) => part.length > 0);
}

/** What stands inside quotation marks in a posted text, in order: 'Kuleba: "We are not ..."'. */
export function quotedIn(posted: string): string[] {
  const doubles = [...posted.matchAll(DOUBLE_MARKS)];
  const found = doubles.length > 0 ? doubles : [...posted.matchAll(SINGLE_MARKS)];
  return found.flatMap(([, inside]) => inside ?? []).filter((inside) => /[\p{L}\p{N}]/u.test(inside));
}

/** A posted text without the name of its speaker before or after it: "Kuleba: We are not ...", "... - Kuleba". */
export function withoutSpeaker(posted: string): string {
  const text = posted.replace(MARKDOWN, '').trim();
  const opening = [COLON, SAID].map((form) => form.exec(text)).find((match) => match && isName(match[1]));
  const rest = opening ? text.slice(opening[0].length) : text;
  const signed = SIGNED.exec(rest);
  const name = signed?.[1] ?? signed?.[2] ?? signed?.[3];
  return signed && isName(name) ? rest.slice(0, signed.index) : rest;
}

/** A name stands without a verb or a pronoun, and its last word or its only one has a capital: not "The truth is simple". */
function isName(text: string | undefined): boolean {
  if (!text || readsAs(text).some(isClauseWord)) return false;
  const words = text.split(/\s+/);
  return words.length === 1 || words.slice(1).some((word) => /^\p{Lu}/u.test(word));
}
