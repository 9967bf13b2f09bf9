import { joinNumbers } from './numbers';
import { rawWords } from './script';

/** A stretch of text without spaces: "people,", "isn't", "face-to-face". */
interface Chunk {
  /** With all its signs; `spelled` takes quotation marks and the like off its edges. */
  written: string;
  /** How many tokens were read from it. */
  tokens: number;
}

/** One word as it is compared. A contraction gives two tokens: "isn't" reads as "is" and "not". */
export interface Token {
  /** What is compared: case, accents, width and apostrophes folded, numbers as digits. */
  key: string;
  /** The letters alone, before contractions are opened ("its" for "it's"); empty for a contraction's second half. */
  letters: string;
  /** How the word is shown where it stands without the rest of its chunk. */
  text: string;
  chunk: Chunk;
  /** What stands before it: nothing, a comma, colon or dash, or the end of a sentence. */
  pause: 'none' | 'comma' | 'stop';
}

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]|(?!\s)\p{Cc}/gu;
const CHUNK = /\S+/gu;
/** Apostrophes stay inside a word, commas and full stops inside a number, full stops inside "U.S.". */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‘ʼ`´＇](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L})))*|%|(?<!\S)&(?!\S)/gu;
const APOSTROPHE = /[’‘ʼ`´＇]/g;
const PLAIN = /^[a-z]+$/;
const EDGES = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{M}\p{N}%.,;:!?…]+$/gu;
/** Marks on Latin letters only: elsewhere a mark makes another letter. */
const LATIN_MARKS = /(?<=\p{Script=Latin})[\u0300-\u036f]+/gu;

const HESITATION = /\.{2,}|…/g;
const STOP = /[.!?;。！？]/;
const COMMA = /[,:()–—…、，：]|--|\s-\s/;
const ABBREVIATION = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|prof|st|jr|sr|no|vs)$/;

/** The verbs that take "n't". Without its apostrophe it is still read: "dont". */
const NEGATED = new Map(
  'is are was were do does did has have had should would could must need might ought dare'
    .split(' ')
    .map((verb): [string, readonly [string, string]] => [`${verb}nt`, [verb, 'not']]),
)
  .set('cant', ['can', 'not'])
  .set('cannot', ['can', 'not'])
  .set('wont', ['will', 'not'])
  .set('shant', ['shall', 'not']);
const SHORTENED = new Map(Object.entries({ re: 'are', ve: 'have', m: 'am', ll: 'will' }));
const HAS_BEFORE = /^\s+(?:been|had|become)\b/i;
/** After these, 's is "is" or "has", never a possessive. */
const PRONOUN = /^(?:it|he|she|that|there|here|what|who|where)$/;

/**
 * Reads a text the way quotations are compared: the words in order, whatever the typography, case, spacing and
 * quotation marks. Contractions read as what they stand for where that is certain, numbers by their value.
 */
export function readsAs(text: string): Token[] {
  const visible = text.replace(INVISIBLE, '');
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: written, index } of visible.matchAll(CHUNK)) {
    const chunk = { written, tokens: 0 };
    for (const { word, at } of wordsIn(written)) {
      const pause = pauseIn(visible.slice(last, index + at), tokens.at(-1));
      last = index + at + word.length;
      const folded = fold(word);
      const halves = opened(folded, visible, last);
      if (halves) tokens.push(...inHalves(halves, word, folded, chunk, pause));
      else tokens.push({ key: bare(folded), letters: bare(folded), text: word, chunk, pause });
    }
  }
  const read = joinNumbers(tokens);
  for (const { chunk } of read) chunk.tokens++;
  return read;
}

/** Most chunks are one plain word, and a fifth of the time is enough for them. */
function wordsIn(written: string): { word: string; at: number }[] {
  if (PLAIN.test(written)) return [{ word: written, at: 0 }];
  return [...rawWords(written, WORD)].map(({ 0: word, index }) => ({ word, at: index }));
}

type Halves = readonly [verb: string, rest: string];

function inHalves(
  [verb, rest]: Halves,
  word: string,
  folded: string,
  chunk: Chunk,
  pause: Token['pause'],
): Token[] {
  const text = /^\p{Lu}/u.test(word) ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb;
  return [
    { key: verb, letters: bare(folded), text, chunk, pause },
    { key: rest, letters: '', text: rest, chunk, pause: 'none' },
  ];
}

/** What a contraction stands for; `end` is where it ends in the text. */
function opened(folded: string, text: string, end: number): Halves | undefined {
  if (/n'?t$|cannot$/.test(folded)) return NEGATED.get(bare(folded));
  if (!folded.includes("'")) return undefined;
  const [stem = '', ending = ''] = folded.split("'");
  const full = SHORTENED.get(ending);
  if (full) return [stem, full];
  if (folded === "let's") return ['let', 'us'];
  if (ending !== 's' || !PRONOUN.test(stem)) return undefined;
  return [stem, HAS_BEFORE.test(text.slice(end, end + 10)) ? 'has' : 'is'];
}

const bare = (folded: string): string => (folded.includes("'") ? folded.replaceAll("'", '') : folded);

function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (word === '%') return 'percent';
  if (word === '&') return 'and';
  const plain = word.replace(APOSTROPHE, "'").normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFKC');
  // Upper case first: it is what makes ß and ss, ς and σ, ı and i one. A ligature may hold spaces.
  const folded = plain.toUpperCase().toLowerCase().replace(LATIN_MARKS, '').replace(/\s/g, '');
  return /^\d/.test(folded) ? folded.replace(/,(?=\d{3}(?!\d))/g, '') : folded.replace(/[.,]/g, '');
}

function pauseIn(between: string, previous: Token | undefined): Token['pause'] {
  if (!previous) return 'stop';
  if (between === ' ' || between === '') return 'none';
  const signs = between.replace(HESITATION, ',');
  const abbreviated = ABBREVIATION.test(previous.key)
    ? /^[A-Z]/.test(previous.text)
    : /\p{L}\.\p{L}/u.test(previous.text);
  if (STOP.test(signs) && !(abbreviated && /^\.\s*$/.test(signs))) return 'stop';
  return COMMA.test(signs) ? 'comma' : 'none';
}

/** Tokens as they are shown: whole chunks with their punctuation where nothing is missing from them. */
export function spelled(tokens: readonly Token[]): string[] {
  const shown: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const { chunk } = token;
    const whole =
      tokens.slice(at, at + chunk.tokens).every((one) => one.chunk === chunk) &&
      at + chunk.tokens <= tokens.length;
    shown.push(whole ? chunk.written.replace(EDGES, '') : token.text);
    at += whole ? chunk.tokens : 1;
  }
  return shown;
}

/** Tokens as one line, without the punctuation after the last. */
export function spelledOut(tokens: readonly Token[]): string {
  return spelled(tokens)
    .join(' ')
    .replace(/[.,;:!?…]+$/, '');
}
