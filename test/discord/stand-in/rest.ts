import type { Callbacks } from './callbacks';
import { missingAccess, notFound, unauthorized } from './errors';
import type { Received } from './received';
import type { Registry } from './registry';
import { application, botUser, type Guild } from './world';

/** What the REST part of the stand-in answers from. */
export interface Backend {
  token: string;
  applicationId: string;
  guilds: readonly Guild[];
  registry: Registry;
  callbacks: Callbacks;
  gatewayUrl(): string;
  shards: number;
  maxConcurrency: number;
  sessionsLeft: number;
}

/** What a request is answered with; without a body, 204. */
export interface Outcome {
  status: number;
  body?: unknown;
}

type Route = (received: Received, backend: Backend, parts: readonly string[]) => Outcome;

const ok = (body: unknown): Outcome => ({ status: 200, body });
const nothing: Outcome = { status: 204 };

/** Routes that the bot's token opens. */
const WITH_TOKEN: readonly (readonly [on: RegExp, route: Route])[] = [
  [/^GET \/gateway\/bot$/, (_, backend) => ok(gatewayBot(backend))],
  [
    /^GET \/users\/@me$/,
    (_, { applicationId }) => ok({ ...botUser(applicationId), mfa_enabled: true, locale: 'en-US' }),
  ],
  [/^GET \/(?:oauth2\/)?applications\/@me$/, (_, { applicationId }) => ok(application(applicationId))],
  [/^GET \/applications\/(\d+)\/commands$/, (_, backend, [id]) => ok(own(backend, id).list())],
  [/^PUT \/applications\/(\d+)\/commands$/, (r, backend, [id]) => ok(own(backend, id).replace(r.body))],
  [
    /^GET \/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    (_, b, [id, guild]) => ok(own(b, id).list(in_(b, guild))),
  ],
  [
    /^PUT \/applications\/(\d+)\/guilds\/(\d+)\/commands$/,
    (r, b, [id, guild]) => ok(own(b, id).replace(r.body, in_(b, guild))),
  ],
];

/** Routes that an interaction's own token opens. */
const WITHOUT_TOKEN: readonly (readonly [on: RegExp, route: Route])[] = [
  [/^GET \/gateway$/, (_, backend) => ok({ url: backend.gatewayUrl() })],
  [
    /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
    (received, { callbacks }, [id = '', token = '']) => {
      const given = callbacks.answer(id, token, received);
      return received.query.get('with_response') === 'true' ? ok(given) : nothing;
    },
  ],
  [/^POST \/webhooks\/\d+\/([^/]+)$/, (r, { callbacks }, [token = '']) => ok(callbacks.followUp(token, r))],
  [
    /^PATCH \/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    (r, { callbacks }, [token = '', id = '']) => ok(callbacks.edit(token, id, r)),
  ],
  [
    /^GET \/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    (_, { callbacks }, [token = '', id = '']) => ok(callbacks.read(token, id)),
  ],
  [
    /^DELETE \/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    (_, { callbacks }, [token = '', id = '']) => {
      callbacks.delete(token, id);
      return nothing;
    },
  ],
];

/** Answers one request, or throws the ApiError that Discord would answer with. */
export function answerRest(received: Received, backend: Backend): Outcome {
  const line = `${received.method} ${decodeURIComponent(received.path)}`;
  for (const [on, route] of WITHOUT_TOKEN) {
    const match = on.exec(line);
    if (match !== null) return route(received, backend, match.slice(1));
  }
  if (received.authorization !== `Bot ${backend.token}`) throw unauthorized();
  for (const [on, route] of WITH_TOKEN) {
    const match = on.exec(line);
    if (match !== null) return route(received, backend, match.slice(1));
  }
  throw notFound();
}

function own({ applicationId, registry }: Backend, id = ''): Registry {
  if (id !== applicationId) throw missingAccess();
  return registry;
}

function in_({ guilds }: Backend, id = ''): string {
  if (!guilds.some((guild) => guild.id === id)) throw missingAccess();
  return id;
}

function gatewayBot(backend: Backend): unknown {
  return {
    url: backend.gatewayUrl(),
    shards: backend.shards,
    session_start_limit: {
      total: 1000,
      remaining: backend.sessionsLeft,
      reset_after: 14_400_000,
      max_concurrency: backend.maxConcurrency,
    },
  };
}
