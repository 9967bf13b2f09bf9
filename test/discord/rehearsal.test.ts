import { setImmediate as nextTurn } from 'node:timers/promises';
import { rehearse } from '../../src/discord/rehearsal';
import type { Library } from '../../src/library';
import { openLibrary } from '../../src/library';
import { firstDocument } from '../search/first-document';
import { ECHO, echo, type Life, live } from './parley';
import { type StandIn, startStandIn, textOf } from './stand-in';

const { library } = openLibrary(firstDocument());
if (library === undefined) throw new Error('the record of the first document is faulty');
const { record } = library.current();

describe('the rehearsal after a start', () => {
  it('answers four requests for each of a hundred entries, and never two in one turn of the event loop', async () => {
    let turns = 0;
    let isOver = false;
    const turning = (async () => {
      for (; !isOver; turns++) await nextTurn();
    })();
    let answers = 0;
    await rehearse(library, () => {
      answers += 1;
      return false;
    });
    isOver = true;
    await turning;
    expect(answers).toBe(4 * Math.min(100, record.entries.length));
    expect(turns).toBeGreaterThanOrEqual(answers);
  });

  it('ends as soon as it is over', async () => {
    let answers = 0;
    await rehearse(library, () => ++answers > 5);
    expect(answers).toBe(6);
  });

  it('has nothing to ask of an empty record', async () => {
    const empty = {
      current: () => ({ ...library.current(), record: { ...record, entries: { length: 0 } } }),
    };
    await expect(rehearse(empty as unknown as Library, () => false)).resolves.toBeUndefined();
  });
});

describe('Parley while it rehearses', () => {
  let discord: StandIn;
  let life: Life;

  beforeEach(async () => {
    discord = await startStandIn();
  });

  afterEach(async () => {
    await life.stop();
    await discord.stop();
  });

  it('answers whoever asks, and sends and logs nothing of its own', async () => {
    life = live(discord, { rehearsal: rehearse }, {}, library);
    await life.ready;
    const question = 'what did Podolyak say about guarantees';
    expect(textOf(await discord.slash('ask', { question }).message())).toContain('Mykhailo Podolyak');
    const isInteraction = ({ msg }: Record<string, unknown>) => msg === 'interaction';
    await life.logged.any(isInteraction);
    expect(life.logged.all.filter(isInteraction)).toHaveLength(1);
    expect(discord.violations).toEqual([]);
  });

  it('logs a fault of the rehearsal as one line with a reference, and goes on', async () => {
    const rehearsal = async () => {
      throw new Error('a fault in the rehearsal');
    };
    life = live(discord, { commands: [ECHO], answer: echo, rehearsal });
    await life.ready;
    expect(textOf(await discord.slash('echo').message())).toBe('echo');
    const faults = life.logged.all.filter(({ reference }) => reference !== undefined);
    expect(faults).toEqual([expect.objectContaining({ stray: true })]);
  });

  it('ends the rehearsal when it is told to leave', async () => {
    let asked = () => false;
    const rehearsal: typeof rehearse = async (_, isOver) => {
      asked = isOver;
    };
    life = live(discord, { commands: [ECHO], answer: echo, rehearsal });
    await life.ready;
    expect(asked()).toBe(false);
    await life.stop();
    expect(asked()).toBe(true);
  });
});
