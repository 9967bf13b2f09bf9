/** A Discord user as far as a bot sees one. */
export interface Person {
  id: string;
  username: string;
  discriminator: string;
  global_name: string | null;
  avatar: string | null;
  public_flags: number;
  flags: number;
  primary_guild: null;
  bot?: boolean;
}

export interface Guild {
  id: string;
  name: string;
}

export interface Channel {
  id: string;
  type: number;
  [property: string]: unknown;
}

const EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A fresh Discord id: unique, and its time is now, as clients read the time back out of it. */
export function snowflake(): string {
  increment += 1n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) | (increment & 0x3fffffn));
}

/** The shard that Discord sends a guild's events to; direct messages go to shard 0. */
export function shardOf(guildId: string | null, shardCount: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/** An id of a guild that lands on this shard. */
export function guildOnShard(shard: number, shardCount: number): string {
  return String((30_000_000_000n * BigInt(shardCount) + BigInt(shard)) << 22n);
}

export function person(username: string, globalName: string | null = null): Person {
  return {
    id: snowflake(),
    username,
    discriminator: '0',
    global_name: globalName,
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export function botUser(id: string): Person {
  return { ...person('Parley'), id, discriminator: '1234', bot: true };
}

export function application(id: string): Record<string, unknown> {
  return {
    id,
    name: 'Parley',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    type: null,
    flags: 0,
    flags_new: '0',
    integration_types_config: { 0: {}, 1: {} },
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: person('owner'),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  };
}

/** What READY tells a client about itself. */
export function ready(
  about: { id: string; shard: number; shardCount: number; applicationId: string; resumeUrl: string },
  guilds: readonly Guild[],
): Record<string, unknown> {
  return {
    v: 10,
    user: { ...botUser(about.applicationId), verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: about.id,
    session_type: 'normal',
    resume_gateway_url: about.resumeUrl,
    shard: [about.shard, about.shardCount],
    application: { id: about.applicationId, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    guild_join_requests: [],
  };
}

/** A guild as GUILD_CREATE sends it to a client that asked for the intent Guilds. */
export function guildCreate({ id, name }: Guild): Record<string, unknown> {
  const everyone = {
    id,
    name: '@everyone',
    permissions: '2248473465835073',
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
    icon: null,
    unicode_emoji: null,
  };
  return {
    id,
    name,
    icon: null,
    owner_id: '1000',
    roles: [everyone],
    channels: [textChannel(snowflake(), null)],
    members: [],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    joined_at: new Date().toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    afk_timeout: 300,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    preferred_locale: 'en-US',
    premium_progress_bar_enabled: false,
    premium_tier: 0,
    system_channel_flags: 0,
    verification_level: 0,
  };
}

export function textChannel(id: string, guildId: string | null): Channel {
  return {
    id,
    type: 0,
    name: 'newsroom',
    topic: null,
    parent_id: null,
    position: 0,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
    permission_overwrites: [],
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
}

export function directChannel(id: string, user: Person): Channel {
  return { id, type: 1, flags: 0, last_message_id: null, recipients: [user] };
}
