import { everyEntry } from '../../src/record/entries';
import type { Entry } from '../../src/record/record';
import { cardOf, cite } from '../../src/reply/citation';
import type { Parley } from '../../src/reply/parley';
import type { Card } from '../../src/reply/reply';
import { lake } from './lake';

const parley = lake();
const cardFor = (id: string, from: Parley = parley): Card => cardOf(entry(id, from), from);
const entry = (id: string, { record }: Parley): Entry => record.entries.at(record.entries.find(id));
/** A card of an entry with other fields than the fixture's. */
const changed = (id: string, fields: Partial<Entry>): Card =>
  cardOf({ ...entry(id, parley), ...fields } as Entry, parley);

describe('the chain', () => {
  const rows: [why: string, card: Card, chain: string][] = [
    ['names the speaker and who carried it', cardFor('vasik-dam'), 'Oren Vasik, reported by Harbour Post'],
    [
      'names every outlet between, in order',
      cardFor('brandt-truce'),
      'Ilsa Brandt, reported by Northwire, carried by Harbour Post',
    ],
    [
      'tells who took it up from whom',
      changed('brandt-truce', { via: ['lake-radio', 'northwire'] }),
      'Ilsa Brandt, reported by Lake Radio, taken up by Northwire, carried by Harbour Post',
    ],
    ['of the narrator is the publisher', cardFor('ferry-sinking'), 'Told by Harbour Post'],
    [
      'of the narrator names whom he relies on',
      changed('ferry-sinking', { via: ['northwire'] }),
      'According to Northwire, carried by Harbour Post',
    ],
    [
      'does not name the publisher twice',
      changed('vasik-dam', { via: ['harbour-post'] }),
      'Oren Vasik, reported by Harbour Post',
    ],
    [
      'of a caption names apart whose picture it is',
      changed('vasik-dam', { photo: ['lake-radio', 'northwire'] }),
      'Oren Vasik, reported by Harbour Post; photo: Lake Radio via Northwire',
    ],
    ['of an outlet begins with it', cardFor('ferry-charge'), 'The Veil, reported by Harbour Post'],
  ];
  it.each(rows)('%s', (_why, card, chain) => expect(card.chain).toBe(chain));
});

describe('the day', () => {
  const rows: [why: string, card: Card, when: string][] = [
    [
      'shows what a derived one is derived from',
      cardFor('vasik-dam'),
      "Said: Wednesday 11 May 1994, derived from the source's “late Wednesday”",
    ],
    ['says that it is not stated', cardFor('lund-honesty'), 'Said: day not stated'],
    [
      'keeps the cue of an unknown one',
      changed('lund-honesty', { said: { date: null, cue: 'lately', basis: 'not stated', note: null } }),
      'Said: day not stated, the source has “lately”',
    ],
    [
      'keeps saying and happening apart',
      cardFor('ferry-charge'),
      "When: Monday 9 May 1994, derived from the source's “on Monday”; told: Tuesday 10 May 1994, derived from the source's “Tuesday”",
    ],
    [
      'keeps what speaks against it, and a date known to the month only',
      changed('talks-end', {
        when: { date: '1994-05', cue: null, basis: 'stated', note: 'the caption has June' },
      }),
      'When: May 1994, stated in the source (the caption has June)',
    ],
  ];
  it.each(rows)('%s', (_why, card, when) => expect(card.when).toBe(when));
});

