import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApiError } from './errors';
import type { Exchange } from './exchange';
import type { Faults } from './faults';
import { type Received, receive } from './received';
import { answerRest, type Backend } from './rest';

/** What serving adds to and takes from, next to what the routes answer from. */
export interface Served extends Backend {
  faults: Faults;
  requests: Received[];
  violations: string[];
}

/** Answers the REST requests of a server, striking those a fault is planned for. */
export function serve(http: Server, served: Served): void {
  http.on('request', (request, response) => void handle(request, response, served));
}

async function handle(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const received = await receive(request);
  served.requests.push(received);
  const exchange = served.callbacks.byToken(received.path.split('/')[3] ?? '');
  if (received.path.endsWith('/callback')) exchange?.arrivals.add(received);
  try {
    const fault = served.faults.take(received.method, received.path);
    if (fault !== null && 'refuse' in fault) return reply(received, response, fault.refuse);
    if (fault !== null && 'held' in fault) await fault.held;
    if (fault === null || !('cut' in fault)) return reply(received, response, answerRest(received, served));
    if (fault.cut === 'after') answerRest(received, served);
    request.socket.destroy();
  } catch (error) {
    const refusal =
      error instanceof ApiError ? error : new ApiError(500, { message: String(error), code: 0 });
    report(received, exchange, refusal, served);
    reply(received, response, refusal);
  }
}

const ALREADY_ACKNOWLEDGED = 40060;

/** A bad request is a rule broken, but for the answer that is repeated because its receipt was lost. */
function report(received: Received, exchange: Exchange | undefined, refusal: ApiError, served: Served): void {
  const isBroken = refusal.status === 400 || refusal.status === 500;
  if (!isBroken || refusal.body.code === ALREADY_ACKNOWLEDGED) return;
  served.violations.push(`${received.method} ${received.path}: ${refusal.message}`);
  exchange?.refuse(refusal);
}

const LIMITS = {
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1',
  'x-ratelimit-bucket': 'stand-in',
};

interface Reply {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

function reply(received: Received, response: ServerResponse, { status, body, headers = {} }: Reply): void {
  received.status = status;
  const limits = received.path.endsWith('/callback') ? {} : LIMITS;
  // With a type but no body, discord.js fails on the empty JSON.
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...limits, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
