import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { docsIn } from './corpus';
import type { Query, Searcher } from './engine';
import { ENGINES } from './engines';
import { type Figures, type KindFigures, type Offers, rounded, spreadOf } from './figures';
import { secondsSince, timed } from './timing';

/** What the process of one library is asked to do. */
export interface Task {
  engine: string;
  /** JSON Lines of statements. */
  corpus: string;
  /** JSON: questions and prefixes. */
  questions: string;
  /** Seconds for questions, and as many again for prefixes; what does not fit is not asked. */
  seconds: number;
}

/** What is looked up. */
export interface Questions {
  queries: Query[];
  prefixes: { right: string[]; mistyped: string[] };
}

/** Measures one library. Meant for a process of its own with `--expose-gc`. */
export async function measure({ engine: name, corpus, questions, seconds }: Task): Promise<Figures> {
  const engine = ENGINES[name];
  if (engine === undefined)
    throw new Error(`"${name}" is not measured; there are ${Object.keys(ENGINES).join(', ')}`);
  const docs = await docsIn(corpus);
  const { queries, prefixes }: Questions = JSON.parse(readFileSync(questions, 'utf8'));
  await engine.prepare?.(corpus);
  const before = await memory();
  const started = process.hrtime.bigint();
  const searcher = await engine.build(docs);
  const buildSeconds = secondsSince(started);
  const asked = await ask(searcher, queries, seconds);
  const suggest = (typed: readonly string[]) => offers(searcher, typed, seconds / 4);
  const figures = {
    ...{ engine: name, docs: docs.length, buildSeconds: rounded(buildSeconds), kinds: kindsOf(asked) },
    questions: spreadOf(asked.map(({ ms }) => ms)),
    prefixes: await suggest(prefixes.right),
    mistypedPrefixes: await suggest(prefixes.mistyped),
    bytes: searcher.bytes?.() ?? null,
    textBytes: docs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
  return { ...figures, megabytes: rounded(((await memory()) - before) / 2 ** 20) };
}

/** A question as it was answered. */
interface Asked {
  kind: string;
  /** Of the wanted statement, from 1; 0 where it is not among the first. */
  rank: number;
  ms: number;
}

/** Asks in turn one question of each kind, so that all kinds have their share of the time. */
async function ask({ search }: Searcher, queries: readonly Query[], seconds: number): Promise<Asked[]> {
  const inTurn = takingTurns(queries);
  const answers = await timed(
    inTurn.map(({ q }) => q),
    search,
    seconds,
  );
  return inTurn.slice(0, answers.length).map(({ kind, want }, at) => {
    const { given = [], ms = 0 } = answers[at] ?? {};
    return { kind, rank: given.indexOf(want) + 1, ms };
  });
}

async function offers({ suggest }: Searcher, typed: readonly string[], seconds: number): Promise<Offers> {
  const answers = await timed(typed, suggest, seconds);
  const offered = answers.filter(({ given }) => given.length > 0).length / answers.length;
  return { ...spreadOf(answers.map(({ ms }) => ms)), offered: rounded(offered) };
}

function takingTurns(queries: readonly Query[]): Query[] {
  const kinds = byKind(queries);
  const longest = Math.max(...[...kinds.values()].map((list) => list.length));
  return Array.from({ length: longest }, (_, at) =>
    [...kinds.values()].flatMap((list) => list[at] ?? []),
  ).flat();
}

function byKind<Item extends { kind: string }>(items: readonly Item[]): Map<string, Item[]> {
  const kinds = new Map<string, Item[]>();
  for (const item of items) kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item]);
  return kinds;
}

function kindsOf(asked: readonly Asked[]): KindFigures[] {
  return [...byKind(asked)].map(([kind, list]) => ({
    kind,
    asked: list.length,
    right: rounded(list.filter(({ rank }) => rank === 1).length / list.length),
    mrr: rounded(list.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / list.length),
    time: spreadOf(list.map(({ ms }) => ms)),
  }));
}

/** Bytes in use once nothing is left to collect: the heap, and the buffers beside it, which are freed later. */
async function memory(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    globalThis.gc?.();
    await pause(100);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
