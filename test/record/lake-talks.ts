import { offsetOf, sourceOf } from './draw';
import { CORRECTION_TEXT, LAKE_TEXT } from './lake-texts';
import { lakeVocabularies } from './lake-vocabularies';

const WEDNESDAY = '1994-05-11';
const derived = (date: string, cue: string) => ({ date, cue, basis: 'derived' as const });

/** The record drawn from the two documents. A new copy at every call, so that a test may change it. */
export function lakeTalks() {
  const report = sourceOf(
    LAKE_TEXT,
    {
      id: 'lake-report',
      title: 'Report on the second round of the lake talks',
      publisher: 'harbour-post',
      credits: ['Northwire contributed'],
      published: { date: '1994-05-13', cue: 'dated Friday', basis: 'stated' },
      url: 'https://example.org/lake-report',
      unknown: ['It names no author.'],
      skipped: [
        {
          start: offsetOf(LAKE_TEXT, 'Northwire contributed'),
          end: LAKE_TEXT.length - 1,
          why: 'credit, kept in credits',
        },
      ],
    },
    [
      {
        id: 'lund-honesty',
        kind: 'fragment',
        clause: 'told reporters that the round had brought "more honesty than the last three together."',
        quotes: ['more honesty than the last three together.'],
        gist: 'The host praised the openness of this round over the earlier ones.',
        speaker: 'lund',
        as: 'Prime Minister of Quillon',
        setting: { to: 'reporters' },
        about: { people: ['velmark', 'tarnia'], topics: ['talks'] },
      },
      {
        id: 'vasik-dam',
        kind: 'quote',
        clause: '"We will not close the dam in summer. The farmers downstream can rely on that,"',
        quotes: ['We will not close the dam in summer. The farmers downstream can rely on that,'],
        gist: 'Tarnia promises that water keeps flowing through the summer months.',
        speaker: 'vasik',
        as: 'Tarnian President',
        said: derived(WEDNESDAY, 'late Wednesday'),
        setting: { channel: 'a radio address' },
        about: { people: ['tarnia'], topics: ['water'] },
      },
      {
        id: 'brandt-harbour',
        kind: 'reported',
        clause: 'said her country was ready to share the harbour of Port Quill',
        gist: 'Velmark offers joint use of a harbour.',
        speaker: 'brandt',
        as: "Velmark's chief negotiator",
        via: ['northwire'],
        about: { people: ['velmark'], places: ['port-quill'], topics: ['harbour'] },
        status: 'corrected',
      },
      {
        id: 'brandt-truce',
        kind: 'fragment',
        clause: 'She warned that the truce was "thin as spring ice" and that "a single shot" could end it.',
        quotes: ['thin as spring ice', 'a single shot'],
        gist: 'The negotiator calls the ceasefire fragile.',
        speaker: 'brandt',
        as: "Velmark's chief negotiator",
        via: ['northwire'],
        about: { topics: ['truce'] },
        note: 'The text says "she"; it is Brandt, named in the sentence before.',
      },
      {
        id: 'soro-denial',
        kind: 'fragment',
        clause: 'said the report "has nothing to do with the truth."',
        quotes: ['has nothing to do with the truth.'],
        gist: 'The minister rejects the account of a charge aboard.',
        speaker: 'soro',
        as: 'Water Minister of Tarnia',
        about: { people: ['the-veil'], topics: ['ferry'] },
        links: [{ to: 'ferry-charge', how: 'denies' }],
      },
      {
        id: 'adviser-denial',
        kind: 'reported',
        clause: 'An adviser to Vasik also denied it when contacted by the Harbour Post.',
        gist: 'A second voice from the Tarnian side rejects the account.',
        speaker: 'vasik-adviser',
        as: 'an adviser to Vasik',
        setting: { to: 'the Harbour Post' },
        about: { people: ['vasik'], topics: ['ferry'] },
        unstated: [{ detail: 'name', note: 'The report does not name the adviser.' }],
        links: [{ to: 'ferry-charge', how: 'denies' }],
      },
    ],
    [
      {
        id: 'talks-end',
        kind: 'stated',
        clause:
          'Delegations from Velmark and Tarnia ended two days of talks about the shared lake on Thursday in Port Quill, Quillon.',
        gist: 'The second round closes after two days.',
        when: derived('1994-05-12', 'on Thursday'),
        setting: { where: 'port-quill' },
        about: { people: ['velmark', 'tarnia'], places: ['port-quill', 'quillon'], topics: ['talks'] },
      },
      {
        id: 'ferry-sinking',
        kind: 'stated',
        clause: 'The ferry Heron sank near Gull Island on Monday.',
        gist: 'A ferry is lost in the lake.',
        when: derived('1994-05-09', 'on Monday'),
        about: { places: ['gull-island'], topics: ['ferry'] },
        unstated: [{ detail: 'casualties', note: 'The report does not say whether anyone was hurt.' }],
      },
      {
        id: 'ferry-charge',
        kind: 'alleged',
        clause: 'two Velmark delegates may have been aboard when a charge went off below deck',
        gist: 'An explosion is said to have sunk the ferry, possibly with negotiators on it.',
        speaker: 'the-veil',
        said: derived('1994-05-10', 'Tuesday'),
        when: derived('1994-05-09', 'on Monday'),
        hedge: ['may have been'],
        about: { people: ['velmark'], topics: ['ferry'] },
        links: [{ to: 'ferry-sinking', how: 'tells' }],
      },
      {
        id: 'dunn-attends',
        kind: 'unclear',
        clause:
          'Shipowner Marek Dunn, a friend of Vasik, attended the talks, though his role remained unclear.',
        gist: 'A businessman sits in on the round.',
        hedge: ['his role remained unclear'],
        about: { people: ['dunn', 'vasik'], topics: ['talks'] },
      },
      {
        id: 'presidents-absent',
        kind: 'stated',
        clause: 'Neither Vasik nor President Hanne Ruud of Velmark was present in Port Quill.',
        gist: 'Both heads of state stayed away.',
        about: { people: ['vasik', 'ruud'], places: ['port-quill'], topics: ['talks'] },
      },
      {
        id: 'shore-withdrawal',
        kind: 'reported',
        clause:
          'Tarnian soldiers left the northern shore on Wednesday, according to Lake Radio, which cited villagers.',
        gist: 'Troops pull back from the lake, as locals told a broadcaster.',
        speaker: 'villagers',
        as: 'villagers',
        when: derived(WEDNESDAY, 'on Wednesday'),
        via: ['lake-radio'],
        about: { people: ['tarnia'], places: ['north-shore'], topics: ['truce'] },
      },
    ],
  );
  const correction = sourceOf(
    CORRECTION_TEXT,
    {
      id: 'lake-correction',
      title: 'Correction to the report on the lake talks',
      publisher: 'harbour-post',
      published: { date: '1994-05-14', cue: 'dated Saturday', basis: 'stated' },
    },
    [
      {
        id: 'brandt-harbour-corrected',
        kind: 'reported',
        clause: 'Ilsa Brandt offered to share the harbour of Gull Island, not that of Port Quill.',
        gist: 'Velmark offers joint use of a harbour, that of Gull Island.',
        speaker: 'brandt',
        about: { people: ['velmark'], places: ['gull-island'], topics: ['harbour'] },
        supersedes: 'brandt-harbour',
      },
    ],
    [],
  );
  return { ...lakeVocabularies(), sources: [report, correction] };
}
