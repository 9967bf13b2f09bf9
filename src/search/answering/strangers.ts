import type { TalksRecord } from '../../record/record';
import { AUXILIARY, DETERMINER, isAuxiliary } from '../question/grammar';
import type { Mention } from '../question/mentions';
import { asTyped, type Question } from '../question/question';
import { roleOf, startOf } from '../question/roles';
import { isFiniteSpeaking, SPEAKING, SPEECH } from '../question/speech';
import type { Token } from '../question/spelling';
import { OFFICE } from '../question/titles';
import type { Unit } from '../question/units';
import { isEnglish } from '../words/english';
import { type Stretch, stemsOf } from '../words/words';

/**
 * A name that the record does not know: written as one, asked for as a speaker ("what does macron think", "lavrov quote
 * on sanctions", "china's view"), in a question for yes or no or among few keywords ("did lavrov attend"), an office that
 * it lacks ("the prime minister"), or where something was, by a name that it has for a side alone ("in Ankara"). Gives
 * the places of its words.
 */
export function strangerIn(question: Question, record: TalksRecord): Stretch | undefined {
  const { units, tokens, mentions, asks } = question;
  const found = units.find((unit, at) => {
    const { kind, known, from, to, stranger } = unit;
    if (kind === 'day') return false;
    if (isHomeland(from, tokens)) return true;
    // "Minister Kuleba": a title beside a name.
    const isBeside = mentions.some((mention) => mention.from === to || mention.to === from);
    if (known && !isBeside && isOtherwiseKnown(unit, tokens)) return true;
    const next = tokens[to]?.stem ?? '';
    const isOwner = tokens[from]?.owner === true && (SPEECH.has(next) || SPEAKING.has(next));
    const isSpeaker = isOwner || (isBareName(from, tokens) && isNamed(from, to, tokens));
    // "NATO on neutrality", "what did Fomin say": the record has the word, or one like it, for other things.
    const { initials = false, capital = false, corrected = false } = tokens[from] ?? {};
    const isOther = kind === 'word' && (initials || (capital && corrected)) && isSpeaker;
    if (stranger || known) return stranger || isOther;
    if (isSpeaker || isOffice(from, to, tokens)) return true;
    // "did Arakhamia meet Lavrov", "macron ceasefire": each name counts.
    const { foreign, form = '' } = tokens[from] ?? {};
    const isStrange = foreign === false && form.length >= SHORTEST;
    const isShort = asks.form === 'keywords' && tokens.length <= KEYWORDS;
    // "Lavrov, position on neutrality"; before a colon may stand any heading.
    const isTopic = from === 0 && question.text[tokens[from]?.end ?? 0] === ',';
    if (isStrange && (asks.form === 'whether' || isShort || isTopic)) return true;
    if (asks.form === 'keywords' && isTeller(from, to, tokens)) return true;
    if (!AUXILIARY.test(tokens[startOf(from, tokens) - 1]?.form ?? '')) return false;
    const end = units.slice(at).findIndex((unit, i) => unit.known || unit.from !== from + i);
    return speaksAt(from + (end < 0 ? units.length - at : end), tokens);
  });
  if (found) return wholeName(found, tokens);
  const venue = mentions.find((mention) => isUnknown(mention) && isVenue(mention, tokens));
  if (venue) return venue;
  const place = mentions.find((mention) => isUnknownPlace(mention, question, record));
  return place && { from: startOf(place.from, tokens) - 1, to: place.to };
}

/** "Crimea", taken for "Crimean": an entry that names its people tells nothing of the place, but of who is from there. */
function isHomeland(at: number, tokens: readonly Token[]): boolean {
  const { form, typed, corrected } = tokens[at] ?? {};
  return corrected === true && form === `${typed}n` && tokens[at - 1]?.form !== 'from' && !isEnglish(form);
}

const KEYWORDS = 3;

/** What is shorter is rather a word cut short ("frm") than a name. */
const SHORTEST = 5;

/** "Erdogan in Ankara", "talks in London", "did the talks take place in London", but "reactions in London". */
function isUnknownPlace(mention: Mention, question: Question, record: TalksRecord): boolean {
  const { tokens, mentions } = question;
  const start = startOf(mention.from, tokens);
  const [earlier, before] = [tokens[start - 2], tokens[start - 1]];
  if (!isUnknown(mention) || mention.role === 'speaker') return false;
  const names = mention.parties.map((id) => record.parties.get(id)?.name ?? '');
  if ([asTyped(mention, question), ...names].flatMap(stemsOf).some((stem) => BODY.test(stem))) return false;
  if (!/^(in|near)$/.test(before?.form ?? '') || FAITH.test(earlier?.stem ?? '')) return false;
  return (
    MEETING.test(earlier?.stem ?? '') ||
    mentions.some((other) => other.to < start && other.sides.length === 0)
  );
}

