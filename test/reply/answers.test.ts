import { replyTo } from '../../src/reply/answers';
import type { Answer, Why } from '../../src/search/types';
import { idsByHeading, lake } from './lake';

const parley = lake();
const hitsOf = (...ids: string[]) =>
  ids.map((id, at) => ({ position: parley.record.entries.find(id), score: 9 - at }));
const answer = (fields: Partial<Answer>): Answer => ({
  outcome: 'found',
  why: null,
  hits: [],
  isOfDays: false,
  isList: false,
  groupBy: null,
  explain: () => [],
  namesakes: [],
  ...fields,
});

describe('an answer', () => {
  it('that is found lets the words speak for themselves', () => {
    const reply = replyTo(answer({ hits: hitsOf('vasik-dam', 'brandt-truce') }), parley);
    expect(reply).toMatchObject({ outcome: 'found', lead: [] });
    expect(idsByHeading(reply)).toEqual({ '': ['vasik-dam', 'brandt-truce'] });
    expect(reply.sections[0]?.cards[0]?.context).toBe(false);
  });

  it('to a comparison stands under the sides, outlets and people without a side last', () => {
    const hits = hitsOf(
      'ferry-charge',
      'soro-denial',
      'dunn-attends',
      'brandt-truce',
      'vasik-dam',
      'shore-withdrawal',
    );
    expect(idsByHeading(replyTo(answer({ hits, groupBy: 'side' }), parley))).toEqual({
      Tarnia: ['soro-denial', 'vasik-dam'],
      Velmark: ['brandt-truce'],
      'No side given': ['shore-withdrawal'],
      Outlets: ['ferry-charge', 'dunn-attends'],
    });
  });

  it('shows who denies an event only where that is what was asked for', () => {
    const [event, words] = hitsOf('ferry-charge', 'vasik-dam');
    const headings = (hits: Answer['hits']) => Object.keys(idsByHeading(replyTo(answer({ hits }), parley)));
    expect(headings([event, words].flatMap((hit) => hit ?? []))).toEqual(['', 'Denied by']);
    expect(headings(hitsOf('vasik-dam', 'brandt-truce', 'ferry-charge'))).toEqual(['']);
    // One of two who deny it is not all.
    expect(idsByHeading(replyTo(answer({ hits: hitsOf('ferry-charge', 'soro-denial') }), parley))).toEqual({
      '': ['ferry-charge'],
      'Denied by': ['soro-denial', 'adviser-denial'],
    });
  });

  it('to a question that does not ask for everything is cut, and says so', () => {
    const hits = Array.from({ length: 9 }, (_, position) => ({ position, score: 1 }));
    const leadOf = (fields: Partial<Answer>) => replyTo(answer({ hits, ...fields }), parley).lead;
    expect(leadOf({})[0]).toMatch(/^The first 8 of 9\./);
    expect(leadOf({ isList: true })).toEqual([]);
  });

  it('to a list by speaker stands under their names', () => {
    const hits = hitsOf('vasik-dam', 'brandt-truce', 'brandt-harbour-corrected');
    expect(idsByHeading(replyTo(answer({ hits, groupBy: 'speaker' }), parley))).toEqual({
      'Oren Vasik': ['vasik-dam'],
      'Ilsa Brandt': ['brandt-truce', 'brandt-harbour-corrected'],
    });
  });

  const whys: [why: Why | null, hits: string[], lead: string[]][] = [
    [
      { is: 'other speaker', asked: ['lund'] },
      ['vasik-dam'],
      ['Nothing like this is on record from Adaeze Lund. It is on record from Oren Vasik:'],
    ],
    [
      { is: 'not theirs', asked: ['lund'] },
      ['vasik-dam'],
      [
        'Nothing like this is on record from Adaeze Lund.',
        'Nearest on record, as context and not as the answer:',
      ],
    ],
    [
      { is: 'not theirs', asked: ['lund'], about: ['Ruud'] },
      ['presidents-absent'],
      ['Nothing like this is on record from Adaeze Lund. Where the record mentions “Ruud”:'],
    ],
    [
      { is: 'no words', asked: ['ruud'] },
      ['presidents-absent'],
      [
        'No words of Hanne Ruud are on record, neither quoted nor reported. Where the record mentions Hanne Ruud:',
      ],
    ],
    [
      { is: 'unquoted', asked: ['soro'] },
      ['soro-denial'],
      ['No words of Pell Soro are quoted on this. On record only in other words:'],
    ],
    [
      { is: 'unquoted', asked: [] },
      ['soro-denial'],
      ['No words are quoted on this. On record only in other words:'],
    ],
    [
      { is: 'premise', words: ['agreed'] },
      ['brandt-harbour-corrected'],
      ['The record does not support “agreed” as asked. On record instead:'],
    ],
    [
      { is: 'premise', words: ['agreed'], told: true },
      ['brandt-harbour-corrected'],
      ['Not as asked. What is on record of “agreed”:'],
    ],
    [
      { is: 'unstated', detail: 'casualties', note: null },
      ['ferry-sinking'],
      ['The record does not give any casualties.', 'Nearest on record, as context and not as the answer:'],
    ],
    [
      { is: 'unstated', detail: 'number', note: null },
      ['ferry-sinking'],
      ['The record does not give a figure for this.', 'Nearest on record, as context and not as the answer:'],
    ],
    [
      { is: 'unstated', detail: 'name', note: 'The report does not name the adviser.' },
      ['adviser-denial'],
      ['The report does not name the adviser.', 'Nearest on record, as context and not as the answer:'],
    ],
    [
      { is: 'unknown', words: ['Ata\u202elanta'] },
      ['vasik-dam'],
      ["Not in Parley's record: “Atalanta”.", 'Nearest on record, as context and not as the answer:'],
    ],
    [null, ['vasik-dam'], ['Nearest on record, as context and not as the answer:']],
  ];
  it('apart from what others are on record with stands what comes near from those asked for', () => {
    const why: Why = { is: 'other speaker', asked: ['soro'], near: true };
    const reply = replyTo(
      answer({ outcome: 'elsewhere', why, hits: hitsOf('vasik-dam', 'soro-denial') }),
      parley,
    );
    expect(reply.lead).toEqual([
      'Nothing like this is on record from Pell Soro. It is on record from Oren Vasik:',
    ]);
    expect(idsByHeading(reply)).toEqual({ '': ['vasik-dam'], 'Nearest from Pell Soro': ['soro-denial'] });
  });

  it('what comes near from those asked for stays theirs where it denies what others are on record with', () => {
    const why: Why = { is: 'other speaker', asked: ['soro'], near: true };
    const hits = hitsOf('ferry-charge', 'soro-denial');
    expect(idsByHeading(replyTo(answer({ outcome: 'elsewhere', why, hits }), parley))).toMatchObject({
      '': ['ferry-charge'],
      'Nearest from Pell Soro': ['soro-denial'],
    });
  });

  it.each(whys)('elsewhere says why, and marks what it shows as context: %j', (why, ids, lead) => {
    const reply = replyTo(answer({ outcome: 'elsewhere', why, hits: hitsOf(...ids) }), parley);
    expect(reply.lead).toEqual(lead);
    expect(reply.sections.flatMap(({ cards }) => cards.map((card) => card.context))).toEqual([true]);
  });

  it('that is none says what the record covers and offers questions that have an answer', () => {
    const reply = replyTo(answer({ outcome: 'none' }), parley);
    expect(reply.lead).toEqual([
      "Nothing on record answers this. Parley's record covers 7 statements and 6 events from 2 documents " +
        '(Correction to the report on the lake talks; Report on the second round of the lake talks), Monday 9 May 1994 to Thursday 12 May 1994.',
    ]);
    expect(reply.starters?.length).toBeGreaterThan(0);
    expect(reply.starters?.length).toBeLessThanOrEqual(3);
  });

  it('to several questions stands under each of them, and shows an entry once', () => {
    const parts = [
      { asked: 'Vasik on the dam', answer: answer({ hits: hitsOf('vasik-dam') }) },
      { asked: 'Vasik on water', answer: answer({ hits: hitsOf('vasik-dam') }) },
      {
        asked: 'Lund on the dam',
        answer: answer({ outcome: 'elsewhere', why: { is: 'other speaker', asked: ['lund'] } }),
      },
    ];
    const reply = replyTo(answer({ outcome: 'elsewhere', parts }), parley);
    expect(reply.lead).toEqual(['3 questions in one, each answered apart:']);
    expect(idsByHeading(reply)).toEqual({
      'Vasik on the dam': ['vasik-dam'],
      'Vasik on water': [],
      'Lund on the dam': [],
    });
    expect(reply.sections.map(({ lines }) => lines)).toEqual([
      [],
      ['1 entry on this is shown above.'],
      ['Nothing like this is on record from Adaeze Lund.'],
    ]);
  });

  it('to nothing at all asks for a question', () => {
    expect(replyTo(answer({ outcome: 'none', why: { is: 'empty' } }), parley).lead).toEqual([
      'Nothing in this can be looked up. Type a question, a name or a few words.',
    ]);
  });
});
