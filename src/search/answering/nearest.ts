import { asTyped } from '../question/question';
import type { Unit } from '../question/units';
import { coverageOf } from '../ranking/coverage';
import { type Candidate, type Case, look } from '../ranking/look';
import { BESIDE, CONTEXT, type Decision } from './decision';

/** An entry holds a word or name if it has so much of it. */
const HELD = 0.5;

/**
 * What is shown instead of a wrong premise: behind the entry that it was held against what is on record of the most telling
 * of the rest, if anything is. "Has Russia agreed to a ceasefire" is near what is said on a ceasefire, and not near what
 * somebody else agreed to.
 */
export function nearest(decision: Decision, at: Case): Decision {
  const { why, candidates } = decision;
  const matter = why?.is === 'premise' ? matterBeside(why.words, at) : undefined;
  if (!matter) return decision;
  const isOn = ({ hit }: Candidate) => coverageOf([matter], hit.position, at.index).part >= HELD;
  const left = candidates.filter((one, place) => place === 0 || isOn(one));
  if (left.length === candidates.length) return decision;
  const others = look(at.question.units, at).filter(isOn);
  const near = others.filter(({ hit }) => hit.score >= BESIDE.score * (others[0]?.hit.score ?? 0));
  const isLeft = ({ hit }: Candidate) => left.some((one) => one.hit.position === hit.position);
  return { ...decision, candidates: [...left, ...near.filter((one) => !isLeft(one))].slice(0, CONTEXT) };
}

/** The rarest word besides those of a premise, or the rarest place; a name that is the premise leaves nothing to go by. */
function matterBeside(premise: readonly string[], { question }: Case): Unit | undefined {
  const isOfPremise = (unit: Unit) => premise.includes(asTyped(unit, question));
  if (question.units.some((unit) => unit.mention && isOfPremise(unit))) return undefined;
  const rest = question.units.filter((unit) => !isOfPremise(unit));
  const words = rest.filter(({ kind, known, light }) => kind === 'word' && known && !light);
  const places = rest.filter(({ mention }) => mention?.role === 'place');
  return (words.length > 0 ? words : places).sort((one, other) => other.weight - one.weight)[0];
}
