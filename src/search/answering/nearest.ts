import { passagesOf } from '../indexing/passages';
import { type Mention, partiesIn } from '../question/mentions';
import { asTyped } from '../question/question';
import type { Unit } from '../question/units';
import { coverageOf, weightOf } from '../ranking/coverage';
import { type Candidate, type Case, look } from '../ranking/look';
import { stemsOf } from '../words/words';
import { BESIDE, CONTEXT, type Decision, withFirst } from './decision';
import { PRESUMING } from './polarity';

/** An entry holds a word or name if it has so much of it. */
const HELD = 0.5;

/**
 * What is shown instead of a wrong premise: behind the entry that it was held against what is on record of the most telling
 * of the rest, if anything is. "Has Russia agreed to a ceasefire" is near what is said on a ceasefire, and not near what
 * somebody else agreed to.
 */
export function nearest(decision: Decision, at: Case): Decision {
  const { why, candidates } = decision;
  if (why?.is !== 'premise') return decision;
  const rest = besides(why.words, at);
  const shown = rest.length < at.question.units.length ? onMatter(candidates, rest, at) : candidates;
  const words = why.words.filter((word) => !isSomebody(word, at));
  const told = isToldIn(shown[0], words);
  return { ...decision, why: { ...why, words, ...(told ? { told } : {}) }, candidates: shown };
}

/** "Did Abramovich meet Erdogan": the record has much of him, and what it does not support is what is asked of him. */
function isSomebody(word: string, { question }: Case): boolean {
  const { asks, mentions, tokens } = question;
  const isAsked = ({ from, to, role, vacant }: Mention) =>
    role !== 'place' && !vacant && !tokens[to - 1]?.owner && asTyped({ from, to }, question) === word;
  return !PRESUMING.has(asks.form) && mentions.some((one) => isAsked(one) && partiesIn([one]).length > 0);
}

/** The candidates, where the first lacks most of a question besides the word that is not borne out the one first that lacks least. */
export function mostFirst(candidates: readonly Candidate[], word: string, at: Case): readonly Candidate[] {
  const left = besides([word], at);
  const rest = left.filter(({ kind }) => kind === 'word');
  const lacked = candidates.map(({ coverage }) =>
    weightOf(rest.filter((unit) => coverage.missing.includes(unit))),
  );
  const first = candidates[lacked.indexOf(Math.min(...lacked))];
  const isOfIt = left.length < at.question.units.length;
  return first && isOfIt && (lacked[0] ?? 0) > weightOf(rest) / 2 ? withFirst(first, candidates) : candidates;
}

function besides(words: readonly string[], { question }: Case): Unit[] {
  const line = ` ${words.join(' ')} `;
  return question.units.filter((unit) => !line.includes(` ${asTyped(unit, question)} `));
}

/** Whether an entry has the very words: "is a ceasefire agreed", that it is only called for leaves "ceasefire" on record. */
function isToldIn(first: Candidate | undefined, words: readonly string[]): boolean {
  const told = new Set(first && passagesOf(first.entry).flatMap(stemsOf));
  return words.length > 0 && words.flatMap(stemsOf).every((stem) => told.has(stem));
}

/** The first of some candidates, those of the others that are on the most telling of the rest, and what else is. */
function onMatter(candidates: readonly Candidate[], rest: readonly Unit[], at: Case): readonly Candidate[] {
  const matter = matterOf(rest, at);
  if (!matter) return candidates;
  const isOn = ({ hit }: Candidate) => coverageOf([matter], hit.position, at.index).part >= HELD;
  const left = candidates.filter((one, place) => place === 0 || isOn(one));
  if (left.length === candidates.length) return candidates;
  const others = look(at.question.units, at).filter(isOn);
  const near = others.filter(({ hit }) => hit.score >= BESIDE.score * (others[0]?.hit.score ?? 0));
  const isLeft = ({ hit }: Candidate) => left.some((one) => one.hit.position === hit.position);
  return [...left, ...near.filter((one) => !isLeft(one))].slice(0, CONTEXT);
}

/** The rarest word besides those of a premise, or the rarest place; a name that is the premise leaves nothing to go by. */
function matterOf(rest: readonly Unit[], { question }: Case): Unit | undefined {
  if (question.units.some((unit) => unit.mention && !rest.includes(unit))) return undefined;
  const words = rest.filter(({ kind, known, light }) => kind === 'word' && known && !light);
  const places = rest.filter(({ mention }) => mention?.role === 'place');
  return (words.length > 0 ? words : places).sort((one, other) => other.weight - one.weight)[0];
}
