import { eachIsNamed, faultsOf } from './cases';

describe('names', () => {
  eachIsNamed([
    [
      'two records of one person',
      (files) => files.person('dunn', { name: 'VASIK, Oren' }),
      'people.json: dunn: name: "VASIK, Oren" also names "vasik" as "Oren Vasik"; make the two one, or tell their names apart',
    ],
    [
      'an alias that another person has, with an accent',
      (files) => files.person('dunn', { aliases: ['Brándt'] }),
      'people.json: dunn: aliases[0]: "Brándt" also names "brandt" as "Brandt"; leave it with one of the two',
    ],
    [
      'an alias that is the name of an outlet',
      (files) => files.person('dunn', { aliases: ['Northwire'] }),
      'outlets.json: northwire: name: "Northwire" also names "dunn"; leave it with one of the two',
    ],
    [
      'an alias that is the name',
      (files) => files.topic('truce', { words: ['Truce', 'armistice'] }),
      'topics.json: truce: words[0]: "Truce" is its name already; take it out',
    ],
    [
      'an alias twice',
      (files) => files.person('dunn', { aliases: ['Dunn', 'Dunn'] }),
      'people.json: dunn: aliases[1]: "Dunn" is listed twice; take one out',
    ],
    [
      'two places with one name',
      (files) => files.place('north-shore', { aliases: ['port quill'] }),
      'places.json: north-shore: aliases[0]: "port quill" also names "port-quill" as "Port Quill"; leave it with one of the two',
    ],
    [
      'a word of two topics',
      (files) => files.topic('water', { words: ['ferry'] }),
      'topics.json: ferry: words[0]: "ferry" also names "water"; leave it with one of the two',
    ],
  ]);

  it('may be a topic’s and that of the wider one that contains it', () => {
    const faults = faultsOf((files) => {
      files.topic('water', { words: ['ferry'] });
      files.topic('ferry', { in: 'water' });
    });
    expect(faults).toEqual([]);
  });
});
