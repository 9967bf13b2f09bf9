import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Interaction, MessageFlags } from 'discord.js';
import { createClient } from '../../src/discord/client';
import { InFlight } from '../../src/discord/in-flight';
import { leave } from '../../src/discord/stop';
import { createLog } from '../../src/log';
import { ROOT } from '../../src/root';
import { dataFolder } from '../record/fixture';
import { live } from './parley';
import { CALLBACK, type StandIn, startStandIn, textOf } from './stand-in';

const ECHO = { name: 'echo', description: 'Says it again', contexts: [0, 1, 2], integration_types: [0, 1] };

async function echo(interaction: Interaction): Promise<void> {
  if (interaction.isRepliable()) await interaction.reply({ content: 'echo', flags: MessageFlags.Ephemeral });
}

let discord: StandIn;

beforeEach(async () => {
  discord = await startStandIn();
});

afterEach(() => discord.stop());

describe('told to stop', () => {
  it('Parley takes nothing more, finishes what is in flight and leaves with status 0', async () => {
    const life = live(discord, { commands: [ECHO], answer: echo });
    await life.ready;
    const release = discord.faults.hold(CALLBACK);
    const exchange = discord.slash('echo');
    await exchange.arrivals.any(() => true);
    const closed = discord.gateway.events.any(({ what }) => what === 'close');
    const status = life.stop();
    expect(await closed).toMatchObject({ shard: 0, code: 1000 });
    expect(() => discord.slash('echo')).toThrow('no client is connected');
    expect(exchange.accepted).toBeNull();
    release();
    expect(await status).toBe(0);
    expect(textOf(await exchange.message())).toBe('echo');
  });

  it('it gives up on an answer that hangs', async () => {
    const lines: string[] = [];
    const log = createLog({ logLevel: 'info', token: null }, { write: (line) => lines.push(line) });
    const inFlight = new InFlight();
    inFlight.track(new Promise(() => undefined));
    await leave(createClient({ apiUrl: null, shards: 'auto' }), inFlight, log, 1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ unfinished: 1, level: 'warn' }]);
  });
});

describe('the process', () => {
  beforeAll(() => {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'leaves at %s with status 0 and the last answer given',
    async (signal) => {
      const parley = spawn(process.execPath, ['dist/src/main.js'], {
        cwd: ROOT,
        env: {
          ...process.env,
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          PARLEY_DATA: dataFolder(),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      for await (const line of createInterface(parley.stdout))
        if (line.startsWith('Parley is on Discord')) break;
      const release = discord.faults.hold(CALLBACK);
      const exchange = discord.slash('help');
      await exchange.arrivals.any(() => true);
      const closed = discord.gateway.events.any(({ what }) => what === 'close');
      parley.kill(signal);
      await closed;
      release();
      const [status, killedBy] = await once(parley, 'exit');
      expect({ status, killedBy }).toEqual({ status: 0, killedBy: null });
      expect(textOf(await exchange.message())).not.toBe('');
    },
  );
});
