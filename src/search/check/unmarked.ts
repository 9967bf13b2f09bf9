import type { Ground } from '../indexing/build';
import { readsAs } from '../words/tokens';
import { withoutEdges } from './edges';
import { withoutMarkdown } from './posted';
import { isClauseWord, isContent, isNegation } from './sense';
import { handleAsName, headingIn, type Signer } from './signer';
import { HEADINGS, KNOWN_HEADINGS, KNOWN_SIGNATURES, OPENINGS, SIGNATURES } from './signing';

/** How far from its edges a post may name its speaker, in characters. */
const EDGE = 150;

/** A post without quotation marks and who it says said it; null where that is open. */
export function signedIn(posted: string, ground: Ground): { words: string; signer: Signer | null } {
  const { words, speaker, isHeading } = readSigned(posted, (name) => headingIn(name, ground) !== null);
  const signer = speaker === null ? null : headingIn(speaker, ground);
  return { words, signer: signer && { ...signer, isHeading } };
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

/**
 * Parts a posted text from the name of its speaker.
 * @param isSpeaker whether somebody is called so, whom the text could name in small letters or without a verb
 */
export function readSigned(posted: string, isSpeaker: (name: string) => boolean): Signed {
  const text = withoutMarkdown(posted);
  const own = withoutEdges(text);
  const may = (form: RegExp) => (name: string) => (form.test(name) && isNominal(name)) || isSpeaker(name);
  const start = own.slice(0, EDGE);
  const said = named(OPENINGS, start, may(NAMED));
  const opening = said ?? named(HEADINGS, start, may(NAMED)) ?? named(KNOWN_HEADINGS, start, isSpeaker);
  const rest = opening ? own.slice(opening[0].length) : own;
  const end = rest.slice(-EDGE);
  const ending =
    named([...KNOWN_SIGNATURES, ...SIGNATURES], end, (name) => !goesOn(name) && isSpeaker(name)) ??
    // Who is named before the words needs no signature: "Venn: We stay. (Except Halden)".
    (opening ? undefined : lastNamed(SIGNATURES, end, may(SIGNED)));
  const words = ending ? rest.slice(0, rest.length - ending[0].length) : rest;
  // Two names that sign the same words leave open whose they are.
  const [, speaker] = (opening && ending ? undefined : (opening ?? ending)) ?? [];
  return {
    words: words === text ? posted : words,
    speaker: speaker ? handleAsName(speaker.replace(/\.$/, '')) : null,
    isHeading: said === undefined && opening !== undefined,
  };
}

/** "Venn", "UK govt", "Norland's minister", "minister Venn": a capital beyond the one that begins a sentence, if there are any. */
const NAMED = /^[\p{Lu}\p{Lo}](\S*$|\p{Lu}|\S*['’]s\s)|\s[\p{Lu}\p{Lo}]/u;
/** Behind the words the first is enough: "- British newspaper", but "- The end". */
const SIGNED = /^(?!(The|An?)\s)[\p{Lu}\p{Lo}]|\s[\p{Lu}\p{Lo}]/u;

/** Whether a text has neither verb nor pronoun, nor denies anything: not "The truth is simple", "Venn never". */
export function isNominal(text: string): boolean {
  return !readsAs(text).some((token) => isClauseWord(token) || isNegation(token));
}

/** Whether a last line goes on with the words: "Except Halden", but neither "The minister" nor "1 like". */
export function goesOn(text: string): boolean {
  const [first] = readsAs(text);
  return first !== undefined && !isContent(first) && !/^(the|an?|1)$/.test(first.key);
}

function named(
  forms: readonly RegExp[],
  text: string,
  fits: (name: string) => boolean,
): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match && fits(match[1] ?? '')) return match;
  }
  return undefined;
}

/** The name nearest to the end: "people, land or sovereignty, Kuleba said" does not begin one with "land". */
function lastNamed(
  forms: readonly RegExp[],
  text: string,
  fits: (name: string) => boolean,
): RegExpExecArray | undefined {
  const first = named(forms, text, fits);
  const name = first && text.slice(text.lastIndexOf(first[1] ?? ''));
  return name ? (lastNamed(forms, name, fits) ?? first) : undefined;
}
