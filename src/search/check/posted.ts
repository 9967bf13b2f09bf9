import { readsAs, type Token } from '../words/tokens';
import { withoutEdges } from './edges';
import { isClauseWord } from './sense';

/** A posted quotation: its parts in order, with an honest ellipsis between two of them. */
export type Quotation = readonly (readonly Token[])[];

/** "...", "[...]", "(…)", ". . .": what a writer puts where words were left out. */
const ELLIPSIS = /(?:\.\s?){3,}|…/g;

const MARKDOWN = /[*_`|>]+/g;
/** Such a bar parts a name from the words, two of them hide a text. */
const BAR = /\s\|\s/g;

/** A name with its titles, up to eight words. */
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’-]*(?:,?\s+\p{L}[\p{L}\p{M}.'’-]*){0,7}?`;
const SAY = String.raw`(?:(?:just|also|now|again|then)\s+)?(?:SAYS|SAID|WARNS|said|says|stated|states|told \p{L}+|tells \p{L}+|added|adds|warned|warns|insisted|insists|claimed|claims|wrote|writes|declared|declares|thinks|thought|believes|believed)`;
/** "Vasik on the dam" */
const TOPIC = /(?<=\p{L}{2})\s+on\s.*$/u;
const OPENINGS = [
  `(${NAME})(?:\\s*\\([^()]{1,40}\\))?(?:\\s+${SAY})?\\s*(?::(?=\\s)|：)`,
  `(${NAME})\\s+${SAY}(?:,|\\s+that)?`,
  `According to (${NAME}),`,
].map((form) => new RegExp(`^[#@]?${form}(?:\\s+|(?<=：))`, 'u'));
/** What is a name only if somebody is called so: "Venn - we stay", "## Venn" above the words. */
const KNOWN_OPENINGS = [`(${NAME})\\s+[-–—]`, `#*\\s*(${NAME})\\s*\\n`].map(
  (form) => new RegExp(`^${form}\\s*`, 'u'),
);
const endingIn = (form: string) => new RegExp(`\\s*${form}\\s*\\.?$`, 'u');
const SIGNATURES = [
  `[-–—~/]+\\s*(${NAME})\\s*/?`,
  `[([]\\s*(${NAME})\\s*[)\\]]`,
  `(?:(?<=[.!?"”»]\\s*)[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\uFE0F\\u200D]+|(?<=…|\\.\\.\\.))\\s*(${NAME})`,
].map(endingIn);
/** "WE STAY: VENN" */
const KNOWN_ENDINGS = [`:\\s+(${NAME})`].map(endingIn);
/** A name on a line of its own, below which may stand who that is. */
const BELOW = [/(?<=[.!?…"”»])\s*\n\s*([^\n.!?:"”–—-][^\n.!?:"”]{1,59})(?:\n[^\n.!?"”]{2,60}){0,2}$/u];
const ENDINGS = [
  `[,.!?]["”’»]?\\s+(${NAME})\\s+${SAY}(?:\\s+(?:on|in|at|to|as|while|after|before|late|early)\\s+[^.,;:!?]{1,40}|\\s\\p{L}+)?`,
  `[,.!?]["”’»]?\\s+(?:${SAY}|according to)\\s+(${NAME})`,
].map(endingIn);
/** How far from its edges a post may name its speaker, in characters. */
const EDGE = 150;

/** The parts of a quotation, cut where it says that words were left out. */
export function readQuotation(text: string): Quotation {
  return text
    .split(ELLIPSIS)
    .map(readsAs)
    .filter((part) => part.length > 0);
}

/** A posted text without the signs that set its type. */
export function withoutMarkdown(posted: string): string {
  return posted.replace(BAR, ' — ').replace(MARKDOWN, '').trim();
}

/** A posted text and who it says said it. */
interface Signed {
  /** The text without the name of its speaker before or after it: "Kuleba: We are not ...", "... - Kuleba". */
  words: string;
  /** That name as it was written, or null. */
  speaker: string | null;
  /** The name stands before the words without any verb. */
  isHeading: boolean;
}

/** "Ukraine's president" */
const OWNED = /^\p{Lu}[\p{L}.]*['’]s\s/u;

/**
 * Parts a posted text from the name of its speaker.
 * @param isSpeaker whether somebody is called so, whom the text could name in small letters or without a verb
 */
export function readSigned(posted: string, isSpeaker: (name: string) => boolean): Signed {
  const text = withoutMarkdown(posted);
  const own = withoutEdges(text);
  const isCalled = (name = '') => isSpeaker(name);
  const mayOpen = (name = '') => isName(name) || OWNED.test(name) || isSpeaker(name);
  const opening =
    named(OPENINGS, own.slice(0, EDGE), mayOpen) ?? named(KNOWN_OPENINGS, own.slice(0, EDGE), isCalled);
  const rest = opening ? own.slice(opening[0].length) : own;
  const ending =
    named(BELOW, rest.slice(-EDGE), isName) ??
    lastNamed(SIGNATURES, rest.slice(-EDGE), isSignature) ??
    lastNamed([...SIGNATURES, ...ENDINGS], rest.slice(-EDGE), isName) ??
    lastNamed([...KNOWN_ENDINGS, ...SIGNATURES], rest.slice(-EDGE), isCalled);
  const words = ending ? rest.slice(0, rest.length - ending[0].length) : rest;
  // Two names that sign the same words leave open whose they are.
  const [, speaker] = (opening && ending ? undefined : (opening ?? ending)) ?? [];
  return {
    words: words === text ? posted : words,
    speaker: speaker ? handleAsName(speaker.replace(TOPIC, '').replace(/\.$/, '')) : null,
    isHeading:
      opening !== undefined &&
      /^\s*[:：–—-]?\s*$/.test(opening[0].replace(/^[#@]+\s*/, '').slice(opening[1]?.length)),
  };
}

/** The name that a handle is made of: "DmytroKuleba". */
export function handleAsName(handle: string): string {
  return handle.replace(/^@/, '').replace(/(?<=\p{Ll})_?(?=\p{Lu})/gu, ' ');
}

function named(
  forms: readonly RegExp[],
  text: string,
  fits: (name?: string) => boolean,
): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match && fits(match[1])) return match;
  }
  return undefined;
}

/** The name nearest to the end: "people, land or sovereignty, Kuleba said" does not begin one with "land". */
function lastNamed(
  forms: readonly RegExp[],
  text: string,
  fits: (name?: string) => boolean,
): RegExpExecArray | undefined {
  const first = named(forms, text, fits);
  const name = first && text.slice(text.lastIndexOf(first[1] ?? ''));
  return name ? (lastNamed(forms, name, fits) ?? first) : undefined;
}

/** "- Ukraine's foreign minister", "- British government": behind a dash the first capital is enough, but "- The end". */
function isSignature(text = ''): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && /^(?!The|An?\b)\p{Lu}/u.test(text) && !readsAs(text).some(isClauseWord);
}

/** Scripts without small letters have no capitals either. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** A name has a capital, beyond the one that begins a sentence, and neither verb nor pronoun: not "The truth is simple". */
function isName(text = ''): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  const named = rest.length === 0 || /^\p{Lu}{2}/u.test(first) ? [first] : rest;
  return named.some((word) => CAPITAL.test(word)) && !readsAs(text).some(isClauseWord);
}
