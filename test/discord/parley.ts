import { type Interaction, MessageFlags } from 'discord.js';
import { type Parts, startDiscord } from '../../src/discord/start';
import type { Library } from '../../src/library';
import { createLog } from '../../src/log';
import { readSettings, type Settings } from '../../src/settings';
import type { UnansweredLog } from '../../src/unanswered';
import type { StandIn } from './stand-in';
import { Deferred, Happenings } from './stand-in/waiting';

/** A record of three entries, for tests of everything but answers. */
export const THREE_ENTRIES = {
  current: () => ({ record: { entries: { length: 3 } } }),
} as unknown as Library;

/** A command for tests of everything but answers. */
export const ECHO = {
  name: 'echo',
  description: 'Says it again',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** Answers it. */
export async function echo(interaction: Interaction): Promise<void> {
  if (interaction.isRepliable()) await interaction.reply({ content: 'echo', flags: MessageFlags.Ephemeral });
}

/** Parley's life on the stand-in, and everything it says. */
export interface Life {
  /** What it printed for the person who started it. */
  printed: Happenings<string>;
  /** What it complained about, one line each. */
  complaints: string[];
  /** The lines of the log, parsed. */
  logged: Happenings<Record<string, unknown>>;
  /** The status it leaves with. */
  status: Promise<number>;
  /** Resolves once it says that it is on Discord; rejects if it leaves before. */
  ready: Promise<void>;
  /** As SIGTERM does. */
  stop(): Promise<number>;
}

/** Starts the real thing, but for the parts and settings that a test replaces. */
export function live(
  discord: StandIn,
  parts: Partial<Parts> = {},
  changed: Partial<Settings> = {},
  library: Library = THREE_ENTRIES,
  unanswered: Pick<UnansweredLog, 'note'> = { note: () => undefined },
): Life {
  const { settings } = readSettings({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  if (settings === undefined) throw new Error('Parley refuses the settings for the stand-in');
  const printed = new Happenings<string>();
  const logged = new Happenings<Record<string, unknown>>();
  const complaints: string[] = [];
  const stop = new Deferred<void>();
  const keep = { write: (line: string) => logged.add(JSON.parse(line)) };
  const log = createLog({ logLevel: 'trace', token: discord.token }, keep);
  const all: Parameters<typeof startDiscord>[4] = {
    print: (line) => printed.add(line),
    complain: (line) => complaints.push(line),
    stop: stop.promise,
    // The record of most tests has no words to ask with.
    rehearsal: async () => undefined,
    ...parts,
  };
  const status = startDiscord({ ...settings, ...changed }, library, log, unanswered, all);
  const onDiscord = printed.any((line) => line.startsWith('Parley is on Discord'));
  const ready = Promise.race([onDiscord, status]).then((line) => {
    if (typeof line === 'number') throw new Error(`Parley left with ${line}: ${complaints.join('; ')}`);
  });
  // Not every test waits for it.
  ready.catch(() => undefined);
  const end = () => {
    stop.resolve();
    return status;
  };
  return { printed, complaints, logged, status, ready, stop: end };
}
