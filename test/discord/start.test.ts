import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Interaction } from 'discord.js';
import { definitions } from '../../src/discord/definitions';
import { ROOT } from '../../src/root';
import { ECHO, echo, type Life, live } from './parley';
import { COMMANDS, GATEWAY_BOT, guildOnShard, type StandIn, startStandIn, textOf } from './stand-in';
import { rateLimited } from './stand-in/errors';

let discord: StandIn;
let life: Life | null = null;

beforeEach(async () => {
  discord = await startStandIn();
});

afterEach(async () => {
  await life?.stop();
  life = null;
  await discord.stop();
});

function start(parts: Parameters<typeof live>[1] = {}, changed: Parameters<typeof live>[2] = {}): Life {
  life = live(discord, { commands: [ECHO], answer: echo, ...parts }, changed);
  return life;
}

describe('starting on Discord', () => {
  it('registers, prints the invite links, logs in without any intent and answers', async () => {
    const { ready, printed } = start();
    await ready;
    expect(printed.all).toEqual([
      `Invite Parley to a server: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&integration_type=0&scope=bot+applications.commands&permissions=0`,
      `Install it for yourself: https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&integration_type=1&scope=applications.commands`,
      'Commands everywhere: 0 as they should be, the others differ.',
      '  + /echo',
      'Parley is on Discord as Parley#1234.',
    ]);
    const identify = discord.gateway.events.all.find(({ what }) => what === 'identify')?.identify;
    expect(identify).toMatchObject({ intents: 0, shard: [0, 1] });
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
    expect(discord.violations).toEqual([]);
  });

  it('prints what the README shows of a first start', async () => {
    const { ready, printed } = start({ commands: definitions() });
    await ready;
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const shown = /<!-- made: first start -->\s+```text\n(.*?)\n *```/s.exec(readme)?.[1];
    const lines = printed.all.map((line) => line.replaceAll(discord.applicationId, '123456789012345678'));
    expect(shown?.replace(/^ {3}/gm, '').split('\n')).toEqual(lines);
  });

  it('answers in a server, in a direct message and where only the person has installed it', async () => {
    await start().ready;
    for (const where of [
      {},
      { guild: null },
      { userInstalled: true, guild: { id: guildOnShard(0, 7), name: 'Foreign' } },
    ])
      expect(textOf(await discord.slash('echo', {}, where).message())).toBe('echo');
  });

  it('says nothing of tokens and people in its log', async () => {
    const { ready, stop, logged } = start();
    await ready;
    const exchange = discord.slash('echo');
    await exchange.answer();
    await stop();
    const log = JSON.stringify(logged.all);
    expect(logged.all).not.toEqual([]);
    for (const secret of [
      discord.token,
      exchange.interaction.token,
      exchange.interaction.member?.user.id ?? '?',
    ])
      expect(log).not.toContain(secret);
  });

  it('a fault in one answer is logged with a reference and nobody else notices', async () => {
    const failing = async (interaction: Interaction) => {
      if (interaction.isChatInputCommand() && interaction.guildId === null) throw new TypeError('a bug');
      await echo(interaction);
    };
    const { ready, logged } = start({ answer: failing });
    await ready;
    discord.slash('echo', {}, { guild: null });
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
    expect(await logged.any(({ msg }) => msg === 'fault inside')).toMatchObject({
      level: 'error',
      reference: expect.stringMatching(/^[0-9a-f]{8}$/),
      err: { name: 'TypeError', message: 'a bug' },
    });
  });

  it('leaves with status 0 when told to while it is still starting', async () => {
    const release = discord.faults.hold(GATEWAY_BOT);
    const held = start();
    await held.printed.any((line) => line.startsWith('Install it'));
    expect(await held.stop()).toBe(0);
    release();
  });
});

function refuseLogin(closeCode: number) {
  discord.gateway.refuses = closeCode;
  return {};
}

function leaveLogins(count: number) {
  discord.sessionsLeft = count;
  return {};
}

function failGateway(status: number) {
  discord.faults.fail(GATEWAY_BOT, status, 9);
  return {};
}

