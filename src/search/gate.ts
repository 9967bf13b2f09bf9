import { askedIn, carrierOf, saidBy } from './asked';
import { AMONG_BEST, alike, checked, type Decision, elsewhere, found, withFirst } from './decision';
import { tellsOf } from './doers';
import { heldBy } from './filters';
import { type Candidate, type Case, look } from './look';
import { type Mention, partiesIn } from './mentions';
import { isOfAnother, subjectOf } from './premise';
import { asTyped } from './question';
import { isQuotedIn } from './quoting';
import { repliesAmong } from './replies';
import { intersection } from './sets';
import { REACTING } from './speech';
import { strangerIn } from './strangers';
import { TRAIT } from './traits';
import { type Unit, withoutParaphrases } from './units';
import { JOINT, type Stretch } from './words';

/** An answer is `found` if it holds at least this much of the question's meaning. Chosen on the tuning questions. */
const ENOUGH = 0.35;

/** Or, with less of it, if it scores so much more than the next. */
const SOME = 0.22;
const APART = 1.2;

/** Beside a stranger, what holds this part of the rest is worth showing, if the rest is more than a word of most entries. */
const MOST = 0.6;
const SOMETHING = 1;

/** Another speaker is meant if theirs holds this much more of the question than the asked speaker's best, and fits so much better. */
const MORE = 0.1;
const CLOSER = 1.4;

/** Decides whether a question has an answer on record, another one, or none. */
export function decide(at: Case): Decision {
  const { question } = at;
  if (!question.units.some(({ weight }) => weight > 0)) return elsewhere({ is: 'empty' }, []);
  const stranger = strangerIn(question);
  if (stranger) return fromStranger(at, stranger);
  if (question.asks.opinion) return elsewhere({ is: 'opinion' }, look(question.units, at));
  const vacant = question.mentions.find((mention) => mention.vacant)?.vacant;
  if (vacant)
    return elsewhere({ is: 'premise', words: [asTyped(vacant, question)] }, look(question.units, at));
  const asked = askedIn(at);
  return asked.length ? fromSpeaker(at, asked) : fromAnyone(at);
}

/** Somebody or something that the record does not know: what it has of all the rest, unless their words are asked for. */
function fromStranger(at: Case, stranger: Stretch): Decision {
  const { question } = at;
  const words = [asTyped(stranger, question)];
  const rest = question.units.filter(({ from, to }) => to <= stranger.from || from >= stranger.to);
  const candidates = question.asks.saying ? [] : alike(look(rest, at));
  const part = candidates[0]?.coverage.part ?? 0;
  const isWorthIt = part >= MOST && part * weightOf(rest) >= SOMETHING;
  return elsewhere({ is: 'unknown', words }, isWorthIt ? candidates : []);
}

/** The question asks for the words of someone: theirs, or whose they are, or that there are none. */
function fromSpeaker(at: Case, asked: readonly Mention[]): Decision {
  const { units } = at.question;
  const parties = [...new Set(partiesIn(asked))];
  const carrier = carrierOf(asked, at);
  if (carrier) return throughCarrier(at, asked, carrier);
  const allowed = saidBy(asked, at);
  if (!allowed.length) return fromMute(at, parties);
  const content = units.filter((unit) => !(unit.mention && asked.includes(unit.mention)));
  if (content.every(({ light }) => light)) {
    const theirs = look(units, at, allowed);
    const { details, form } = at.question.asks;
    return form === 'where' || details.includes('name') ? checked(theirs, at) : found(theirs, at, true);
  }
  const own = look(content, at, allowed)[0];
  // A paraphrase helps to find what somebody said; it takes nothing from whoever is asked.
  const others = look(content.map(withoutParaphrases), at).filter(
    ({ hit }) => !allowed.includes(hit.position),
  );
  // What nobody says takes nothing, either: it is no other's words.
  const spoken = others.find(({ hit }) => ((at.index.traits.bits[hit.position] ?? 0) & TRAIT.narrated) === 0);
  // What they react to is what others said or did.
  const isReaction = at.question.tokens.some(({ stem }) => REACTING.test(stem));
  const isTheirs = own && own.coverage.part >= ENOUGH && (isReaction || !isRather(spoken, own));
  if (isTheirs || isBetween(content, at, allowed, asked)) return checked(look(units, at, allowed), at);
  const replies = repliesAmong(look(units, at, allowed), asked, at);
  if (replies.length > 0) return found(replies, at, true);
  const isOfTheDay = content.every(({ kind }) => kind === 'day');
  if (!isOfTheDay && others[0] && others[0].coverage.part >= ENOUGH)
    return elsewhere({ is: 'other speaker', asked: parties }, alike(others));
  if (!isOfTheDay && !own?.coverage.part) return elsewhere({ is: 'other speaker', asked: parties }, others);
  return elsewhere({ is: 'premise', words: missingWords(own, content, at) }, look(units, at, allowed));
}

