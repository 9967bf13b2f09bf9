import type { Figures } from './figures';

/** A library is not measured on a corpus on which it would, by the corpus before, need more than this. */
const MOST_BUILD_SECONDS = 120;
const MOST_MILLISECONDS = 1000;

/** Why a library is not measured on a larger corpus, judging by how it did on a smaller one; null if it is. */
export function tooSlow(smaller: Figures | undefined, docs: number): string | null {
  if (smaller === undefined) return null;
  const times = docs / smaller.docs;
  const seconds = smaller.buildSeconds * times;
  const milliseconds = smaller.questions.p50 * times;
  if (seconds > MOST_BUILD_SECONDS) return `building it would take some ${Math.round(seconds)} s`;
  return milliseconds > MOST_MILLISECONDS
    ? `a question would take some ${Math.round(milliseconds / 100) / 10} s`
    : null;
}
