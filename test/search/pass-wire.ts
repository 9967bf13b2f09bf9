import { sourceOf } from '../record/draw';
import { PASS_CORRECTION_TEXT, WIRE_TEXT } from './pass-texts';

const day = (date: string, cue: string) => ({ date, cue, basis: 'derived' as const });
const TUESDAY = '1996-06-04';
const WEDNESDAY = '1996-06-05';

/** What is drawn from an agency's report on the end of the talks. */
export const passWire = () =>
  sourceOf(
    WIRE_TEXT,
    {
      id: 'pass-wire',
      title: 'Wire story on the end of the talks',
      publisher: 'meridian-wire',
      published: { date: WEDNESDAY, cue: 'dated Wednesday', basis: 'stated' },
    },
    [
      {
        id: 'okoro-further',
        kind: 'quote',
        clause: '"We came further in two days than in the last two years," Okoro told reporters.',
        quotes: ['We came further in two days than in the last two years,'],
        gist: 'Okoro praises the progress of the two days.',
        speaker: 'okoro',
        said: day(WEDNESDAY, 'on Wednesday'),
        setting: { to: 'reporters' },
        about: { topics: ['progress', 'pass-talks'] },
      },
      {
        id: 'hask-first-step',
        kind: 'fragment',
        clause: 'Hask spoke of "a first step, not more."',
        quotes: ['a first step, not more.'],
        gist: 'Hask calls the round a first step only.',
        speaker: 'hask',
        said: day(WEDNESDAY, 'on Wednesday'),
        about: { topics: ['progress', 'pass-talks'] },
        status: 'misattributed',
        note: 'A correction gives these words to Lindqvar.',
      },
      {
        id: 'torvald-meets-once-home',
        kind: 'reported',
        clause: 'he would meet Sarkish Prime Minister Sena Karvonen-Reyes only once all prisoners were home',
        gist: 'Torvald will meet Karvonen-Reyes only after every prisoner is home.',
        speaker: 'torvald',
        about: { people: ['karvonen-reyes', 'sarkland'], topics: ['prisoners'] },
        unstated: [{ detail: 'date', note: 'The report gives no day for a meeting.' }],
      },
      {
        id: 'karvonen-reyes-power-line',
        kind: 'reported',
        clause: 'Karvonen-Reyes proposed a common power line through the Hollin tunnel.',
        gist: 'Karvonen-Reyes proposes a power line through the Hollin tunnel for both countries.',
        speaker: 'karvonen-reyes',
        as: 'Sarkish Prime Minister',
        about: { people: ['sarkland', 'orvenia'], places: ['hollin-tunnel'], topics: ['power-line'] },
      },
      {
        id: 'okoro-cable',
        kind: 'fragment',
        clause: 'Okoro rejected the power line as "a cable to hang us with."',
        quotes: ['a cable to hang us with.'],
        gist: 'Okoro rejects the power line through the tunnel.',
        speaker: 'okoro',
        about: { people: ['sarkland'], places: ['hollin-tunnel'], topics: ['power-line'] },
        links: [{ to: 'karvonen-reyes-power-line', how: 'answers' }],
      },
      {
        id: 'lindqvar-brehm-not-invited',
        kind: 'reported',
        clause: 'General Brehm had never been invited to the talks',
        gist: 'Lindqvar says that General Brehm was not invited to the talks.',
        speaker: 'lindqvar',
        about: { people: ['brehm'], topics: ['pass-talks'] },
      },
      {
        id: 'eland-patience',
        kind: 'fragment',
        clause: 'Eland thanked both delegations for "the patience of mountain guides."',
        quotes: ['the patience of mountain guides.'],
        gist: 'Eland thanks the delegations for their patience.',
        speaker: 'eland',
        about: { people: ['orvenia', 'sarkland'], topics: ['pass-talks'] },
      },
    ],
    [
      {
        id: 'talks-adjourned',
        kind: 'stated',
        clause: 'Orvenia and Sarkland adjourned their talks in Tessel on Wednesday without an agreement.',
        gist: 'The talks in Tessel are adjourned without an agreement.',
        when: day(WEDNESDAY, 'on Wednesday'),
        about: { people: ['orvenia', 'sarkland'], places: ['tessel'], topics: ['pass-talks'] },
        unstated: [{ detail: 'date', note: 'The report does not say when the talks go on.' }],
      },
      {
        id: 'four-prisoners-exchanged',
        kind: 'stated',
        clause: 'Four prisoners were exchanged on a bridge near Brannik on Tuesday.',
        gist: 'Four prisoners are exchanged on a bridge near Brannik.',
        when: day(TUESDAY, 'on Tuesday'),
        about: { people: ['orvenia', 'sarkland'], places: ['brannik'], topics: ['prisoners'] },
        unstated: [{ detail: 'name', note: 'The report does not name the four.' }],
      },
      {
        id: 'shots-at-tunnel',
        kind: 'reported',
        clause: 'Shots were heard at the Hollin tunnel on Tuesday night, villagers told Radio Duskholm.',
        gist: 'Villagers tell a broadcaster of shots at the Hollin tunnel.',
        speaker: 'tunnel-villagers',
        via: ['radio-duskholm'],
        when: day(TUESDAY, 'on Tuesday night'),
        about: { places: ['hollin-tunnel'], topics: ['troops'] },
        unstated: [{ detail: 'casualties', note: 'The report does not say whether anyone was hit.' }],
      },
      {
        id: 'league-freezes-accounts',
        kind: 'stated',
        clause: 'The Alpine League froze the bank accounts of Quill.',
        gist: 'The Alpine League freezes the bank accounts of Quill.',
        about: { people: ['alpine-league', 'quill'], topics: ['sanctions'] },
        unstated: [{ detail: 'reason', note: 'The report does not say why.' }],
      },
    ],
  );

/** A correction that gives a quotation to another speaker. */
export const passCorrection = () =>
  sourceOf(
    PASS_CORRECTION_TEXT,
    {
      id: 'pass-correction',
      title: 'Correction to the wire story',
      publisher: 'meridian-wire',
      published: { date: '1996-06-06', cue: 'dated Thursday', basis: 'stated' },
    },
    [
      {
        id: 'lindqvar-first-step',
        kind: 'fragment',
        clause: 'The words "a first step, not more" were spoken by Pia Lindqvar',
        quotes: ['a first step, not more'],
        gist: 'Lindqvar, not Hask, calls the round a first step only.',
        speaker: 'lindqvar',
        about: { people: ['hask'], topics: ['progress', 'pass-talks'] },
        supersedes: 'hask-first-step',
      },
    ],
    [],
  );
