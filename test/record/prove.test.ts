import fc from 'fast-check';
import { everyEntry } from '../../src/record/entries';
import { faultLine } from '../../src/record/fault';
import type { Document } from '../../src/record/proofs/document';
import { prove, summaryOf } from '../../src/record/prove';
import { LAKE_TEXT, type RecordFiles, recordOf } from './fixture';

const FILE = 'sources/lake-report.json';

function documentOf(change?: (files: RecordFiles) => unknown, text = LAKE_TEXT): Document {
  const record = recordOf(change);
  const source = record.sources.get('lake-report');
  if (source === undefined) throw new Error('the fixture holds no "lake-report"');
  const all = [...everyEntry(record.entries)];
  const entries = all.filter((entry) => entry.source === source.id);
  return { text, source, file: FILE, entries, parties: record.parties };
}

const faultsOf = (change: (files: RecordFiles) => unknown) => prove(documentOf(change)).faults.map(faultLine);

it('a sound record is proved, with what was looked at', () => {
  const proof = prove(documentOf());
  expect(proof.faults).toEqual([]);
  expect(summaryOf(proof)).toBe('12 entries, 5 quotations, 5 quoted runs in the text: no faults');
});

it('another text is named with what would have to change', () => {
  const proof = prove(documentOf(undefined, `${LAKE_TEXT}\n`));
  expect(proof.faults.map(faultLine)).toEqual([
    expect.stringMatching(
      /lake-report: sha256: this is not the text that the source was drawn from; take that text, or, if this is it, write [0-9a-f]{64}$/,
    ),
    `${FILE}: lake-report: length: 1257, but the text has 1258 characters; write 1258`,
  ]);
  expect(summaryOf(proof)).toBe('12 entries, 5 quotations, 5 quoted runs in the text: 2 faults');
});

it('a source without hash and length is told both', () => {
  expect(faultsOf((files) => files.source('lake-report', { sha256: null, length: null }))).toEqual([
    expect.stringMatching(
      /lake-report: sha256: missing; take that text, or, if this is it, write [0-9a-f]{64}$/,
    ),
    `${FILE}: lake-report: length: missing; write 1257`,
  ]);
});

/** Puts a span of the text into an entry, as its clause or as its quotation. */
const spanOf = (words: string) => {
  const start = LAKE_TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const quoteOf = (words: string) => ({ text: words, ...spanOf(words) });

type Case = [wrong: string, change: (files: RecordFiles) => unknown, line: string];

describe('quotations', () => {
  it.each<Case>([
    [
      'a letter that the text prints otherwise',
      (files) => {
        const [quote] = files.entry('soro-denial').quotes;
        if (quote) quote.text = quote.text.replace('truth', 'Truth');
      },
      `${FILE}: soro-denial: quotes[0]: at 861 the text has " with the truth.", the quotation " with the Truth."; quote letter for letter`,
    ],
    [
      'words that stand elsewhere in the text',
      (files) => files.entry('soro-denial', { quotes: [{ text: 'truce', start: 835, end: 840 }] }),
      `${FILE}: soro-denial: quotes[0]: at 835 the text has "as no", the quotation "truce"; these words stand at 541 to 546`,
    ],
    [
      'words that the text does not quote',
      (files) => files.entry('adviser-denial', { kind: 'fragment', quotes: [quoteOf('also denied it')] }),
      `${FILE}: adviser-denial: quotes[0]: "also denied it" does not stand between quotation marks; quote only what the text quotes`,
    ],
    [
      'a quotation that takes its marks along',
      (files) => files.entry('soro-denial', { quotes: [quoteOf('"has nothing to do with the truth."')] }),
      `${FILE}: soro-denial: quotes[0]: ""has nothing to do with the truth."" does not stand between quotation marks; quote only what the text quotes`,
    ],
    [
      'a quoted run that the record lacks',
      (files) => files.entry('brandt-truce').quotes.pop(),
      `${FILE}: lake-report: no quotation holds "a single shot", 582 to 595 of the text; draw an entry from it, or list it in "skipped" with the reason`,
    ],
    [
      'the end of a quoted run that the record lacks',
      (files) => files.entry('soro-denial', { quotes: [quoteOf('has nothing to do')] }),
      `${FILE}: lake-report: no quotation holds " with the truth.", 851 to 867 of the text; draw an entry from it, or list it in "skipped" with the reason`,
    ],
  ])('%s is named', (_, change, line) => expect(faultsOf(change)).toContain(line));

  it('with any one letter changed are named', () => {
    const document = documentOf();
    const quoting = document.entries.filter(({ quotes }) => quotes.length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...quoting),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (entry, at, letter) => {
          const [quote, ...others] = entry.quotes;
          if (quote === undefined) throw new Error('an entry without quotations');
          const index = at % quote.text.length;
          fc.pre(quote.text[index] !== letter);
          const text = quote.text.slice(0, index) + letter + quote.text.slice(index + 1);
          const entries = [{ ...entry, quotes: [{ ...quote, text }, ...others] }];
          const faults = prove({ ...document, entries }).faults.filter(({ record }) => record === entry.id);
          expect(faults).toMatchObject([{ field: 'quotes[0]' }]);
        },
      ),
    );
  });

  it('of one run may be two, as long as they leave no word out', () => {
    const split = (files: RecordFiles) =>
      files.entry('soro-denial', { quotes: [quoteOf('has nothing to do'), quoteOf('with the truth.')] });
    expect(faultsOf(split)).toEqual([]);
  });
});

