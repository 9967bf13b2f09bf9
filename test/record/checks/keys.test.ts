import { sharedKeys } from '../../../src/record/checks/keys';
import { recordOf } from '../fixture';
import { faultsOf, REPORT, TODAY } from './cases';

it('two ids with one short key are named, for no button may answer with another entry', () => {
  const record = recordOf();
  const entry = record.entries.at(3);
  const colliding = { ...record, entries: { ...record.entries, findKey: () => 0 } };
  const check = sharedKeys({
    record: colliding,
    fileOf: () => 'sources/lake-report.json',
    today: TODAY,
    whole: true,
  });
  check.see?.(entry);
  expect([...check.faults()]).toEqual([
    {
      file: 'sources/lake-report.json',
      record: 'vasik-dam',
      field: 'id',
      problem: expect.stringMatching(/^its short key [\w-]{8} is that of "brandt-harbour-corrected" too$/),
      fix: 'give the newer of the two another id',
    },
  ]);
});

it('an id that is used twice is told once', () => {
  const twice = faultsOf((files) => files.entry('adviser-denial', { id: 'soro-denial' }));
  expect(twice).toEqual([
    `${REPORT}: soro-denial: id: used twice, first in ${REPORT}; give each entry its own id`,
  ]);
});
