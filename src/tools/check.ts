import { checkFolder } from '../record/check';
import { faultLine } from '../record/fault';
import { dataFolder, finish, type Report } from './tool';

/** `npm run check [-- FOLDER]`: everything about the record that can be checked without the documents' texts. */
export function check(folder: string): Report {
  const { faults, entries, sources } = checkFolder(folder, latestDay());
  const found = faults.length === 0 ? 'no faults' : `faults: ${faults.length}`;
  const summary = `${folder}: sources: ${sources}, entries: ${entries}, ${found}`;
  return { lines: [...faults.map(faultLine), summary], ok: faults.length === 0 };
}

/** The latest day that it is anywhere now: east of Greenwich it comes up to 14 hours earlier. */
function latestDay(): string {
  const ahead = 14 * 60 * 60 * 1000;
  return new Date(Date.now() + ahead).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

if (require.main === module) finish(check(dataFolder(process.argv[2])));