describe('a card', () => {
  it('names speaker, role, setting and document as the source gives them', () => {
    expect(cardFor('vasik-dam')).toMatchObject({
      speaker: 'Oren Vasik',
      role: 'Tarnian President',
      who: 'Oren Vasik, Tarnian President',
      marked: 'quoted',
      setting: 'Through a radio address',
      document: 'Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994)',
      url: 'https://example.org/lake-report',
    });
  });

  it('tells in other words only what no whole sentences say', () => {
    expect(cardFor('vasik-dam').tells).toBeNull();
    expect(changed('vasik-dam', { quotes: [] }).tells).toMatch(/^Tarnia promises/);
    expect(cardFor('brandt-truce').tells).toBe(entry('brandt-truce', parley).gist);
  });

  it('keeps two fragments apart', () => {
    expect(cardFor('brandt-truce').quotes).toEqual(['thin as spring ice', 'a single shot']);
  });

  it('leaves unnamed speakers unnamed, and says that they are', () => {
    expect(cardFor('adviser-denial')).toMatchObject({
      speaker: 'An adviser to Vasik (not named)',
      role: null,
      chain: 'An adviser to Vasik (not named), reported by Harbour Post',
    });
  });

  it('names the publisher where the narrator tells it', () => {
    expect(cardFor('ferry-sinking')).toMatchObject({
      speaker: 'Harbour Post',
      marked: 'told by the publisher',
    });
  });

  it('keeps the hedge and the note', () => {
    expect(cardFor('ferry-charge').hedge).toBe('Held open in the source: may have been');
    expect(cardFor('brandt-truce').note).toMatch(/^Note: The text says "she"/);
  });

  it('of a corrected entry says so and names what stands in its place', () => {
    expect(cardFor('brandt-harbour').status).toBe(
      'Corrected since; in its place: Velmark offers joint use of a harbour, that of Gull Island. [brandt-harbour-corrected]',
    );
    expect(cardFor('brandt-harbour-corrected').status).toBeNull();
  });

  it('of a replaced entry says so even if an editor forgot its status', () => {
    expect(changed('brandt-harbour', { status: 'on record' }).status).toMatch(/^Replaced since; /);
  });

  it('hedges whatever the source only reports or alleges', () => {
    for (const entry of everyEntry(parley.record.entries)) {
      const card = cardOf(entry, parley);
      const isPlainFact = card.entry.kind === 'stated' && card.entry.speaker === null;
      if (!isPlainFact) expect(cite(card, 'plain')).toMatch(/report|alleg|accord|via |denie/i);
    }
  });
});

describe('cite', () => {
  it('writes a plain line: the words, who, then how we know', () => {
    expect(cite(cardFor('vasik-dam'), 'plain')).toBe(
      '“We will not close the dam in summer. The farmers downstream can rely on that,” Oren Vasik (Tarnian President), quoted. ' +
        "Said: Wednesday 11 May 1994, derived from the source's “late Wednesday”. Through a radio address. " +
        'Oren Vasik, reported by Harbour Post. ' +
        'Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994). [vasik-dam]',
    );
  });

  it('never puts quotation marks around our own words', () => {
    expect(cite(cardFor('adviser-denial'), 'plain')).toMatch(
      /^A second voice from the Tarnian side rejects the account\. \(in Parley's words\)/,
    );
  });

  it('writes Markdown in which each quoted run stands apart and nothing turns into markup', () => {
    const card = changed('brandt-truce', { gist: 'A *strange* [link](x) <b> &amp; R&D' });
    expect(cite(card, 'markdown')).toMatch(
      /^> “thin as spring ice”\n>\n> “a single shot”\n>\n> A \\\*strange\\\* \\\[link\\\]\(x\) \\<b\\> \\&amp; R&D \(in Parley's words\)\n\nIlsa Brandt/,
    );
  });

  it('writes BibTeX that LaTeX can read', () => {
    expect(cite(changed('vasik-dam', { as: 'R&D 100% {chief}' }), 'bibtex')).toBe(
      [
        '@misc{vasik-dam,',
        '  author = {{Oren Vasik}},',
        '  title = {{“We will not close the dam in summer. The farmers downstream can rely on that,”}},',
        '  howpublished = {Oren Vasik, reported by Harbour Post. Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994)},',
        '  year = {1994},',
        '  month = {5},',
        "  note = {R\\&D 100\\% \\textbraceleft{}chief\\textbraceright{}. Quoted. Said: Wednesday 11 May 1994, derived from the source's “late Wednesday”. Through a radio address.},",
        '  url = {https://example.org/lake-report}',
        '}',
      ].join('\n'),
    );
  });

  it('writes BibTeX whose braces are in balance, whatever stands in the record', () => {
    const odd = { ...changed('vasik-dam', { as: 'chief {' }), url: 'https://example.org/a{b' };
    const bibtex = cite(odd, 'bibtex');
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
    expect(bibtex).toContain('  url = {https://example.org/a%7Bb}\n');
  });

  it.each([
    ['a statement that tells of a day', changed('lund-honesty', { when: entry('talks-end', parley).when })],
    ['an event', cardFor('talks-end')],
  ])('writes no year where no day is stated on which it was said: %s', (_what, card) => {
    const bibtex = cite(card, 'bibtex');
    expect(bibtex).toContain('12 May 1994');
    expect(bibtex).not.toMatch(/^ {2}(?:year|month) =/m);
  });
});
