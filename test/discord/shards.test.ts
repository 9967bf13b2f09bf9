import { type Interaction, MessageFlags } from 'discord.js';
import { ECHO, type Life, live } from './parley';
import { guildOnShard, type StandIn, startStandIn, textOf } from './stand-in';

const FOUR = [0, 1, 2, 3].map((shard) => ({ id: guildOnShard(shard, 4), name: `Server on shard ${shard}` }));

let discord: StandIn;
let lives: Life[] = [];

afterEach(async () => {
  await Promise.all(lives.map((life) => life.stop()));
  lives = [];
  await discord.stop();
});

/** One process of the bot, which signs its answers. */
function processOf(name: string, shards: Parameters<typeof live>[2]): Life {
  const answer = async (interaction: Interaction) => {
    if (interaction.isRepliable()) await interaction.reply({ content: name, flags: MessageFlags.Ephemeral });
  };
  const life = live(discord, { commands: [ECHO], answer }, shards);
  lives.push(life);
  return life;
}

const slice = (...ids: number[]) => ({ shards: { ids, count: 4 } });
const identified = () =>
  discord.gateway.events.all.flatMap(({ identify }) => (identify ? [identify.shard] : []));
const writes = () => discord.requests.filter(({ method }) => method === 'PUT').length;

it('two processes hold a slice each, and every server is answered by the one that holds its shard', async () => {
  discord = await startStandIn({ guilds: FOUR, shards: 4 });
  await Promise.all([processOf('west', slice(0, 1)).ready, processOf('east', slice(2, 3)).ready]);
  const answers = await Promise.all(FOUR.map((guild) => discord.slash('echo', {}, { guild }).message()));
  expect(answers.map(textOf)).toEqual(['west', 'west', 'east', 'east']);
  expect(textOf(await discord.slash('echo', {}, { guild: null }).message())).toBe('west');
});

it('the process that holds shard 0 registers the commands, no other does', async () => {
  discord = await startStandIn({ guilds: FOUR, shards: 4 });
  await processOf('east', slice(2, 3)).ready;
  expect(writes()).toBe(0);
  await processOf('west', slice(0, 1)).ready;
  expect(writes()).toBe(1);
});

it('auto takes as many shards as Discord recommends', async () => {
  discord = await startStandIn({ guilds: FOUR, shards: 4 });
  await processOf('all', { shards: 'auto' }).ready;
  expect(identified()).toEqual([
    [0, 4],
    [1, 4],
    [2, 4],
    [3, 4],
  ]);
});

it('a shard answers as soon as it is ready itself, though others are still waiting', async () => {
  discord = await startStandIn({ guilds: FOUR, shards: 4 });
  const release = discord.gateway.holdReady([1, 2, 3]);
  const life = processOf('all', { shards: 'auto' });
  await life.logged.any(({ msg }) => msg === 'shard ready');
  expect(textOf(await discord.slash('echo', {}, { guild: FOUR[0] ?? null }).message())).toBe('all');
  expect(life.printed.all).not.toContainEqual(expect.stringContaining('is on Discord'));
  release();
  await life.ready;
});
