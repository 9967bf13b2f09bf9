import type { lakeVocabularies } from '../record/lake-vocabularies';

/** Everyone and everything that the talks on the pass are about. */
export function passVocabularies(): ReturnType<typeof lakeVocabularies> {
  return {
    people: [
      { id: 'orvenia', name: 'Orvenia', kind: 'country', aliases: ['Morn'], adjectives: ['Orvenian'] },
      { id: 'sarkland', name: 'Sarkland', kind: 'country', aliases: ['Duskholm'], adjectives: ['Sarkish'] },
      { id: 'lumeria', name: 'Lumeria', kind: 'country', adjectives: ['Lumerian'] },
      { id: 'alpine-league', name: 'Alpine League', kind: 'body', aliases: ['the League'] },
      { id: 'eland', name: 'Tomas Eland', side: 'lumeria', titles: ['president', 'head of state'] },
      {
        id: 'torvald',
        name: 'Ilan Torvald',
        side: 'orvenia',
        aliases: ['Thorvald', 'Торвальд', 'Илан Торвальд'],
        titles: ['president', 'head of state'],
      },
      {
        id: 'karvonen-reyes',
        name: 'Sena Karvonen-Reyes',
        side: 'sarkland',
        aliases: ['Karvonen'],
        titles: ['prime minister', 'PM'],
      },
      {
        id: 'okoro',
        name: 'Davit Okoro',
        side: 'orvenia',
        titles: ['foreign minister', 'top diplomat'],
      },
      {
        id: 'hask',
        name: 'Mirela Hask',
        side: 'sarkland',
        aliases: ['Hašk', 'Хаск'],
        titles: ['foreign minister', 'top diplomat'],
      },
      { id: 'brandeis', name: 'Yusuf Brandeis', side: 'orvenia', titles: ['negotiator', 'chief negotiator'] },
      {
        id: 'lindqvar',
        name: 'Pia Lindqvar',
        side: 'sarkland',
        titles: ['spokeswoman', 'spokesperson', 'government spokeswoman'],
      },
      { id: 'brehm', name: 'Kosta Brehm', side: 'sarkland', titles: ['general', 'army chief'] },
      { id: 'ansari-vell', name: 'Noor Ansari-Vell', side: 'alpine-league', titles: ['envoy'] },
      { id: 'quill', name: 'Otto Quill', titles: ['financier', 'banker'] },
      {
        id: 'border-officer',
        name: 'Sarkish border officer (not named)',
        named: false,
        side: 'sarkland',
        titles: ['border officer', 'officer'],
      },
      { id: 'tunnel-villagers', name: 'villagers at the tunnel', named: false },
    ],
    outlets: [
      { id: 'tessel-courier', name: 'Tessel Courier', kind: 'newspaper', country: 'lumeria' },
      { id: 'meridian-wire', name: 'Meridian Wire', kind: 'agency', aliases: ['Meridian'] },
      { id: 'radio-duskholm', name: 'Radio Duskholm', kind: 'broadcaster', country: 'sarkland' },
      { id: 'the-lantern', name: 'The Lantern', kind: 'investigative' },
    ],
    places: [
      { id: 'lumeria', name: 'Lumeria', kind: 'country' },
      { id: 'tessel', name: 'Tessel', kind: 'city', in: 'lumeria' },
      { id: 'old-mint', name: 'Old Mint', kind: 'building', in: 'tessel' },
      { id: 'vardo-pass', name: 'Vardo Pass', kind: 'area', aliases: ['the pass', 'Vardo'] },
      { id: 'orvenia', name: 'Orvenia', kind: 'country' },
      { id: 'brannik', name: 'Brannik', kind: 'town', in: 'orvenia' },
      { id: 'hollin-tunnel', name: 'Hollin tunnel', kind: 'building', aliases: ['Hollin'] },
    ],
    topics: [
      {
        id: 'pass-talks',
        name: 'The talks',
        words: ['talks', 'negotiations', 'round', 'negotiate', 'summit'],
      },
      {
        id: 'toll',
        name: 'Toll and weighing',
        words: ['toll', 'fee', 'road charge', 'weighing', 'lorries', 'truck'],
      },
      {
        id: 'prisoners',
        name: 'Prisoners',
        words: ['prisoners', 'captives', 'detainees', 'swap', 'exchange'],
      },
      {
        id: 'tunnel-blast',
        name: 'The blast in the tunnel',
        words: ['blown up', 'blast', 'explosion', 'sabotage'],
      },
      { id: 'avalanche', name: 'Avalanche', words: ['avalanche', 'snow slide', 'buried'] },
      { id: 'power-line', name: 'Power line', words: ['power line', 'electricity', 'cable', 'grid'] },
      {
        id: 'progress',
        name: 'How far the talks came',
        words: ['progress', 'headway', 'step', 'hopeful', 'optimism'],
      },
      {
        id: 'troops',
        name: 'Troops and shots',
        words: ['troops', 'withdrawal', 'shots', 'gunfire', 'ceasefire'],
      },
      { id: 'sanctions', name: 'Sanctions', words: ['sanctions', 'frozen', 'bank accounts', 'assets'] },
    ],
    thesaurus: [
      ['talks', 'negotiations', 'meeting'],
      ['prisoner', 'captive', 'detainee'],
      ['lorry', 'truck'],
      ['toll', 'fee', 'road charge'],
      ['spokeswoman', 'spokesperson', 'press secretary'],
      ['halve', 'cut by half', 'half'],
      ['denied', 'rejected', 'dismissed'],
    ],
  };
}
