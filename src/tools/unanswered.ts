import { readEnvFile } from '../env-file';
import { readSettings } from '../settings';
import { countUnanswered } from '../unanswered-counts';
import { finish, type Report, refusedArguments } from './tool';

const SHOWN = 50;

/** `npm run unanswered`: what people asked most often and the record could not answer as asked. */
export function unanswered(path: string | null): Report {
  if (!path) return { ok: true, lines: ['PARLEY_UNANSWERED is off: unanswered questions are not kept.'] };
  const counted = countUnanswered(path);
  const total = counted.reduce((sum, { times }) => sum + times, 0);
  const lines = counted.slice(0, SHOWN).map(({ times, newest: { time, outcome, command, question } }) => {
    const columns = [
      String(times).padStart(5),
      time.slice(0, 10),
      outcome.padEnd(13),
      `/${command} ${question}`,
    ];
    return columns.join('  ');
  });
  return { ok: true, lines: [`${total} unanswered, ${counted.length} different, in ${path}`, ...lines] };
}

function main(args: readonly string[]): Report {
  const refused = refusedArguments(args, 'unanswered');
  if (refused) return refused;
  const unusable = readEnvFile();
  if (unusable.length > 0) return { ok: false, lines: unusable };
  const { settings, faults } = readSettings();
  return faults ? { ok: false, lines: faults } : unanswered(settings.unanswered);
}

if (require.main === module) finish(main(process.argv.slice(2)));
