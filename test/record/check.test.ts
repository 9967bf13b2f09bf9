import { checkFolder } from '../../src/record/check';
import { faultsOf, REPORT, TODAY } from './checks/cases';
import { dataFolder } from './fixture';

it('finds nothing wrong with a sound record, and says how much it looked at', () => {
  expect(checkFolder(dataFolder(), TODAY)).toEqual({ faults: [], entries: 13, sources: 2 });
});

it('lists the faults that loading refuses together with those that only a check finds', () => {
  const faults = faultsOf((files) => {
    files.entry('lund-honesty', { gist: '' });
    files.entry('vasik-dam', { speaker: 'nobody' });
    files.entry('talks-end', { start: 20, end: 10 });
    files.person('dunn', { aliases: ['Brandt'] });
  });
  expect(faults).toEqual([
    `${REPORT}: lund-honesty: gist: "" is not allowed; give at least 1 character`,
    `${REPORT}: vasik-dam: speaker: no person, body, country or outlet has the id "nobody"; correct the id, or add it to people.json or outlets.json`,
    `${REPORT}: talks-end: start: 20 is not before 10; start is the offset of the first character, end the one after the last`,
    'people.json: dunn: aliases[0]: "Brandt" also names "brandt"; leave it with one of the two',
  ]);
});

it('does not call dead or lost what only a faulty entry uses', () => {
  const faults = faultsOf((files) => {
    files.entry('dunn-attends', { gist: '' });
    files.entry('brandt-harbour-corrected', { gist: '' });
  });
  expect(faults).toEqual([
    'sources/lake-correction.json: brandt-harbour-corrected: gist: "" is not allowed; give at least 1 character',
    `${REPORT}: dunn-attends: gist: "" is not allowed; give at least 1 character`,
  ]);
});
