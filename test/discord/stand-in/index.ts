import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApplicationCommandType } from 'discord.js';
import { Callbacks } from './callbacks';
import { Exchange } from './exchange';
import { Faults } from './faults';
import { Gateway } from './gateway';
import {
  componentData,
  InteractionType,
  interaction,
  messageCommandData,
  slashData,
  type Where,
} from './interactions';
import { type Kept, written } from './messages';
import type { Received } from './received';
import { Registry } from './registry';
import type { Backend } from './rest';
import { serve } from './serve';
import { dispatch } from './session';
import { type Guild, guildOnShard, type Person, snowflake } from './world';

export type { Answer } from './exchange';
export { Exchange } from './exchange';
export { CALLBACK, COMMANDS, GATEWAY_BOT, WEBHOOK } from './faults';
export type { Where } from './interactions';
export { buttonsOf, componentsOf, isPrivate, type Kept, textOf } from './messages';
export type { Received } from './received';
export { guildOnShard, person, shardOf, snowflake } from './world';

export interface StandInOptions {
  token?: string;
  guilds?: readonly Guild[];
  /** How many shards GET /gateway/bot recommends. */
  shards?: number;
}

/**
 * A small Discord on loopback: REST v10 and the gateway as far as a bot of slash commands uses them. It checks
 * what it is sent as Discord does, keeps every byte, and fails on demand.
 *
 * @example
 * const discord = await startStandIn();
 * // ... a client with REST at discord.apiUrl and discord.token logs in and registers its commands ...
 * const message = await discord.slash('ask', { question: 'who?' }).message();
 * await discord.press(message, 'Share').answer();
 * await discord.stop();
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return new StandIn(http, options);
}

export class StandIn implements Backend {
  token: string;
  readonly applicationId = snowflake();
  readonly guilds: readonly Guild[];
  /** The guild an interaction comes from if the test does not care. */
  readonly guild: Guild;
  readonly faults = new Faults();
  readonly registry = new Registry(this.applicationId);
  readonly callbacks = new Callbacks(this.applicationId);
  readonly gateway: Gateway;
  /** Every REST request, in the order in which they came in. */
  readonly requests: Received[] = [];
  /** Every rule of Discord's that was broken: request and reason. A test of sound behaviour expects none. */
  readonly violations: string[] = [];
  shards: number;
  maxConcurrency = 16;
  sessionsLeft = 1000;
  private readonly port: number;

  constructor(
    private readonly http: Server,
    { token = `${snowflake()}.stand-in.token`, guilds, shards = 1 }: StandInOptions,
  ) {
    this.token = token;
    this.shards = shards;
    this.guild = guilds?.[0] ?? { id: guildOnShard(0, 1), name: 'Newsroom' };
    this.guilds = guilds ?? [this.guild];
    this.port = (http.address() as AddressInfo).port;
    const url = () => this.gatewayUrl();
    this.gateway = new Gateway(http, () => this.token, this.applicationId, this.guilds, url);
    serve(http, this);
  }

  /** What DISCORD_API_URL is set to. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  gatewayUrl(): string {
    return `ws://127.0.0.1:${this.port}`;
  }

  /** Types a slash command with these options. */
  slash(name: string, values: Parameters<typeof slashData>[1] = {}, where: Where = {}): Exchange {
    const definition = this.command(name, ApplicationCommandType.ChatInput, where);
    return this.send(InteractionType.ApplicationCommand, slashData(definition, values), `/${name}`, where);
  }

  /** Types in one option of a slash command, others being filled in already. */
  autocomplete(name: string, focused: string, values: Record<string, string>, where: Where = {}): Exchange {
    const definition = this.command(name, ApplicationCommandType.ChatInput, where);
    const data = slashData(definition, values, focused);
    return this.send(InteractionType.ApplicationCommandAutocomplete, data, `/${name} ${focused}:`, where);
  }

  /** Chooses a message command on a message with this content, or one that has more than content. */
  messageCommand(name: string, holds: string | Partial<Kept>, author: Person, where: Where = {}): Exchange {
    const definition = this.command(name, ApplicationCommandType.Message, where);
    const channelId = where.channelId ?? snowflake();
    const message = typeof holds === 'string' ? { content: holds } : holds;
    const target = { ...written('', author, channelId), ...message };
    const data = messageCommandData(definition, target);
    return this.send(InteractionType.ApplicationCommand, data, name, { ...where, channelId });
  }

  /** Presses the button that has this label or custom id. */
  press(message: Kept, which: string, where: Where = {}): Exchange {
    return this.send(InteractionType.MessageComponent, componentData(message, which), which, where, message);
  }

  /** Chooses from the menu that has this placeholder or custom id. */
  select(message: Kept, which: string, values: readonly string[], where: Where = {}): Exchange {
    const data = componentData(message, which, values);
    return this.send(InteractionType.MessageComponent, data, which, where, message);
  }

  /** Sends an interaction as it stands: what an outdated or forged client may send. */
  send(
    type: InteractionType,
    data: Record<string, unknown>,
    what: string,
    where: Where = {},
    message?: Kept,
  ): Exchange {
    const guild = this.guildOf(where);
    const payload = interaction(type, data, this.applicationId, { ...where, guild }, message);
    const exchange = new Exchange(payload, what);
    this.callbacks.exchanges.set(payload.token, exchange);
    dispatch(this.gateway.sessionFor(guild?.id ?? null), 'INTERACTION_CREATE', payload);
    return exchange;
  }

  /** The same interaction once more, as after a resume that replays what was already seen. */
  repeat({ interaction: payload }: Exchange): void {
    dispatch(this.gateway.sessionFor(payload.guild_id ?? null), 'INTERACTION_CREATE', payload);
  }

  /** The message as Discord keeps it now. */
  now(message: Kept): Kept {
    return this.callbacks.messages.get(message.id) ?? message;
  }

  /** Forgets requests, messages and interactions so far, so that long runs measure the bot's memory alone. */
  forget(): void {
    this.requests.length = 0;
    this.callbacks.exchanges.clear();
    this.callbacks.messages.clear();
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
  }

  private command(name: string, type: ApplicationCommandType, where: Where): Record<string, unknown> {
    return this.registry.find(name, type, this.guildOf(where)?.id ?? null);
  }

  private guildOf(where: Where): Guild | null {
    return where.guild === undefined ? this.guild : where.guild;
  }
}
