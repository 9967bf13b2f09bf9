import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Settings } from '../settings';
import { DiscordFault } from './faults';
import { createMetrics, type Gauges, type Metrics, NO_METRICS, type ServedMetrics } from './metrics';

/** Metrics to write to, and their end. */
export interface Health {
  metrics: Metrics;
  close(): Promise<void>;
}

/**
 * Serves `GET /healthz` (200 while every shard is ready, 503 otherwise) and `GET /metrics` if PARLEY_HTTP_PORT is
 * set, on PARLEY_HTTP_HOST: this machine only unless it says otherwise, since the figures are for nobody else.
 *
 * @throws DiscordFault if the port cannot be had
 */
export async function openHealth(
  { httpPort, httpHost }: Pick<Settings, 'httpHost' | 'httpPort'>,
  gauges: Gauges,
): Promise<Health> {
  if (httpPort === null) return { metrics: NO_METRICS, close: async () => undefined };
  const metrics = await createMetrics(gauges);
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const path = (request.url ?? '').split('?')[0];
    if (isRead && path === '/healthz') tellHealth(response, gauges);
    else if (isRead && path === '/metrics') void tellMetrics(response, metrics);
    else response.writeHead(404).end();
  });
  await listen(server, httpPort, httpHost);
  return { metrics, close: () => close(server) };
}

/** What Node.js calls an address that is not of this machine, and a name that leads to none. */
const FOREIGN = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const what = `PARLEY_HTTP_PORT ${port} on PARLEY_HTTP_HOST ${host} cannot be opened (${error.code})`;
      const fix = FOREIGN.includes(error.code ?? '')
        ? 'let PARLEY_HTTP_HOST be an address of this machine, such as 127.0.0.1 or 0.0.0.0'
        : 'choose another port';
      reject(new DiscordFault(`${what}: ${fix}, or leave PARLEY_HTTP_PORT out.`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

function tellHealth(response: ServerResponse, { gateway, entries, faults }: Gauges): void {
  const state = gateway();
  const refused = faults();
  const record = { entries: entries(), ...(refused > 0 ? { refusedRecordFaults: refused } : {}) };
  const body = { status: state.ready ? 'ok' : 'unavailable', gateway: state, ...record };
  response
    .writeHead(state.ready ? 200 : 503, { 'content-type': 'application/json' })
    .end(JSON.stringify(body));
}

async function tellMetrics(response: ServerResponse, metrics: ServedMetrics): Promise<void> {
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
  } catch {
    response.writeHead(500).end();
  }
}