/** Those who are asked for say nothing: an entry may still tell what they did, by the very verb. */
function fromMute(at: Case, parties: readonly string[]): Decision {
  const candidates = look(at.question.units, at);
  const told = alike(candidates).find(({ entry }) => tellsOf(entry, parties, at));
  return told
    ? checked(withFirst(told, candidates), at)
    : elsewhere({ is: 'no words', asked: parties }, concerning(parties, candidates, at));
}

/** Those of some candidates that are about one of some parties, or came through them. */
function concerning(
  parties: readonly string[],
  candidates: readonly Candidate[],
  { index }: Case,
): Candidate[] {
  const theirs = new Set([...heldBy('person', parties, index), ...heldBy('outlet', parties, index)]);
  return candidates.filter(({ hit }) => theirs.has(hit.position));
}

/** What the asked but for an outlet said through that one, or that it did not come through it. */
function throughCarrier(at: Case, asked: readonly Mention[], carrier: Mention): Decision {
  const speakers = asked.filter((one) => one !== carrier);
  const theirs = saidBy(speakers, at);
  const { units } = at.question;
  if (!theirs.length) return fromMute(at, partiesIn(speakers));
  const carried = look(units, at, intersection(theirs, saidBy([carrier], at)));
  const all = look(units, at, theirs);
  const isCarried = carried[0] && carried[0].coverage.part >= (all[0]?.coverage.part ?? 0) - MORE;
  if (isCarried) return checked(carried, at);
  return elsewhere({ is: 'premise', words: [asTyped(carrier, at.question)] }, all);
}

/** "Zelenskyy on the war and on concessions": several statements of the asked speaker hold it together. */
function isBetween(
  content: readonly Unit[],
  at: Case,
  allowed: Uint32Array,
  asked: readonly Mention[],
): boolean {
  const isSeveral = asked.length > 1 || at.question.tokens.some(({ form }) => form === 'and');
  if (!isSeveral) return false;
  const theirs = look(content, at, allowed);
  const missing = content.filter((unit) => theirs.every(({ coverage }) => coverage.missing.includes(unit)));
  return weightOf(content) > 0 && 1 - weightOf(missing) / weightOf(content) >= ENOUGH;
}

function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether the question rather means what another speaker said than what the asked one did. */
function isRather(other: Candidate | undefined, own: Candidate): boolean {
  if (!other) return false;
  const more = other.coverage.part - own.coverage.part;
  return more >= MORE && other.hit.score >= CLOSER * own.hit.score;
}

/** Whether an entry holds anything that a question is about besides the names and days in it, if there is such a thing. */
function bearsOut({ coverage }: Candidate, { question }: Case): boolean {
  const content = question.units.filter(({ kind, weight }) => kind === 'word' && weight > 0);
  if (isOfAnother(question)) return false;
  const subject = subjectOf(question);
  if (subject?.known && coverage.missing.includes(subject)) return false;
  return content.every(({ light }) => light) || content.some((unit) => !coverage.missing.includes(unit));
}

/** "neutrality & donbas": keywords of which each has entries of its own. */
function isJoined(candidates: readonly Candidate[], { question: { asks, text, units } }: Case): boolean {
  const isHeld = (unit: Unit) => candidates.some(({ coverage }) => !coverage.missing.includes(unit));
  return asks.form === 'keywords' && JOINT.test(text) && units.every(isHeld);
}

function fromAnyone(at: Case): Decision {
  const candidates = look(at.question.units, at);
  const best = candidates[0];
  const part = best?.coverage.part ?? 0;
  // Where the best holds too little, one that fits nearly as well and holds more of it is meant.
  const equals = part >= ENOUGH ? candidates.slice(0, 1) : candidates;
  const answer = equals.find(
    (one) =>
      one.hit.score >= AMONG_BEST * (best?.hit.score ?? 0) &&
      (one.coverage.part >= ENOUGH || isAlone(one, candidates) || isQuotedIn(one, at)) &&
      bearsOut(one, at),
  );
  if (answer) return checked(withFirst(answer, candidates), at);
  if (isJoined(candidates, at)) return found(candidates, at, true);
  const words = missingWords(best, at.question.units, at);
  return part < ENOUGH / 2
    ? elsewhere({ is: 'unknown', words }, [])
    : elsewhere({ is: 'premise', words }, candidates);
}

/** The words of some units that an entry does not bear out, heaviest first; all of them if there is none. */
function missingWords(one: Candidate | undefined, units: readonly Unit[], { question }: Case): string[] {
  const missing = one?.coverage.missing ?? units;
  return missing.slice(0, 4).map((unit) => asTyped(unit, question));
}

/** Whether an entry holds some of the question, and nothing else on record comes near it. */
function isAlone(one: Candidate, candidates: readonly Candidate[]): boolean {
  const [first, next] = candidates;
  return (
    one === first && one.coverage.part >= SOME && one.hit.score >= APART * (next?.hit.score ?? one.hit.score)
  );
}
