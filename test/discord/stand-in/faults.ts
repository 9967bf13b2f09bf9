import { ApiError, rateLimited } from './errors';
import { Deferred } from './waiting';

/** Where a fault strikes: matched against "METHOD /path". */
export const CALLBACK = /^POST \/interactions\/.+\/callback$/;
export const WEBHOOK = /^\w+ \/webhooks\//;
export const GATEWAY_BOT = /^GET \/gateway\/bot$/;
export const COMMANDS = /^\w+ \/applications\/\d+\/(guilds\/\d+\/)?commands$/;

/** What befalls one request: refused, its socket cut before or after it takes effect, or held until let go. */
export type Fault = { refuse: ApiError } | { cut: 'before' | 'after' } | { held: Promise<void> };

interface Planned {
  on: RegExp;
  left: number;
  fault: Fault;
}

/** The faults planned for the requests to come, in the order in which they were planned. */
export class Faults {
  private planned: Planned[] = [];

  /** The next `times` matching requests get 429. `retryAfter` in seconds: keep it small, clients really wait. */
  rateLimit(on: RegExp, retryAfter: number, { times = 1, global = false } = {}): void {
    this.plan(on, times, { refuse: rateLimited(retryAfter, global) });
  }

  /** The next `times` matching requests get this status: 500, 502, 503 ... */
  fail(on: RegExp, status: number, times = 1): void {
    this.plan(on, times, { refuse: new ApiError(status, { message: `${status}: stand-in fault`, code: 0 }) });
  }

  /** The next `times` matching requests get this very answer. */
  refuse(on: RegExp, error: ApiError, times = 1): void {
    this.plan(on, times, { refuse: error });
  }

  /** The sockets of the next `times` matching requests are cut, before or after the request takes effect. */
  cut(on: RegExp, when: 'before' | 'after', times = 1): void {
    this.plan(on, times, { cut: when });
  }

  /** The next `times` matching requests wait until the function given back is called. */
  hold(on: RegExp, times = 1): () => void {
    const held = new Deferred<void>();
    this.plan(on, times, { held: held.promise });
    return held.resolve;
  }

  /** How many planned faults have not struck yet. */
  get left(): number {
    return this.planned.reduce((sum, { left }) => sum + left, 0);
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes this request, if one is planned for it. */
  take(method: string, path: string): Fault | null {
    const next = this.planned.find(({ on }) => on.test(`${method} ${path}`));
    if (next === undefined) return null;
    next.left -= 1;
    if (next.left <= 0) this.planned = this.planned.filter((planned) => planned !== next);
    return next.fault;
  }

  private plan(on: RegExp, left: number, fault: Fault): void {
    this.planned.push({ on, left, fault });
  }
}