describe('a start that cannot succeed says in one line which setting to change', () => {
  const cases: readonly [name: string, spoil: () => Parameters<typeof live>[2], line: RegExp][] = [
    ['a wrong token', () => ({ token: 'wrong' }), /^DISCORD_TOKEN is not accepted .* Reset Token\)\.$/],
    ['a token revoked between REST and gateway', () => refuseLogin(4004), /^DISCORD_TOKEN is not accepted/],
    [
      'a login refused for another reason',
      () => refuseLogin(4014),
      /^Discord has closed .* \(code 4014\)\.$/,
    ],
    ['a shard that Discord does not know', () => refuseLogin(4010), /^PARLEY_SHARDS names a shard/],
    ['too few shards', () => refuseLogin(4011), /^PARLEY_SHARDS has too few shards/],
    [
      'an address where nobody listens',
      () => ({ apiUrl: 'http://127.0.0.1:9/api' }),
      /DISCORD_API_URL \(http:\/\/127\.0\.0\.1:9\/api\) cannot be reached \(ECONNREFUSED\): correct DISCORD_API_URL/,
    ],
    [
      'an address where something else answers',
      () => ({ apiUrl: `${discord.apiUrl}/elsewhere` }),
      /elsewhere does not answer as Discord's API does: correct DISCORD_API_URL/,
    ],
    ['Discord out of order', () => failGateway(503), /is out of order \(503\): try again later/],
    ['no logins left today', () => leaveLogins(0), /Not enough sessions remaining/],
    [
      'a server without the bot',
      () => ({ guildId: '123456789012345678' }),
      /^The server 123456789012345678 \(DISCORD_GUILD_ID or --guild\) is closed to the bot: invite the bot/,
    ],
    [
      'a port that is taken',
      () => ({ httpPort: Number(new URL(discord.apiUrl).port) }),
      /^PARLEY_HTTP_PORT \d+ on PARLEY_HTTP_HOST 127\.0\.0\.1 cannot be opened \(EADDRINUSE\): choose another port/,
    ],
    [
      'an address of another machine',
      () => ({ httpPort: 9464, httpHost: '192.0.2.1' }),
      /^PARLEY_HTTP_PORT 9464 on PARLEY_HTTP_HOST 192\.0\.2\.1 cannot be opened \(EADDRNOTAVAIL\): let PARLEY_HTTP_HOST be an address of this machine/,
    ],
  ];

  it.each(cases)('%s', async (_, spoil, line) => {
    const { status, complaints } = start({}, spoil());
    expect(await status).toBe(1);
    expect(complaints).toEqual([expect.stringMatching(line)]);
    expect(complaints[0]).not.toContain('\n');
  });

  it("a command that Discord rejects, by its name and Discord's own words", async () => {
    const { status, complaints } = start({
      commands: [ECHO, { name: 'Loud', description: 'x'.repeat(101) }],
    });
    expect(await status).toBe(1);
    expect(complaints).toEqual([
      'Discord rejects the commands: Loud.name[APPLICATION_COMMAND_INVALID_NAME]: Command name is invalid; Loud.description[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 100 in length.',
    ]);
  });
});

describe('a start that meets passing trouble gets through', () => {
  it('5xx and 429 while registering and while asking for the gateway', async () => {
    discord.faults.fail(COMMANDS, 502, 2);
    discord.faults.refuse(COMMANDS, rateLimited(0.01, false));
    discord.faults.fail(GATEWAY_BOT, 500);
    discord.faults.cut(GATEWAY_BOT, 'before');
    await start().ready;
    expect(discord.faults.left).toBe(0);
    expect(discord.registry.list().map(({ name }) => name)).toEqual(['echo']);
  });
});

it('a token revoked while running ends it with status 1 and the line that names the setting', async () => {
  const { ready, status, complaints } = start({ commands: [] });
  await ready;
  discord.gateway.close(4004);
  expect(await status).toBe(1);
  expect(complaints).toEqual([expect.stringMatching(/^DISCORD_TOKEN is not accepted/)]);
});
