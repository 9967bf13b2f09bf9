import type { SearchIndex } from './build';
import { type Part, partsOf } from './rank';
import type { Unit } from './units';

/** How far an entry bears out the meaning of a question. */
export interface Coverage {
  /** Weighted part of the meaning that the entry holds, 0 to 1. */
  part: number;
  /** Units that it does not hold, heaviest first. */
  missing: readonly Unit[];
  parts: readonly Part[];
}

/** How well each kind of match stands for the word itself. */
const STANDS_FOR = {
  word: 1,
  typo: 1,
  synonym: 0.9,
  topic: 0.9,
  speaker: 1,
  about: 1,
  outlet: 1,
  side: 1,
  place: 1,
  day: 1,
} as const;

/** A name matched only through one of its words, or a unit through a distant reference, counts as not held. */
const TOO_WEAK = 0.31;

/** The impact, 0 to 255, from which a match counts in full: a word of the gist has more, one of a mere topic less. */
const FULLY = 150;
const HALF = 0.5;

/** How much of some units an entry holds. No units are held in full. */
export function coverageOf(units: readonly Unit[], position: number, index: SearchIndex): Coverage {
  const parts = partsOf(units, position, index);
  let held = 0;
  let all = 0;
  const missing: Unit[] = [];
  for (const { unit, by, impact } of parts) {
    all += unit.weight;
    const strength =
      by && !(unit.kind === 'mention' && by.weight < TOO_WEAK)
        ? STANDS_FOR[by.how] * Math.min(1, impact / FULLY)
        : 0;
    held += unit.weight * strength;
    if (strength < HALF) missing.push(unit);
  }
  return { part: all === 0 ? 1 : held / all, missing: missing.sort((a, b) => b.weight - a.weight), parts };
}
