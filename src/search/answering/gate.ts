import { itselfIn } from '../question/itself';
import { asTyped, type Question } from '../question/question';
import { OFFICE } from '../question/titles';
import type { Unit } from '../question/units';
import { weightOf } from '../ranking/coverage';
import { type Candidate, type Case, look } from '../ranking/look';
import { JOINT, type Stretch } from '../words/words';
import { askedIn } from './asked';
import { checked } from './checked';
import {
  alike,
  amongBest,
  type Decision,
  ENOUGH,
  elsewhere,
  found,
  missingWords,
  withFirst,
} from './decision';
import { latest } from './latest';
import { outcomeGapOf } from './outcome';
import { coreOf, isOfAnother } from './premise';
import { unheard } from './quoting';
import { strangerIn } from './strangers';
import { fromSpeaker } from './theirs';

/** An answer with less than `ENOUGH` of the meaning must score so much more than the next. */
const APART = 1.2;

/** Beside a stranger, what holds this part of the rest is worth showing, if the rest is more than a word of most entries. */
const MOST = 0.6;
const SOMETHING = 1;

/** Decides whether a question has an answer on record, another one, or none. */
export function decide(at: Case): Decision {
  const { question } = at;
  const isBlank = !question.units.some(({ weight }) => weight > 0);
  // "What happened most recently" asks for nothing but the time.
  if (isBlank && question.order) return found(latest(at), at, false);
  const itself = itselfIn(question.text);
  if (itself) return elsewhere({ is: 'itself', of: itself }, []);
  if (isBlank) return elsewhere({ is: 'empty' }, []);
  const unused = unheard(at);
  if (unused) return elsewhere({ is: 'unknown', words: [unused.expression] }, unused.near);
  const stranger = strangerIn(question, at.record);
  const office = stranger && officeIn(stranger, at);
  if (stranger && !office) return fromStranger(at, stranger);
  if (question.asks.opinion) return elsewhere({ is: 'opinion' }, look(question.units, at));
  const vacant = office ?? question.mentions.find((mention) => mention.vacant)?.vacant;
  if (vacant)
    return elsewhere({ is: 'premise', words: [asTyped(vacant, question)] }, look(question.units, at));
  const asked = askedIn(at);
  return asked.length ? fromSpeaker(at, asked) : fromAnyone(at);
}

/** "British Prime Minister Truss": an office that the record lacks, with the person behind it, whose it is not. */
function officeIn({ from, to }: Stretch, { question }: Case): Stretch | undefined {
  const isOffice = (at: number) => at > from && OFFICE.test(question.tokens[at - 1]?.stem ?? '');
  const holder = question.mentions.find((one) => [one.from, one.to].includes(to) && isOffice(one.from));
  return holder && { from, to: holder.to };
}

/** So many words of the rest are no topic, but what the stranger is taken to have said; another said it who has this part of it. */
const SAID = 3;
const NEARLY_ALL = 0.9;

/** Somebody or something that the record does not know: what it has of the rest, but nobody's words on the same topic. */
function fromStranger(at: Case, stranger: Stretch): Decision {
  const { question } = at;
  const words = [asTyped(stranger, question)];
  const rest = question.units.filter(({ from, to }) => to <= stranger.from || from >= stranger.to);
  const candidates = alike(look(rest, at));
  const part = candidates[0]?.coverage.part ?? 0;
  const isTopic = question.asks.saying && rest.filter(({ kind }) => kind === 'word').length < SAID;
  const isWorthIt =
    !isTopic && part >= (question.asks.saying ? NEARLY_ALL : MOST) && part * weightOf(rest) >= SOMETHING;
  return elsewhere({ is: 'unknown', words }, isWorthIt ? candidates : []);
}

/** Whether an entry holds anything that a question is about besides the names and days in it, if there is such a thing. */
function bearsOut({ coverage }: Candidate, question: Question): boolean {
  const content = question.units.filter(({ kind, weight }) => kind === 'word' && weight > 0);
  if (isOfAnother(question) || subjectLackedBy(coverage, question)) return false;
  if (coverage.missing.some((unit) => isOwner(unit, question) || isOwned(unit, question))) return false;
  return content.every(({ light }) => light) || content.some((unit) => !coverage.missing.includes(unit));
}

