import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'dotenv';
import { ROOT } from '../src/root';
import { readSettings, SETTINGS } from '../src/settings';

test('an empty environment gives the defaults', () => {
  expect(readSettings({}).settings).toEqual({
    token: null,
    guildId: null,
    apiUrl: null,
    data: join(ROOT, 'data'),
    shards: 'auto',
    httpPort: null,
    httpHost: '127.0.0.1',
    logLevel: 'info',
    unanswered: resolve('unanswered.log'),
  });
});

test('a setting that is empty or only spaces counts as absent', () => {
  const empty = Object.fromEntries(Object.values(SETTINGS).map(({ name }) => [name, '  ']));
  expect(readSettings(empty)).toEqual(readSettings({}));
});

test.each([
  ['DISCORD_TOKEN', 'abc.DEF-1_2', 'token', 'abc.DEF-1_2'],
  ['DISCORD_GUILD_ID', '123456789012345678', 'guildId', '123456789012345678'],
  ['DISCORD_API_URL', 'http://localhost:8080/api', 'apiUrl', 'http://localhost:8080/api'],
  ['DISCORD_API_URL', 'http://localhost:8080/api/', 'apiUrl', 'http://localhost:8080/api'],
  ['DISCORD_API_URL', 'https://proxy.example/api/v10/', 'apiUrl', 'https://proxy.example/api'],
  ['PARLEY_DATA', 'elsewhere', 'data', resolve('elsewhere')],
  ['PARLEY_DATA', '/srv/record', 'data', '/srv/record'],
  ['PARLEY_SHARDS', '0-3/16', 'shards', { ids: [0, 1, 2, 3], count: 16 }],
  ['PARLEY_SHARDS', 'AUTO', 'shards', 'auto'],
  ['PARLEY_SHARDS', '2/3', 'shards', { ids: [2], count: 3 }],
  ['PARLEY_HTTP_PORT', '9090', 'httpPort', 9090],
  ['PARLEY_HTTP_HOST', '0.0.0.0', 'httpHost', '0.0.0.0'],
  ['PARLEY_LOG', 'DEBUG', 'logLevel', 'debug'],
  ['PARLEY_UNANSWERED', 'off', 'unanswered', null],
  ['PARLEY_UNANSWERED', 'OFF', 'unanswered', null],
  ['PARLEY_UNANSWERED', '/var/log/parley/open.log', 'unanswered', '/var/log/parley/open.log'],
] as const)('%s=%s is read', (name, text, key, value) => {
  expect(readSettings({ [name]: text }).settings?.[key]).toEqual(value);
});

const API = 'an http or https address of version 10, such as https://discord.com/api';
const SHARDS = 'auto or FIRST-LAST/COUNT counted from 0, such as 0-3/16';

test.each([
  [
    'DISCORD_GUILD_ID',
    'my server',
    "a server's id, 17 to 20 digits (right-click the server, Copy Server ID)",
  ],
  ['DISCORD_GUILD_ID', '123', "a server's id, 17 to 20 digits (right-click the server, Copy Server ID)"],
  ['DISCORD_API_URL', 'discord.com/api', API],
  ['DISCORD_API_URL', 'ftp://discord.com/api', API],
  ['DISCORD_API_URL', 'https://discord.com/api/v9', API],
  ['DISCORD_API_URL', 'https://discord.com/api?x=1', API],
  ['PARLEY_SHARDS', 'all', SHARDS],
  ['PARLEY_SHARDS', '3-1/4', SHARDS],
  ['PARLEY_SHARDS', '0-4/4', SHARDS],
  ['PARLEY_SHARDS', '0-3', SHARDS],
  ['PARLEY_HTTP_PORT', 'on', 'a port from 1 to 65535'],
  ['PARLEY_HTTP_PORT', '0', 'a port from 1 to 65535'],
  ['PARLEY_HTTP_PORT', '70000', 'a port from 1 to 65535'],
  ['PARLEY_HTTP_HOST', 'http://x', 'an address or a host name, such as 127.0.0.1 or 0.0.0.0'],
  ['PARLEY_LOG', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
])('%s=%s is refused, with what would be right', (name, text, right) => {
  expect(readSettings({ [name]: text }).faults).toEqual([`${name} is "${text}"; it must be ${right}`]);
});

test('a wrong token is named and never repeated', () => {
  expect(readSettings({ DISCORD_TOKEN: 'Bot secret' }).faults).toEqual([
    'DISCORD_TOKEN is not a token; it must be the token alone: letters, digits, ".", "-" and "_"',
  ]);
});

test.each(['http://me:secret@localhost/api', 'http://me:se/cret@localhost/api', 'ftp://me:secret@localhost'])(
  'a password in an address is refused and never repeated: %s',
  (DISCORD_API_URL) => {
    const { faults } = readSettings({ DISCORD_API_URL });
    expect(faults).toEqual([expect.stringMatching(/^DISCORD_API_URL is "\w+:\/\/…@localhost/)]);
    expect(faults?.join()).not.toMatch(/se\/?cret/);
  },
);

test('all wrong settings are named at once', () => {
  const { faults } = readSettings({
    PARLEY_LOG: 'loud',
    PARLEY_SHARDS: 'x',
    PARLEY_HTTP_PORT: '-1',
    DISCORD_GUILD_ID: '1',
  });
  expect(faults?.map((fault) => fault.split(' ')[0])).toEqual([
    'DISCORD_GUILD_ID',
    'PARLEY_SHARDS',
    'PARLEY_HTTP_PORT',
    'PARLEY_LOG',
  ]);
});

describe('.env.example', () => {
  const text = readFileSync(join(ROOT, '.env.example'), 'utf8');

  test('holds every setting with its default', () => {
    const defaults = Object.values(SETTINGS).map(({ name, fallback }) => [
      name,
      name === 'PARLEY_DATA' ? relative(ROOT, fallback) : fallback,
    ]);
    expect(Object.entries(parse(text))).toEqual(defaults);
  });

  test('says what each is for in one line, the same as the code', () => {
    const lines = text.split('\n');
    for (const { name, about } of Object.values(SETTINGS)) {
      expect(lines[lines.findIndex((line) => line.startsWith(`${name}=`)) - 1]).toBe(`# ${about}`);
    }
  });

  test('changes nothing when it is taken over as it is', () => {
    expect(readSettings(parse(text))).toEqual(readSettings({}));
  });
});
