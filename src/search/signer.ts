import type { TalksRecord } from '../record/record';
import type { SearchIndex } from './build';
import { quotedIn } from './check/posted';
import { isEnglish } from './english';
import { TERM } from './fields';
import type { Mention } from './mentions';
import { termOf } from './postings';
import { asTyped, type Question, readQuestion } from './question';
import { isSpeaking } from './speech';
import type { Token } from './spelling';
import { formsOf } from './words';

/** What parts a name from the words that it signs. */
const SIGNS = /[:(~|→–—-]/u;

/** "According to" in some languages in which English words are passed on. */
const ACCORDING = /(?<!\p{L})(selon|laut|d['’]après|según|secondo)(?!\p{L})/giu;

/** 'Putin accused of waging a "...", dismissed as "...", branded "..."': of whom others speak. */
const SPOKEN_OF =
  /^\W*(\S+\s+){1,2}((accus|suspect|dismiss|describ|regard|denounc|condemn|slamm|blast|portray|depict|hail)ed\s+(as|of|for|over)\b[^:,.]*|(brand|label|labell|dubb|deem|call|accus)ed)\W*$/;

/**
 * Who speaks in what stands around the one quotation of a post ('Peskov on the reports: they "..."'), or whose name alone
 * stands there ('"..." (Peskov)'): the name as it was written, and all whom it fits. Null where it is open who speaks.
 */
export function signerAround(
  posted: string,
  record: TalksRecord,
  index: SearchIndex,
): { ids: readonly string[]; name: string } | null {
  const [quoted, ...others] = quotedIn(posted);
  if (quoted === undefined || others.length > 0) return null;
  // "Zelenskyy (Ukraine): ..." names him.
  const around = posted.replace(quoted, ' . ').replace(/\([^()]*\)(?=\s*:)|[#@]/gu, ' ');
  // "Putin dismissed as ..." does not speak.
  if (SPOKEN_OF.test(posted.slice(0, posted.indexOf(quoted)))) return null;
  const question = readQuestion(around.replace(ACCORDING, 'according to'), record, index);
  const speaking = speakersIn(question, index);
  const [one, other] = speaking.length > 0 || !SIGNS.test(around) ? speaking : aloneIn(question);
  return one && !other ? { ids: one.parties, name: asTyped(one, question) } : null;
}

/** Whoever speaks by a verb, or is said to have spoken on something and has words on record: "Putin on the talks" has none. */
function speakersIn({ mentions, tokens }: Question, index: SearchIndex): Mention[] {
  // "Abramovich reports": a noun, beside somebody who is not on record with words.
  const isVerb = (token: Token) =>
    token.form === 'according' ||
    (isSpeaking(token) && !/^(reports|claims|demands|remarks)$/.test(token.form));
  return mentions
    .filter(({ role, parties }) => role === 'speaker' && parties.length > 0)
    .filter(({ parties }) => tokens.some(isVerb) || parties.some((id) => hasWords(id, index)));
}

/** The one who is named beside nothing but days. */
function aloneIn({ mentions, tokens, units }: Question): Mention[] {
  const [alone] = mentions;
  if (alone?.role !== 'any' || alone.parties.length === 0) return [];
  const isAlone = units.every(({ kind, mention }) => kind === 'day' || mention === alone);
  const length = units.reduce((sum, { from, to }) => sum + to - from, 0);
  return isAlone && tokens.length === length ? [alone] : [];
}

/** Whether words of somebody are on record. */
export function hasWords(id: string, { postings }: SearchIndex): boolean {
  return termOf(postings, TERM.speaker(id)) >= 0;
}

/**
 * Whether a heading names one who may speak, and not whom it is about: "On Putin", "Russia and Ukraine". Whose office
 * stands before the name is one: "Ukrainian President Zelenskyy".
 * @param ids whom the name fits
 */
export function isOfOne(
  name: string,
  ids: readonly string[],
  record: TalksRecord,
  index: SearchIndex,
): boolean {
  const [one, other] = readQuestion(name, record, index).mentions;
  return (other === undefined || ids.length === 1) && one?.role !== 'about';
}

/**
 * "Lavrov", "Olena Zelenska", "Russian foreign minister Lavrov": a name of which neither the record nor English has the
 * last word, or a body of a country's: "Turkish media".
 */
export function isStrange(name: string, record: TalksRecord, index: SearchIndex): boolean {
  const { mentions, tokens, units } = readQuestion(name, record, index);
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPart = (word: string) =>
    /^\p{Lu}/u.test(word) || PARTICLE.test(word) || formsOf(word).every(isEnglish);
  const [owner] = mentions;
  const isOwned = owner && (owner.sides.length > 0 || tokens[owner.to - 1]?.owner === true);
  const isBody = isOwned && BODY.test(last);
  const isUnmentioned = mentions.every(({ to }) => to < tokens.length);
  return (
    isBody ||
    (isUnmentioned &&
      (!units.at(-1)?.known || tokens.at(-1)?.corrected === true) &&
      /^\p{Lu}/u.test(last) &&
      !formsOf(last).some(isEnglish) &&
      words.every(isPart))
  );
}

const PARTICLE = /^(von|van|der|den|de|di|da|du|dos|la|le|el|al|bin|ibn|ben)$/;

/** What of a country or person speaks, and is nobody of them who is on record. */
const BODY = /^(tv|television|media|press|ministry|minister|office|embassy|army|military)$/i;
