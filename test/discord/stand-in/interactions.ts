import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { isRecord } from './errors';
import { componentsOf, type Kept } from './messages';
import {
  type Channel,
  directChannel,
  type Guild,
  type Person,
  person,
  snowflake,
  textChannel,
} from './world';

/** Where an interaction comes from. */
export interface Where {
  user?: Person;
  /** Null for a direct message with the bot. */
  guild?: Guild | null;
  channelId?: string;
  /** The type of the channel there, such as a thread; by default a text channel. */
  channelType?: ChannelType;
  /** Permissions of the person there, as a decimal bit field; by default all that members usually have. */
  permissions?: string;
  /** Permissions of the bot there. */
  appPermissions?: string;
  /** Installed for the person only: the bot is not in this server. */
  userInstalled?: boolean;
  locale?: string;
}

/** View, send, embed, attach, external apps: what members and bots usually may. */
export const USUAL_PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 50n));

/** An interaction as it goes out over the gateway. */
export interface Sent {
  id: string;
  type: InteractionType;
  token: string;
  channel: Channel;
  data: Record<string, unknown>;
  authorizing_integration_owners: Readonly<Record<number, string>>;
  guild_id?: string;
  user?: Person;
  member?: { user: Person; [property: string]: unknown };
  message?: Kept;
  [property: string]: unknown;
}

type Values = Readonly<Record<string, string | number | boolean>>;
type Definition = Record<string, unknown>;

/** A slash command typed by a person; the values are checked as Discord's own client checks them. */
export function slashData(definition: Definition, values: Values, focused?: string): Record<string, unknown> {
  const known = (Array.isArray(definition.options) ? definition.options : []).filter(isRecord);
  const options = Object.entries(values).map(([name, value]) => {
    const option = known.find((candidate) => candidate.name === name);
    if (option === undefined)
      throw new Error(`/${definition.name} is registered without an option "${name}"`);
    if (name !== focused) checkValue(option, value);
    return { name, type: option.type, value, ...(name === focused ? { focused: true } : {}) };
  });
  if (focused !== undefined && known.find(({ name }) => name === focused)?.autocomplete !== true)
    throw new Error(`option "${focused}" of /${definition.name} is registered without autocomplete`);
  const missing = known.find(({ name, required }) => required === true && !(String(name) in values));
  if (missing !== undefined && focused === undefined) throw new Error(`option "${missing.name}" is required`);
  return { id: definition.id, name: definition.name, type: ApplicationCommandType.ChatInput, options };
}

function checkValue(option: Definition, value: unknown): void {
  const wanted = option.type === ApplicationCommandOptionType.Boolean ? 'boolean' : 'string';
  if (option.type !== ApplicationCommandOptionType.Integer && typeof value !== wanted)
    throw new Error(`option "${option.name}" takes a ${wanted}`);
  const text = String(value);
  if (typeof option.max_length === 'number' && text.length > option.max_length)
    throw new Error(`option "${option.name}" takes at most ${option.max_length} characters`);
  const choices = (Array.isArray(option.choices) ? option.choices : []).filter(isRecord);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`"${text}" is no choice of option "${option.name}"`);
}

/** A message command on a message that this person, or another, has written. */
export function messageCommandData(definition: Definition, target: Kept): Record<string, unknown> {
  return {
    id: definition.id,
    name: definition.name,
    type: ApplicationCommandType.Message,
    target_id: target.id,
    resolved: { messages: { [target.id]: target } },
  };
}

/** A press of the button, or a choice from the menu, that carries this label or custom id. */
export function componentData(
  message: Kept,
  which: string,
  values?: readonly string[],
): Record<string, unknown> {
  const all = componentsOf(message).filter((c) => c.custom_id !== undefined);
  const found = all.find((c) => c.label === which || c.custom_id === which || c.placeholder === which);
  if (found === undefined) {
    const there = all.map((c) => `"${c.label ?? c.placeholder}"`).join(', ');
    throw new Error(`the message has no button or menu "${which}"; it has ${there || 'none'}`);
  }
  if (found.disabled === true) throw new Error(`"${which}" is disabled`);
  const offered = (Array.isArray(found.options) ? found.options : [])
    .filter(isRecord)
    .map(({ value }) => value);
  const odd = values?.find((value) => found.type === ComponentType.StringSelect && !offered.includes(value));
  if (odd !== undefined) throw new Error(`"${odd}" is no option of "${which}"`);
  const { id, custom_id, type } = found;
  return { id, custom_id, component_type: type, ...(values === undefined ? {} : { values }) };
}

/** The whole interaction as it comes over the gateway. */
export function interaction(
  type: InteractionType,
  data: Record<string, unknown>,
  applicationId: string,
  where: Where & { guild: Guild | null },
  message?: Kept,
): Sent {
  const {
    guild,
    permissions = USUAL_PERMISSIONS,
    appPermissions = USUAL_PERMISSIONS,
    locale = 'en-US',
  } = where;
  const user = where.user ?? person('reader');
  const channelId = where.channelId ?? message?.channel_id ?? snowflake();
  const channel =
    guild === null
      ? directChannel(channelId, user)
      : { ...textChannel(channelId, guild.id), type: where.channelType ?? ChannelType.GuildText };
  const owners = where.userInstalled === true ? { 1: user.id } : { 0: guild?.id ?? '0' };
  return {
    id: snowflake(),
    application_id: applicationId,
    type,
    data,
    token: `${snowflake()}-${Math.random().toString(36).slice(2).padEnd(12, '0')}`,
    version: 1,
    channel_id: channelId,
    channel: { ...channel, permissions },
    app_permissions: appPermissions,
    locale,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...(guild === null ? { user } : inGuild(guild, user, permissions)),
    ...(message === undefined ? {} : { message }),
  };
}

function inGuild(
  guild: Guild,
  user: Person,
  permissions: string,
): Pick<Sent, 'member' | 'guild_id'> & Record<string, unknown> {
  const member = {
    user,
    permissions,
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: '2022-03-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
  const brief = { id: guild.id, locale: 'en-US', features: [] };
  return { guild_id: guild.id, guild: brief, guild_locale: 'en-US', member };
}

export { InteractionType };
