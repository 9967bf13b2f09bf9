import { eachIsNamed, faultsOf } from './cases';

describe('vocabularies', () => {
  eachIsNamed([
    [
      'a person whom nothing uses',
      (files) => files.data.people.push({ id: 'nemo', name: 'Nemo' }),
      'people.json: nemo: nothing on record uses it; use it, or take it out',
    ],
    [
      'an outlet that nothing uses',
      (files) => files.data.outlets.push({ id: 'gazette', name: 'Gazette' }),
      'outlets.json: gazette: nothing on record uses it; use it, or take it out',
    ],
    [
      'a place that nothing uses',
      (files) => files.data.places.push({ id: 'utopia', name: 'Utopia', kind: 'country' }),
      'places.json: utopia: nothing on record uses it; use it, or take it out',
    ],
    [
      'a place that lies in itself',
      (files) => files.place('quillon', { in: 'quillon' }),
      'places.json: quillon: in: it lies in itself; name the place that contains it',
    ],
    [
      'a topic that lies in itself',
      (files) => files.topic('water', { in: 'water' }),
      'topics.json: water: in: it lies in itself; name the wider topic that contains it',
    ],
    [
      'a body that belongs to itself',
      (files) => files.person('soro', { kind: 'body', side: 'soro' }),
      'people.json: soro: side: it belongs to itself; name the body or country that it speaks for',
    ],
    [
      'a word twice in a group of the thesaurus',
      (files) => files.data.thesaurus.push(['boat', 'ship', 'Boat']),
      'thesaurus.json: groups[1]: "boat" is in it twice; take one out',
    ],
    [
      'a group that another one holds',
      (files) => files.data.thesaurus.unshift(['meeting', 'Talks']),
      'thesaurus.json: groups[0]: groups[1] holds all of it; take it out',
    ],
    [
      'a group twice',
      (files) => files.data.thesaurus.push(['meeting', 'talks', 'negotiations']),
      'thesaurus.json: groups[1]: groups[0] holds all of it; take it out',
    ],
  ]);

  it('names that nothing uses because there is no document are one fault', () => {
    const fault = 'sources/: missing, or without a document; add a file for each document';
    expect(faultsOf((files) => files.data.sources.splice(0))).toContain(fault);
    expect(faultsOf((files) => files.data.sources.splice(0)).join()).not.toContain(
      'nothing on record uses it',
    );
  });

  it('places that lie in each other are both named', () => {
    const faults = faultsOf((files) => files.place('quillon', { in: 'port-quill' }));
    expect(faults).toEqual(
      ['quillon', 'port-quill'].map(
        (id) => `places.json: ${id}: in: it lies in itself; name the place that contains it`,
      ),
    );
  });
});
