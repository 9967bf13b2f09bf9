import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';

/** One session of one shard: it outlives its socket until it is invalid or the client leaves for good. */
export interface Session {
  id: string;
  shard: number;
  shardCount: number;
  intents: number;
  /** The number of the last dispatch. */
  sequence: number;
  /** The last dispatches, for replay. */
  sent: { op: number; t: string; s: number; d: unknown }[];
  socket: WebSocket | null;
}

/** How many dispatches are kept for a resume. */
const REPLAYABLE = 1000;

/** Sends an event, or keeps it for the resume if the socket is gone just now. */
export function dispatch(session: Session, t: string, d: unknown): void {
  session.sequence += 1;
  const payload = { op: GatewayOpcodes.Dispatch, t, s: session.sequence, d };
  session.sent.push(payload);
  if (session.sent.length > REPLAYABLE) session.sent.shift();
  send(session.socket, payload);
}

/** What a client has not seen that has seen this number last. */
export function missedSince(session: Session, sequence: number): readonly unknown[] {
  return session.sent.filter(({ s }) => s > sequence);
}

export function send(socket: WebSocket | null, payload: unknown): void {
  if (socket !== null && socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}
