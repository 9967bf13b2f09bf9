import { faultLine } from '../../src/record/fault';
import { loadRecord } from '../../src/record/load';
import { dataFolder, type RecordFiles } from './fixture';

const faultsOf = (change: (files: RecordFiles) => unknown) =>
  loadRecord(dataFolder(change)).faults.map(faultLine);
const REPORT = 'sources/lake-report.json';

type Case = [wrong: string, change: (files: RecordFiles) => unknown, line: string];

describe('an id that names nothing, or the wrong thing', () => {
  const party =
    'no person, body, country or outlet has the id "x"; correct the id, or add it to people.json or outlets.json';

  it.each<Case>([
    [
      'speaker',
      (files) => files.entry('soro-denial', { speaker: 'x' }),
      `${REPORT}: soro-denial: speaker: ${party}`,
    ],
    [
      'about.people',
      (files) => files.entry('soro-denial', { about: { people: ['soro', 'x'] } }),
      `${REPORT}: soro-denial: about.people[1]: ${party}`,
    ],
    [
      'roles',
      (files) => files.entry('soro-denial', { roles: [{ of: 'x', as: 'minister' }] }),
      `${REPORT}: soro-denial: roles[0].of: ${party}`,
    ],
    [
      'about.places',
      (files) => files.entry('soro-denial', { about: { places: ['x'] } }),
      `${REPORT}: soro-denial: about.places[0]: no place has the id "x"; correct the id, or add it to places.json`,
    ],
    [
      'about.topics',
      (files) => files.entry('soro-denial', { about: { topics: ['x'] } }),
      `${REPORT}: soro-denial: about.topics[0]: no topic has the id "x"; correct the id, or add it to topics.json`,
    ],
    [
      'setting.where',
      (files) => files.entry('soro-denial', { setting: { where: 'tarnia' } }),
      `${REPORT}: soro-denial: setting.where: no place has the id "tarnia"; correct the id, or add it to places.json`,
    ],
    [
      'via',
      (files) => files.entry('soro-denial', { via: ['x'] }),
      `${REPORT}: soro-denial: via[0]: no outlet has the id "x"; correct the id, or add it to outlets.json`,
    ],
    [
      'photo',
      (files) => files.entry('soro-denial', { photo: ['x'] }),
      `${REPORT}: soro-denial: photo[0]: no outlet has the id "x"; correct the id, or add it to outlets.json`,
    ],
    [
      'via, of a person',
      (files) => files.entry('soro-denial', { via: ['vasik'] }),
      `${REPORT}: soro-denial: via[0]: "vasik" is a person, not an outlet; correct the id, or add it to outlets.json`,
    ],
    [
      'links',
      (files) => files.entry('soro-denial', { links: [{ to: 'x', how: 'denies' }] }),
      `${REPORT}: soro-denial: links[0].to: no entry has the id "x"; correct the id, or take the field out`,
    ],
    [
      'supersedes',
      (files) => files.entry('soro-denial', { supersedes: 'x' }),
      `${REPORT}: soro-denial: supersedes: no entry has the id "x"; correct the id, or take the field out`,
    ],
    [
      'publisher',
      (files) => files.source('lake-report', { publisher: 'x' }),
      `${REPORT}: lake-report: publisher: no outlet has the id "x"; correct the id, or add it to outlets.json`,
    ],
    [
      'side, of a person',
      (files) => files.person('dunn', { side: 'vasik' }),
      'people.json: dunn: side: "vasik" is a person, not a country or body; correct the id, or add it to people.json',
    ],
    [
      'country, of an outlet',
      (files) => files.outlet('northwire', { country: 'the-veil' }),
      'outlets.json: northwire: country: "the-veil" is an outlet, not a country; correct the id, or add it to people.json',
    ],
    [
      'in, of a place',
      (files) => files.place('gull-island', { in: 'x' }),
      'places.json: gull-island: in: no place has the id "x"; correct the id, or add it to places.json',
    ],
    [
      'in, of a topic',
      (files) => files.topic('ferry', { in: 'x' }),
      'topics.json: ferry: in: no topic has the id "x"; correct the id, or add it to topics.json',
    ],
  ])('is named: %s', (_, change, line) => expect(faultsOf(change)).toEqual([line]));

  it('is named though another vocabulary cannot be read', () => {
    const change = (files: RecordFiles) => {
      files.file('topics.json', '{');
      files.entry('soro-denial', { speaker: 'x' });
    };
    expect(faultsOf(change)).toEqual([
      'topics.json: it is not JSON: close brace expected; correct line 1, column 2',
      `${REPORT}: soro-denial: speaker: ${party}`,
    ]);
  });
});

describe('an id that two records have', () => {
  it.each<Case>([
    [
      'a person and an outlet',
      (files) => files.data.outlets.push({ id: 'dunn', name: 'Dunn Press' }),
      'outlets.json: dunn: id: used twice in people.json and outlets.json; give each its own id',
    ],
    [
      'two people',
      (files) => files.data.people.push({ id: 'dunn', name: 'Marek Dunn junior' }),
      'people.json: dunn: id: used twice in people.json; give each its own id',
    ],
    [
      'a document and its copy, whose entries are not told one by one',
      (files) => files.file('sources/lake-new.json', JSON.stringify(files.source('lake-correction'))),
      'sources/lake-new.json: lake-correction: id: the source in sources/lake-correction.json has the same id; give each its own id',
    ],
    [
      'two topics',
      (files) => files.data.topics.push({ id: 'water', name: 'Rain' }),
      'topics.json: water: id: used twice in topics.json; give each its own id',
    ],
    [
      'two entries of different documents',
      (files) => files.entry('brandt-harbour-corrected', { id: 'vasik-dam' }),
      `${REPORT}: vasik-dam: id: used twice, first in sources/lake-correction.json; give each entry its own id`,
    ],
    [
      'two documents',
      (files) =>
        files.file('sources/again.json', '{"id": "lake-correction", "title": "x", "publisher": "northwire"}'),
      'sources/lake-correction.json: lake-correction: id: the source in sources/again.json has the same id; give each its own id',
    ],
  ])('is named: %s', (_, change, line) => expect(faultsOf(change)).toEqual([line]));
});
