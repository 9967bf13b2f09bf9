import { withoutEdges } from './edges';
import { isClauseWord } from './sense';
import { readsAs, type Token } from './tokens';

/** A posted quotation: its parts in order, with an honest ellipsis between two of them. */
export type Quotation = readonly (readonly Token[])[];

/** "...", "[...]", "(…)", ". . .": what a writer puts where words were left out. */
const ELLIPSIS = /(?:\.\s?){3,}|…/g;

/** The marks of many languages open and close in different ways, so any of them opens and any closes. */
const DOUBLE_MARKS =
  /["“”„‟«»＂〝〞「」『』❝❞]([^"“”„‟«»＂〝〞「」『』❝❞]+)(?:["“”„‟«»＂〝〞「」『』❝❞]|$)/gu;
/** Single marks are apostrophes too: they count only at the edge of a word, and not in "the workers' rights". */
const SINGLE_MARKS =
  /(?<![\p{L}\p{N}])['‘‚‹›](?=\S)(.+?)(?:(?<!s)['’‘‹›](?![\p{L}\p{N}])|(?<=s)['’‘‹›](?![\p{L}\p{N}]|\s\p{Ll}))/gu;
/** A post with more quotations than this is compared as a whole. */
const MOST = 20;
const MARKDOWN = /[*_`|>]+/g;
/** Such a bar parts a name from the words, two of them hide a text. */
const BAR = /\s\|\s/g;

/** A name with its titles, up to eight words. */
const NAME = String.raw`\p{L}[\p{L}\p{M}.'’-]*(?:,?\s+\p{L}[\p{L}\p{M}.'’-]*){0,7}?`;
const SAY = String.raw`(?:(?:just|also|now|again|then)\s+)?(?:SAYS|SAID|WARNS|said|says|stated|states|told \p{L}+|tells \p{L}+|added|adds|warned|warns|insisted|insists|claimed|claims|wrote|writes|declared|declares)`;
/** By these somebody gives words to what they speak of: 'X calls it "..."', but "X accused of", 'X called "..."'. */
const CALLS = String.raw`(?:(?:call|think|believe|slam|blast|accuse|brand|label|dub|describe|find|deem|decrie|denounce|dismisse|hail)s(?!\s+(?:as|by|of)\b)|(?:(?:call|slamm|blast|accus|brand|labell?|dubb|describ|deem|decri|denounc|hail)ed|thought|believed)(?!\s+(?:as|by|of)\b|\s*["“„«]))`;
/** "Vasik on the dam" */
const TOPIC = /(?<=\p{L}{2})\s+on\s.*$/u;
/** Who is given one quotation by the words before it. */
const ASCRIBED = [`${CALLS}\\s(?:.*\\s)?`, `on\\s+[^:"“„«]{2,40}:\\s*`].map(
  (form) => new RegExp(`^[#@]?(${NAME})\\s+${form}["“„«]$`, 'u'),
);
const OPENINGS = [
  `(${NAME})(?:\\s*\\([^()]{1,40}\\))?(?:\\s+${SAY})?\\s*(?::(?=\\s)|：)`,
  `(${NAME})\\s+[-–—](?=\\s+["“„«])`,
  `(${NAME})\\s+${SAY}(?:,|\\s+that)?`,
  `According to (${NAME}),`,
].map((form) => new RegExp(`^[#@]?${form}(?:\\s+|(?<=：))`, 'u'));
const endingIn = (form: string) => new RegExp(`\\s*${form}\\s*\\.?$`, 'u');
const SIGNATURES = [
  `[-–—~/]+\\s*(${NAME})\\s*/?`,
  `[([]\\s*(${NAME})\\s*[)\\]]`,
  `(?:(?<=[.!?"”»]\\s*)[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\uFE0F\\u200D]+|(?<=…|\\.\\.\\.))\\s*(${NAME})`,
].map(endingIn);
/** A name on a line of its own, below which may stand who that is. */
const BELOW = [/(?<=[.!?…"”»])\s*\n\s*([^\n.!?:"”]{2,60})(?:\n[^\n.!?"”]{2,60}){0,2}$/u];
const ENDINGS = [
  `[,.!?]["”’»]?\\s+(${NAME})\\s+${SAY}(?:\\s+(?:on|in|at|to|late|early)\\s+[^.,;:!?]{1,40}|\\s\\p{L}+)?`,
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

/** What stands inside quotation marks in a posted text, in order: 'Kuleba: "We are not ..."'. None if too many do. */
export function quotedIn(posted: string): string[] {
  const doubles = [...posted.matchAll(DOUBLE_MARKS)];
  const found = doubles.length > 0 ? doubles : [...posted.matchAll(SINGLE_MARKS)];
  const quoted = found.flatMap(([, inside]) => inside ?? []).filter((inside) => /[\p{L}\p{N}]/u.test(inside));
  return quoted.length > MOST ? [] : quoted;
}

/** A posted text and who it says said it. */
interface Signed {
  /** The text without the name of its speaker before or after it: "Kuleba: We are not ...", "... - Kuleba". */
  words: string;
  /** That name as it was written, or null. */
  speaker: string | null;
  /** The name stands before a colon, without any verb. */
  isHeading: boolean;
  /** Nothing but words of theirs follows on it. */
  isBare: boolean;
  /** They say the quotation of something, by a verb before it. */
  isAscribed: boolean;
}

/** "Ukraine's president" */
const OWNED = /^\p{Lu}[\p{L}.]*['’]s\s/u;

/** Parts a posted text from the name of its speaker. */
export function readSigned(posted: string): Signed {
  const text = posted.replace(BAR, ' — ').replace(MARKDOWN, '').trim();
  const own = withoutEdges(text);
  const opening = named(OPENINGS, own.slice(0, EDGE), (name) => isName(name) || OWNED.test(name ?? ''));
  const rest = opening ? own.slice(opening[0].length) : own;
  const ending =
    named(BELOW, rest.slice(-EDGE), isName) ??
    lastNamed(SIGNATURES, rest.slice(-EDGE), isSignature) ??
    lastNamed([...SIGNATURES, ...ENDINGS], rest.slice(-EDGE), isName);
  const words = ending ? rest.slice(0, rest.length - ending[0].length) : rest;
  // Two names that sign the same words leave open whose they are.
  const ascribed = opening || ending ? undefined : ascribedIn(own);
  const [, speaker] = (opening && ending ? undefined : (opening ?? ending ?? ascribed)) ?? [];
  return {
    words: words === text ? posted : words,
    // "@DmytroKuleba"
    speaker:
      speaker
        ?.replace(TOPIC, '')
        .replace(/\.$/, '')
        .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ') ?? null,
    isHeading:
      opening !== undefined &&
      /^\s*[:：]\s*$/.test(opening[0].replace(/^[#@]/, '').slice(opening[1]?.length)),
    isAscribed: ascribed !== undefined,
    isBare: quotedIn(rest).length === 0 || /^["“”„‟«»＂「『❝'‘‚‹]/u.test(rest),
  };
}

/** 'Vasik on the dam: "..."', 'Vasik calls it "..."'; none where several quotations may be several people's. */
function ascribedIn(text: string): RegExpExecArray | undefined {
  const [quoted, other] = quotedIn(text);
  if (quoted === undefined || other !== undefined) return undefined;
  return named(ASCRIBED, text.slice(0, text.indexOf(quoted)), isName);
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
