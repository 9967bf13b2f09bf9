import type { Registry } from 'prom-client';
import type { GatewayState } from './gateway';

/** Counts interactions and times their answers. */
export interface Metrics {
  /** @param ms from the interaction's arrival until it was done with: Discord has taken the answer, or would not. */
  answered(command: string, outcome: string, ms: number): void;
}

/** Metrics with a text to serve. */
export interface ServedMetrics extends Metrics {
  readonly contentType: string;
  /** The Prometheus exposition. */
  text(): Promise<string>;
}

/** For when nobody looks. */
export const NO_METRICS: Metrics = { answered: () => undefined };

/** From one millisecond to the three seconds after which Discord gives up, in seconds. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** Outcomes for which nothing was worked out: their milliseconds would make the answers look faster than they are. */
const UNWORKED: readonly string[] = ['slowed', 'ignored'];

/** What is measured when the metrics are read. */
export interface Gauges {
  gateway(): GatewayState;
  entries(): number;
  /** Of a changed record that is refused. */
  faults(): number;
  inFlight(): number;
}

type Prometheus = typeof import('prom-client');

/** Prometheus metrics: latency and outcome per command, the gateway, and the process with its event loop's lag. */
export async function createMetrics(gauges: Gauges): Promise<ServedMetrics> {
  // Loaded only here: without the port nobody pays for it.
  const prometheus = await import('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  const answered = answersIn([registry], prometheus);
  addGauges([registry], prometheus, gauges);
  return { contentType: registry.contentType, text: () => registry.metrics(), answered };
}

function answersIn(registers: Registry[], { Counter, Histogram }: Prometheus): Metrics['answered'] {
  const seconds = new Histogram({
    name: 'parley_answer_seconds',
    help: 'From the arrival of an interaction until Discord has acknowledged its answer, or refused it as too late; without slowed and ignored ones',
    labelNames: ['command'] as const,
    buckets: BUCKETS,
    registers,
  });
  const outcomes = new Counter({
    name: 'parley_answers_total',
    help: 'Interactions by command and outcome; expired and ignored ones got no answer, slowed ones a word about it at most',
    labelNames: ['command', 'outcome'] as const,
    registers,
  });
  return (command, outcome, ms) => {
    if (!UNWORKED.includes(outcome)) seconds.observe({ command }, ms / 1000);
    outcomes.inc({ command, outcome });
  };
}

function addGauges(
  registers: Registry[],
  { Gauge }: Prometheus,
  { gateway, entries, faults, inFlight }: Gauges,
): void {
  new Gauge({
    name: 'parley_gateway_ready',
    help: '1 for each shard that is connected and ready',
    labelNames: ['shard'] as const,
    registers,
    collect() {
      for (const [shard, status] of Object.entries(gateway().shards))
        this.set({ shard }, status === 'Ready' ? 1 : 0);
    },
  });
  const measure = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  measure('parley_gateway_ping_seconds', 'Heartbeat latency', () => (gateway().ping ?? Number.NaN) / 1000);
  measure('parley_record_entries', 'Statements and events on record, repeats included', entries);
  measure(
    'parley_record_faults',
    'Faults of the changed record that is refused while the one before answers; 0 where none is',
    faults,
  );
  measure('parley_in_flight', 'Interactions being answered', inFlight);
}
