import { ECHO, echo, type Life, live } from './parley';
import { CALLBACK, type StandIn, startStandIn, textOf } from './stand-in';

let discord: StandIn;
let life: Life;

// A rejection that nobody handles fails the test that runs: Jest sees to it.
beforeEach(async () => {
  discord = await startStandIn();
  // Short, so that a heartbeat comes within a test.
  discord.gateway.heartbeatInterval = 40;
  life = live(discord, { commands: [ECHO], answer: echo });
  await life.ready;
});

afterEach(async () => {
  jest.restoreAllMocks();
  expect(await life.stop()).toBe(0);
  await discord.stop();
});

/** discord.js leaves five seconds between two logins of a shard; this lets them be over. */
function letFiveSecondsPass(): void {
  const now = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => now() + 6_000);
}

const next = (what: 'identify' | 'resume' | 'heartbeat') =>
  discord.gateway.events.next((event) => event.what === what);

describe('an interaction is answered although', () => {
  it('the socket was cut just before it came', async () => {
    discord.gateway.drop();
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
    expect(discord.gateway.events.all.filter(({ what }) => what === 'identify')).toHaveLength(1);
  });

  it('the socket is cut while it is being answered', async () => {
    const release = discord.faults.hold(CALLBACK);
    const exchange = discord.slash('echo');
    const resumed = next('resume');
    discord.gateway.drop();
    await resumed;
    release();
    expect(textOf(await exchange.message())).toBe('echo');
  });

  it('Discord asks to reconnect', async () => {
    const resumed = next('resume');
    discord.gateway.askToReconnect();
    await resumed;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
  });

  it('the session is invalid for a moment', async () => {
    const resumed = next('resume');
    discord.gateway.invalidate(true);
    await resumed;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
  });

  it('the session is invalid for good', async () => {
    letFiveSecondsPass();
    const identified = next('identify');
    discord.gateway.invalidate(false);
    await identified;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
  });

  it('the session has ended while the socket was down', async () => {
    letFiveSecondsPass();
    const identified = next('identify');
    discord.gateway.drop();
    discord.gateway.forget();
    await identified;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
  });

  it('Discord stops acknowledging heartbeats', async () => {
    discord.gateway.acknowledges = false;
    await next('resume');
    discord.gateway.acknowledges = true;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
  });

  it.each([
    ['5xx', () => discord.faults.fail(CALLBACK, 503, 2), [503, 503, 204]],
    ['a rate limit', () => discord.faults.rateLimit(CALLBACK, 0.01), [429, 204]],
    ['a global rate limit', () => discord.faults.rateLimit(CALLBACK, 0.01, { global: true }), [429, 204]],
    ['a connection cut before it arrived', () => discord.faults.cut(CALLBACK, 'before'), [0, 204]],
    ['a connection cut before its receipt', () => discord.faults.cut(CALLBACK, 'after'), [0, 400]],
  ])('its answer meets %s', async (_, spoil, statuses) => {
    spoil();
    const exchange = discord.slash('echo');
    expect(textOf(await exchange.message())).toBe('echo');
    await life.stop();
    expect(exchange.attempts.map(({ status }) => status)).toEqual(statuses);
  });
});

it('a gateway that cannot be reached is one line in the log, and one for the reason, without a stack', async () => {
  const error = () => life.logged.next(({ msg }) => msg === 'gateway connection error');
  const first = error();
  discord.gateway.isReachable = false;
  discord.gateway.drop();
  await first;
  await error();
  const resumed = life.logged.next(({ msg }) => msg === 'shard resumed');
  discord.gateway.isReachable = true;
  await resumed;
  const warnings = life.logged.all.filter(({ level }) => level === 'warn' || level === 'error');
  expect(warnings.map(({ level, time, ...line }) => line)).toEqual([
    { shard: 0, msg: 'gateway connection lost, reconnecting' },
    { shard: 0, why: expect.stringContaining('Unexpected server response'), msg: 'gateway connection error' },
  ]);
});

it('the log says what became of the connection, one line for a loss however often it tries, with the shard', async () => {
  const resumed = life.logged.next(({ msg }) => msg === 'shard resumed');
  discord.gateway.refuses = 4000;
  discord.gateway.drop();
  await next('resume');
  discord.gateway.refuses = null;
  await resumed;
  const lines = life.logged.all.map(({ level, msg, shard }) => `${level} ${shard}: ${msg}`);
  expect(lines).toEqual([
    'info 0: shard ready',
    'warn 0: gateway connection lost, reconnecting',
    'info 0: shard resumed',
  ]);
});

it('a connection that Parley closes itself is not told as lost', async () => {
  await life.stop();
  const told = life.logged.all.map(({ msg }) => msg);
  expect(told).toContain('shard ready');
  expect(told).not.toContain('gateway connection lost, reconnecting');
});
