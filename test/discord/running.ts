import type { Parley } from '../../commands/command';
import { startDiscord } from '../../src/discord/start';
import { createLog } from '../../src/log';
import type { TalksRecord } from '../../src/record/record';
import { buildIndex } from '../../src/search';
import type { Settings } from '../../src/settings';
import { type StandIn, startStandIn } from './stand-in';

/** Parley on the stand-in, as `npm start` runs it. */
export interface Running {
  readonly discord: StandIn;
  /** The log so far, parsed. */
  readonly lines: readonly Record<string, unknown>[];
  /** Questions kept for the editors. */
  readonly unanswered: string[];
  /** Puts another record in place, as a reload does. */
  replace(record: TalksRecord): void;
  /** Ends Parley and begins it anew on the same Discord. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Logs Parley in to a stand-in of its own; resolves when it takes interactions. */
export async function run(record: TalksRecord): Promise<Running> {
  const discord = await startStandIn();
  const lines: Record<string, unknown>[] = [];
  const unanswered: string[] = [];
  let parley: Parley = { record, index: buildIndex(record) };
  const settings: Settings = {
    token: discord.token,
    guildId: null,
    apiUrl: discord.apiUrl,
    data: '',
    shards: { ids: [0], count: 1 },
    httpPort: null,
    httpHost: '127.0.0.1',
    logLevel: 'trace',
    unanswered: null,
  };
  const log = createLog(settings, { write: (line) => lines.push(JSON.parse(line)) });
  const notes = {
    note: ({ command }: { command: string }, outcome: string) => unanswered.push(`${command} ${outcome}`),
  };

  async function start(): Promise<() => Promise<void>> {
    let leave = () => {};
    const stop = new Promise<void>((resolve) => {
      leave = resolve;
    });
    let ended: Promise<number> = Promise.resolve(0);
    await new Promise<void>((ready, failed) => {
      const print = (line: string) => line.startsWith('Parley is on Discord') && ready();
      const complain = (line: string) => failed(new Error(line));
      ended = startDiscord(settings, { current: () => parley }, log, notes, { print, complain, stop });
    });
    return async () => {
      leave();
      await ended;
    };
  }

  let end = await start();
  return {
    discord,
    lines,
    unanswered,
    replace(changed) {
      parley = { record: changed, index: buildIndex(changed) };
    },
    async restart() {
      await end();
      end = await start();
    },
    async stop() {
      await end();
      await discord.stop();
    },
  };
}
