import type { Server } from 'node:http';
import { type GatewayIdentifyData, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { isRecord } from './errors';
import { dispatch, missedSince, type Session, send } from './session';
import { Deferred, Happenings } from './waiting';
import { type Guild, guildCreate, ready, shardOf, snowflake } from './world';

export interface GatewayEvent {
  what: 'identify' | 'resume' | 'heartbeat' | 'close';
  shard: number;
  /** Of a close: the code the client left with. */
  code?: number;
  /** Of an identify: what it said. */
  identify?: GatewayIdentifyData;
}

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** Close codes of a client that will not come back to its session. */
const GONE_FOR_GOOD: readonly number[] = [1000, 1001];

/** The gateway: HELLO, IDENTIFY, READY, heartbeats, dispatches, RESUME, and everything that goes wrong with them. */
export class Gateway {
  readonly events = new Happenings<GatewayEvent>();
  sessions: Session[] = [];
  /** Milliseconds between heartbeats, told in HELLO; the first comes at a random moment within. */
  heartbeatInterval = 41_250;
  /** False: heartbeats are not acknowledged any more, as on a dead connection. */
  acknowledges = true;
  /** A close code every IDENTIFY and RESUME gets: 4004 for a revoked token, 4013, 4014 ... */
  refuses: number | null = null;
  /** Whether a socket can be opened at all. */
  isReachable = true;
  private readonly held = new Map<number, Promise<void>>();
  private readonly server: WebSocketServer;

  constructor(
    http: Server,
    private readonly token: () => string,
    private readonly applicationId: string,
    private readonly guilds: readonly Guild[],
    private readonly url: () => string,
  ) {
    this.server = new WebSocketServer({ server: http, verifyClient: () => this.isReachable });
    this.server.on('connection', (socket) => {
      this.welcome(socket);
    });
  }

  /** The live session of the shard that an event of this guild goes to. */
  sessionFor(guildId: string | null): Session {
    const newest = [...this.sessions].reverse();
    const session = newest.find((s) => s.shard === shardOf(guildId, s.shardCount));
    if (session === undefined) throw new Error(`no client is connected on the shard of guild ${guildId}`);
    return session;
  }

  /** Cuts the sockets without a word, as a network does; the sessions stay and can be resumed. */
  drop(): void {
    for (const socket of this.letGo()) socket.terminate();
  }

  /** Closes the sockets with a code of the gateway's. */
  close(code: number): void {
    for (const socket of this.letGo()) socket.close(code);
  }

  /** Asks every client to reconnect and resume. */
  askToReconnect(): void {
    for (const { socket } of this.sessions) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells every client that its session is invalid; if it is not resumable it has to identify anew. */
  invalidate(resumable: boolean): void {
    for (const { socket } of this.sessions) send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
    if (!resumable) this.sessions = [];
  }

  /** Lets these shards wait for READY until the function given back is called. */
  holdReady(shards: readonly number[]): () => void {
    const held = new Deferred<void>();
    for (const shard of shards) this.held.set(shard, held.promise);
    return held.resolve;
  }

  /** Forgets the sessions while the sockets are down, so that the next RESUME is refused. */
  forget(): void {
    this.sessions = [];
  }

  async stop(): Promise<void> {
    for (const client of this.server.clients) client.terminate();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private letGo(): WebSocket[] {
    const sockets = this.sessions.flatMap(({ socket }) => (socket === null ? [] : [socket]));
    for (const session of this.sessions) session.socket = null;
    return sockets;
  }

  private welcome(socket: WebSocket): void {
    socket.on('message', (data) => {
      this.hear(socket, data);
    });
    socket.on('close', (code) => {
      const session = this.sessions.find((s) => s.socket === socket);
      if (session === undefined) return;
      session.socket = null;
      if (GONE_FOR_GOOD.includes(code)) this.sessions = this.sessions.filter((s) => s !== session);
      this.events.add({ what: 'close', shard: session.shard, code });
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } });
  }

  private hear(socket: WebSocket, data: RawData): void {
    const message: unknown = JSON.parse(data.toString());
    if (!isRecord(message)) socket.close(4002);
    else if (message.op === GatewayOpcodes.Identify)
      void this.identify(socket, message.d as GatewayIdentifyData);
    else if (message.op === GatewayOpcodes.Resume) this.resume(socket, isRecord(message.d) ? message.d : {});
    else if (message.op === GatewayOpcodes.Heartbeat) this.heartbeat(socket);
    else socket.close(4001);
  }

  private heartbeat(socket: WebSocket): void {
    const shard = this.sessions.find((s) => s.socket === socket)?.shard ?? -1;
    this.events.add({ what: 'heartbeat', shard });
    if (this.acknowledges) send(socket, { op: GatewayOpcodes.HeartbeatAck });
  }

  private async identify(socket: WebSocket, identify: GatewayIdentifyData): Promise<void> {
    const [shard, shardCount] = identify.shard ?? [0, 1];
    this.events.add({ what: 'identify', shard, identify });
    const refusal = this.refusal(identify.token) ?? refusalOf(identify.intents, shard, shardCount);
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    const held = this.held.get(shard);
    if (held !== undefined) await held;
    const session = {
      id: snowflake(),
      shard,
      shardCount,
      intents: identify.intents,
      sequence: 0,
      sent: [],
      socket,
    };
    this.sessions.push(session);
    const about = { ...session, applicationId: this.applicationId, resumeUrl: this.url() };
    dispatch(session, 'READY', ready(about, this.guildsOf(session)));
    if ((identify.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of this.guildsOf(session)) dispatch(session, 'GUILD_CREATE', guildCreate(guild));
  }

  private resume(socket: WebSocket, { token, session_id, seq }: Record<string, unknown>): void {
    const refusal = this.refusal(token);
    const session = this.sessions.find(({ id }) => id === session_id);
    this.events.add({ what: 'resume', shard: session?.shard ?? -1 });
    if (refusal !== null) {
      socket.close(refusal);
      return;
    }
    if (session === undefined) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return;
    }
    session.socket = socket;
    for (const payload of missedSince(session, Number(seq))) send(socket, payload);
    dispatch(session, 'RESUMED', {});
  }

  private refusal(token: unknown): number | null {
    return this.refuses ?? (token === this.token() ? null : 4004);
  }

  private guildsOf({ shard, shardCount }: Session): readonly Guild[] {
    return this.guilds.filter(({ id }) => shardOf(id, shardCount) === shard);
  }
}

function refusalOf(intents: number, shard: number, shardCount: number): number | null {
  if (shard >= shardCount) return 4010;
  return (intents & PRIVILEGED) === 0 ? null : 4014;
}
