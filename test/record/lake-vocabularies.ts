import type { z } from 'zod';
import type * as schema from '../../src/record/schema';

type Written<Schema extends z.ZodType> = z.input<Schema>;

/** Everyone and everything that the invented talks are about. A new copy at every call. */
export function lakeVocabularies() {
  const people: Written<typeof schema.person>[] = [
    { id: 'velmark', name: 'Velmark', kind: 'country', adjectives: ['Velmarkian'] },
    { id: 'tarnia', name: 'Tarnia', kind: 'country', adjectives: ['Tarnian'] },
    { id: 'quillon', name: 'Quillon', kind: 'country', adjectives: ['Quillonese'] },
    { id: 'lund', name: 'Adaeze Lund', side: 'quillon', aliases: ['Lund'], titles: ['prime minister'] },
    {
      id: 'vasik',
      name: 'Oren Vasik',
      side: 'tarnia',
      aliases: ['Vasik', 'Wassik', 'Васік'],
      titles: ['president'],
    },
    { id: 'brandt', name: 'Ilsa Brandt', side: 'velmark', aliases: ['Brandt'], titles: ['chief negotiator'] },
    { id: 'soro', name: 'Pell Soro', side: 'tarnia', aliases: ['Soro'], titles: ['water minister'] },
    { id: 'ruud', name: 'Hanne Ruud', side: 'velmark', aliases: ['Ruud'], titles: ['president'] },
    { id: 'dunn', name: 'Marek Dunn', aliases: ['Dunn'], titles: ['shipowner'] },
    { id: 'vasik-adviser', name: 'an adviser to Vasik', named: false, side: 'tarnia' },
    { id: 'villagers', name: 'villagers of the northern shore', named: false },
  ];
  const outlets: Written<typeof schema.outlet>[] = [
    { id: 'harbour-post', name: 'Harbour Post', kind: 'newspaper', country: 'quillon' },
    { id: 'northwire', name: 'Northwire', kind: 'agency' },
    { id: 'the-veil', name: 'The Veil', kind: 'investigative', aliases: ['Veil'] },
    { id: 'lake-radio', name: 'Lake Radio', kind: 'broadcaster', country: 'tarnia' },
  ];
  const places: Written<typeof schema.place>[] = [
    { id: 'quillon', name: 'Quillon', kind: 'country' },
    { id: 'port-quill', name: 'Port Quill', kind: 'city', in: 'quillon' },
    { id: 'gull-island', name: 'Gull Island', kind: 'area' },
    { id: 'north-shore', name: 'northern shore', kind: 'region', aliases: ['north shore'] },
  ];
  const topics: Written<typeof schema.topic>[] = [
    { id: 'talks', name: 'The talks', words: ['negotiations', 'round', 'meeting'] },
    { id: 'water', name: 'Water and the dam', words: ['water', 'dam', 'irrigation', 'farmers'] },
    { id: 'harbour', name: 'Use of harbours', words: ['harbour', 'port', 'docks'] },
    { id: 'truce', name: 'Truce', words: ['ceasefire', 'armistice', 'withdrawal'] },
    { id: 'ferry', name: 'The loss of the ferry', words: ['ferry', 'sinking', 'explosion', 'sabotage'] },
  ];
  return { people, outlets, places, topics, thesaurus: [['talks', 'negotiations', 'meeting']] };
}
