import type { SearchIndex } from '../indexing/build';
import { impactOf } from '../indexing/postings';
import type { Alternative, Unit } from '../question/units';
import { type Part, partOf } from './rank';

/**
 * How far an entry bears out the meaning of a question. What few of the entries looked at are asked for is worked out
 * when it is; a class, as getters of an object literal cost V8 a hidden class each.
 */
export class Coverage {
  /** @param part the weighted part of the meaning that the entry holds, 0 to 1 */
  constructor(
    readonly part: number,
    private readonly units: readonly Unit[],
    private readonly position: number,
    private readonly index: SearchIndex,
  ) {}

  /** Units that it does not hold, heaviest first. */
  get missing(): readonly Unit[] {
    const missing = this.units.filter((unit) => strengthOf(unit, this.position, this.index) < HALF);
    return missing.sort((a, b) => b.weight - a.weight);
  }

  /** What each unit adds to the entry's score. */
  get parts(): readonly Part[] {
    return this.units.map((unit) => partOf(unit, this.position, this.index));
  }
}

/** How well some kinds of match stand for the word itself; any other does so in full. */
const STANDS_FOR: Partial<Record<Alternative['how'], number>> = { synonym: 0.9, paraphrase: 0.9, topic: 0.9 };

/** A name matched only through one of its words, or a unit through a distant reference, counts as not held. */
const TOO_WEAK = 0.31;

/** The impact, 0 to 255, from which a match counts in full: a word of the gist has more, one of a mere topic less. */
const FULLY = 150;
const HALF = 0.5;

/** How much of some units an entry holds. No units are held in full. */
export function coverageOf(units: readonly Unit[], position: number, index: SearchIndex): Coverage {
  let held = 0;
  let all = 0;
  for (const unit of units) {
    all += unit.weight;
    if (unit.weight > 0) held += unit.weight * strengthOf(unit, position, index);
  }
  return new Coverage(all === 0 ? 1 : held / all, units, position, index);
}

/** How well an entry holds a unit, 0 to 1, through the alternative that fits best. */
function strengthOf(unit: Unit, position: number, index: SearchIndex): number {
  const { by } = partOf(unit, position, index);
  if (by === null || (unit.kind === 'mention' && by.weight < TOO_WEAK)) return 0;
  return (STANDS_FOR[by.how] ?? 1) * Math.min(1, impactOf(index.postings, by.term, position) / FULLY);
}

/** How much of a meaning some units carry. */
export function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
}
