import { worseThan } from '../../bench/compare';
import type { Figures, Offers, Run } from '../../bench/figures';
import { tooSlow } from '../../bench/plan';

const spread = (p95: number): Offers => ({ p50: p95 / 2, p95, p99: p95 * 2, offered: 1 });

function figures(engine: string, p95: number, right = 1): Figures {
  return {
    ...{ engine, docs: 1000, buildSeconds: 1, megabytes: 10, bytes: null, textBytes: 1 },
    kinds: [{ kind: 'plain', asked: 100, right, mrr: right, time: spread(p95) }],
    ...{ questions: spread(p95), prefixes: spread(p95), mistypedPrefixes: spread(p95) },
  };
}

function run(...measured: Figures[]): Run {
  return { at: '', node: '', cpu: '', corpus: '', figures: measured, skipped: [] };
}

const kept = run(figures('parley', 2), figures('minisearch', 10));

test('a machine twice as slow is not worse', () => {
  expect(worseThan(kept, run(figures('parley', 4), figures('minisearch', 20)))).toEqual([]);
});

test('more than twice the time beside the other library is worse, and it is said where', () => {
  const lines = worseThan(kept, run(figures('parley', 5), figures('minisearch', 10)));
  expect(lines).toContain("parley at 1000: question p95 / minisearch's: 0.500, kept 0.200");
});

test('fewer right answers are worse', () => {
  const lines = worseThan(kept, run(figures('parley', 2, 0.99), figures('minisearch', 10)));
  expect(lines).toEqual([
    'parley at 1000: right first, plain: 0.990, kept 1.00',
    'parley at 1000: MRR@10, plain: 0.990, kept 1.00',
  ]);
});

test('what other libraries do is not held against Parley', () => {
  expect(worseThan(kept, run(figures('parley', 2), figures('minisearch', 10, 0.5)))).toEqual([]);
});

test.each([
  ['nothing is known of it', undefined, null],
  ['it was quick', { buildSeconds: 1, questions: spread(2) }, null],
  ['it built slowly', { buildSeconds: 20, questions: spread(2) }, 'building it would take some 200 s'],
  ['it answered slowly', { buildSeconds: 1, questions: spread(400) }, 'a question would take some 2 s'],
])('ten times as much is measured or not where %s', (_, smaller, expected) => {
  expect(tooSlow(smaller && { ...figures('lunr', 1), ...smaller }, 10_000)).toBe(expected);
});
