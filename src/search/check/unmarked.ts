import type { Ground } from '../indexing/build';
import { readsAs } from '../words/tokens';
import { withoutEdges } from './edges';
import { withoutMarkdown } from './posted';
import { isClauseWord, isNegation } from './sense';
import { headingIn, type Signer } from './signer';
import { HEADINGS, KNOWN_HEADINGS, KNOWN_SIGNATURES, OPENINGS, SIGNATURES } from './signing';

/** How far from its edges a post may name its speaker, in characters. */
const EDGE = 150;

/** A posted text and who it says said it. */
interface Signed {
  /** The text without the name of its speaker before or after it: "Kuleba: We are not ...", "... - Kuleba". */
  words: string;
  /** Null where nobody is named whom somebody could be called, or two are. */
  signer: Signer | null;
}

/** Who is called so, null for a name that says nothing, undefined for what is no name. */
type Reading = (name: string) => Signer | null | undefined;

/** A post without quotation marks, parted from the name of its speaker. */
export function signedIn(posted: string, ground: Ground): Signed {
  return readSigned(posted, (name) => headingIn(name, ground));
}

/**
 * Parts a posted text from the name of its speaker.
 * @param signerOf who is called so, whom the text could name in small letters or without a verb
 */
export function readSigned(posted: string, signerOf: (name: string) => Signer | null): Signed {
  const own = withoutEdges(withoutMarkdown(posted));
  const known: Reading = (name) => signerOf(name) ?? undefined;
  const written = (form: RegExp) => (name: string) =>
    signerOf(name) ?? (form.test(name) && isNominal(name) ? null : undefined);
  const start = own.slice(0, EDGE);
  const opening =
    named([...OPENINGS, ...HEADINGS], start, written(NAMED)) ?? named(KNOWN_HEADINGS, start, known);
  const rest = own.slice(opening?.length ?? 0);
  const end = rest.slice(-EDGE);
  const ending =
    named([...KNOWN_SIGNATURES, ...SIGNATURES], end, known) ??
    // Who is named before the words needs no signature: "Venn: We stay. (Except Halden)".
    (opening ? undefined : lastNamed(SIGNATURES, end, written(SIGNED)));
  // Two names that sign the same words leave open whose they are.
  const one = opening && ending ? undefined : (opening ?? ending);
  return { words: rest.slice(0, rest.length - (ending?.length ?? 0)), signer: one?.signer ?? null };
}

/** "Venn", "UK govt", "Norland's minister", "minister Venn": a capital beyond the one that begins a sentence, if there are any. */
const NAMED = /^[\p{Lu}\p{Lo}](\S*$|\p{Lu}|\S*['’]s\s)|\s[\p{Lu}\p{Lo}]/u;
/** Behind the words the first is enough: "- British newspaper", but "- The end". */
const SIGNED = /^(?!(The|An?)\s)[\p{Lu}\p{Lo}]|\s[\p{Lu}\p{Lo}]/u;

/** Whether a text has neither verb nor pronoun, nor denies anything: not "The truth is simple", "Venn never". */
export function isNominal(text: string): boolean {
  return !readsAs(text).some((token) => isClauseWord(token) || isNegation(token));
}

/** A name at an edge of a text, and how much of it stands there for the name. */
interface Edge {
  name: string;
  length: number;
  signer: Signer | null;
}

function named(forms: readonly RegExp[], text: string, read: Reading): Edge | undefined {
  for (const form of forms) {
    const [whole = '', written = ''] = form.exec(text) ?? [];
    const name = written.replace(/\.$/, '');
    const signer = name === '' ? undefined : read(name);
    if (signer !== undefined) return { name, length: whole.length, signer };
  }
  return undefined;
}

/** The name nearest to the end: "people, land or sovereignty, Kuleba said" does not begin one with "land". */
function lastNamed(forms: readonly RegExp[], text: string, read: Reading): Edge | undefined {
  const first = named(forms, text, read);
  return first && (lastNamed(forms, text.slice(text.lastIndexOf(first.name)), read) ?? first);
}
