import type { Entry, TalksRecord } from '../../record/record';
import { isPerson } from '../../record/sides';
import type { Ground, SearchIndex } from '../indexing/build';
import { TERM } from '../indexing/fields';
import type { Postings } from '../indexing/postings';
import { difference, holding, intersection } from '../indexing/sets';
import { DEEPEST, TRAIT, type Traits } from '../indexing/traits';
import type { Asks } from '../question/asks';
import type { Question } from '../question/question';
import type { Unit } from '../question/units';
import type { Hit } from '../types';
import { closenessTo, SAME_FORM } from './closeness';
import { type Coverage, coverageOf } from './coverage';
import { byScore, rank } from './rank';

/** Entries looked at closely after the first ranking. */
const LOOKED_AT = 40;

/** The first of them whose words are read: taking an entry apart is what costs most. */
const READ = 16;

/** What scores less than this part of the best cannot come near it, however closely it is looked at. */
const WORTH_A_LOOK = 0.2;

/** The part of a score that depends on how much of the question an entry holds, next to how rare the held words are. */
const COVERAGE = 0.5;

/** One entry under closer look. */
export class Candidate {
  constructor(
    readonly hit: Hit,
    readonly coverage: Coverage,
    private readonly record: TalksRecord,
  ) {}

  /** Decoded when it is asked for. */
  get entry(): Entry {
    return this.record.entries.at(this.hit.position);
  }
}

/** A question with all that an answer is looked up in. */
export interface Case extends Ground {
  question: Question;
}

/**
 * The entries that hold some units of a question best, best first. They are ranked, then looked at closely: how much
 * they hold, whether words stand together, whether it is the kind of entry that the question wants.
 */
export function look(
  units: readonly Unit[],
  { question, record, index }: Case,
  allowed: Uint32Array | null = null,
): Candidate[] {
  const wanted = question.asks.quotedOnly ? quoted(index.postings, allowed) : allowed;
  const only = withoutExcepted(wanted, question, index);
  const closeness = closenessTo(question, index, SAME_FORM);
  const isPersonal = units.some((unit) => namesPerson(unit, record.parties));
  const ranked = rank(units, index, LOOKED_AT, only);
  const floor = (ranked[0]?.score ?? 0) * WORTH_A_LOOK;
  const candidates = ranked
    .filter(({ score }) => score >= floor)
    .map(({ position, score }, at): Candidate => {
      const coverage = coverageOf(units, position, index);
      const closer =
        (score + (at < READ ? closeness(position) : 0)) * (1 - COVERAGE + COVERAGE * coverage.part);
      const suits = suitability(position, question.asks, index.traits);
      const concerns = isPersonal ? concern(coverage, record) : 1;
      return new Candidate({ position, score: closer * suits * concerns }, coverage, record);
    })
    .sort((a, b) => byScore(a.hit, b.hit));
  return onceEach(candidates, index.traits);
}

/** "who else besides Peskov": without what those said or carried whom the question leaves out. */
function withoutExcepted(
  allowed: Uint32Array | null,
  { mentions }: Question,
  { postings }: SearchIndex,
): Uint32Array | null {
  const ids = mentions.flatMap(({ role, parties }) => (role === 'except' ? parties : []));
  if (ids.length === 0) return allowed;
  const terms = ids.flatMap((id) => [TERM.speaker(id), TERM.outlet(id)]);
  return difference(allowed, holding(terms, postings), postings);
}

/** What a document prints twice is shown once: without the repetition of an entry that is there itself. */
function onceEach(candidates: Candidate[], { bits }: Traits): Candidate[] {
  const repeats = ({ hit }: Candidate) => ((bits[hit.position] ?? 0) & TRAIT.repeats) > 0;
  if (!candidates.some(repeats)) return candidates;
  const left = new Map(candidates.map((one) => [one.entry.id, one]));
  // The worst first: of two that repeat each other the better one stays.
  for (const { entry } of [...candidates].reverse())
    if (entry.links.some(({ how, to }) => how === 'repeats' && left.get(to)?.entry.source === entry.source))
      left.delete(entry.id);
  return [...left.values()];
}

/** The entries with quoted words among some, or among all. */
export function quoted(postings: Postings, allowed: Uint32Array | null = null): Uint32Array {
  const docs = holding([TERM.kind('quote'), TERM.kind('fragment')], postings);
  return allowed ? intersection(allowed, docs) : docs;
}

/** Forms that ask what happened rather than what was said. */
const HAPPENING: ReadonlySet<Asks['form']> = new Set(['when', 'where', 'whether', 'number', 'which']);

/** What suits a question, as factors: more than 1 where an entry is of the kind that is asked for. Chosen on the tuning questions. */
const SUITS = {
  statement: 1.08,
  narrated: 0.9,
  narratedWho: 0.7,
  stated: 1.06,
  undated: 0.6,
  eventWho: 1.12,
  nameless: 0.85,
  quotedWords: 1.03,
  offRecord: 0.8,
  /** News puts first what matters most (the inverted pyramid): the gain of the first entry of a document over the last. */
  first: 0.03,
} as const;

function suitability(position: number, { form, saying, details }: Asks, { bits, depths }: Traits): number {
  const traits = bits[position] ?? 0;
  const asksDay = details.includes('date');
  const is = (trait: number) => (traits & trait) > 0;
  let factor = 1 + SUITS.first * (1 - (depths[position] ?? DEEPEST) / DEEPEST);
  if (saying && is(TRAIT.statement)) factor *= SUITS.statement;
  if (saying && is(TRAIT.narrated)) factor *= form === 'who' ? SUITS.narratedWho : SUITS.narrated;
  if (!saying && !asksDay && is(TRAIT.stated) && HAPPENING.has(form)) factor *= SUITS.stated;
  if (!saying && form === 'who')
    factor *= (is(TRAIT.statement) ? 1 : SUITS.eventWho) * (is(TRAIT.namesSomeone) ? 1 : SUITS.nameless);
  if (!saying && asksDay && !is(TRAIT.dated)) factor *= SUITS.undated;
  if (is(TRAIT.quoted)) factor *= SUITS.quotedWords;
  return is(TRAIT.offRecord) ? factor * SUITS.offRecord : factor;
}

/** What remains of the score of an entry that has nothing to do with a person the question names. */
const UNCONCERNED = 0.5;

function concern({ missing }: Coverage, { parties }: TalksRecord): number {
  return missing.some((unit) => namesPerson(unit, parties)) ? UNCONCERNED : 1;
}

/** Whether a unit names a person. */
export function namesPerson({ mention }: Unit, parties: TalksRecord['parties']): boolean {
  return mention?.parties.some((id) => isPerson(parties.get(id))) ?? false;
}
