import { ComponentType, MessageFlags } from 'discord.js';
import { isRecord } from './errors';
import type { Received } from './received';
import { botUser, type Person, snowflake } from './world';

/** A message as Discord keeps it. */
export interface Kept {
  id: string;
  channel_id: string;
  author: Person;
  content: string;
  flags: number;
  components: unknown[];
  embeds: unknown[];
  attachments: { id: string; filename: string; [property: string]: unknown }[];
  deleted?: boolean;
  [property: string]: unknown;
}

/** Makes the message that Discord would keep of what a bot sent, its components numbered. */
export function keep(
  body: Record<string, unknown>,
  files: Received['files'],
  about: { applicationId: string; channelId: string; metadata: unknown; before: Kept | null },
): Kept {
  const { before } = about;
  const base = before ?? blank(about.applicationId, about.channelId, about.metadata);
  const flags = Number(body.flags ?? 0) | (before === null ? 0 : before.flags);
  const attachments = [...(before === null ? [] : keptAttachments(before, body)), ...files.map(attachment)];
  return {
    ...base,
    content: typeof body.content === 'string' ? body.content : before === null ? '' : before.content,
    embeds: Array.isArray(body.embeds) ? body.embeds : base.embeds,
    components: body.components === undefined ? base.components : numbered(body.components),
    attachments,
    flags,
    edited_timestamp: before === null ? null : new Date().toISOString(),
  };
}

/** A message as a person writes it. */
export function written(content: string, author: Person, channelId: string): Kept {
  return {
    id: snowflake(),
    type: 0,
    channel_id: channelId,
    author,
    content,
    attachments: [],
    embeds: [],
    components: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    flags: 0,
  };
}

function blank(applicationId: string, channelId: string, metadata: unknown): Kept {
  const author = botUser(applicationId);
  const bySelf = { application_id: applicationId, webhook_id: applicationId, interaction_metadata: metadata };
  return { ...written('', author, channelId), type: 20, ...bySelf };
}

/** An edit keeps the attachments it lists, and all of them if it lists none at all. */
function keptAttachments(before: Kept, body: Record<string, unknown>): Kept['attachments'] {
  if (!Array.isArray(body.attachments)) return before.attachments;
  const ids = body.attachments.filter(isRecord).map(({ id }) => String(id));
  return before.attachments.filter(({ id }) => ids.includes(id));
}

function attachment(file: Received['files'][number]): Kept['attachments'][number] {
  const id = snowflake();
  const url = `https://cdn.discordapp.com/attachments/1/${id}/${encodeURIComponent(file.name)}`;
  return { id, filename: file.name, size: file.bytes.length, url, proxy_url: url };
}

function numbered(components: unknown): unknown[] {
  let id = 0;
  const number = (value: unknown): unknown => {
    if (!isRecord(value)) return value;
    id += 1;
    const own = { ...value, id: Number(value.id ?? 0) || id };
    return {
      ...own,
      ...(Array.isArray(value.components) ? { components: value.components.map(number) } : {}),
      ...(isRecord(value.accessory) ? { accessory: number(value.accessory) } : {}),
    };
  };
  return Array.isArray(components) ? components.map(number) : [];
}

type Read = Record<string, unknown>;

/** Every component of a message in reading order, nested ones after their parent. */
export function componentsOf(message: { components?: unknown }): Read[] {
  const walk = (value: unknown): Read[] =>
    isRecord(value) ? [value, ...list(value.components).flatMap(walk), ...walk(value.accessory)] : [];
  return list(message.components).flatMap(walk);
}

/** What a person reads in a message: its content and text displays, one under the other. */
export function textOf(message: { content?: string; components?: unknown }): string {
  const texts = componentsOf(message).filter(({ type }) => type === ComponentType.TextDisplay);
  return [message.content ?? '', ...texts.map(({ content }) => String(content))].filter(Boolean).join('\n');
}

/** The labels of the buttons that can be pressed, in order. */
export function buttonsOf(message: { components?: unknown }): string[] {
  const buttons = componentsOf(message).filter(
    ({ type, disabled }) => type === ComponentType.Button && !disabled,
  );
  return buttons.map(({ label }) => String(label));
}

/** True if only the person who asked sees it. */
export function isPrivate(message: { flags?: unknown }): boolean {
  return (Number(message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
