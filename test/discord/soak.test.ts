import { ComponentType } from 'discord.js';
import { recordOf } from '../record/fixture';
import { Running } from './running';
import { CALLBACK, componentsOf, type Exchange, type Kept, person } from './stand-in';

/**
 * A long day: every kind of interaction, in bursts, while Discord and the network misbehave. `npm run soak` sends ten
 * thousand; without a number in SOAK, a few hundred.
 */

const INTERACTIONS = Number(process.env.SOAK ?? 400);
const AT_ONCE = 40;

/** The same day every time: a small linear congruential generator (Numerical Recipes). */
let seed = 2022;
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed % below;
}

function oneOf<Item>(items: readonly [Item, ...Item[]]): Item {
  return items[random(items.length)] ?? items[0];
}

const QUESTIONS = [
  'who said thin as spring ice',
  'what did Vasik say about the dam',
  'zebra xylophone quotas',
  '',
  '**@everyone** \u202e',
] as const;

let parley: Running;
/** Messages whose buttons and menus may be pressed. */
let posted: Kept[] = [];

beforeAll(async () => {
  parley = await Running.with(recordOf());
});

afterAll(() => parley.stop());

function slash(): Exchange {
  const { discord } = parley;
  return oneOf([
    () => discord.slash('ask', { question: oneOf(QUESTIONS) || '?' }),
    () => discord.slash('ask', { question: `${oneOf(QUESTIONS)} ${random(1000)}` }),
    () => discord.slash('quote', {}),
    () => discord.slash('event', { place: 'Port Quill', private: false }),
    () => discord.slash('speaker', { name: oneOf(['Vasik', 'Brandt', 'nobody', 'president']) }),
    () => discord.slash('compare', { topic: 'water' }),
    () => discord.slash('timeline', { from: oneOf(['1994', 'Monday', 'never']) }),
    () => discord.slash('check', { quote: oneOf(QUESTIONS) || '?' }),
    () => discord.slash('brief', {}),
    () => discord.slash('sources', {}),
    () => discord.slash('help', {}),
  ])();
}

function press(): Exchange {
  const message = posted[random(posted.length)];
  const pressable =
    message && componentsOf(parley.discord.now(message)).filter((c) => c.custom_id && !c.disabled);
  const component = pressable?.[random(pressable.length)];
  if (!message || !component) return slash();
  const id = String(component.custom_id);
  if (component.type !== ComponentType.StringSelect)
    return parley.discord.press(parley.discord.now(message), id);
  const options = component.options as { value: string }[];
  return parley.discord.select(parley.discord.now(message), id, [
    options[random(options.length)]?.value ?? '',
  ]);
}

function interaction(): Exchange {
  const { discord } = parley;
  return oneOf([
    slash,
    slash,
    press,
    press,
    () => discord.autocomplete('ask', 'question', { question: oneOf(['', 'd', 'dam', 'x'.repeat(1000)]) }),
    () => discord.autocomplete('quote', 'speaker', { speaker: oneOf(['', 'v', 'brnadt']), topic: 'water' }),
    () =>
      discord.messageCommand(
        'Check quote',
        oneOf(['thin as spring ice', '', 'no such words']),
        person('writer'),
      ),
  ])();
}

/** What goes wrong around some of them. */
function mishap(): void {
  const { faults, gateway } = parley.discord;
  oneOf([
    () => faults.rateLimit(CALLBACK, 0.01, { times: 2 }),
    () => faults.fail(CALLBACK, 503, 2),
    () => faults.cut(CALLBACK, 'before'),
    () => faults.cut(CALLBACK, 'after'),
    () => gateway.drop(),
    () => gateway.askToReconnect(),
  ])();
}

interface Tally {
  answered: number;
  expired: number;
  lost: string[];
  /** Faults inside. */
  faults: number;
}

async function burst(tally: Tally, size: number): Promise<void> {
  if (random(2) === 0) mishap();
  const exchanges = Array.from({ length: size }, interaction);
  // Some come so late that Discord takes no answer any more.
  for (const exchange of exchanges) if (random(50) === 0) exchange.expire();
  await parley.handled(size);
  for (const exchange of exchanges) {
    if (exchange.accepted !== null) tally.answered++;
    else if (exchange.expired) tally.expired++;
    else tally.lost.push(exchange.what);
  }
  const messages = exchanges
    .map(({ accepted }) => accepted?.message ?? null)
    .filter((message) => message !== null);
  tally.faults += parley.lines('fault inside').length;
  posted = [...messages, ...posted].slice(0, 200);
  parley.forget(posted);
}

function megabytes(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

test(`of ${INTERACTIONS} interactions with faults, none is lost and nothing goes unhandled`, async () => {
  const unhandled: unknown[] = [];
  process.on('unhandledRejection', (reason) => unhandled.push(reason));
  const tally: Tally = { answered: 0, expired: 0, lost: [], faults: 0 };
  await burst(tally, AT_ONCE);
  const before = megabytes();
  for (let sent = AT_ONCE; sent < INTERACTIONS; sent += AT_ONCE)
    await burst(tally, Math.min(AT_ONCE, INTERACTIONS - sent));
  const after = megabytes();
  const { answered, expired, lost, faults } = tally;
  const counts = `answered ${answered}, expired ${expired}, lost ${lost.length}, unhandled ${unhandled.length}`;
  if (process.env.SOAK)
    console.log(`${counts}; heap ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`);
  expect({ lost, faults, unhandled }).toEqual({ lost: [], faults: 0, unhandled: [] });
  expect(parley.discord.violations).toEqual([]);
  expect(answered + expired).toBe(INTERACTIONS);
  if (global.gc) expect(after - before).toBeLessThan(20);
}, 600_000);
