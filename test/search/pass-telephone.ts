import { sourceOf } from '../record/draw';
import type { RecordFiles } from '../record/fixture';
import { passReport } from './pass-report';
import { passVocabularies } from './pass-vocabularies';
import { passCorrection, passWire } from './pass-wire';

const TEXT = `The delegations met again by telephone on Monday. Davit Okoro arrived by train.

"We have agreed on nothing that binds us," Orvenian negotiator Yusuf Brandeis told the Morning Gull late Monday.

Deputy Transport Minister Ria Okoro said that names may still be missing from the register of drivers. Foreign Minister Davit Okoro denied it. "There is no list, and nobody was asked for one," he said in Port Sorrel on Sunday. He added on Monday that there was no progress in Tessel.

Mirela Hask, who left the Foreign Ministry on Saturday and now leads the pass authority, said "we count lorries, not words."

"The Orvenians have left Brannik for good," Sarkish military spokesman Lev Dorn said on Sunday. The ministry took back its claim about Brannik on Monday. Mayor Ilse Rund of Brannik called it "pure invention."

Correction: The telephone session lasted four hours, not six hours.
`;

const day = (date: string, cue: string) => ({ date, cue, basis: 'derived' as const });
const SUNDAY = day('1996-06-09', 'on Sunday');
const MONDAY = day('1996-06-10', 'on Monday');

const passTelephone = () =>
  sourceOf(
    TEXT,
    {
      id: 'pass-telephone',
      title: 'Report on the telephone session',
      publisher: 'morning-gull',
      published: { date: '1996-06-11', cue: 'dated Tuesday', basis: 'stated' },
    },
    [
      {
        id: 'brandeis-agreed-nothing',
        kind: 'quote',
        clause:
          '"We have agreed on nothing that binds us," Orvenian negotiator Yusuf Brandeis told the Morning Gull late Monday.',
        quotes: ['We have agreed on nothing that binds us,'],
        gist: 'Brandeis says that whatever was settled could still be undone.',
        speaker: 'brandeis',
        as: 'Orvenian negotiator',
        said: MONDAY,
        setting: { to: 'the Morning Gull' },
        about: { topics: ['pass-talks'] },
      },
      {
        id: 'ria-okoro-register',
        kind: 'reported',
        clause:
          'Deputy Transport Minister Ria Okoro said that names may still be missing from the register of drivers.',
        gist: 'Ria Okoro says that names may still be missing from the register of drivers.',
        speaker: 'ria-okoro',
        as: 'Deputy Transport Minister',
        hedge: ['may'],
        about: { topics: ['toll'] },
      },
      {
        id: 'okoro-no-list',
        kind: 'quote',
        clause: '"There is no list, and nobody was asked for one," he said in Port Sorrel on Sunday.',
        quotes: ['There is no list, and nobody was asked for one,'],
        gist: 'Davit Okoro denies that a list of drivers exists.',
        speaker: 'okoro',
        as: 'Foreign Minister',
        said: SUNDAY,
        setting: { where: 'port-sorrel' },
        about: { places: ['tessel'], topics: ['toll'] },
        links: [{ to: 'ria-okoro-register', how: 'denies' }],
      },
      {
        id: 'okoro-no-progress',
        kind: 'reported',
        clause: 'He added on Monday that there was no progress in Tessel.',
        gist: 'Davit Okoro now finds no progress in the two days of Tessel.',
        speaker: 'okoro',
        said: MONDAY,
        about: { places: ['tessel'], topics: ['progress'] },
        links: [{ to: 'okoro-further', how: 'contradicts' }],
      },
      {
        id: 'hask-count-lorries',
        kind: 'fragment',
        clause: 'now leads the pass authority, said "we count lorries, not words."',
        quotes: ['we count lorries, not words.'],
        gist: 'Hask says that acts count.',
        speaker: 'hask',
        as: 'leads the pass authority',
        about: { topics: ['toll'] },
      },
      {
        id: 'dorn-left-brannik',
        kind: 'quote',
        clause:
          '"The Orvenians have left Brannik for good," Sarkish military spokesman Lev Dorn said on Sunday.',
        quotes: ['The Orvenians have left Brannik for good,'],
        gist: 'Dorn claims that Brannik was given up.',
        speaker: 'dorn',
        as: 'Sarkish military spokesman',
        said: SUNDAY,
        about: { people: ['orvenia'], places: ['brannik'], topics: ['troops'] },
        status: 'withdrawn',
        note: 'The ministry took it back a day later.',
      },
      {
        id: 'rund-invention',
        kind: 'fragment',
        clause: 'Mayor Ilse Rund of Brannik called it "pure invention."',
        quotes: ['pure invention.'],
        gist: 'Rund mocks the claim about her town.',
        speaker: 'rund',
        as: 'Mayor',
        about: { places: ['brannik'], topics: ['troops'] },
        links: [{ to: 'dorn-left-brannik', how: 'denies' }],
      },
    ],
    [
      {
        id: 'telephone-session',
        kind: 'stated',
        clause: 'The delegations met again by telephone on Monday.',
        gist: 'The delegations meet again, by telephone.',
        when: MONDAY,
        about: { people: ['orvenia', 'sarkland'], topics: ['pass-talks'] },
      },
      {
        id: 'okoro-arrives',
        kind: 'stated',
        clause: 'Davit Okoro arrived by train.',
        gist: 'Okoro comes by train.',
        about: { people: ['okoro'], topics: ['pass-talks'] },
      },
      {
        id: 'claim-taken-back',
        kind: 'stated',
        clause: 'The ministry took back its claim about Brannik on Monday.',
        gist: "Sarkland's ministry takes back its claim about Brannik.",
        when: MONDAY,
        about: { people: ['sarkland'], places: ['brannik'], topics: ['troops'] },
        links: [{ to: 'dorn-left-brannik', how: 'tells' }],
      },
      {
        id: 'session-four-hours',
        kind: 'stated',
        clause: 'The telephone session lasted four hours',
        gist: 'The telephone session lasts four hours.',
        when: MONDAY,
        about: { topics: ['pass-talks'] },
      },
    ],
  );

/** Turns the record's fixture into the talks on the pass, and a later report on what became of them. */
export function passTalksContinued(files: RecordFiles): void {
  const { people, outlets, places, ...others } = passVocabularies();
  Object.assign(files.data, {
    ...others,
    people: [
      ...people,
      { id: 'ria-okoro', name: 'Ria Okoro', side: 'orvenia', titles: ['deputy transport minister'] },
      { id: 'dorn', name: 'Lev Dorn', side: 'sarkland', titles: ['military spokesman'] },
      { id: 'kell', name: 'Jon Kell', side: 'sarkland', titles: ['spokesman'] },
      { id: 'sarkish-military', name: 'Sarkish military', kind: 'body', side: 'sarkland' },
      { id: 'rund', name: 'Ilse Rund', side: 'orvenia', titles: ['mayor'] },
    ],
    outlets: [...outlets, { id: 'morning-gull', name: 'Morning Gull', kind: 'newspaper' }],
    places: [...places, { id: 'port-sorrel', name: 'Port Sorrel', kind: 'town' }],
    sources: [passReport(), passWire(), passCorrection(), passTelephone()],
  });
}
