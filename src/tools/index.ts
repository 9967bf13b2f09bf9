import { prepareAnew, preparedFile } from '../preparing';
import { finish, onFolder, type Report } from './tool';

/**
 * `npm run index [-- FOLDER]`: checks and indexes the record now, so that the next start need not. A start finds the
 * result by the hash of the data and of the code, and prepares anew what is stale.
 */
export function index(folder: string): Report {
  const { prepared, faults, unkept } = prepareAnew(folder);
  if (!prepared)
    return { lines: [...faults, `${folder}: faults: ${faults.length}, nothing indexed`], ok: false };
  if (unkept !== undefined)
    return { lines: [`${folder}: sound, but nothing is kept for the next start: ${unkept}`], ok: false };
  const entries = prepared.packed.entries.offsets.length - 1;
  return { lines: [`${folder}: entries: ${entries}, indexed in ${preparedFile(folder)}`], ok: true };
}

if (require.main === module) finish(onFolder(process.argv.slice(2), 'npm run index [-- FOLDER]', index));