it('a role is printed in the clause that gives it', () => {
  const rolesAt = (as: string) => (files: RecordFiles) =>
    files.entry('presidents-absent', { roles: [{ of: 'ruud', as }] });
  expect(faultsOf(rolesAt('President'))).toEqual([]);
  expect(faultsOf(rolesAt('Prime Minister'))).toEqual([
    expect.stringMatching(
      /presidents-absent: roles\[0\]\.as: "Prime Minister" does not stand at \d+ to \d+ of the text; give the role as it is printed there$/,
    ),
  ]);
});

describe('what is told', () => {
  it.each<Case>([
    [
      'somebody whom the text does not name',
      (files) => {
        files.person('dunn', { name: 'Otto Quist', aliases: [] });
        files.entry('dunn-attends', { about: { people: ['dunn'] } });
      },
      `${FILE}: dunn-attends: about.people[0]: the text does not name Otto Quist; take the id out, or give the role that stands for the name in "roles"`,
    ],
    [
      'a number that the text does not print',
      (files) => files.entry('talks-end', { gist: 'The second round closes after 4,800 minutes.' }),
      `${FILE}: talks-end: gist: 4800 is not among the numbers of the text; give the number as it is printed`,
    ],
    [
      'the role of somebody else',
      (files) => files.entry('soro-denial', { as: 'Tarnian President' }),
      `${FILE}: soro-denial: as: in the text, "Tarnian President" is Oren Vasik; give the role of the speaker, or correct the speaker`,
    ],
  ])('is named where it is %s', (_, change, line) => expect(faultsOf(change)).toEqual([line]));

  it('may be a small number, which the text may print in words', () =>
    expect(faultsOf((files) => files.entry('talks-end', { gist: 'It closes after 2 days.' }))).toEqual([]));
});

describe('words that are shown as those of the text', () => {
  const notThere = (record: string, field: string, words: string) =>
    `${FILE}: ${record}: ${field}: "${words}" does not stand in the text; give words as the text prints them`;

  it.each<Case>([
    [
      'a role',
      (files) => files.entry('vasik-dam', { as: 'President of Mars' }),
      notThere('vasik-dam', 'as', 'President of Mars'),
    ],
    [
      'a role that begins inside a word',
      (files) => files.entry('vasik-dam', { as: 'resident' }),
      notThere('vasik-dam', 'as', 'resident'),
    ],
    [
      'the cue of saying',
      (files) => files.entry('vasik-dam', { said: { cue: 'early Sunday' } }),
      notThere('vasik-dam', 'said.cue', 'early Sunday'),
    ],
    [
      'the cue of what is told',
      (files) => files.entry('talks-end', { when: { cue: 'at noon' } }),
      notThere('talks-end', 'when.cue', 'at noon'),
    ],
    [
      'a hedge',
      (files) => files.entry('ferry-charge', { hedge: ['may have been', 'perhaps'] }),
      notThere('ferry-charge', 'hedge[1]', 'perhaps'),
    ],
    [
      'a quotation in a gist',
      (files) => files.entry('talks-end', { gist: 'They call it “a triumph”.' }),
      notThere('talks-end', 'gist', 'a triumph'),
    ],
    [
      'a quotation in a note',
      (files) => files.entry('talks-end', { note: 'It was "never even discussed".' }),
      notThere('talks-end', 'note', 'never even discussed'),
    ],
    [
      'a quotation in a note on a day',
      (files) => files.entry('talks-end', { when: { note: 'Printed as "at noon".' } }),
      notThere('talks-end', 'when.note', 'at noon'),
    ],
    [
      'a quotation in what is known of the document',
      (files) => files.source('lake-report', { known: ['It is headed "Peace".'] }),
      notThere('lake-report', 'known[0]', 'Peace'),
    ],
  ])('and do not stand in it are named: %s', (_, change, line) => expect(faultsOf(change)).toEqual([line]));

  it.each<[string, (files: RecordFiles) => unknown]>([
    [
      'a role without the name that stands in it',
      (files) => files.entry('lund-honesty', { as: 'Prime Minister of Quillon' }),
    ],
    [
      'a small letter for the capital of a sentence',
      (files) => files.entry('talks-end', { when: { cue: 'delegations from Velmark' } }),
    ],
    [
      'a full stop before the closing mark',
      (files) => files.entry('talks-end', { note: 'It ends with “this report.”' }),
    ],
  ])('may have %s', (_, change) => expect(faultsOf(change)).toEqual([]));
});

