import { latestDay } from '../record/calendar';
import { checkFolder } from '../record/check';
import { faultLine } from '../record/fault';
import { finish, onFolder, type Report } from './tool';

/** `npm run check [-- FOLDER]`: everything about the record that can be checked without the documents' texts. */
export function check(folder: string): Report {
  const { faults, entries, sources } = checkFolder(folder, latestDay());
  const found = faults.length === 0 ? 'no faults' : `faults: ${faults.length}`;
  const summary = `${folder}: sources: ${sources}, entries: ${entries}, ${found}`;
  return { lines: [...faults.map(faultLine), summary], ok: faults.length === 0 };
}

if (require.main === module) finish(onFolder(process.argv.slice(2), 'npm run check [-- FOLDER]', check));
