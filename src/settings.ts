import { join, resolve } from 'node:path';
import { ROOT } from './root';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What the environment decides, checked. `null` where a setting is absent or turned off. */
export interface Settings {
  /** The bot's token; without one Parley answers at the terminal. */
  readonly token: string | null;
  /** The one server in which the commands are registered; null registers them everywhere. */
  readonly guildId: string | null;
  /** Where Discord's REST API is, without a version; null is discord.js's own. */
  readonly apiUrl: string | null;
  /** The record's folder, absolute. */
  readonly data: string;
  /** `auto`, or the shards of this process and how many there are in all. */
  readonly shards: 'auto' | { readonly ids: readonly number[]; readonly count: number };
  /** The port of `/healthz` and `/metrics`. */
  readonly httpPort: number | null;
  /** The address they listen on. */
  readonly httpHost: string;
  readonly logLevel: (typeof LEVELS)[number];
  /** The file that keeps unanswered questions, absolute. */
  readonly unanswered: string | null;
}

/** One setting as people meet it: its name, its default, what it does, and how its text is read. */
interface Setting<T> {
  name: string;
  fallback: string;
  about: string;
  /** Throws an error that says what would be right. */
  read(text: string): T;
}

/** Every setting there is; `.env.example` shows the same. */
export const SETTINGS: { readonly [Key in keyof Settings]: Setting<Settings[Key]> } = {
  token: {
    name: 'DISCORD_TOKEN',
    fallback: '',
    about:
      "The bot's token (Developer Portal, your application, Bot). Empty: Parley answers at the terminal.",
    read: orNull((text) => match(text, /^[\w.-]+$/, 'the token alone: letters, digits, ".", "-" and "_"')),
  },
  guildId: {
    name: 'DISCORD_GUILD_ID',
    fallback: '',
    about: 'Register the commands in this server only (at once, for trying out). Empty: everywhere.',
    read: orNull((text) =>
      match(text, /^\d{17,20}$/, "a server's id, 17 to 20 digits (right-click the server, Copy Server ID)"),
    ),
  },
  apiUrl: {
    name: 'DISCORD_API_URL',
    fallback: '',
    about:
      "Discord's REST API behind a proxy or a test server, such as http://localhost:8080/api. Empty: Discord itself.",
    read: orNull(readApiUrl),
  },
  data: {
    name: 'PARLEY_DATA',
    fallback: join(ROOT, 'data'),
    about: "The record's folder.",
    read: (text) => resolve(text),
  },
  shards: {
    name: 'PARLEY_SHARDS',
    fallback: 'auto',
    about: 'Shards: auto, or the slice that this process holds, such as 0-3/16 (four of sixteen) or 2/3.',
    read: readShards,
  },
  httpPort: {
    name: 'PARLEY_HTTP_PORT',
    fallback: '',
    about: 'Port of GET /healthz and GET /metrics. Empty: off.',
    read: orNull(readPort),
  },
  httpHost: {
    name: 'PARLEY_HTTP_HOST',
    fallback: '127.0.0.1',
    about: 'Address they listen on; 0.0.0.0 in a container.',
    read: (text) => match(text, /^[\w.:-]+$/, 'an address or a host name, such as 127.0.0.1 or 0.0.0.0'),
  },
  logLevel: {
    name: 'PARLEY_LOG',
    fallback: 'info',
    about: 'How much is logged to stderr: trace, debug, info, warn, error, fatal or silent.',
    read: readLevel,
  },
  unanswered: {
    name: 'PARLEY_UNANSWERED',
    fallback: 'unanswered.log',
    about: 'File that keeps unanswered questions for editors, never who asked. off: none.',
    read: (text) => (text.toLowerCase() === 'off' ? null : resolve(text)),
  },
};

/**
 * Reads every setting from an environment, once.
 * @returns the settings, or one line per wrong setting: its name, its value and what would be right.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
): { settings: Settings; faults?: never } | { settings?: never; faults: string[] } {
  const faults: string[] = [];
  const values = Object.entries(SETTINGS).map(([key, setting]) => {
    const text = env[setting.name]?.trim() || setting.fallback;
    try {
      return [key, setting.read(text)];
    } catch (error) {
      // Neither the token nor a password is repeated: what is logged at start ends up in other people's hands.
      const shown = setting === SETTINGS.token ? 'not a token' : `"${withoutPassword(text).slice(0, 100)}"`;
      faults.push(`${setting.name} is ${shown}; it must be ${(error as Error).message}`);
      return [key, null];
    }
  });
  return faults.length > 0 ? { faults } : { settings: Object.fromEntries(values) as Settings };
}

/** An address without the name and the password that may stand before the host. */
function withoutPassword(text: string): string {
  return text.replace(/\/\/.*@/, '//…@');
}

function orNull<T>(read: (text: string) => T): (text: string) => T | null {
  return (text) => (text === '' ? null : read(text));
}

function match(text: string, shape: RegExp, right: string): string {
  if (!shape.test(text)) throw new Error(right);
  return text;
}

function readApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const version = /\/v(\d+)\/*$/.exec(text)?.[1] ?? '10';
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || version !== '10') {
    throw new Error('an http or https address of version 10, such as https://discord.com/api');
  }
  // It would reach nobody: requests bear the bot's token in its place.
  if (url.username || url.password) throw new Error('an address without a user name and a password');
  return text.replace(/(\/v10)?\/*$/, '');
}

function readShards(text: string): Settings['shards'] {
  if (text.toLowerCase() === 'auto') return 'auto';
  const {
    first,
    last = first,
    count,
  } = /^(?<first>\d{1,5})(-(?<last>\d{1,5}))?\/(?<count>\d{1,5})$/.exec(text)?.groups ?? {};
  const [from, to, of] = [Number(first), Number(last), Number(count)];
  if (!(from <= to && to < of)) throw new Error('auto or FIRST-LAST/COUNT counted from 0, such as 0-3/16');
  return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), count: of };
}

function readPort(text: string): number {
  const port = Number(match(text, /^\d{1,5}$/, 'a port from 1 to 65535'));
  if (port < 1 || port > 65535) throw new Error('a port from 1 to 65535');
  return port;
}

function readLevel(text: string): Settings['logLevel'] {
  const level = LEVELS.find((known) => known === text.toLowerCase());
  if (!level) throw new Error(`one of ${LEVELS.join(', ')}`);
  return level;
}
