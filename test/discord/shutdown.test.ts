import { createClient } from '../../src/discord/client';
import { InFlight } from '../../src/discord/in-flight';
import { leave } from '../../src/discord/stop';
import { createLog } from '../../src/log';
import { ECHO, echo, live } from './parley';
import { CALLBACK, type StandIn, startStandIn, textOf } from './stand-in';

let discord: StandIn;

beforeEach(async () => {
  discord = await startStandIn();
  // Short, so that a heartbeat comes within a test.
  discord.gateway.heartbeatInterval = 40;
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
    let hasLeft = false;
    void status.then(() => {
      hasLeft = true;
    });
    // A round trip, in which it would have left if it did not wait.
    await fetch(`${discord.apiUrl}/v10/gateway`);
    expect({ hasLeft, accepted: exchange.accepted }).toEqual({ hasLeft: false, accepted: null });
    release();
    expect(await status).toBe(0);
    expect(textOf(await exchange.message())).toBe('echo');
  });

  it('it answers nothing that a shard still takes which was just reconnecting', async () => {
    const life = live(discord, { commands: [ECHO], answer: echo });
    await life.ready;
    const lost = life.logged.next(({ msg }) => msg === 'gateway connection lost, reconnecting');
    const resumed = discord.gateway.events.next(({ what }) => what === 'resume');
    discord.gateway.drop();
    await lost;
    expect(await life.stop()).toBe(0);
    await resumed;
    const exchange = discord.slash('echo');
    // A heartbeat comes after what was received before it, and a round trip after what that has begun.
    await discord.gateway.events.next(({ what }) => what === 'heartbeat');
    await fetch(`${discord.apiUrl}/v10/gateway`);
    // For good, lest it outlives the test.
    discord.gateway.close(4004);
    expect(exchange.attempts).toEqual([]);
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