/** Stems of bodies, in which somebody is something. */
const BODY = /^(govern|cabinet|parliament|deleg|team|union|administr)/;

/** Whether the record has a name for a side alone, and no place is called so. */
function isUnknown({ parties, sides, places }: Mention): boolean {
  return parties.length > 0 && sides.length > 0 && places.length === 0;
}

/** "The Ankara session", "the palace of Ankara": a name in front of what people gather for or behind a building. */
function isVenue({ from, to }: Mention, tokens: readonly Token[]): boolean {
  const [article, next] = [tokens[from - 1]?.form ?? '', tokens[to]];
  const isOfBuilding = article === 'of' && /^(palac|hotel)/.test(tokens[from - 2]?.stem ?? '');
  const isBare = article === 'the' && to - from === 1;
  return isOfBuilding || (isBare && GATHERING.test(next?.form ?? ''));
}

/** By form, not by stem: "the Kremlin negotiates" is no venue. */
const GATHERING = /^(talks|meeting|round|session|summit|conference|palace)$/;

/** Stems of what people gather for, or of its being held, and of what one has in somebody. */
const MEETING =
  /^(talk|negoti|meet|round|session|summit|confer|held|place|begin|began|resum|continu|conclud)/;
const FAITH = /^(trust|faith|confid|belie|interest|involv|role|part)/;

/** "The French president", "the prime minister", "the Arsenal owner": what nobody on record is, by a word that it lacks. */
function isOffice(from: number, to: number, tokens: readonly Token[]): boolean {
  const { form = '', capital = false } = tokens[from] ?? {};
  const stem = tokens[to]?.stem ?? '';
  return (
    (OFFICE.test(stem) || SPOKESPERSON.test(stem)) && ((capital && from > 0) || KIND_OF_OFFICE.test(form))
  );
}

/** Stems of those who speak for somebody. */
const SPOKESPERSON = /^(ambassador|spokesman|spokeswoman|spokesperson)$/;
const KIND_OF_OFFICE = /^(prime|interior|home|financ\w*|econom\w*|energy|health|justice)$/;

/** "pope calls for a ceasefire": who begins a statement and says something. */
function isTeller(from: number, to: number, tokens: readonly Token[]): boolean {
  const verb = tokens[to];
  return startOf(from, tokens) === 0 && verb !== undefined && !verb.opens && isFiniteSpeaking(verb.form);
}

/** "players react", "players of Chelsea react". */
function speaksAt(at: number, tokens: readonly Token[]): boolean {
  const isVerb = ({ stem }: Token) => SPEAKING.has(stem);
  const verb = tokens[at];
  if (!verb) return false;
  return isVerb(verb) || (/^(of|from|in|at)$/.test(verb.form) && tokens.slice(at + 1, at + 5).some(isVerb));
}

/** "Red Cross": the words with capital letters on both sides belong to the name, and so does the office it qualifies. */
function wholeName({ from, to }: Unit, tokens: readonly Token[]): Stretch {
  const isPart = (token: Token | undefined) => token?.capital === true && !token.empty;
  const before = tokens.slice(0, from).findLastIndex((token) => !isPart(token)) + 1;
  const after = tokens.findIndex((token, at) => at >= to && (!isPart(token) || token.opens));
  const end = isOffice(from, to, tokens) ? to + 1 : to;
  if (!tokens[from]?.capital) return { from, to: end };
  return { from: before, to: Math.max(end, after < 0 ? tokens.length : after) };
}

/**
 * "What did the Red Cross say": words that the record has for other things, but where a speaker
 * stands they are the name of somebody else.
 */
function isOtherwiseKnown({ kind, from, alternatives }: Unit, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, from);
  const start = before.findLastIndex(({ form }) => AUXILIARY.test(form)) + 1;
  const end = tokens.findIndex(({ stem }, at) => at > from && SPEAKING.has(stem));
  if (kind !== 'word' || start === 0 || end < 0 || alternatives.some(({ how }) => how === 'speaker'))
    return false;
  const name = tokens.slice(tokens[start]?.form === 'the' ? start + 1 : start, end);
  return name.every(({ capital }) => capital) && !tokens[start - 1]?.capital;
}

/** Whether what may be a name stands where a speaker does, or where the question begins with who did something. */
function isNamed(from: number, to: number, tokens: readonly Token[]): boolean {
  const isSubject = from === 1 && isAuxiliary(tokens[0]);
  return isSubject || roleOf({ from, to, kind: 'name', parties: [''], places: [] }, tokens) === 'speaker';
}

/** A word that is not English and stands without an article, an adjective or an owner before it, as only names do. */
function isBareName(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  // "boris johnson": a first name that was read as a typo.
  const isOpen = before === undefined || before.corrected || (before.empty && !DETERMINER.test(before.form));
  return isOpen && tokens[at]?.foreign === false;
}
