import { parseArgs } from 'node:util';
import { createClient } from '../discord/client';
import { definitions } from '../discord/definitions';
import { DiscordFault, faultOf } from '../discord/faults';
import { describePlan, ownId, register } from '../discord/register';
import { readEnvFile } from '../env-file';
import { readSettings, type Settings } from '../settings';

/** `npm run register`: makes Discord's list of commands the same as ours, without starting the bot. */

const USAGE = `npm run register -- [--dry-run] [--guild ID] [--remove]
--dry-run    only says what would change
--guild ID   in this server instead of DISCORD_GUILD_ID or everywhere
--remove     takes Parley's commands away`;

interface Wish {
  dryRun: boolean;
  remove: boolean;
  guildId: string | null;
}

async function run(settings: Settings, { dryRun, remove, guildId }: Wish): Promise<readonly string[]> {
  if (settings.token === null) throw new DiscordFault('DISCORD_TOKEN is not set: set it in .env.');
  const { rest } = createClient(settings);
  rest.setToken(settings.token);
  const applicationId = await ownId(rest, settings);
  const commands = remove ? [] : definitions();
  const plan = await register(rest, { applicationId, guildId, commands, dryRun });
  const lines = describePlan(plan, guildId);
  if (plan.changes.length === 0) return lines;
  return [...lines, dryRun ? 'Nothing written: this was a dry run.' : 'Written.'];
}

function readWish(args: string[]): Omit<Wish, 'guildId'> & { guild: string | undefined } {
  const flag = { type: 'boolean', default: false } as const;
  const options = { 'dry-run': flag, remove: flag, guild: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild))
    throw new DiscordFault(`--guild ${values.guild}: a server's id is 17 to 20 digits`);
  return { dryRun: values['dry-run'], remove: values.remove, guild: values.guild };
}

/** @returns the status to leave with */
async function main(args: string[]): Promise<number> {
  const unusable = readEnvFile();
  if (unusable.length > 0) return refuse(unusable.join('\n'));
  const { settings, faults } = readSettings();
  if (faults !== undefined) return refuse(faults.join('\n'));
  try {
    const { guild, ...wish } = readWish(args);
    const lines = await run(settings, { ...wish, guildId: guild ?? settings.guildId });
    console.log(lines.join('\n'));
    return 0;
  } catch (error) {
    const isUsage =
      error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    return refuse(isUsage ? `${error.message}\n${USAGE}` : faultOf(error, settings).message);
  }
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
