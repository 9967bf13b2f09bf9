import { resolve, suggest } from '../../src/search/index';
import type { RecordFiles } from '../record/fixture';
import { lake } from '../reply/lake';
import { asked, searched } from './parley';

/** The lake talks with one thing odd about them, and what is asked of them. */
type Odd = [what: string, change: (files: RecordFiles) => unknown, question: string, first: string];

describe('a record may be odd, and a question still finds its entry', () => {
  it.each<Odd>([
    [
      'two entries that repeat each other',
      (files) => {
        files.entry('soro-denial', { links: [{ to: 'adviser-denial', how: 'repeats' }] });
        files.entry('adviser-denial', { links: [{ to: 'soro-denial', how: 'repeats' }] });
      },
      'who rejects the account of a charge aboard',
      'soro-denial',
    ],
    [
      'a name of eleven words',
      (files) =>
        files.person('soro', {
          name: 'Office of the Lake League High Commissioner for the Northern Shore Fisheries',
          kind: 'body',
          aliases: [],
        }),
      'what did the Office of the Lake League High Commissioner for the Northern Shore Fisheries say',
      'soro-denial',
    ],
    [
      'a name that ends in "Jr."',
      (files) => files.person('soro', { name: 'Pell Soro Jr.', aliases: [] }),
      'what did Soro say',
      'soro-denial',
    ],
    [
      'a surname of two letters',
      (files) => {
        files.person('soro', { name: 'Kim Jong Un', aliases: [] });
        files.data.people.push({ id: 'un', name: 'United Nations', kind: 'body', aliases: ['UN'] });
        files.entry('vasik-dam', { speaker: 'un' });
      },
      'what did the UN say',
      'vasik-dam',
    ],
    [
      'a title that a thousand hold',
      (files) => {
        for (let n = 0; n < 1000; n++)
          files.data.people.push({ id: `aide-${n}`, name: `Aide ${n}`, titles: ['water minister'] });
      },
      'what did the Tarnian water minister reject',
      'soro-denial',
    ],
  ])('%s', (_, change, question, first) => {
    expect(asked(question, lake(change))).toMatchObject({
      outcome: 'found',
      ids: expect.arrayContaining([first]),
    });
    expect(asked(question, lake(change)).ids[0]).toBe(first);
  });

  it('a place holds what happened however deep in it, whether or not the text names where', () => {
    const record = lake((files) => {
      const inside = ['quay', 'north-quay', 'warehouse', 'loft', 'attic'];
      for (const [at, id] of inside.entries())
        files.data.places.push({
          id,
          name: `the ${id}`,
          kind: 'building',
          in: inside[at - 1] ?? 'port-quill',
        });
      files.entry('talks-end', { setting: { where: 'attic' }, about: { places: ['attic'] } });
    });
    expect(searched('', { place: ['quillon'] }, record)).toContain('talks-end');
  });

  it('a person speaks for the country however many bodies lie between', () => {
    const record = lake((files) => {
      const bodies = ['ministry', 'department', 'division', 'unit', 'desk', 'cell', 'cabinet'];
      for (const [at, id] of bodies.entries())
        files.data.people.push({ id, name: `the ${id}`, kind: 'body', side: bodies[at - 1] ?? 'tarnia' });
      files.person('soro', { side: 'cabinet' });
    });
    expect(searched('', { side: ['tarnia'] }, record)).toContain('soro-denial');
  });

  it.each([
    ['Вази\u0301к', 'a stress mark'],
    ['Vas\u030cik', 'an accent that stands behind its letter'],
  ])('a name is known with marks: %s (%s)', (name) => {
    const { record, index } = lake((files) => files.person('vasik', { aliases: ['Vasik', 'Вазик'] }));
    expect(resolve(name, 'party', record, index).ids).toEqual(['vasik']);
  });

  it('a place or an outlet is offered among any number of people of the same name', () => {
    const { record, index } = lake((files) => {
      for (let n = 0; n < 500; n++) files.data.people.push({ id: `john-${n}`, name: `John Gull${n}` });
      files.place('gull-island', { name: 'John Island' });
    });
    expect(suggest('john', 'place', {}, 10, record, index)).toEqual([{ is: 'place', id: 'gull-island' }]);
    expect(resolve('john', 'place', record, index).ids).toEqual(['gull-island']);
  });
});
