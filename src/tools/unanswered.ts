import { config } from 'dotenv';
import { readSettings } from '../settings';
import { countUnanswered } from '../unanswered-counts';

/** `npm run unanswered`: what people asked most often and the record could not answer as asked. */

const SHOWN = 50;

config({ quiet: true });
const { settings, faults } = readSettings();
if (faults) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (!settings.unanswered) {
  console.log('PARLEY_UNANSWERED is off: unanswered questions are not kept.');
} else {
  const counted = countUnanswered(settings.unanswered);
  const total = counted.reduce((sum, { times }) => sum + times, 0);
  console.log(`${total} unanswered, ${counted.length} different, in ${settings.unanswered}`);
  for (const { times, newest } of counted.slice(0, SHOWN)) {
    const { time, outcome, command, question } = newest;
    console.log(
      `${String(times).padStart(5)}  ${time.slice(0, 10)}  ${outcome.padEnd(13)}  /${command} ${question}`,
    );
  }
}
