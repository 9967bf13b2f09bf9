import { faultLine } from '../../src/record/fault';
import { loadRecord } from '../../src/record/load';
import { dataFolder, type RecordFiles } from './fixture';

const faultsOf = (change: (files: RecordFiles) => unknown) =>
  loadRecord(dataFolder(change)).faults.map(faultLine);
const REPORT = 'sources/lake-report.json';

type Case = [wrong: string, change: (files: RecordFiles) => unknown, line: string];

describe('the shape of a record', () => {
  it.each<Case>([
    [
      'a field that is missing',
      (files) => files.entry('vasik-dam', { gist: undefined }),
      `${REPORT}: vasik-dam: gist: missing; give text in double quotes`,
    ],
    [
      'a field that is empty',
      (files) => files.entry('vasik-dam', { gist: '  ' }),
      `${REPORT}: vasik-dam: gist: "  " is not allowed; give at least 1 character`,
    ],
    [
      'a field that is too long',
      (files) => files.entry('vasik-dam', { gist: 'x'.repeat(301) }),
      `${REPORT}: vasik-dam: gist: a text of 301 characters is too much; give at most 300 characters`,
    ],
    [
      'a field of another type',
      (files) => files.entry('vasik-dam', { start: '7' }),
      `${REPORT}: vasik-dam: start: "7" is not allowed; give a whole number`,
    ],
    [
      'a number below zero',
      (files) => files.entry('soro-denial', { start: -1 }),
      `${REPORT}: soro-denial: start: -1 is not allowed; give at least 0`,
    ],
    [
      'a value that is not in its list',
      (files) => files.entry('vasik-dam', { kind: 'shout' }),
      `${REPORT}: vasik-dam: kind: "shout" is not allowed; use one of "quote", "fragment", "reported"`,
    ],
    [
      'a field that there is not',
      (files) => files.entry('vasik-dam', { setting: { place: 'x' } }),
      `${REPORT}: vasik-dam: setting: unknown field "place"; the fields here are where, to, channel`,
    ],
    [
      'a field that there is not, of the record itself',
      (files) => files.topic('water', { aliases: [] }),
      'topics.json: water: unknown field "aliases"; the fields here are id, name, words, in, note',
    ],
    [
      'a date in another order',
      (files) => files.entry('vasik-dam', { said: { date: '11.05.1994' } }),
      `${REPORT}: vasik-dam: said.date: "11.05.1994" is not allowed; a date is YYYY, YYYY-MM or YYYY-MM-DD`,
    ],
    [
      'an address without a scheme',
      (files) => files.source('lake-report', { url: 'example.org/a' }),
      `${REPORT}: url: "example.org/a" is not allowed; give a full address: https://example.org/a`,
    ],
    [
      'an address that no reader can open',
      (files) => files.source('lake-report', { url: 'javascript:alert(1)' }),
      `${REPORT}: url: "javascript:alert(1)" is not allowed; give a full address: https://example.org/a`,
    ],
    [
      'an id with a space, named by its place',
      (files) => files.person('dunn', { id: 'marek dunn' }),
      'people.json: marek dunn: id: "marek dunn" is not allowed; an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces',
    ],
    [
      'what cannot be seen in an id, by its number',
      (files) => files.entry('vasik-dam', { speaker: 'va\u200bsik\u00a0' }),
      `${REPORT}: vasik-dam: speaker: "va<U+200B>sik<U+00A0>" is not allowed; an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces`,
    ],
    [
      'a hyphen that is not the one of the keyboard, by its number',
      (files) => files.entry('vasik-dam', { speaker: 'va\u2011sik' }),
      `${REPORT}: vasik-dam: speaker: "va<U+2011>sik" is not allowed; an id is 1 to 80 letters, digits, "-", "_", "." or "#", no spaces`,
    ],
    [
      'a quotation, named by its number',
      (files) => files.entry('soro-denial', { quotes: [{ text: 'has', start: 0 }] }),
      `${REPORT}: soro-denial: quotes[0].end: missing; give a whole number`,
    ],
    [
      'a group of one word in the thesaurus',
      (files) => files.data.thesaurus.push(['alone']),
      'thesaurus.json: groups[1]: a list of 1 item is not allowed; give at least 2 items',
    ],
  ])('names %s', (_, change, line) => expect(faultsOf(change)).toContain(line));

  it('names a record without an id by its place in the file', () => {
    expect(faultsOf((files) => files.entry('lund-honesty', { id: undefined }))).toEqual([
      `${REPORT}: statements[0]: id: missing; give text in double quotes`,
    ]);
  });

  it('names what is no record at all by its place in the file', () => {
    const places = (files: RecordFiles) => JSON.stringify({ places: [...files.data.places, null] });
    expect(faultsOf((files) => files.file('places.json', places(files)))).toEqual([
      'places.json: places[4]: null is not allowed; give an object: { ... }',
    ]);
  });

  it('is one fault even where other records name the faulty one', () => {
    expect(faultsOf((files) => files.person('vasik', { name: 7 }))).toEqual([
      'people.json: vasik: name: 7 is not allowed; give text in double quotes',
    ]);
    expect(faultsOf((files) => files.person('tarnia', { name: 7 }))).toEqual([
      'people.json: tarnia: name: 7 is not allowed; give text in double quotes',
    ]);
    expect(faultsOf((files) => files.entry('ferry-charge', { gist: 7 }))).toEqual([
      `${REPORT}: ferry-charge: gist: 7 is not allowed; give text in double quotes`,
    ]);
  });

  it('lists all faults at once, file by file', () => {
    const faults = faultsOf((files) => {
      files.file('topics.json', '[');
      files.person('lund', { side: 7 });
      files.entry('vasik-dam', { kind: 'shout', gist: '' });
    });
    expect(faults).toEqual([
      'people.json: lund: side: 7 is not allowed; give text in double quotes',
      'topics.json: it is not JSON: close bracket expected; correct line 1, column 2',
      `${REPORT}: vasik-dam: gist: "" is not allowed; give at least 1 character`,
      `${REPORT}: vasik-dam: kind: "shout" is not allowed; use one of "quote", "fragment", "reported"`,
    ]);
  });
});
