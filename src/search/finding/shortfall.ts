import type { TalksRecord } from '../../record/record';
import { isPerson } from '../../record/sides';
import { askedIn, saidBy } from '../answering/asked';
import { checked } from '../answering/checked';
import { asClaim } from '../answering/claim';
import { withFirst } from '../answering/decision';
import { opposed } from '../answering/polarity';
import { strangerIn } from '../answering/strangers';
import type { SearchIndex } from '../indexing/build';
import { longestRun } from '../indexing/passages';
import { termOf } from '../indexing/postings';
import { partiesIn } from '../question/mentions';
import { asTyped, type Question, readQuestion } from '../question/question';
import type { Unit } from '../question/units';
import { coverageOf } from '../ranking/coverage';
import { Candidate, type Case } from '../ranking/look';
import type { Hit, Why } from '../types';
import { JOINT, type Stretch, stemsOf } from '../words/words';
import { lackedBy } from './lacks';

/** What near hits lack of a text, and the hits to be shown instead. */
export interface Shortfall {
  why: Why;
  hits: readonly Hit[];
  /** True if words are lacking, false if what is on record speaks against the text. */
  isLack: boolean;
}

/** A hit with what of the text it lacks. */
interface Held {
  one: Candidate;
  lacked: readonly Unit[];
}

/**
 * What none of some hits of a search bears out of its text: "siege of Chernihiv" finds a besieged Mariupol, which is near
 * and not what was searched for. Null if one of them holds all that tells something; a slip may be any word.
 * @param asTopic whether the text stands in a topic's place: the entries' own words must hold it
 */
export function shortfallOf(
  text: string,
  hits: readonly Hit[],
  asTopic: boolean,
  record: TalksRecord,
  index: SearchIndex,
): Shortfall | null {
  const question = readQuestion(text, record, index);
  if (hits.length === 0 || question.units.length === 0) return null;
  const at: Case = { question, record, index };
  const stranger = strangerIn(question, record);
  if (stranger) return { why: unknown([asTyped(stranger, question)]), hits, isLack: true };
  const all = hits.map((hit): Held => {
    const one = new Candidate(hit, coverageOf(question.units, hit.position, index), record);
    return { one, lacked: lackedBy(one, at, asTopic) };
  });
  const whole = all.filter(({ lacked }) => lacked.length === 0).map(({ one }) => one);
  if (whole.length > 0)
    return objectionTo(
      whole,
      all.map(({ one }) => one),
      at,
    );
  return JOINT.test(text) && isHeldBetween(all, question) ? null : lackOf(all, asTopic, at);
}

/** What speaks against entries that hold all of a text: others said it, or they tell it otherwise. */
function objectionTo(whole: readonly Candidate[], all: readonly Candidate[], at: Case): Shortfall | null {
  const { passages, postings } = at.index;
  const terms = stemsOf(at.question.text).map((stem) => termOf(postings, stem));
  if (whole.some(({ hit }) => longestRun(terms, hit.position, passages) === terms.length)) return null;
  const { why, first } = objection(whole, all, { ...at, question: asClaim(at.question, whole[0]?.entry) });
  const candidates = first ? withFirst(first, whole) : whole;
  return why && { why, hits: candidates.map(({ hit }) => hit), isLack: false };
}

function objection(
  whole: readonly Candidate[],
  all: readonly Candidate[],
  at: Case,
): { why: Why | null; first?: Candidate } {
  const asked = askedIn(at);
  const theirs = saidBy(asked, at);
  if (asked.length > 0 && !whole.some(({ hit }) => theirs.includes(hit.position)))
    return { why: { is: 'other speaker', asked: partiesIn(asked) } };
  const denial = at.question.asks.claim === 0 ? DENYING_ALL.exec(whole[0]?.entry.gist ?? '')?.[0] : undefined;
  if (denial !== undefined) return { why: { is: 'turned', word: denial } };
  const opposite = whole[0] ? opposed(withFirst(whole[0], all), at) : null;
  if (opposite !== null) return { why: { is: 'premise', words: [opposite.word] }, first: opposite.by };
  const { why, candidates } = checked(whole, at);
  // Mere keywords claim nothing that could be turned round.
  if (why?.is === 'turned' && at.question.asks.form === 'keywords') return { why: null };
  return { why, ...(candidates[0] && { first: candidates[0] }) };
}

/** What denies all that a sentence tells. */
const DENYING_ALL = /^(neither|nobody|none)\b/i;

/** "neutrality, Donbas": keywords of which each has entries of its own; two who met did so together. */
function isHeldBetween(all: readonly Held[], { mentions, tokens, units }: Question): boolean {
  const isPair = mentions.some(
    ({ from }, at) => from > 0 && tokens[from - 1]?.form === 'and' && mentions[at - 1]?.to === from - 1,
  );
  if (isPair && units.some(({ kind }) => kind === 'word')) return false;
  return units.every((unit) => all.some(({ lacked }) => !lacked.includes(unit)));
}

/** The words that the first entry lacks: not on record at all, or not with the others. */
function lackOf(all: readonly Held[], asTopic: boolean, at: Case): Shortfall {
  const { question } = at;
  const lacked = all[0]?.lacked ?? [];
  const words = (units: readonly Stretch[]) => units.map((unit) => asTyped(unit, question));
  const isNowhere = (unit: Unit) =>
    asTopic && unit.kind === 'word' && all.every((held) => held.lacked.includes(unit));
  const strange = lacked.filter((unit) => !unit.known || isNowhere(unit));
  const why: Why =
    strange.length > 0 ? unknown(words(strange)) : { is: 'premise', words: words(relation(lacked, at)) };
  return { why, hits: all.map(({ one }) => one.hit), isLack: true };
}

/** "Venn met Ruiz" where the entry has Ruiz alone: neither is lacking, but what the one did with the other. */
function relation(lacked: readonly Unit[], { question: { units }, record }: Case): readonly Stretch[] {
  const isOfPerson = ({ mention }: Unit) => isPerson(record.parties.get(mention?.parties[0] ?? ''));
  const [one, verb, other, more] = units;
  const isOne = one && verb?.kind === 'word' && other && !more && [one, other, ...lacked].every(isOfPerson);
  return isOne ? [{ from: one.from, to: other.to }] : lacked;
}

function unknown(words: readonly string[]): Why {
  return { is: 'unknown', words };
}
