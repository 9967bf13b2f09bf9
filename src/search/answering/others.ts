import { asTyped } from '../question/question';
import { ON } from '../question/roles';
import { ASSERTING } from '../question/speech';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { denies } from '../words/denial';
import { setOf } from '../words/words';
import { type Decision, elsewhere } from './decision';
import { unjudged, unsettled } from './premise';
import { isTold } from './quoting';

/**
 * That it is on record from others, if theirs holds all of it: "chemical weapons" is no offer to give up weapons. What
 * those who are asked for said on any of it is near: "did Russia announce a withdrawal", of which others alone speak.
 */
export function ofOthers(
  others: readonly Candidate[],
  own: Candidate | undefined,
  { at, content, asked }: { at: Case; content: readonly Unit[]; asked: readonly string[] },
): Decision {
  // "What did Truss say of Erdogan": nothing is asked for that others could have said.
  if (content.every(({ mention }) => mention !== null)) {
    const about = content.map((unit) => asTyped(unit, at.question));
    return elsewhere({ is: 'not theirs', asked, about }, others);
  }
  const theirs = others.filter((one) => (holdsAll(one) || isTold(one, at)) && bears(one, at));
  if (theirs.length === 0) return elsewhere({ is: 'not theirs', asked }, others);
  const near = own && own.hit.score >= NEAR * (theirs[0]?.hit.score ?? 0) ? [own] : [];
  const decision = elsewhere(
    { is: 'other speaker', asked, ...(near.length > 0 ? { near: true } : {}) },
    theirs,
  );
  return { ...decision, candidates: [...decision.candidates, ...near] };
}

/** Whether an entry has as done what somebody is asked to have done, and does not deny what they are asked to have put. */
function bears(one: Candidate, at: Case): boolean {
  const { mentions, text, tokens } = at.question;
  const isPut = mentions.some(({ role, to }) => role === 'speaker' && PUTTING.has(tokens[to]?.stem ?? ''));
  const isOn = tokens.some(({ form }) => ON.test(form));
  const isDenial = one.entry.links.some(({ how }) => how === 'denies');
  const isSound = unsettled(one, at) === null && unjudged(one, at) === null;
  return isSound && !(isDenial && isPut && !isOn && !denies(text));
}

const PUTTING = setOf(`${ASSERTING} report confirm announc`);

/** What the asked said that scores this part of what others did tells of the same place or matter; less is one stray word. */
const NEAR = 0.15;

/** Whether an entry holds every telling unit; a word does not stand for somebody's office alone. */
function holdsAll({ coverage: { missing, parts } }: Candidate): boolean {
  return parts.every(({ unit, by }) => {
    const isOffice = unit.kind === 'word' && /^(speaker|about|outlet)$/.test(by?.how ?? '');
    return unit.light || !(isOffice || missing.includes(unit));
  });
}