describe('offsets', () => {
  it.each<Case>([
    [
      'a beginning inside a word',
      (files) => files.entry('talks-end', { start: 3 }),
      `${FILE}: talks-end: start: 3 is inside a word: "Delegations fro"; move it to where the clause begins or ends`,
    ],
    [
      'an end inside a word',
      (files) => files.entry('talks-end', { end: 114 }),
      `${FILE}: talks-end: end: 114 is inside a word: "Quill, Quillon.\\n\\nPrime M"; move it to where the clause begins or ends`,
    ],
    [
      'a beginning at a space',
      (files) => files.entry('talks-end', { start: 11 }),
      `${FILE}: talks-end: start: there is only space at 11: "Delegations from Velmar"; move it to where the clause begins or ends`,
    ],
    [
      'an end after the text',
      (files) => files.entry('shore-withdrawal', { end: 1300 }),
      `${FILE}: shore-withdrawal: end: 1300 is beyond the text, which has 1257 characters; move it to where the clause begins or ends`,
    ],
    [
      'a clause that goes on into the next sentence',
      (files) => files.entry('dunn-attends', { end: LAKE_TEXT.indexOf(' was present') }),
      `${FILE}: dunn-attends: end: it goes through 2 sentences and quotes nothing from that at 941 to 1035; let it cover its own clause only`,
    ],
    [
      'a quotation that takes the next sentence along',
      (files) => files.entry('soro-denial', { end: LAKE_TEXT.indexOf(' also denied') }),
      `${FILE}: soro-denial: end: it goes through 2 sentences and quotes nothing from that at 869 to 939; let it cover its own clause only`,
    ],
  ])('%s is named', (_, change, line) => expect(faultsOf(change)).toContain(line));

  it('may go through the sentences that a quotation holds', () => {
    expect(documentOf().entries.find(({ id }) => id === 'vasik-dam')?.quotes[0]?.text).toContain(
      'summer. The',
    );
    expect(prove(documentOf()).faults).toEqual([]);
  });
});

describe('our own words', () => {
  it.each<Case>([
    [
      'a gist that repeats the text',
      (files) => files.entry('talks-end', { gist: 'They ended two days of talks about the lake.' }),
      `${FILE}: talks-end: gist: it repeats the text: ended two days of talks about; say it in your own words`,
    ],
    [
      'a note that repeats the text',
      (files) => files.entry('talks-end', { note: 'It attended the talks, though his role remained.' }),
      `${FILE}: talks-end: note: it repeats the text: attended the talks though his role; say it in your own words`,
    ],
    [
      'a note on a day that repeats the text',
      (files) =>
        files.entry('talks-end', { when: { note: 'They sank near Gull Island on Monday, it says.' } }),
      `${FILE}: talks-end: when.note: it repeats the text: sank near gull island on monday; say it in your own words`,
    ],
    [
      'a remark on the document that repeats the text',
      (files) => files.source('lake-report', { known: ['Both ended two days of talks about it.'] }),
      `${FILE}: lake-report: known[0]: it repeats the text: ended two days of talks about; say it in your own words`,
    ],
  ])('%s is named', (_, change, line) => expect(faultsOf(change)).toEqual([line]));

  it('may share what stands around a quotation and five words in a row', () => {
    const gist = 'They ended two days of talks; the dam in summer.';
    expect(faultsOf((files) => files.entry('talks-end', { gist }))).toEqual([]);
  });
});
