/** One question or posted quotation, judged. */
export interface Judged {
  /** The files it comes from: their name without what kind of items they hold. */
  set: string;
  kind: string;
  /** What is wrong, or null. */
  wrong: string | null;
  line: string;
  /** Groups of passages that a list must cover, and how many it covers. */
  groups: number;
  covered: number;
  ms: number;
}

/** The kinds of questions, by the letter that the question files have for them. */
export const KINDS: Readonly<Record<string, string>> = {
  a: 'who said, what said',
  b: 'paraphrase',
  c: 'typos, shorthand',
  d: 'names and their variants',
  e: 'events',
  f: 'keywords',
  g: 'topics, sides, comparisons',
  h: 'not on record, traps',
};

/** What is right of each kind: a row per kind, a column for sets of one name, whatever their numbers. */
export function kindRows(judged: readonly Judged[]): string[][] {
  const families = [...groupedBy(judged, ({ set }) => set.replace(/-\d+$/, ''))];
  const row = (label: string, cell: (of: readonly Judged[]) => string, isOf: (one: Judged) => boolean) => [
    label,
    ...families.map(([, of]) => cell(of.filter(isOf))),
  ];
  const kinds = [...new Set([...Object.values(KINDS), ...judged.map(({ kind }) => kind).sort()])];
  return [
    ['', ...families.map(([name]) => name)],
    ...kinds
      .filter((kind) => judged.some((one) => one.kind === kind))
      .map((kind) => row(kind, passed, (one) => one.kind === kind)),
    row('lists covered', listed, () => true),
    row('all', passed, () => true),
  ];
}

/** How good and how fast the answers are: a row per set. */
export function setRows(judged: readonly Judged[]): string[][] {
  const rows = [...bySet(judged)].map(([set, of]) => [
    set,
    passed(of),
    scoreOf(of).toFixed(3),
    listed(of),
    quantile(of, 0.5).toFixed(2),
    quantile(of, 0.95).toFixed(2),
  ]);
  return [['set', 'right', 'score', 'lists covered', 'ms, median', '95th percentile'], ...rows];
}

/** Rows as lines of a text: the first column to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** What was judged, by set. */
export function bySet(judged: readonly Judged[]): Map<string, Judged[]> {
  return groupedBy(judged, ({ set }) => set);
}

/** How many of them are right, such as "119/120". */
export function passed(of: readonly Judged[]): string {
  return outOf(right(of), of.length);
}

/** Which part of them is right, from 0 to 1. */
export function scoreOf(of: readonly Judged[]): number {
  return of.length ? right(of) / of.length : 1;
}

function right(of: readonly Judged[]): number {
  return of.filter(({ wrong }) => wrong === null).length;
}

function listed(of: readonly Judged[]): string {
  return outOf(sum(of, 'covered'), sum(of, 'groups'));
}

function outOf(count: number, all: number): string {
  return all === 0 ? '' : `${count}/${all}`;
}

function sum(of: readonly Judged[], field: 'covered' | 'groups'): number {
  return of.reduce((total, one) => total + one[field], 0);
}

function quantile(of: readonly Judged[], part: number): number {
  const sorted = of.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

function groupedBy(judged: readonly Judged[], key: (one: Judged) => string): Map<string, Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}
