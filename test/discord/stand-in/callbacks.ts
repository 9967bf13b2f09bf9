import { InteractionResponseType, MessageFlags } from 'discord.js';
import {
  alreadyAcknowledged,
  emptyMessage,
  invalidForm,
  invalidWebhookToken,
  isRecord,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './errors';
import type { Exchange } from './exchange';
import {
  checkChoices,
  checkMessage,
  checkModal,
  hasFlag,
  Issues,
  mayAnswer,
  saysNothing,
} from './message-rules';
import { type Kept, keep } from './messages';
import { bodyOf, type Received } from './received';

type Body = Record<string, unknown>;

/** Follow-ups that a bot may send where only the person has installed it. */
const FOLLOW_UPS_WITHOUT_BOT = 5;

/** The part of Discord that takes answers to interactions, holds them against its rules and keeps the messages. */
export class Callbacks {
  readonly exchanges = new Map<string, Exchange>();
  readonly messages = new Map<string, Kept>();

  constructor(private readonly applicationId: string) {}

  /** A first answer. Returns what Discord gives back `with_response`. */
  answer(id: string, token: string, received: Received): Body {
    const exchange = this.byToken(token);
    if (exchange === undefined || exchange.interaction.id !== id || exchange.expired)
      throw unknownInteraction();
    if (exchange.accepted !== null) throw alreadyAcknowledged();
    const body = bodyOf(received);
    const data = isRecord(body.data) ? body.data : {};
    const issues = this.broken(exchange, body.type, data, received);
    if (issues.found.length > 0) throw invalidForm(issues.found);
    const message = this.messageOf(exchange, Number(body.type), data, received);
    exchange.accept(received, message);
    return describe(exchange, message);
  }

  /** A further message. */
  followUp(token: string, received: Received): Kept {
    const exchange = this.open(token);
    const owners = exchange.interaction.authorizing_integration_owners;
    const botIsThere = owners[0] !== undefined || exchange.interaction.guild_id === undefined;
    if (!botIsThere && exchange.followUps.all.length >= FOLLOW_UPS_WITHOUT_BOT) throw tooManyFollowUps();
    const message = this.make(exchange, bodyOf(received), received, '', null);
    exchange.followUps.add(message);
    return message;
  }

  edit(token: string, messageId: string, received: Received): Kept {
    const exchange = this.open(token);
    const message = this.make(exchange, bodyOf(received), received, '', this.find(exchange, messageId));
    exchange.edits.add(message);
    return message;
  }

  read(token: string, messageId: string): Kept {
    return this.find(this.open(token), messageId);
  }

  delete(token: string, messageId: string): void {
    const message = this.find(this.open(token), messageId);
    this.messages.set(message.id, { ...message, deleted: true });
  }

  byToken(token: string): Exchange | undefined {
    return this.exchanges.get(token);
  }

  private open(token: string): Exchange {
    const exchange = this.byToken(token);
    if (exchange === undefined || exchange.accepted === null) throw unknownWebhook();
    if (exchange.expired) throw invalidWebhookToken();
    return exchange;
  }

  private find(exchange: Exchange, messageId: string): Kept {
    const message = this.messages.get(messageId === '@original' ? (exchange.original ?? '') : messageId);
    if (message === undefined || message.deleted === true) throw unknownMessage();
    return message;
  }

  private broken(exchange: Exchange, type: unknown, data: Body, received: Received): Issues {
    const issues = new Issues();
    if (!mayAnswer(exchange.interaction.type, type))
      issues.add(
        'type',
        'INTERACTION_RESPONSE_TYPE_INVALID',
        `Type ${type} does not answer this interaction`,
      );
    if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) checkChoices(data, issues);
    if (type === InteractionResponseType.Modal) checkModal(data, issues);
    const names = received.files.map(({ name }) => name);
    if (type === InteractionResponseType.ChannelMessageWithSource)
      checkMessage(data, 'data', 0, names, issues);
    return issues;
  }

  private messageOf(exchange: Exchange, type: number, data: Body, received: Received): Kept | null {
    switch (type) {
      case InteractionResponseType.DeferredChannelMessageWithSource:
        return this.keep(exchange, { flags: Number(data.flags ?? 0) | MessageFlags.Loading }, received, null);
      case InteractionResponseType.ChannelMessageWithSource:
        return this.make(exchange, data, received, 'data', null);
      case InteractionResponseType.UpdateMessage:
        return this.make(exchange, data, received, 'data', this.pressed(exchange));
      case InteractionResponseType.DeferredMessageUpdate:
        return this.pressed(exchange);
      default:
        return null;
    }
  }

  private pressed(exchange: Exchange): Kept | null {
    return this.messages.get(exchange.interaction.message?.id ?? '') ?? null;
  }

  private make(exchange: Exchange, body: Body, received: Received, path: string, before: Kept | null): Kept {
    const issues = new Issues();
    const names = [
      ...received.files.map(({ name }) => name),
      ...(before?.attachments ?? []).map((a) => a.filename),
    ];
    checkMessage(body, path, before?.flags ?? 0, names, issues);
    if (hasFlag(before?.flags, MessageFlags.IsComponentsV2) && body.flags !== undefined) {
      if (!hasFlag(body.flags, MessageFlags.IsComponentsV2))
        issues.add('flags', 'MESSAGE_FLAGS_COMPONENTS_V2', 'IS_COMPONENTS_V2 cannot be removed');
    }
    if (issues.found.length > 0) throw invalidForm(issues.found);
    if (before === null && saysNothing(body, names)) throw emptyMessage();
    return this.keep(exchange, body, received, before);
  }

  private keep(exchange: Exchange, body: Body, received: Received, before: Kept | null): Kept {
    const { id, type, channel, authorizing_integration_owners, user, member, message } = exchange.interaction;
    const pressed = message === undefined ? {} : { interacted_message_id: message.id };
    const who = user ?? member?.user;
    const metadata = { id, type, user: who, authorizing_integration_owners, ...pressed };
    const about = { applicationId: this.applicationId, channelId: channel.id, metadata, before };
    const kept = keep(body, received.files, about);
    this.messages.set(kept.id, kept);
    return kept;
  }
}

function describe(exchange: Exchange, message: Kept | null): Body {
  const { id, type } = exchange.interaction;
  const callbackType = exchange.accepted?.type;
  const about = message === null ? {} : { response_message_id: message.id, response_message_loading: false };
  const ephemeral =
    message === null ? {} : { response_message_ephemeral: hasFlag(message.flags, MessageFlags.Ephemeral) };
  return {
    interaction: { id, type, ...about, ...ephemeral },
    ...(message === null ? {} : { resource: { type: callbackType, message } }),
  };
}
