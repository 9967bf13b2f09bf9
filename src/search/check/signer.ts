import type { Ground } from '../indexing/build';
import { isOfOutlets, type Mention } from '../question/mentions';
import { asTyped, type Question, readQuestion } from '../question/question';
import { isFiniteSpeaking } from '../question/speech';
import type { Token } from '../question/spelling';
import { readsAs } from '../words/tokens';
import { isIn } from '../words/words';
import { isClauseWord } from './sense';
import { ACCORDING, ATTRIBUTING, DENIED, HEADS, OCCASION, SIGNS, SPOKEN_OF, WHO_SAYING } from './signing';
import { isStrange, strangerSpeaking } from './unknown-signer';

/** Who is said to say something. */
export interface Signer {
  /** The name as it was written. */
  name: string;
  /** All on record whom it fits; none where the record lacks it. */
  ids: readonly string[];
  /** Nothing but the name stands before the words, which may be about whoever it names. */
  isHeading: boolean;
}

/** Who speaks by a verb right before a quotation, or else whose name heads it: 'Venn in Halden: the dam is "..."'. */
export function signerIn(sentence: string, ground: Ground): Signer | null {
  const parts = sentence.replace(/\([^()]*\)/gu, ' ').split(HEADS);
  for (const [at, part] of [...parts.entries()].reverse()) {
    // "Putin dismissed as ..." does not speak.
    if (SPOKEN_OF.test(part)) return null;
    const relayed = RELAYED.test(part) ? headingIn(part, ground) : null;
    if (relayed) return { ...relayed, isHeading: false };
    const speaking = speakerIn(part, ground);
    if (speaking !== undefined) return speaking;
    const saying = WHO_SAYING.test(part) ? headingIn(part.replace(WHO_SAYING, ''), ground) : null;
    if (saying) return { ...saying, isHeading: false };
    const heading = at < parts.length - 1 ? headingIn(part, ground) : null;
    // A clause of their own, behind the colon, is what they say of another: "Venn: Ruiz is".
    const isOfOther = readsAs(parts.at(-1) ?? '').some(isClauseWord);
    if (heading) return { ...heading, isHeading: !isOfOther };
  }
  return null;
}

/** Who signs a quotation behind it: "Venn said", "said Venn", "- Venn, the minister", "(Venn)". */
export function signedBy(behind: string, ground: Ground): Signer | null {
  // "... but Venn says they" begins what is said of the next quotation.
  if (/^(and|but|while|whereas|as|that)\b/.test(behind)) return null;
  const [, verb, inverted = ''] = /^[,.\s]*(\p{L}+)\s+(.+)$/su.exec(behind) ?? [];
  if (isFiniteSpeaking(verb)) {
    const speaker = headingIn(inverted, ground);
    if (speaker) return { ...speaker, isHeading: false };
  }
  const speaking = speakerIn(behind, ground);
  if (speaking !== undefined) return speaking;
  return SIGNS.test(behind) ? headingIn(behind.replace(/[)\]].*$/, ''), ground) : null;
}

/** The one who speaks by a verb, and is no outlet; null where it is open which of several does, undefined where nobody does. */
function speakerIn(text: string, ground: Ground): Signer | null | undefined {
  const said = text.replace(ACCORDING, 'according to').replace(DENIED, ' ');
  const question = readQuestion(said, ground.record, ground.index);
  const named = question.mentions.filter(
    (one) => one.role === 'speaker' && one.parties.length > 0 && !isOfOutlets(one, ground.record),
  );
  const own = named.filter((mention) => !passesOn(mention, question));
  const strange = strangerSpeaking(said, ground);
  if (strange) return own.length > 0 ? null : { name: strange, ids: [], isHeading: false };
  const [one, other] = own.length > 0 ? own : named;
  if (!one) return undefined;
  return other ? null : signerOf(one, question);
}

/** Whether somebody is named for passing on words of others: "according to Venn", "as quoted by Venn". */
function passesOn({ from }: Mention, { tokens, text }: Question): boolean {
  return ATTRIBUTING.test(text.slice(0, tokens[from]?.start));
}

function signerOf(mention: Mention, question: Question): Signer {
  return { name: asTyped(mention, question), ids: mention.parties, isHeading: false };
}

/** The name that a handle is made of: "DmytroKuleba". */
export function handleAsName(handle: string): string {
  return handle.replace(/^@/, '').replace(/(?<=\p{Ll})_?(?=\p{Lu})/gu, ' ');
}

/** "Ruiz, quoting Venn", "Ruiz quoted Venn as saying": he passes the words of the last named on. */
const RELAYED = /^.*\b(?:quot|cit)(?:ing|ed|es)\s+(\p{Lu}[^,]*?)(?:\s+as\s+saying)?[\s,]*$/u;

/** Signs before a name, and what puts another right: "no, Venn", "it is Venn". */
const BEFORE = /^(?:[^\p{L}@]|(?:no|but|it['’]s|(?:it|that|this) (?:is|was))\b)+/iu;

/** Whose name alone heads some words, with where, when or on what they speak: "Ukrainian President Zelenskyy in Kyiv". */
export function headingIn(text: string, ground: Ground): Signer | null {
  const own = text.replace(RELAYED, '$1').replace(DENIED, ' ');
  const heading = own.replace(BEFORE, '').replace(/,.*$/, '');
  const name = handleAsName(heading.replace(OCCASION, '').trim());
  // "An adviser to Zelensky" speaks to nobody.
  for (const whole of new Set([handleAsName(heading.trim()), name])) {
    const question = readQuestion(whole, ground.record, ground.index);
    const one = wholeMention(question);
    if (one) return { ...signerOf(one, question), isHeading: true };
  }
  if (isStrange(name, ground)) return { name, ids: [], isHeading: true };
  return /^@./.test(text.trim()) ? { name: text.trim(), ids: [], isHeading: true } : null;
}

/** The one whom all the words name: "Ukraine's defence minister Reznikov". */
function wholeMention({ mentions, tokens }: Question): Mention | undefined {
  const one = mentions.at(-1);
  if (!one || one.parties.length === 0) return undefined;
  const isSame = mentions.every(({ parties }) => one.parties.every((id) => parties.includes(id)));
  // "сказал"
  const isForeign = ({ empty, form }: Token) => empty && !/^[a-z]/.test(form);
  return isSame &&
    tokens.every((token, at) => ARTICLE.test(token.form) || isForeign(token) || isIn(at, mentions))
    ? one
    : undefined;
}

/** What may stand before a name and belongs to it. */
const ARTICLE = /^(the|an?|mrs?|ms|dr)$/;
