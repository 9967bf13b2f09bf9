import { createServer } from 'node:net';
import type { Interaction } from 'discord.js';
import type { Services } from '../../src/discord/services';
import { ECHO, type Life, live, THREE_ENTRIES } from './parley';
import { GATEWAY_BOT, type StandIn, startStandIn } from './stand-in';

let discord: StandIn;
let life: Life;
let port: number;

/** A port that nobody has at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function get(path: string, method = 'GET'): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: response.status, text: await response.text() };
}

async function answer(interaction: Interaction, { metrics }: Services): Promise<void> {
  if (!interaction.isRepliable()) return;
  await interaction.reply('echo');
  metrics.answered('echo', 'found', 4);
  metrics.answered('echo', 'slowed', 0.1);
}

beforeEach(async () => {
  discord = await startStandIn();
  port = await freePort();
});

afterEach(async () => {
  await life.stop();
  await discord.stop();
});

it('health is 503 until Discord has let the bot in, 200 then, and 503 again while the connection is lost', async () => {
  const release = discord.faults.hold(GATEWAY_BOT);
  life = live(discord, { commands: [ECHO], answer }, { httpPort: port });
  await life.printed.any((line) => line.startsWith('Install it'));
  expect(await get('/healthz')).toMatchObject({
    status: 503,
    text: expect.stringContaining('"unavailable"'),
  });
  release();
  await life.ready;
  const healthy = await get('/healthz');
  expect(healthy.status).toBe(200);
  expect(JSON.parse(healthy.text)).toEqual({
    status: 'ok',
    gateway: { ready: true, shards: { 0: 'Ready' }, ping: null },
    entries: 3,
  });
  const lost = life.logged.next(({ msg }) => msg === 'gateway connection lost, reconnecting');
  discord.gateway.drop();
  await lost;
  expect((await get('/healthz')).status).toBe(503);
  await life.logged.next(({ msg }) => msg === 'shard resumed');
  expect((await get('/healthz')).status).toBe(200);
});

it('a changed record that is refused shows its faults in health and metrics', async () => {
  let faults = 2;
  const { current } = THREE_ENTRIES;
  const library = { current, faults: () => faults };
  life = live(discord, { commands: [ECHO], answer }, { httpPort: port }, library);
  await life.ready;
  expect(JSON.parse((await get('/healthz')).text)).toMatchObject({ status: 'ok', refusedRecordFaults: 2 });
  expect((await get('/metrics')).text).toContain('\nparley_record_faults 2\n');
  faults = 0;
  expect((await get('/healthz')).text).not.toContain('refused');
  expect((await get('/metrics')).text).toContain('\nparley_record_faults 0\n');
});

it('metrics tell outcome and latency per command, but for what was slowed, the gateway and the event loop', async () => {
  life = live(discord, { commands: [ECHO], answer }, { httpPort: port });
  await life.ready;
  const answered = await discord.slash('echo').answer();
  expect(answered.received.status).toBe(204);
  const { status, text } = await get('/metrics');
  expect(status).toBe(200);
  for (const line of [
    'parley_answer_seconds_bucket{le="0.005",command="echo"} 1',
    'parley_answer_seconds_bucket{le="0.002",command="echo"} 0',
    'parley_answer_seconds_count{command="echo"} 1',
    'parley_answers_total{command="echo",outcome="found"} 1',
    'parley_answers_total{command="echo",outcome="slowed"} 1',
    'parley_gateway_ready{shard="0"} 1',
    'parley_record_entries 3',
    'parley_in_flight 0',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
});

it.each([
  ['/', 'GET'],
  ['/healthz', 'POST'],
  ['/metrics/x', 'GET'],
])('%s with %s is not found', async (path, method) => {
  life = live(discord, { commands: [ECHO], answer }, { httpPort: port });
  await life.ready;
  expect((await get(path, method)).status).toBe(404);
});

it('without the port nothing listens', async () => {
  life = live(discord, { commands: [ECHO], answer });
  await life.ready;
  const servers = process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap');
  // The stand-in's own.
  expect(servers).toHaveLength(1);
});
