import { uncovered } from '../../src/record/coverage';
import { everyEntry } from '../../src/record/entries';
import { LAKE_TEXT, type RecordFiles, recordOf } from './fixture';

function uncoveredOf(change?: (files: RecordFiles) => unknown): string[] {
  const record = recordOf(change);
  const source = record.sources.get('lake-report');
  if (source === undefined) throw new Error('the fixture holds no "lake-report"');
  const all = [...everyEntry(record.entries)];
  const entries = all.filter((entry) => entry.source === source.id);
  return uncovered(LAKE_TEXT, source, entries).map(({ start, end, text }) => {
    expect(LAKE_TEXT.slice(start, end)).toBe(text);
    return text;
  });
}

describe('coverage', () => {
  it('is complete where every sentence is drawn from or skipped', () => {
    expect(uncoveredOf()).toEqual([]);
  });

  it('lists a sentence from which nothing is drawn', () => {
    const without = (files: RecordFiles) => files.entry('presidents-absent', { start: 0, end: 9 });
    expect(uncoveredOf(without)).toEqual([
      'Neither Vasik nor President Hanne Ruud of Velmark was present in Port Quill.',
    ]);
  });

  it('lists a passage that is no longer skipped', () => {
    const nothingSkipped = (files: RecordFiles) => files.source('lake-report', { skipped: [] });
    expect(uncoveredOf(nothingSkipped)).toEqual(['Northwire contributed to this report.']);
  });

  it('does not count the full stop of a sentence as drawn from it', () => {
    const end = LAKE_TEXT.indexOf('present in Port Quill.') + 'present in Port Quill.'.length;
    const onlyStop = (files: RecordFiles) => files.entry('presidents-absent', { start: end - 1, end });
    expect(uncoveredOf(onlyStop)).toHaveLength(1);
  });
});
