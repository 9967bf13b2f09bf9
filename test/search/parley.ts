import { faultLine } from '../../src/record/fault';
import { loadRecord } from '../../src/record/load';
import type { Entry, TalksRecord } from '../../src/record/record';
import type { Parley } from '../../src/reply/parley';
import { ask, buildIndex, find } from '../../src/search/index';
import type { Answer, Filters, Hit } from '../../src/search/types';
import { recordOf } from '../record/fixture';
import { firstDocument } from './first-document';
import { passTalks } from './second-record';

/** The repository's own record, of its first document. */
export function istanbul(): Parley {
  const { record, faults } = loadRecord(firstDocument());
  if (record === null) throw new Error(faults.map(faultLine).join('\n'));
  return { record, index: buildIndex(record) };
}

/** The invented talks on the pass. */
export function pass(): Parley {
  const record = recordOf(passTalks);
  return { record, index: buildIndex(record) };
}

export function entriesOf({ entries }: TalksRecord): Entry[] {
  return Array.from({ length: entries.length }, (_, position) => entries.at(position));
}

export function idsOf(hits: readonly Hit[], { record }: Parley): string[] {
  return hits.map(({ position }) => record.entries.at(position).id);
}

/** A question's answer with ids in place of positions. */
export function asked(question: string, parley: Parley): Pick<Answer, 'outcome' | 'why'> & { ids: string[] } {
  const { outcome, why, hits } = ask(question, parley.record, parley.index);
  return { outcome, why, ids: idsOf(hits, parley) };
}

/** The ids that a search gives. */
export function searched(text: string, filters: Filters, parley: Parley): string[] {
  return idsOf(find(text, filters, parley.record, parley.index).slice(), parley);
}
