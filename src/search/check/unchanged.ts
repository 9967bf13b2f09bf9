import type { Token } from '../words/tokens';
import type { Quotation } from './posted';
import { type Candidate, locate, type Place, type Recorded, type Row, type Run, rowOf } from './recorded';
import { lostSense } from './scope';
import { isContent, provesNothing } from './sense';

/** Where one entry has a posted quotation word for word. */
export interface Finding {
  candidate: Candidate;
  /** The parts found, each in its run, in order. */
  places: readonly Place[];
  /** `whole`: one whole run, or all runs of the entry; `part`; `cut`: a part that lost what turns its sense. */
  extent: 'whole' | 'part' | 'cut';
  /** For `cut`: the words lost. */
  lost: readonly Token[];
  /** True if the words prove nothing where they occur. */
  common: boolean;
}

/** Finds the entries that have every part of a posted quotation, unchanged and in order. */
export function findUnchanged(quotation: Quotation, { entries }: Recorded): Finding[] {
  const rows = quotation.map(rowOf);
  return entries.flatMap((runs) => {
    const found = waysToPlace(rows, runs).map((places) => judged(places, runs));
    return found.find(({ extent }) => extent !== 'cut') ?? found[0] ?? [];
  });
}

/** Judges what places in the runs of one entry amount to. */
export function judged(places: readonly Place[], runs: readonly Run[]): Finding {
  const [first] = places;
  if (!first) throw new RangeError('a finding needs a place');
  const posted = places.flatMap(({ run, from, to }) => run.tokens.slice(from, to));
  const base = { candidate: first.run.candidate, places, lost: [], common: provesNothing(posted) };
  if (isWhole(places, runs)) return { ...base, extent: 'whole', common: false };
  const lost = lostSense(places);
  if (lost.length === 0) return { ...base, extent: 'part' };
  // Most of a short run is no accident: "serious" out of "not serious".
  const touched = runs.filter((run) => places.some((place) => place.run === run));
  const whole = touched.flatMap(({ tokens }) => tokens);
  const isMost = posted.filter(isContent).length * 2 > whole.filter(isContent).length;
  return { ...base, extent: 'cut', lost, common: base.common && !isMost };
}

/** Every place of a quotation in one piece; of one with an ellipsis, the first. */
function waysToPlace(rows: readonly Row[], runs: readonly Run[]): Place[][] {
  const [row, ...more] = rows;
  if (!row) return [];
  if (more.length === 0) return runs.flatMap((run) => everyPlace(row, run)).map((place) => [place]);
  const ordered = inOrder(rows, runs);
  return ordered ? [ordered] : [];
}

function everyPlace(row: Row, run: Run): Place[] {
  const places: Place[] = [];
  for (let span = locate(row, run); span; span = locate(row, run, span.from + 1))
    places.push({ run, ...span });
  return places;
}

function inOrder(rows: readonly Row[], runs: readonly Run[]): Place[] | null {
  const places: Place[] = [];
  let [index, from] = [0, 0];
  for (const row of rows) {
    let place: Place | null = null;
    while (!place && index < runs.length) {
      const run = runs[index];
      const span = run ? locate(row, run, from) : null;
      if (run && span) place = { run, ...span };
      else [index, from] = [index + 1, 0];
    }
    if (!place) return null;
    places.push(place);
    from = place.to;
  }
  return places;
}

/** One whole run, or all runs, without a word missing. */
function isWhole(places: readonly Place[], runs: readonly Run[]): boolean {
  const coveredOf = (run: Run) =>
    places.filter((place) => place.run === run).reduce((sum, { from, to }) => sum + to - from, 0);
  const touched = runs.filter((run) => coveredOf(run) > 0);
  const isComplete = touched.every((run) => coveredOf(run) === run.tokens.length);
  return isComplete && (touched.length === 1 || touched.length === runs.length);
}
