import type { Entry, TalksRecord } from '../record/record';
import { find } from '../search/index';
import { clean, cut } from './echo';
import { words } from './language';
import { speakerName } from './names';
import type { Parley } from './parley';

/** Discord's limit for a suggestion's name and value. */
export const LABEL = 100;

const labels = new WeakMap<Entry, string>();

/** An entry as a suggestion shows it: speaker and gist. */
export function labelOf(entry: Entry, record: TalksRecord): string {
  const label =
    labels.get(entry) ?? cut(`${words.capital(speakerName(entry, record))}: ${entry.gist}`, LABEL);
  labels.set(entry, label);
  return label;
}

/**
 * The position of the entry that was picked from the suggestions: its id, or its label typed by hand or sent in
 * the id's place, which Discord does after a change of channel. Null for any other text.
 */
export function pickEntry(typed: string, parley: Parley): number | null {
  const text = clean(typed);
  const position = parley.record.entries.find(text);
  if (position >= 0) return position;
  const gist = /^[^:]+: (.+)$/.exec(text)?.[1];
  if (gist === undefined || text.length > LABEL) return null;
  const { record, index } = parley;
  const hits = find(gist.replace(/…$/, ''), {}, record, index).slice(0, NEAR);
  return hits.find((hit) => labelOf(record.entries.at(hit.position), record) === text)?.position ?? null;
}

/** How far down the hits a label is looked for: its own gist finds it first, or nearly so. */
const NEAR = 10;
