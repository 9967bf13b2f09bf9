import type { Figures, Run } from './figures';
import { YARDSTICK } from './table';

/** Answers may be worse by this; they are the same for the same corpus, so it is for other questions only. */
const WORSE_ANSWERS = 0.005;

/** Times, as ratios to another library in the same run, may be worse by these factors: no machine is ever quite still. */
const WORSE_MEDIAN = 1.5;
const WORSE_TAIL = 2;
const WORSE_SIZE = 1.1;

/** What is worse for Parley than in the kept run, a line each. Corpora and libraries that only one of them has are left out. */
export function worseThan(kept: Run, now: Run): string[] {
  return now.figures
    .filter(({ engine }) => engine.startsWith('parley'))
    .flatMap((it) => {
      const before = figuresOf(kept, it.engine, it.docs);
      return before === undefined ? [] : [...answers(before, it), ...ratios(kept, before, now, it)];
    });
}

function answers(before: Figures, now: Figures): string[] {
  return now.kinds.flatMap((it) => {
    const old = before.kinds.find(({ kind }) => kind === it.kind);
    if (old === undefined) return [];
    return [
      ...worse(now, `right first, ${it.kind}`, it.right < old.right - WORSE_ANSWERS, old.right, it.right),
      ...worse(now, `MRR@10, ${it.kind}`, it.mrr < old.mrr - WORSE_ANSWERS, old.mrr, it.mrr),
    ];
  });
}

/** What is measured as a ratio to the yardstick's figure in the same run. */
const MEASURES: readonly { what: string; of: (figures: Figures) => number; factor: number }[] = [
  { what: 'question p50', of: ({ questions }) => questions.p50, factor: WORSE_MEDIAN },
  { what: 'question p95', of: ({ questions }) => questions.p95, factor: WORSE_TAIL },
  { what: 'three letters p95', of: ({ prefixes }) => prefixes.p95, factor: WORSE_TAIL },
  { what: 'three letters with a typo p95', of: (it) => it.mistypedPrefixes.p95, factor: WORSE_TAIL },
  { what: 'build', of: ({ buildSeconds }) => buildSeconds, factor: WORSE_MEDIAN },
  { what: 'index in memory', of: ({ megabytes }) => megabytes, factor: WORSE_SIZE },
];

function ratios(kept: Run, before: Figures, now: Run, it: Figures): string[] {
  const oldYard = figuresOf(kept, YARDSTICK, it.docs);
  const yard = figuresOf(now, YARDSTICK, it.docs);
  if (oldYard === undefined || yard === undefined) return [];
  return MEASURES.flatMap(({ what, of, factor }) => {
    const [old, current] = [of(before) / of(oldYard), of(it) / of(yard)];
    return worse(it, `${what} / ${YARDSTICK}'s`, current > old * factor, old, current);
  });
}

function worse(
  { engine, docs }: Figures,
  what: string,
  isWorse: boolean,
  old: number,
  now: number,
): string[] {
  const shown = (value: number) => value.toPrecision(3);
  return isWorse ? [`${engine} at ${docs}: ${what}: ${shown(now)}, kept ${shown(old)}`] : [];
}

function figuresOf(run: Run, engine: string, docs: number): Figures | undefined {
  return run.figures.find((it) => it.engine === engine && it.docs === docs);
}
