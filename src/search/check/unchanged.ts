import type { Quotation } from './posted';
import { type Candidate, locate, type Run } from './recorded';
import { lostSense, type Span } from './scope';
import { isContent, provesNothing } from './sense';
import type { Token } from './tokens';

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

/** A span of a run. */
export interface Place extends Span {
  run: Run;
}

/** Finds the entries that have every part of a posted quotation, unchanged and in order. */
export function findUnchanged(quotation: Quotation, entries: readonly (readonly Run[])[]): Finding[] {
  return entries.flatMap((runs) => {
    const found = waysToPlace(quotation, runs).map((places) => judged(places, runs));
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
  const touched = [...new Set(places.map(({ run }) => run))];
  const lost = touched.flatMap((run) =>
    lostSense(
      run.tokens,
      places.filter((place) => place.run === run),
    ),
  );
  if (lost.length === 0) return { ...base, extent: 'part' };
  // Most of a short run is no accident: "serious" out of "not serious".
  const most =
    posted.filter(isContent).length * 2 > touched.flatMap(({ tokens }) => tokens).filter(isContent).length;
  return { ...base, extent: 'cut', lost, common: base.common && !most };
}

/** Every place of a quotation in one piece; of one with an ellipsis, the first. */
function waysToPlace(quotation: Quotation, runs: readonly Run[]): Place[][] {
  const [part, ...more] = quotation;
  if (!part) return [];
  if (more.length === 0) return runs.flatMap((run) => everyPlace(part, run)).map((place) => [place]);
  const ordered = inOrder(quotation, runs);
  return ordered ? [ordered] : [];
}

function everyPlace(part: readonly Token[], run: Run): Place[] {
  const places: Place[] = [];
  for (let span = locate(part, run); span; span = locate(part, run, span.from + 1))
    places.push({ run, ...span });
  return places;
}

function inOrder(quotation: Quotation, runs: readonly Run[]): Place[] | null {
  const places: Place[] = [];
  let [index, from] = [0, 0];
  for (const part of quotation) {
    let span = null;
    for (; index < runs.length; index++, from = 0) {
      const run = runs[index];
      span = run ? locate(part, run, from) : null;
      if (!run || !span) continue;
      places.push({ run, ...span });
      from = span.to;
      break;
    }
    if (!span) return null;
  }
  return places;
}

/** One whole run, or all runs, without a word missing. */
function isWhole(places: readonly Place[], runs: readonly Run[]): boolean {
  const touched = runs.filter((run) => places.some((place) => place.run === run));
  return (
    (touched.length === 1 || touched.length === runs.length) &&
    touched.every((run) => {
      const covered = places
        .filter((place) => place.run === run)
        .reduce((sum, { from, to }) => sum + to - from, 0);
      return covered === run.tokens.length;
    })
  );
}
