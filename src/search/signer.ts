import type { TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { quotedIn } from './check/posted';
import { isEnglish } from './english';
import { TERM } from './fields';
import { termOf } from './postings';
import { type Question, readQuestion } from './question';
import { isSpeaking } from './roles';
import type { Token } from './spelling';
import { wordsOf } from './words';

/** What parts a name from the words that it signs. */
const SIGNS = /[:(~|→–—-]/u;

/** "According to" in some languages in which English words are passed on. */
const ACCORDING = /(?<!\p{L})(selon|laut|d['’]après|según|secondo)(?!\p{L})/giu;

/**
 * Who speaks in what stands around the one quotation of a post ('Peskov on the reports: they "..."'), or whose name alone
 * stands there ('"..." (Peskov)'). Several ids where one name fits several; none where it is open who speaks.
 */
export function speakersAround(posted: string, record: TalksRecord, index: SearchIndex): readonly string[] {
  const [quoted, ...others] = quotedIn(posted);
  if (quoted === undefined || others.length > 0) return [];
  // "Zelenskyy (Ukraine): ..." names him.
  const around = posted.replace(quoted, ' . ').replace(/\([^()]*\)(?=\s*:)|[#@]/gu, ' ');
  // "Putin dismissed as ..." does not speak.
  if (/\b(as|being)\W*$/.test(posted.slice(0, posted.indexOf(quoted)))) return [];
  const question = readQuestion(around.replace(ACCORDING, 'according to'), record, index);
  const speaking = speakersIn(question, index);
  if (speaking.length > 0) return speaking.length === 1 ? (speaking[0] ?? []) : [];
  const [alone] = question.mentions;
  const isAlone = question.units.every(({ kind, mention }) => kind === 'day' || mention === alone);
  const isAll = question.tokens.length === (alone ? alone.to - alone.from : 0) + daysIn(question);
  return alone?.role === 'any' && isAlone && isAll && SIGNS.test(around) ? alone.parties : [];
}

/** Whoever speaks by a verb, or is said to have spoken on something and has words on record: "Putin on the talks" has none. */
function speakersIn({ mentions, tokens }: Question, index: SearchIndex): (readonly string[])[] {
  // "Abramovich reports": a noun, beside somebody who is not on record with words.
  const isVerb = (token: Token) =>
    token.form === 'according' ||
    (isSpeaking(token) && !/^(reports|claims|demands|remarks)$/.test(token.form));
  return mentions
    .filter(({ role, parties }) => role === 'speaker' && parties.length > 0)
    .filter(({ parties }) => tokens.some(isVerb) || parties.some((id) => hasWords(id, index)))
    .map(({ parties }) => parties);
}

function daysIn({ units }: Question): number {
  return units.reduce((sum, { kind, from, to }) => sum + (kind === 'day' ? to - from : 0), 0);
}

/** Whether words of somebody are on record. */
export function hasWords(id: string, { postings }: SearchIndex): boolean {
  return termOf(postings, TERM.speaker(id)) >= 0;
}

/** Whether a heading names one who may speak, and not whom it is about: "On Putin", "Russia and Ukraine". */
export function isOfOne(name: string, record: TalksRecord, index: SearchIndex): boolean {
  const [one, other] = readQuestion(name, record, index).mentions;
  return other === undefined && one?.role !== 'about';
}

/** "Lavrov", "Olena Zelenska", "NATO chief Stoltenberg": a name of which neither the record nor English has the last word. */
export function isStrange(name: string, record: TalksRecord, index: SearchIndex): boolean {
  const { mentions, units } = readQuestion(name, record, index);
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPart = (word: string) =>
    /^\p{Lu}/u.test(word) || wordsOf(word).every(({ form }) => isEnglish(form));
  return (
    mentions.length === 0 &&
    !units.at(-1)?.known &&
    /^\p{Lu}/u.test(last) &&
    !wordsOf(last).some(({ form }) => isEnglish(form)) &&
    words.every(isPart)
  );
}
