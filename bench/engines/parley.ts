import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { importRows } from '../../src/importing/import';
import { latestDay } from '../../src/record/calendar';
import { faultLine } from '../../src/record/fault';
import { loadRecord } from '../../src/record/load';
import type { TalksRecord } from '../../src/record/record';
import { ask, buildIndex, find, type Hit, type SearchIndex, suggest } from '../../src/search/index';
import { type Engine, TOP } from '../engine';

type Search = (question: string, record: TalksRecord, index: SearchIndex) => readonly Hit[];

/** Parley on the corpus as `npm run import` makes a record of it. */
function parley(search: Search): Engine {
  let record: TalksRecord | null = null;
  return {
    async prepare(file) {
      record = await recordOf(file);
    },
    build() {
      if (record === null) throw new Error('the record was not prepared');
      const { entries } = record;
      const from = record;
      const index = buildIndex(record);
      const ids = (positions: readonly number[]) =>
        positions.slice(0, TOP).map((position) => entries.at(position).id);
      return {
        bytes: () => serialize(index).byteLength,
        search: (question) => ids(search(question, from, index).map(({ position }) => position)),
        suggest: (typed) =>
          ids(
            suggest(typed, 'entry', {}, 25, from, index).flatMap((it) =>
              it.is === 'entry' ? it.position : [],
            ),
          ),
      };
    },
  };
}

async function recordOf(file: string): Promise<TalksRecord> {
  const into = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const given = { mapping: {}, source: null, confirm: null, acceptNew: true, today: latestDay() };
    const { ok, lines } = await importRows({ file, into, ...given }, { begin: () => {}, reach: () => {} });
    const { record, faults } = loadRecord(into);
    if (!ok || record === null) throw new Error([...lines, ...faults.map(faultLine)].join('\n'));
    return record;
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** What `/quote` searches with: what it does not find whole, and the reply, take time of their own. */
export const parleySearch = parley((question, record, index) => find(question, {}, record, index).slice());

/** What `/ask` answers, without the reply. */
export const parleyQuestion = parley((question, record, index) => ask(question, record, index).hits);
