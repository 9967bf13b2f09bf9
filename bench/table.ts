import type { Figures, Offers, Run, Spread } from './figures';

/** Figures are given beside their ratio to this library's in the same run. */
export const YARDSTICK = 'minisearch';

/** A run as text: for each size of the corpus, how well the libraries answered, how fast, and at what cost. */
export function tablesOf(run: Run): string[] {
  const sizes = [...new Set([...run.figures, ...run.skipped].map(({ docs }) => docs))].sort((a, b) => a - b);
  return [...sizes.flatMap((docs) => tablesAt(run, docs)), ...growthTable(run, sizes)];
}

function tablesAt(run: Run, docs: number): string[] {
  return [
    '',
    `${docs.toLocaleString('en-US')} statements (${run.corpus}); in brackets the ratio to ${YARDSTICK}, of times that of p95`,
    ...aligned(qualityRows(run, docs)),
    '',
    ...aligned(speedRows(run, docs)),
    ...run.skipped
      .filter((it) => it.docs === docs)
      .map(({ engine, why }) => `${engine}: not measured, ${why}`),
  ];
}

/** How much more the slower lookups cost on the largest corpus than on the smallest. */
function growthTable({ figures }: Run, sizes: readonly number[]): string[] {
  const [smallest, largest] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
  if (smallest === largest) return [];
  const rows = figures
    .filter(({ docs }) => docs === largest)
    .flatMap((large) => {
      const small = figures.find(({ engine, docs }) => engine === large.engine && docs === smallest);
      const times = (of: (it: Figures) => Spread) =>
        small ? `${(of(large).p95 / of(small).p95).toPrecision(2)}x` : '-';
      return [
        [
          large.engine,
          times((it) => it.questions),
          times((it) => it.prefixes),
          times((it) => it.mistypedPrefixes),
        ],
      ];
    });
  const head = [`p95, ${largest} / ${smallest}`, 'question', 'three letters', 'with a typo'];
  return ['', ...aligned([head, ...rows])];
}

function qualityRows(run: Run, docs: number): string[][] {
  const figures = run.figures.filter((it) => it.docs === docs);
  const kinds = [...new Set(figures.flatMap((it) => it.kinds.map(({ kind }) => kind)))];
  const rows = figures.map(({ engine, kinds: measured }) => [
    engine,
    ...kinds.map((kind) => {
      const found = measured.find((it) => it.kind === kind);
      return found ? `${found.right.toFixed(3)} ${found.mrr.toFixed(3)}` : '-';
    }),
    String(measured.reduce((sum, { asked }) => sum + asked, 0)),
  ]);
  return [['right first, MRR@10', ...kinds, 'asked'], ...rows];
}

function speedRows(run: Run, docs: number): string[][] {
  const figures = run.figures.filter((it) => it.docs === docs);
  const yard = figures.find(({ engine }) => engine === YARDSTICK);
  const head = [
    'ms: p50 p95 p99',
    'question',
    'three letters',
    'with a typo',
    'build s',
    'index MB',
    'stored / text',
  ];
  return [head, ...figures.map((it) => speedRow(it, yard))];
}

function speedRow(it: Figures, yard: Figures | undefined): string[] {
  return [
    it.engine,
    spread(it.questions, yard?.questions),
    offers(it.prefixes, yard?.prefixes),
    offers(it.mistypedPrefixes, yard?.mistypedPrefixes),
    `${it.buildSeconds}${ratio(it.buildSeconds, yard?.buildSeconds)}`,
    `${it.megabytes}${ratio(it.megabytes, yard?.megabytes)}`,
    it.bytes === null ? '' : (it.bytes / it.textBytes).toFixed(2),
  ];
}

function spread(times: Spread, yard: Spread | undefined): string {
  return `${times.p50} ${times.p95} ${times.p99}${ratio(times.p95, yard?.p95)}`;
}

function offers(times: Offers, yard: Offers | undefined): string {
  return `${spread(times, yard)} ${times.offered.toFixed(2)}`;
}

function ratio(value: number, yard: number | undefined): string {
  return yard ? ` (${(value / yard).toPrecision(2)}x)` : '';
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
