import { checkFolder } from '../../src/record/check';
import { dataFolder } from '../record/fixture';
import { entriesOf, pass } from './parley';
import { passTalks } from './second-record';

it('the second record is sound, so that what it shows about searching holds for any record', () => {
  const { faults } = checkFolder(dataFolder(passTalks), '2026-01-01');
  expect(faults).toEqual([]);
  expect(entriesOf(pass().record)).toHaveLength(27);
});
