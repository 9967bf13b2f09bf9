import { asTyped } from '../question/question';
import { ABOUT, startOf } from '../question/roles';
import type { Unit } from '../question/units';
import type { Candidate, Case } from '../ranking/look';
import { type Decision, ENOUGH, elsewhere } from './decision';
import { isTold } from './quoting';

/** That it is on record from others, if theirs holds all of it: "chemical weapons" is no offer to give up weapons. */
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
  const theirs = others.filter(
    (one) => holdsAll(one) || isTold(one, at) || (own && isOnIt(one, own, content, at)),
  );
  return theirs.length > 0
    ? elsewhere({ is: 'other speaker', asked }, theirs)
    : elsewhere({ is: 'not theirs', asked }, others);
}

/** Whether an entry holds every telling unit; a word does not stand for somebody's office alone. */
function holdsAll({ coverage: { missing, parts } }: Candidate): boolean {
  return parts.every(({ unit, by }) => {
    const isOffice = unit.kind === 'word' && /^(speaker|about|outlet)$/.test(by?.how ?? '');
    return unit.light || !(isOffice || missing.includes(unit));
  });
}

/** "The missing handshakes": whether the asked speaks of nothing but something else that is missing, and another of these. */
export function isOnIt(
  other: Candidate | undefined,
  own: Candidate,
  content: readonly Unit[],
  { question: { tokens } }: Case,
): boolean {
  if (!other || other.coverage.part < ENOUGH) return false;
  const telling = content.filter(({ light }) => !light);
  const held = telling.filter((unit) => !own.coverage.missing.includes(unit));
  const [thing, next] = telling.filter((unit) => !held.includes(unit));
  if (held.length !== 1 || thing === undefined || next !== undefined) return false;
  const [word] = held;
  const isTopic = word && ABOUT.test(tokens[startOf(word.from, tokens) - 1]?.form ?? '');
  const isSaidOfIt = word?.kind === 'word' && word.to === thing.from;
  return isTopic === true && isSaidOfIt && !other.coverage.missing.includes(thing);
}