/** "Russian concessions", "which Russian concessions": those of the side in front of what is asked for, and of no other. */
function isOwner({ from, to, mention }: Unit, { asks, units }: Question): boolean {
  const [matter, ...others] = units.filter((unit) => unit.from >= to);
  const isFirst = from === (asks.form === 'which' ? 1 : 0);
  const isOfSide = isFirst && mention !== null && mention.sides.length > 0;
  return isOfSide && matter?.from === to && others.every(({ light }) => light);
}

/** "His symptoms after the talks": what is somebody's, right behind the name that comes first. */
function isOwned({ from, kind, light }: Unit, { mentions: [owner], tokens }: Question): boolean {
  return (
    owner?.from === 0 && owner.to === from && tokens[from - 1]?.owner === true && kind === 'word' && !light
  );
}

/** What must be told of for anything of the question to be, if it is a word and an entry tells nothing of it. */
function subjectLackedBy({ missing }: Candidate['coverage'], question: Question): Unit | undefined {
  const isWord = ({ known, from }: Unit) => known || question.tokens[from]?.foreign === true;
  return coreOf(question).find((unit) => isWord(unit) && missing.includes(unit));
}

/** "neutrality & donbas": keywords of which each has entries of its own. */
function isJoined(candidates: readonly Candidate[], { question: { asks, text, units } }: Case): boolean {
  const isHeld = (unit: Unit) => candidates.some(({ coverage }) => !coverage.missing.includes(unit));
  return asks.form === 'keywords' && JOINT.test(text) && units.every(isHeld);
}

function fromAnyone(at: Case): Decision {
  const candidates = fuller(look(at.question.units, at));
  const best = candidates[0];
  const part = best?.coverage.part ?? 0;
  // Where the best holds too little, one that fits nearly as well and holds more of it is meant.
  const equals = part >= ENOUGH ? candidates.slice(0, 1) : amongBest(candidates);
  const answer = equals.find(
    (one) => (one.coverage.part >= ENOUGH || isAlone(candidates)) && bearsOut(one, at.question),
  );
  if (answer) return checked(withFirst(answer, candidates), at);
  if (isJoined(candidates, at)) return found(candidates, at, true);
  const subject = best && subjectLackedBy(best.coverage, at.question);
  if (subject && coreOf(at.question).length === 1 && at.question.asks.form === 'whether')
    return ofSubject(subject, at);
  const open = candidates.find(({ entry }) => outcomeGapOf(entry, at.question));
  const gap = open && outcomeGapOf(open.entry, at.question);
  if (gap) return elsewhere({ is: 'unstated', ...gap }, withFirst(open, candidates));
  const words = missingWords(best, at.question.units, at);
  return part < ENOUGH / 2
    ? elsewhere({ is: 'unknown', words }, [])
    : elsewhere({ is: 'premise', words }, candidates);
}

/** "Did the talks fail": what is told of the talks, and not what else failed. */
function ofSubject(subject: Unit, at: Case): Decision {
  if (!subject.known) return elsewhere({ is: 'unknown', words: [asTyped(subject, at.question)] }, []);
  const rest = at.question.units.filter((unit) => unit !== subject);
  return elsewhere({ is: 'premise', words: missingWords(undefined, rest, at) }, look([subject], at));
}

/** Chosen on the tuning questions: from 0.15 to 0.25 some are lost. */
const FULLER = 0.3;

/** What fits nearly as well as the best and holds so much more of the question stands before it. */
function fuller(candidates: readonly Candidate[]): readonly Candidate[] {
  const part = candidates[0]?.coverage.part ?? 0;
  const meant = amongBest(candidates).find(({ coverage }) => coverage.part >= part + FULLER);
  return meant ? withFirst(meant, candidates) : candidates;
}

/** Whether nothing else on record comes near the best entry. */
function isAlone([first, next]: readonly Candidate[]): boolean {
  return first !== undefined && first.hit.score >= APART * (next?.hit.score ?? first.hit.score);
}
