import { REST } from 'discord.js';
import { describePlan, register } from '../../src/discord/register';
import { type StandIn, startStandIn } from './stand-in';

const ASK = { name: 'ask', description: 'Ask', contexts: [0], integration_types: [0] };

let discord: StandIn;
let rest: REST;

beforeEach(async () => {
  discord = await startStandIn();
  rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
});

afterEach(() => discord.stop());

const to = (guildId: string | null = null) => ({
  applicationId: discord.applicationId,
  guildId,
  commands: [ASK],
});
const calls = () => discord.requests.map(({ method, path }) => `${method} ${path}`);

it('commands are written once, and not again while nothing differs', async () => {
  const first = await register(rest, to());
  const second = await register(rest, to());
  expect([first, second]).toEqual([
    { changes: ['+ /ask'], unchanged: 0 },
    { changes: [], unchanged: 1 },
  ]);
  const list = `/applications/${discord.applicationId}/commands`;
  expect(calls()).toEqual([`GET ${list}`, `PUT ${list}`, `GET ${list}`]);
});

it('a dry run says what would change and writes nothing', async () => {
  const plan = await register(rest, { ...to(), dryRun: true });
  expect(describePlan(plan, null)).toEqual([
    'Commands everywhere: 0 as they should be, the others differ.',
    '  + /ask',
  ]);
  expect(discord.registry.list()).toEqual([]);
});

it('one server has commands of its own', async () => {
  const plan = await register(rest, to(discord.guild.id));
  expect(describePlan(plan, discord.guild.id)[0]).toBe(
    `Commands in the server ${discord.guild.id}: 0 as they should be, the others differ.`,
  );
  expect(discord.registry.list(discord.guild.id)).toMatchObject([{ name: 'ask' }]);
  expect(discord.registry.list()).toEqual([]);
});

it('no commands at all takes away those there are', async () => {
  await register(rest, to());
  const plan = await register(rest, { ...to(), commands: [] });
  expect(plan.changes).toEqual(['- /ask']);
  expect(discord.registry.list()).toEqual([]);
});

it('what Discord rejects is told in its own words, with the name of the command', async () => {
  const odd = { ...ASK, name: 'odd', description: '' };
  await expect(register(rest, { ...to(), commands: [ASK, odd] })).rejects.toThrow(
    /^Discord rejects the commands: odd\.description\[BASE_TYPE_BAD_LENGTH\]: Must be between 1 and 100/,
  );
});

it('a server that the bot is not in is told by the setting that names it', async () => {
  await expect(register(rest, to('123456789012345678'))).rejects.toThrow(
    /^The server 123456789012345678 \(DISCORD_GUILD_ID or --guild\) is closed/,
  );
});
