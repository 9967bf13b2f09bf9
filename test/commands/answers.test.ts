import fc from 'fast-check';
import { answerRequest, commands } from '../../commands';
import { help } from '../../commands/help';
import { examples } from '../../src/reply/help';
import type { Reply } from '../../src/reply/reply';
import { surveyOf } from '../../src/reply/survey';
import { idsByHeading, idsOf, lake, textOf } from '../reply/lake';
import { istanbul } from '../search/parley';

const parley = lake();
const answer = (command: string, options: Record<string, string> = {}): Reply =>
  answerRequest({ command, options }, parley);
/** Two people of one name. */
const namesakes = lake((files) => files.person('ruud', { name: 'Hanne Vasik', aliases: ['Vasik'] }));
/** The same, where only one of them is called by the surname alone. */
const oneCalledSo = lake((files) => files.person('ruud', { name: 'Hanne Vasik', aliases: [] }));
const idsIn = (reply: Reply) => reply.sections.flatMap((section) => idsOf(section.cards));

describe('an unknown command', () => {
  it('is named with the commands there are', () => {
    expect(answer('asks\u202e')).toEqual({
      outcome: 'error',
      lead: [
        'There is no command “asks”. The commands are ask, quote, event, speaker, compare, timeline, check, brief, sources and help.',
      ],
      sections: [],
    });
  });
});

describe('a question for Parley itself', () => {
  it.each([
    ['what can you do', '/help'],
    ['what is your source', '/sources'],
  ])('%j is told of %s', (question, command) => {
    const reply = answer('ask', { question });
    expect(reply.outcome).toBe('none');
    expect(reply.lead.join(' ')).toContain(command);
  });
});

describe('the request of a reply', () => {
  const guesses: [command: string, options: Record<string, string>][] = [
    ['quote', { speaker: 'Vasyk' }],
    ['event', { person: 'Vasyk' }],
    ['quote', { topic: 'armistice' }],
    ['quote', { from: 'Wednesday' }],
    ['brief', { to: '11 May' }],
    ['timeline', { place: 'Prot Quill' }],
    ['speaker', { name: 'Vasyk' }],
    ['check', { quote: 'thin as spring ice', speaker: 'Vasyk' }],
    ['sources', { id: 'Report on the secnd round of the lake talks' }],
  ];
  it.each(guesses)(
    'gives the answer again with what a name or a day was taken for: /%s %j',
    (command, options) => {
      const reply = answer(command, options);
      expect(reply.lead[0]).toContain('taken as');
      expect(reply.request && answerRequest(reply.request, parley)).toEqual(reply);
    },
  );
});

describe('ask', () => {
  it('answers a question with who said it first', () => {
    const reply = answer('ask', { question: 'what did Vasik say about the dam' });
    expect(reply.outcome).toBe('found');
    expect(idsIn(reply)[0]).toBe('vasik-dam');
  });

  it.each(['', ' ', '?!…', '\u202e\u0000'])('asks for words where there are none: %j', (question) => {
    expect(answer('ask', { question })).toMatchObject({ outcome: 'none', sections: [] });
  });

  it.each(['soro-denial', 'Pell Soro: The minister rejects the account of a charge aboard.'])(
    'finds the very entry that was picked: %s',
    (question) => expect(idsIn(answer('ask', { question }))).toEqual(['soro-denial']),
  );

  it('shows how it understood only when asked', () => {
    const request = { command: 'ask', options: { question: 'dam' } };
    expect(answerRequest(request, parley).explain).toBeUndefined();
    expect(answerRequest(request, parley, true).explain?.length).toBeGreaterThan(0);
  });
});

describe('quote', () => {
  it('without options shows every statement', () => {
    expect(idsIn(answer('quote'))).toHaveLength(7);
  });

  const filters: [options: Record<string, string>, ids: string[]][] = [
    [{ text: 'dam' }, ['vasik-dam']],
    [{ text: 'vasik-dam' }, ['vasik-dam']],
    [{ speaker: 'Wassik' }, ['vasik-dam']],
    [{ side: 'tarnia' }, ['vasik-dam', 'soro-denial', 'adviser-denial']],
    [{ topic: 'Truce' }, ['brandt-truce']],
    [{ place: 'gull-island' }, ['brandt-harbour-corrected']],
    [{ outlet: 'Northwire' }, ['brandt-harbour', 'brandt-truce']],
    [{ kind: 'reported', side: 'tarnia' }, ['adviser-denial']],
    [{ from: 'Wednesday', to: '1994-05' }, ['vasik-dam']],
    [{ from: '11 May' }, ['vasik-dam']],
  ];
  it.each(filters)('filters by %j', (options, ids) => {
    const reply = answer('quote', options);
    expect(reply.outcome).toBe('found');
    expect(idsIn(reply).sort()).toEqual([...ids].sort());
  });

  it('keeps the request with ids in the place of what was typed', () => {
    const { request } = answer('quote', { speaker: 'Wassik', from: '11 May 1994' });
    expect(request).toEqual({ command: 'quote', options: { speaker: 'vasik', from: '1994-05-11' } });
  });

  it('that matches nothing together says what there is without one of the options', () => {
    const reply = answer('quote', { text: 'dam', speaker: 'Lund' });
    expect(reply.outcome).toBe('elsewhere');
    expect(reply.lead).toEqual([
      'Nothing on record matches text “dam” and speaker Adaeze Lund together.',
      '1 statement on record, leaving out text “dam”:',
    ]);
    expect(idsByHeading(reply)).toEqual({ 'Nearest on record': ['lund-honesty'] });
    expect(reply.choices).toEqual([
      {
        label: 'Leave out text “dam”: 1 statement',
        description: null,
        request: { command: 'quote', options: { speaker: 'lund' } },
      },
      {
        label: 'Leave out speaker Adaeze Lund: 1 statement',
        description: null,
        request: { command: 'quote', options: { text: 'dam' } },
      },
    ]);
  });

  it.each<[Record<string, string>, string[]]>([
    [{ speaker: 'Brandt', kind: 'quote' }, ['brandt-harbour-corrected', 'brandt-harbour', 'brandt-truce']],
    [
      { speaker: 'Brandt', outlet: 'Lake Radio' },
      ['brandt-harbour-corrected', 'brandt-harbour', 'brandt-truce'],
    ],
    [{ side: 'Quillon', topic: 'water' }, ['lund-honesty']],
    [{ outlet: 'Northwire', topic: 'water' }, ['vasik-dam']],
    [{ speaker: 'Vasik', kind: 'reported', place: 'Gull Island', from: '1994-05-12' }, ['vasik-dam']],
  ])('keeps to whoever is asked for, in whatever order the options come: %j', (options, ids) => {
    const turned = Object.fromEntries(Object.entries(options).reverse());
    const reply = answer('quote', options);
    expect([reply.outcome, idsIn(reply)]).toEqual(['elsewhere', ids]);
    expect(answer('quote', turned)).toEqual(reply);
  });

  it.each<[string, Record<string, string>, string, string[]]>([
    [
      'quote',
      { place: 'northern shore' },
      'With /event there is something on record (1 event):',
      ['shore-withdrawal'],
    ],
    ['event', { topic: 'water' }, 'With /quote there is something on record (1 statement):', ['vasik-dam']],
    ['event', { person: 'Soro' }, 'With /quote there is something on record (1 statement):', ['soro-denial']],
  ])('shows what the other command has for the same: /%s %j', (command, options, line, ids) => {
    const reply = answer(command, options);
    expect([reply.outcome, reply.lead.at(-1), idsIn(reply)]).toEqual(['elsewhere', line, ids]);
  });

  it('shows where the record mentions whom it has no words of', () => {
    const reply = answer('quote', { speaker: 'Ruud', topic: 'ferry' });
    expect(reply.lead).toEqual([
      'Nothing on record matches speaker Hanne Ruud and topic The loss of the ferry together.',
      'No words of Hanne Ruud are on record, neither quoted nor reported.',
      'Where the record mentions Hanne Ruud (1 entry), leaving out topic The loss of the ferry:',
    ]);
    expect(idsIn(reply)).toEqual(['presidents-absent']);
    expect(reply.choices?.[0]?.request).toEqual({ command: 'speaker', options: { name: 'ruud' } });
    const both = answer('quote', { speaker: 'Ruud', place: 'Port Quill', topic: 'talks' });
    const lines = both.choices?.map(({ request }) => JSON.stringify(request)) ?? [];
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('shows what came through an outlet that said nothing itself, or no statements', () => {
    const reply = answer('quote', { speaker: 'Northwire' });
    expect(reply.lead.at(-1)).toBe('What came through Northwire (2 entries):');
    expect(idsIn(reply)).toEqual(['brandt-harbour', 'brandt-truce']);
    expect(idsIn(answer('quote', { outlet: 'Lake Radio' }))).toEqual(['shore-withdrawal']);
  });

  it('shows what is said as part of an entry on a body that has no words of its own', () => {
    const guild = lake((files) => {
      files.data.people.push({ id: 'guild', name: 'Guild of Fishers', kind: 'body' });
      files.entry('presidents-absent', { about: { people: ['guild'] } });
      const part = { to: 'presidents-absent', how: 'part of' as const };
      const truce = files.entry('brandt-truce', { links: [part] });
      const links = [part, { to: 'brandt-truce', how: 'repeats' as const }];
      files.source('lake-report').statements.push({ ...truce, kind: 'fragment', id: 'truce-again', links });
    });
    const reply = answerRequest({ command: 'quote', options: { side: 'Guild of Fishers' } }, guild);
    expect(idsIn(reply)).toEqual(['presidents-absent', 'brandt-truce']);
    expect(reply.lead.at(-1)).toBe('Where the record mentions Guild of Fishers (2 entries):');
  });

  it('takes the name of a person for the side that they stand on, and says so', () => {
    const reply = answer('quote', { side: 'Soro' });
    expect(reply.lead).toEqual(['“Soro” taken as Tarnia, the side of Pell Soro.', '3 statements on record.']);
  });

  const undated: [options: Record<string, string>, lead: string[]][] = [
    [
      { topic: 'truce', from: '1994' },
      [
        'Nothing on record matches topic Truce and the days from Saturday 1 January 1994 on together.',
        '1 statement whose day of saying is not stated is left out.',
        '1 statement on record, whatever the day:',
      ],
    ],
    [
      { from: '1994-05-11', to: '1994-05-11' },
      ['1 statement on record.', '6 statements whose day of saying is not stated are left out.'],
    ],
    [
      { text: 'dam', to: '1994-05-10' },
      [
        'Nothing on record matches text “dam” and the days up to Tuesday 10 May 1994 together.',
        '1 statement on record, whatever the day:',
      ],
    ],
  ];
  it.each(undated)('says what the days leave out, and drops them first: %j', (options, lead) => {
    expect(answer('quote', options).lead).toEqual(lead);
  });

  it('keeps to the days on which something was said, and counts what only tells of them', () => {
    const told = lake((files) =>
      files.entry('vasik-dam', { when: { date: '1994-05-09', cue: 'on Monday', basis: 'derived' } }),
    );
    const quotes = (options: Record<string, string>) => answerRequest({ command: 'quote', options }, told);
    const line =
      '1 statement said on other days, or on none stated, tells of these days: /timeline shows it.';
    expect(quotes({ to: '1994-05-10' }).outcome).toBe('elsewhere');
    expect(quotes({ to: '1994-05-10' }).lead).toContain(line);
    expect(quotes({ to: '1994-05-10', text: 'dam' }).lead).toContain(line);
    expect(idsIn(quotes({ from: '1994-05-11' }))).toEqual(['vasik-dam']);
    expect(quotes({ to: '1994-05-11' }).lead).not.toContain(line);
    expect(idsIn(answerRequest({ command: 'timeline', options: { to: '1994-05-09' } }, told))).toContain(
      'vasik-dam',
    );
  });

  it('counts what only tells of the days, however much happened on them', () => {
    const crowded = lake((files) => {
      files.entry('vasik-dam', { when: { date: '1994-05-09', cue: 'on Monday', basis: 'derived' } });
      const { events } = files.source('lake-report');
      const sinkings = events.filter(({ id }) => id === 'ferry-sinking');
      for (let n = 0; n < 30; n++)
        events.push(...sinkings.map((event) => ({ ...event, id: `month-${n}`, gist: 'Months and months.' })));
    });
    const options = { to: '1994-05-10', text: 'months' };
    expect(answerRequest({ command: 'quote', options }, crowded).lead).toContain(
      '1 statement said on other days, or on none stated, tells of these days: /timeline shows it.',
    );
  });

  it('shows no event of another day that was only told on the days asked for', () => {
    const told = lake((files) =>
      files.entry('ferry-sinking', { said: { date: '1994-05-12', cue: 'on Thursday', basis: 'derived' } }),
    );
    const ids = (options: Record<string, string>) =>
      answerRequest({ command: 'event', options }, told).sections.flatMap(({ cards }) =>
        cards.map(({ entry }) => entry.id),
      );
    expect(ids({ from: '1994-05-12', to: '1994-05-12' })).not.toContain('ferry-sinking');
    expect(ids({ from: '1994-05-09', to: '1994-05-09' })).toContain('ferry-sinking');
  });

  it('says of an entry picked that the days leave it out, and not of others that read like it', () => {
    const alike = lake((files) =>
      files.entry('lund-honesty', {
        gist: 'Tarnia promises that water keeps flowing through the winter months.',
      }),
    );
    const text = 'Oren Vasik: Tarnia promises that water keeps flowing through the summer months.';
    const options = { text, to: '1994-05-10' };
    expect(answerRequest({ command: 'quote', options }, alike).lead.slice(1)).toEqual([
      '1 statement on record, whatever the day:',
    ]);
  });

  it('shows the nearest day where days alone are asked for, and leads on to what has none', () => {
    const reply = answer('event', { to: '1990' });
    expect(reply.outcome).toBe('elsewhere');
    expect(reply.lead.at(-1)).toBe('The nearest day on record: Monday 9 May 1994');
    expect(idsIn(reply)[0]).toBe('ferry-sinking');
    expect(reply.choices?.map(({ request }) => request.options)).toEqual([
      { from: '1994-05-09', to: '1994-05-09' },
      {},
    ]);
  });

  it('shows both days that are equally near', () => {
    const { lead } = answer('event', { from: '1994-05-10', to: '1994-05-10' });
    expect(lead).toContain('The nearest days on record: Monday 9 May 1994 and Wednesday 11 May 1994');
  });

  it('says which day a weekday is taken for, once', () => {
    expect(answer('quote', { from: 'Wednesday', to: 'Wednesday' }).lead[0]).toBe(
      '“Wednesday” taken as Wednesday 11 May 1994.',
    );
    expect(answer('quote', { from: 'Wednesday', to: 'Wednesday' }).lead[1]).toBe('1 statement on record.');
    expect(answer('quote', { from: '11 May 1994' }).lead[0]).toBe('1 statement on record.');
  });

  it('names a kind in quotation marks, and one statement as the only one', () => {
    expect(answer('quote', { kind: 'quote', speaker: 'Brandt' }).lead[0]).toBe(
      'Nothing on record matches speaker Ilsa Brandt and the kind “whole sentences quoted” together.',
    );
    expect(answer('quote', { text: 'dam' }).lead).toEqual(['1 statement on record.']);
  });

  it('shows an entry picked beside a filter that it does not pass only as context', () => {
    const reply = answer('quote', { text: 'brandt-truce', kind: 'reported' });
    expect(reply.outcome).toBe('elsewhere');
    expect(idsByHeading(reply)).toEqual({ 'Nearest on record': ['brandt-truce'] });
  });

  it('that is an event says so', () => {
    const reply = answer('quote', { text: 'heads of state stayed away' });
    expect(reply).toMatchObject({ outcome: 'elsewhere' });
    expect(idsIn(reply)).toEqual(['presidents-absent']);
  });

  it.each([
    ['British government', 'Those who speak for the British government are included.'],
    ['European Union', 'No words of the European Union are on record, neither quoted nor reported.'],
    ['United States', 'Where the record mentions the United States (3 entries):'],
  ])('speaks of %s in a sentence, and says who speaks for it', (speaker, line) => {
    const { lead } = answerRequest({ command: 'quote', options: { speaker } }, istanbul());
    expect(lead).toContain(line);
  });

  it('names whom there is where nobody of the name is on record', () => {
    const reply = answer('quote', { speaker: 'Zebulon' });
    expect(reply.outcome).toBe('none');
    expect(reply.lead).toEqual([
      "Nothing under the option “speaker” answers to “Zebulon” in Parley's record.",
      'Nothing comes near it, but others are on record:',
    ]);
    expect(reply.choices?.[0]).toEqual({
      label: 'Ilsa Brandt',
      description: null,
      request: { command: 'quote', options: { speaker: 'brandt' } },
    });
  });

  it.each([
    ['Boris Brandt', ['Ilsa Brandt'], 'a surname beside another first name'],
    ['Tarnian king', expect.arrayContaining(['Pell Soro', 'Tarnia']), 'an office that nobody of a side has'],
  ])('offers whom %j comes near, and takes nobody for it', (speaker, names) => {
    const reply = answer('quote', { speaker });
    expect(reply.outcome).toBe('none');
    expect(reply.lead).toHaveLength(1);
    expect(reply.choices?.map(({ label }) => label)).toEqual(names);
  });

  it('never takes a name for one of several that it only resembles', () => {
    const reply = answer('quote', { speaker: 'radio post' });
    expect(reply.outcome).toBe('none');
    expect(reply.choices?.map((choice) => choice.label)).toEqual(['Harbour Post', 'Lake Radio']);
  });

  it('searches all who answer to a name and offers to narrow it down', () => {
    const reply = answerRequest({ command: 'quote', options: { speaker: 'Vasik' } }, namesakes);
    expect(reply.lead.slice(0, 2)).toEqual([
      '“Vasik” can be Oren Vasik or Hanne Vasik.',
      'All of them are searched.',
    ]);
    expect(idsIn(reply)).toEqual(['vasik-dam']);
    expect(reply.choices?.map((choice) => choice.label)).toEqual(['Oren Vasik', 'Hanne Vasik']);
  });

  it('takes a surname for whom the editor gave it to, and for nobody else', () => {
    const reply = answerRequest({ command: 'quote', options: { speaker: 'Vasik' } }, oneCalledSo);
    expect(reply.lead).toEqual(['1 statement on record.']);
  });

  it('searches for all that a list of names holds', () => {
    const reply = answer('quote', { topic: 'dam and talks' });
    expect(reply.lead).toEqual(['2 statements on record.']);
    expect(idsIn(reply)).toEqual(['lund-honesty', 'vasik-dam']);
    expect(answer('quote', { topic: 'armistice and talks' }).lead[0]).toBe(
      '“armistice and talks” taken as Truce and The talks.',
    );
  });

  it('offers in the place of an unknown name those that stand beside the other options', () => {
    for (const options of [
      { speaker: 'Zebulon', topic: 'truce' },
      { topic: 'truce', speaker: 'Zebulon' },
    ])
      expect(answer('quote', options).choices?.map(({ label }) => label)).toEqual([
        'Ilsa Brandt',
        'villagers of the northern shore (not named)',
        'Velmark',
      ]);
  });

  it('names the command that knows a name which the option does not take', () => {
    const reply = answer('quote', { place: 'Tarnia' });
    expect(reply.lead).toEqual(["Nothing under the option “place” answers to “Tarnia” in Parley's record."]);
    expect(reply.choices?.map(({ label }) => label)).toEqual(['In /speaker: Tarnia']);
  });

  it('offers questions on what it understood of a text that nothing answers', () => {
    expect(answer('quote', { text: 'Zebulon on the ferry' }).starters?.[0]).toMatch(/ferry/);
    expect(answer('quote', { text: 'Zebulon' }).starters).toEqual(surveyOf(parley).starters.slice(0, 3));
  });

  it('says which topic a word is taken for that does not stand in its name', () => {
    expect(answer('quote', { topic: 'armistice' }).lead[0]).toBe('“armistice” taken as Truce.');
    expect(answer('quote', { topic: 'truce' }).lead[0]).toBe('1 statement on record.');
    expect(answer('compare', { topic: 'harbour' }).lead[0]).toBe(
      'Use of harbours: 1 side on record (Velmark).',
    );
    expect(answer('quote', { topic: 'the dam' }).lead[0]).toBe('1 statement on record.');
    expect(answer('quote', { topic: 'water' }).lead[0]).toBe('1 statement on record.');
  });

  it('searches for the words of a topic that the record does not list', () => {
    const reply = answer('quote', { topic: 'farmers downstream' });
    expect(idsIn(reply)).toEqual(['vasik-dam']);
  });

  it('reads a last day from the first one on, in whatever order they are given', () => {
    const week = 'the days from Thursday 12 May 1994 to Wednesday 18 May 1994';
    const { lead, request } = answer('quote', { to: 'Wednesday', from: 'Thursday', speaker: 'Vasik' });
    expect(lead).toContain(`Nothing on record matches speaker Oren Vasik and ${week} together.`);
    expect(lead.slice(0, 2)).toEqual([
      '“Thursday” taken as Thursday 12 May 1994.',
      '“Wednesday” taken as Wednesday 18 May 1994.',
    ]);
    expect(request?.options).toEqual({ to: 'Wednesday', from: 'Thursday', speaker: 'vasik' });
  });

  it('takes no day of another year for one just behind the newest', () => {
    expect(answer('quote', { from: '9 May', to: '15 May' }).lead).toEqual(
      expect.arrayContaining(['“15 May” taken as Sunday 15 May 1994.', '1 statement on record.']),
    );
  });

  const faults: [options: Record<string, string>, lead: string][] = [
    [
      { from: 'the day after' },
      'The option “from” takes a day, and “the day after” is none. A day is typed as 2022-03-29, 29/3/2022, “29 March 2022”, “March 29”, “Monday”, or 2022-03 or 2022 for all of it.',
    ],
    [
      { to: 'yesterday' },
      "The option “to” takes a day, and “yesterday” depends on the day of asking. Parley's days are those of the record, whose newest is Saturday 14 May 1994.",
    ],
    [
      { from: '12 May', to: '9 May' },
      'Monday 9 May 1994, given under “to”, is earlier than Thursday 12 May 1994, given under “from”. Give the earlier day under “from” and the later one under “to”.',
    ],
  ];
  it.each(faults)('names what is wrong with %j', (options, lead) => {
    expect(answer('quote', options)).toEqual({ outcome: 'error', lead: [lead], sections: [] });
  });
});

describe('event', () => {
  it('finds events only, by place, person, topic or text', () => {
    expect(idsIn(answer('event', { place: 'Port Quill' }))).toEqual(['talks-end', 'presidents-absent']);
    expect(idsIn(answer('event', { person: 'Ruud' }))).toEqual(['presidents-absent']);
    expect(idsIn(answer('event', { text: 'ferry lost' }))[0]).toBe('ferry-sinking');
  });

  it('leads on to what others say of whoever or whatever is asked for', () => {
    const { lead, choices } = answerRequest(
      { command: 'event', options: { person: 'Umerov', topic: 'poisoning' } },
      istanbul(),
    );
    expect(lead.at(-1)).toMatch(/^On the same, \d statements: \/quote text:"Rustem Umerov" topic:poisoning$/);
    expect(choices?.at(-1)?.request).toEqual({
      command: 'quote',
      options: { text: 'Rustem Umerov', topic: 'poisoning' },
    });
    expect(answer('event', { from: '9 May' }).lead.join(' ')).not.toContain('/quote');
  });

  it('tells nobody of an event without who denies it, nor does a question', () => {
    const denials = { 'Denied by': ['soro-denial', 'adviser-denial'] };
    expect(idsByHeading(answer('event', { topic: 'ferry' }))).toMatchObject(denials);
    const question = 'what did The Veil report';
    expect(idsByHeading(answer('ask', { question }))).toMatchObject(denials);
  });

  it('shows those first that name who is asked for', () => {
    const named = lake((files) => {
      files.entry('talks-end', { about: { people: ['ruud'] } });
      files.entry('presidents-absent', { gist: 'Neither president comes, not even Ruud.' });
    });
    const reply = answerRequest({ command: 'event', options: { person: 'Ruud' } }, named);
    expect(idsIn(reply)).toEqual(['presidents-absent', 'talks-end']);
  });
});

describe('speaker', () => {
  it('shows who it is, everything on record from them, and where they are only mentioned', () => {
    const reply = answer('speaker', { name: 'Васік' });
    expect(reply.lead).toEqual([
      'Oren Vasik: Person',
      'Role as the source gives it: Tarnian President',
      'Side: Tarnia',
    ]);
    expect(idsByHeading(reply)).toEqual({
      'On record: Oren Vasik': ['vasik-dam'],
      'Only mentioned: Oren Vasik': ['adviser-denial', 'dunn-attends', 'presidents-absent'],
    });
  });

  it('tells what a body said itself from what those said who speak for it', () => {
    const { sections } = answerRequest(
      { command: 'speaker', options: { name: 'British government' } },
      istanbul(),
    );
    expect(
      sections.slice(0, 2).map(({ heading, cards }) => [heading, cards.map(({ entry }) => entry.id)]),
    ).toEqual([
      ['On record: British government', ['british-government-very-concerning']],
      ['On record from those who speak for: British government', ['truss-putin-not-serious']],
    ]);
  });

  it('says of someone only mentioned that no words are on record', () => {
    expect(answer('speaker', { name: 'Ruud' }).lead).toContain(
      'No words on record, neither quoted nor reported; only mentions.',
    );
  });

  it('shows the roles that the source gives someone only mentioned, each once', () => {
    const named = lake((files) => {
      const roles = [
        { of: 'ruud', as: 'President' },
        { of: 'vasik', as: 'head of state' },
      ];
      files.entry('presidents-absent', { roles });
      files.entry('dunn-attends', { roles: [{ of: 'ruud', as: 'President' }] });
    });
    const leadOf = (name: string) => answerRequest({ command: 'speaker', options: { name } }, named).lead;
    expect(leadOf('Ruud')).toContain('Role as the source gives it: President');
    expect(leadOf('Vasik')).toContain('Role as the source gives it: Tarnian President; head of state');
  });

  it('shows of a country or body only what names it, not what names its people', () => {
    expect(idsByHeading(answer('speaker', { name: 'Velmark' }))['Only mentioned: Velmark']).toEqual([
      'talks-end',
      'lund-honesty',
      'ferry-charge',
    ]);
  });

  it('finds someone unnamed by what suggestions show', () => {
    const reply = answer('speaker', { name: 'an adviser to Vasik (not named)' });
    expect(reply.lead.slice(0, 2)).toEqual([
      'An adviser to Vasik: Person',
      'The source does not give the name.',
    ]);
  });

  it('shows what came through an outlet apart from what it told itself', () => {
    expect(idsByHeading(answer('speaker', { name: 'Lake Radio' }))).toMatchObject({
      'On record through: Lake Radio': ['shore-withdrawal'],
    });
  });

  it('never answers for two people of one name', () => {
    const reply = answerRequest({ command: 'speaker', options: { name: 'Vasik' } }, namesakes);
    expect(reply.lead).toEqual(['“Vasik” can be Oren Vasik or Hanne Vasik.', 'Which one is meant?']);
    expect(idsIn(reply)).toEqual([]);
    expect(reply.choices?.map((choice) => choice.request.options)).toEqual([
      { name: 'vasik' },
      { name: 'ruud' },
    ]);
  });

  it('tells of the other where the surname alone leads to one of them', () => {
    const reply = answerRequest({ command: 'speaker', options: { name: 'Vasik' } }, oneCalledSo);
    expect(reply.lead[0]).toBe('Of the same surname: Hanne Vasik, asked for by the full name.');
    expect(idsIn(reply)[0]).toBe('vasik-dam');
  });

  it('asks which of several names is meant, and takes none for the other', () => {
    const reply = answer('speaker', { name: 'Brandt and Vasik' });
    expect(reply.lead).toEqual([
      '“Brandt and Vasik” names Ilsa Brandt and Oren Vasik; a page is about one of them.',
      'Which one is meant?',
    ]);
    expect(reply.choices?.map(({ label }) => label)).toEqual(['Ilsa Brandt', 'Oren Vasik']);
  });
});

describe('a list of names', () => {
  it('is searched for those who are on record, and says who is not, and who of them has said nothing', () => {
    const reply = answer('quote', { speaker: 'Vasik, Ruud and Quarrel' });
    expect(reply.lead).toEqual([
      'No words of Hanne Ruud are on record, neither quoted nor reported.',
      "Nothing under the option “speaker” answers to “Quarrel” in Parley's record.",
      '1 statement on record.',
    ]);
    expect(answer('speaker', { name: 'Vasik and Quarrel' }).lead.slice(0, 2)).toEqual([
      "Nothing under the option “name” answers to “Quarrel” in Parley's record.",
      'Oren Vasik: Person',
    ]);
  });
});

describe('compare', () => {
  it('sets the positions of the sides next to each other and names who is silent', () => {
    const reply = answer('compare', { topic: 'Use of harbours' });
    expect(reply.lead).toEqual([
      'Use of harbours: 1 side on record (Velmark).',
      'Silent on it in the record: Tarnia and Quillon.',
      'Left out: 1 entry corrected, withdrawn or wrongly attributed since; /timeline shows it.',
    ]);
    expect(idsByHeading(reply)).toEqual({ Velmark: ['brandt-harbour-corrected'] });
  });

  const takenBack = (status: string) =>
    answerRequest(
      { command: 'compare', options: { topic: 'ferry' } },
      lake((files) => files.entry('soro-denial', { status, speaker: 'brandt' })),
    );

  it('does not call silent who took words back, but those to whom they were wrongly given', () => {
    expect(takenBack('withdrawn').lead.slice(0, 2)).toEqual([
      'The loss of the ferry: 1 side on record (Tarnia).',
      'Silent on it in the record: Quillon.',
    ]);
    expect(takenBack('misattributed').lead.slice(1, 3)).toEqual([
      'No words on it on record, only mentioned: Velmark.',
      'Silent on it in the record: Quillon.',
    ]);
  });

  const compared = (topic: string, change: Parameters<typeof lake>[0]) =>
    answerRequest({ command: 'compare', options: { topic } }, lake(change));

  it('shows who answers or denies what is on the topic, though on another one', () => {
    const reply = compared('water', (files) => {
      files.entry('brandt-truce', { links: [{ to: 'vasik-dam', how: 'answers' }] });
      files.entry('vasik-dam', { links: [{ to: 'ferry-charge', how: 'tells' }] });
    });
    expect(reply.lead).toEqual([
      'Water and the dam: 2 sides on record (Tarnia and Velmark).',
      'Among them 3 statements on other topics, tied to the rest by an answer, a confirmation or a denial.',
      'Silent on it in the record: Quillon.',
    ]);
    expect(idsByHeading(reply)).toEqual({
      Tarnia: ['vasik-dam', 'soro-denial', 'adviser-denial'],
      Velmark: ['brandt-truce'],
    });
  });

  it('takes what answers one entry of many on a topic for no position on it, and what words alone find for none', () => {
    const answersOne: Parameters<typeof lake>[0] = (files) =>
      files.entry('soro-denial', { links: [{ to: 'dunn-attends', how: 'answers' }] });
    expect(Object.values(idsByHeading(compared('talks', answersOne))).flat()).not.toContain('soro-denial');
    const byWords = compared('businessman', answersOne);
    expect(byWords.lead[0]).toContain('its words are searched instead');
    expect(Object.values(idsByHeading(byWords)).flat()).toEqual(['dunn-attends']);
  });

  it('calls no side silent that what happened concerns, and shows that last', () => {
    const reply = compared('truce', (files) => files.entry('brandt-truce', { status: 'disputed' }));
    expect(reply.lead.slice(0, 3)).toEqual([
      'Truce: 1 side on record (Velmark).',
      'No words on it on record, only mentioned: Tarnia.',
      'Silent on it in the record: Quillon.',
    ]);
    expect(idsByHeading(reply)).toEqual({
      Velmark: ['brandt-truce'],
      'Without words on it, but concerned: Tarnia': ['shore-withdrawal'],
    });
    expect(reply.sections.at(-1)?.cards[0]?.context).toBe(true);
  });

  it('counts what stands under a topic that the asked one contains', () => {
    const reply = compared('talks', (files) => files.topic('truce', { in: 'talks' }));
    expect(reply.lead[0]).toBe('The talks: 2 sides on record (Quillon and Velmark).');
    expect(idsByHeading(reply).Velmark).toEqual(['brandt-truce']);
  });

  it('names the sides in the order in which their words follow', () => {
    const reply = compared('talks', (files) => {
      files.entry('brandt-truce', { about: { topics: ['talks'] } });
      files.entry('soro-denial', { about: { topics: ['talks'] } });
    });
    expect(reply.lead[0]).toBe('The talks: 3 sides on record (Quillon, Velmark and Tarnia).');
    expect(Object.keys(idsByHeading(reply)).slice(0, 3)).toEqual(['Quillon', 'Velmark', 'Tarnia']);
  });

  it('says so where all that was said was taken back', () => {
    const none = lake((files) => files.entry('vasik-dam', { status: 'withdrawn' }));
    expect(answerRequest({ command: 'compare', options: { topic: 'water' } }, none)).toMatchObject({
      outcome: 'none',
      lead: expect.arrayContaining([
        'Left out: 1 entry corrected, withdrawn or wrongly attributed since; /timeline shows it.',
      ]),
    });
  });
});

describe('timeline', () => {
  it('puts the days in order, what happened before what is only alleged and what was said, undated apart', () => {
    expect(idsByHeading(answer('timeline', { topic: 'ferry' }))).toEqual({
      'Monday 9 May 1994: happened': ['ferry-sinking'],
      'Monday 9 May 1994: alleged': ['ferry-charge'],
      'Day not stated: said': ['soro-denial', 'adviser-denial'],
    });
  });

  it('keeps the order of days, with the undated last', () => {
    expect(answer('timeline').sections.map((section) => section.heading)).toEqual([
      'Monday 9 May 1994: happened',
      'Monday 9 May 1994: alleged',
      'Wednesday 11 May 1994: happened',
      'Wednesday 11 May 1994: said',
      'Thursday 12 May 1994: happened',
      'Day not stated: happened',
      'Day not stated: said',
    ]);
  });

  it('says what has no day, where days are asked for', () => {
    expect(answer('timeline', { from: '1994-05-11', topic: 'ferry' }).lead).toContain(
      '2 entries with no day stated are left out.',
    );
  });

  it('says that the order of days ends with the days: within one it is that of the document, however it was found', () => {
    expect(answer('timeline', { topic: 'ferry' }).lead).toEqual([
      'In order of days, and within a day as in the document: Monday 9 May 1994.',
    ]);
    const found = answer('timeline', { topic: 'on Monday' });
    expect(found.lead[0]).toContain('its words are searched instead');
    expect(idsByHeading(found)).toMatchObject({
      'Monday 9 May 1994: happened': ['ferry-sinking'],
      'Monday 9 May 1994: alleged': ['ferry-charge'],
    });
  });

  it('says that no day is stated where none is', () => {
    expect(answer('timeline', { topic: 'harbour' }).lead).toContain('No day is stated for any of it.');
  });

  it('keeps apart what is said of a day from what happened on it', () => {
    const told = lake((files) => {
      const may = { date: '1994-05-09', basis: 'derived' };
      files.entry('soro-denial', { when: may });
      files.entry('vasik-dam', { when: may });
    });
    const timeline = (options: Record<string, string>) =>
      idsByHeading(answerRequest({ command: 'timeline', options }, told));
    expect(timeline({ to: '9 May' })).toEqual({
      'Monday 9 May 1994: happened': ['ferry-sinking'],
      'Monday 9 May 1994: alleged': ['ferry-charge'],
      'Monday 9 May 1994: said of this day': ['vasik-dam', 'soro-denial'],
    });
    expect(timeline({ from: '11 May', to: '11 May' })['Wednesday 11 May 1994: said']).toContain('vasik-dam');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['timeline', { topic: 'truce', from: '1994-05-12' }, ['brandt-truce', 'shore-withdrawal']],
    ['timeline', { topic: 'water', place: 'Port Quill' }, ['vasik-dam']],
    ['brief', { topic: 'harbour', to: '1994-05-09' }, ['brandt-harbour-corrected']],
  ])('and a briefing show what there is instead, the undated first: /%s %j', (command, options, ids) => {
    const reply = answer(command, options);
    expect([reply.outcome, idsIn(reply)]).toEqual(['elsewhere', ids]);
    for (const { label, request } of reply.choices ?? []) {
      const count = idsIn(answerRequest(request, parley)).length;
      expect(label).toContain(`: ${count} ${count === 1 ? 'entry' : 'entries'}`);
    }
  });

  it('places an entry under the day that was asked for', () => {
    expect(idsByHeading(answer('timeline', { from: '10 May', to: '10 May' }))).toEqual({
      'Tuesday 10 May 1994: said': ['ferry-charge'],
    });
  });
});

describe('check', () => {
  it('names the speaker of words that are on record', () => {
    const reply = answer('check', { quote: 'a single shot', speaker: 'Brandt' });
    expect(reply).toMatchObject({
      outcome: 'verbatim',
      lead: ['On record, word for word, from Ilsa Brandt.'],
    });
  });

  const wordings: [options: Record<string, string>, outcome: string, lead: string[]][] = [
    [
      { quote: 'We will not close the dam in summer.' },
      'partial',
      [
        'On record from Oren Vasik: these words are an unchanged part of a longer quotation, shown whole below.',
      ],
    ],
    [
      { quote: 'We will close the dam in summer.', speaker: 'Brandt' },
      'altered',
      [
        'Not as on record: the words are close to a quotation of Oren Vasik, but differ from it.',
        'It was given as a quotation of Ilsa Brandt.',
        'A negation changed: “not” on record is missing in the text.',
      ],
    ],
    [
      { quote: 'We will not close the dam in winter. The farmers downstream can rely on that.' },
      'altered',
      [
        'Not as on record: the words are close to a quotation of Oren Vasik, but differ from it.',
        'Changed: “winter” in the text, “summer” on record.',
      ],
    ],
    [
      { quote: 'thin as spring ice a single shot' },
      'altered',
      [
        'Not as on record: the words are close to a quotation of Ilsa Brandt, but differ from it.',
        'Separate quotations joined into one: “a single shot” stands elsewhere on record.',
      ],
    ],
    [
      { quote: 'a single' },
      'not-on-record',
      [
        'These words are too few and too common to prove anything. They occur in the records shown as context:',
      ],
    ],
    [{ quote: ' “…” ' }, 'error', ['Nothing to check: the text holds no words.']],
  ];
  it.each(wordings)('says what is wrong with %j', (options, outcome, lead) => {
    expect(answer('check', options)).toMatchObject({ outcome, lead });
  });

  it.each([
    'We will <@123456789012345678> not close the dam in summer. https://example.org/a',
    '@here “a single shot”',
  ])('takes no mention and no address for posted words: %s', (quote) =>
    expect(answer('check', { quote }).outcome).toMatch(/^(partial|verbatim)$/),
  );

  it('asks for words where there is only an address', () => {
    expect(answer('check', { quote: 'https://example.org/a' }).lead).toEqual([
      'Nothing to check: the text holds no words.',
    ]);
  });

  it('shows the difference in runs of words, and only where there is one', () => {
    const diff = answer('check', { quote: 'We will close the dam in summer.' }).diff;
    expect(diff).toEqual([
      { text: 'We will', change: 'same' },
      { text: 'not', change: 'removed' },
      { text: 'close the dam in summer.', change: 'same' },
    ]);
    expect(answer('check', { quote: 'We will not close the dam in summer.' }).diff).toBeUndefined();
  });

  it('names the right speaker of words that are claimed for another', () => {
    const reply = answer('check', { quote: 'a single shot', speaker: 'Vasik' });
    expect(reply).toMatchObject({
      outcome: 'misattributed',
      lead: ['These words are on record from Ilsa Brandt, not from Oren Vasik.'],
    });
  });

  it('names the right speaker of words that are claimed for somebody unknown', () => {
    const reply = answer('check', { quote: 'a single shot', speaker: 'Zebulon' });
    expect(reply).toMatchObject({
      outcome: 'misattributed',
      lead: [
        "Nobody in Parley's record answers to “Zebulon”.",
        'These words are on record from Ilsa Brandt, not from “Zebulon”.',
      ],
    });
  });

  it.each([
    ['Tarnian minister', '“Tarnian minister” taken as Pell Soro.', []],
    ['a minister', '“a minister” can be Adaeze Lund or Pell Soro.', ['lund', 'soro']],
    ['Soro of Tarnia', '“Soro of Tarnia” can be Pell Soro or Tarnia.', ['soro', 'tarnia']],
  ])('says for whom it takes an office that several may hold, and offers them: %s', (speaker, note, ids) => {
    const quote = 'has nothing to do with the truth.';
    const reply = answer('check', { quote, speaker });
    expect(reply).toMatchObject({
      outcome: 'verbatim',
      lead: [note, 'On record, word for word, from Pell Soro.'],
    });
    expect(reply.choices?.map(({ request }) => request)).toEqual(
      ids.map((id) => ({ command: 'check', options: { quote, speaker: id } })),
    );
  });

  it('takes none of several who are each named for the other', () => {
    expect(answer('check', { quote: 'a single shot', speaker: 'Soro and Vasik' }).lead).toEqual([
      'These words are on record from Ilsa Brandt, not from Pell Soro or Oren Vasik.',
    ]);
  });

  it('offers whose name begins as typed, and takes none of them', () => {
    const twins = lake((files) => files.person('dunn', { name: 'Ilse Dunn' }));
    const options = { quote: 'a single shot', speaker: 'Ils' };
    const reply = answerRequest({ command: 'check', options }, twins);
    expect(reply.lead[0]).toBe("Nobody in Parley's record answers to “Ils”.");
    expect(reply.choices?.map(({ label }) => label).sort()).toEqual(['Ilsa Brandt', 'Ilse Dunn']);
  });

  it.each([
    ['bridge keeper', 'verbatim', '“bridge keeper” taken as Ilsa Brandt.'],
    ['the keeper', 'verbatim', '“the keeper” taken as Ilsa Brandt.'],
    ['bridge', 'misattributed', "Nobody in Parley's record answers to “bridge”."],
    ['town keeper', 'misattributed', "Nobody in Parley's record answers to “town keeper”."],
  ])(
    'takes an office that is nobody’s title from the role in which the words were said: %s',
    (speaker, outcome, note) => {
      const changed = lake((files) => files.entry('brandt-truce', { as: 'Keeper of the Bridge' }));
      const options = { quote: 'a single shot', speaker };
      const reply = answerRequest({ command: 'check', options }, changed);
      expect([reply.outcome, reply.lead[0]]).toEqual([outcome, note]);
    },
  );

  it.each([
    [
      '“a single shot,” Vasik said',
      'misattributed',
      'These words are on record from Ilsa Brandt, not from Oren Vasik.',
    ],
    [
      'Vasik: "a single shot"',
      'misattributed',
      'These words are on record from Ilsa Brandt, not from Oren Vasik.',
    ],
    [
      'Vasik on the river talks: not “a single shot”',
      'misattributed',
      'These words are on record from Ilsa Brandt, not from Oren Vasik.',
    ],
    [
      'Oren Vasik: “thin as spring ice”, says Brandt',
      'verbatim',
      'On record, word for word, from Ilsa Brandt.',
    ],
    ['“a single shot,” Lavrov said', 'misattributed', "Nobody in Parley's record answers to “Lavrov”."],
    ['Lavrov: “a single shot”', 'misattributed', "Nobody in Parley's record answers to “Lavrov”."],
    ['Zitat: “a single shot”', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['“a single shot,” said Brandt on Monday', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['“a single shot,” according to Harbour Post', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['Breaking: “thin as spring ice”', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['“thin as spring ice” — Harbour Post', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['“thin as spring ice” — Velmark', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    [
      '“thin as spring ice” and “has nothing to do with the truth.”',
      'verbatim',
      '“thin as spring ice”: On record, word for word, from Ilsa Brandt.',
    ],
    [
      'Soro: “thin as spring ice”. Brandt: “has nothing to do with the truth.”',
      'misattributed',
      '“thin as spring ice”: These words are on record from Ilsa Brandt, not from Pell Soro.',
    ],
    [
      '“thin as spring ice,” said Brandt. “has nothing to do with the truth,” said Soro.',
      'verbatim',
      '“thin as spring ice,”: On record, word for word, from Ilsa Brandt.',
    ],
    [
      'Brandt spoke of “thin as spring ice” and of a “thick as spring ice”',
      'altered',
      '“thin as spring ice”: On record, word for word, from Ilsa Brandt.',
    ],
    [
      'The “so-called” envoy: “thin as spring ice”',
      'verbatim',
      'On record, word for word, from Ilsa Brandt.',
    ],
    [
      'Brandt: “thin as spring ice” - Soro: “We will sue every farmer along the canal”',
      'not-on-record',
      '“thin as spring ice”: On record, word for word, from Ilsa Brandt.',
    ],
    ['BRANDT: THIN AS SPRING ICE', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    ['brandt says thin as spring ice', 'verbatim', 'On record, word for word, from Ilsa Brandt.'],
    [
      'Brandt called it “thin as spring ice”, Soro said that it “has nothing to do with the truth.”',
      'verbatim',
      '“thin as spring ice”: On record, word for word, from Ilsa Brandt.',
    ],
    ['Macron calls it “a single shot”', 'misattributed', "Nobody in Parley's record answers to “Macron”."],
  ])('takes whom the post itself names: %s: %s', (quote, outcome, first) => {
    const reply = answer('check', { quote });
    expect({ outcome: reply.outcome, first: reply.lead[0] }).toEqual({ outcome, first });
  });

  it('gives each of many quotations a verdict of its own, and shows its record', () => {
    const right = 'Brandt: “thin as spring ice”\nSoro: “has nothing to do with the truth.”\n';
    const reply = answer('check', { quote: `${right.repeat(3)}Soro: “a single shot”` });
    expect(reply.outcome).toBe('misattributed');
    expect(reply.lead.at(-1)).toBe(
      '“a single shot”: These words are on record from Ilsa Brandt, not from Pell Soro.',
    );
    expect(reply.lead).toHaveLength(7);
  });

  it.each([
    [
      'Vasik: “We will not close the [old] dam in summer.”',
      'partial',
      'Added in brackets, and no part of the quotation: “old”.',
    ],
    [
      'Vasik: “We will [still] close the dam in summer.”',
      'altered',
      'A negation changed: “still” in the text, “not” on record.',
    ],
    [
      'Vasik: We will not close the dam in summer.\n\n👍 211 likes',
      'partial',
      'Not compared, as it stands apart below the words: “👍 211 likes”.',
    ],
    [
      'Vasik: We will not close the dam in summer.\n\nExcept in July',
      'altered',
      'Changed: “Except in July” in the text, “The farmers downstream” on record.',
    ],
  ])('knows what stands beside the words from them: %s', (quote, outcome, line) => {
    const reply = answer('check', { quote });
    expect(reply.outcome).toBe(outcome);
    expect(reply.lead).toContain(line);
  });

  it.each(['And we will burn it', 'Except in July.', 'or burn it'])(
    'lets what goes on with the words count: %s',
    (more) =>
      expect(
        answer('check', { quote: `Vasik: We will not close the dam in summer.\n\n${more}` }).outcome,
      ).toBe('altered'),
  );

  it('says how many quotations it has not looked at', () => {
    const { lead } = answer('check', { quote: 'Brandt: “thin as spring ice” '.repeat(12) });
    expect(lead.at(-1)).toBe('These are the first 10 quotations of the text; 2 more are not looked at.');
  });

  it.each([
    ['“We will not,” said Vasik, “close the dam in summer.”', 'partial'],
    ['Vasik says “We will” “close the dam in summer.”', 'altered'],
    ['Vasik says they “will not” lie and “close the dam in summer.”', 'not-on-record'],
  ])('takes for one quotation what only its speaker parts: %s: %s', (quote, outcome) =>
    expect(answer('check', { quote }).outcome).toBe(outcome),
  );

  it('keeps the lines of a post, so that a button gives the same verdict again', () => {
    const { outcome, request } = answer('check', {
      quote: 'A single shot.\n\nIlsa Brandt\nEnvoy of Velmark',
    });
    expect(outcome).toBe('verbatim');
    expect(answer('check', request?.options ?? {}).outcome).toBe('verbatim');
  });

  it('says what stands for a sign of omission, and that what is shown beside a miss is only near', () => {
    expect(answer('check', { quote: 'thin ... ice' }).lead).toContain(
      'Left out at the sign of omission: “as spring”.',
    );
  });

  it('takes no words for those of whoever is said to deny them', () => {
    const quote = 'Peskov: denies that the reports do not correspond to reality';
    expect(answerRequest({ command: 'check', options: { quote } }, istanbul()).outcome).toBe('altered');
  });

  it.each([
    ['Truss says Zelensky is "not serious about talks"', true],
    ['Truss says Putin is "not serious about talks"', false],
    ['Truss: Moscow is "not serious about talks"', false],
  ])('says of whom the words of %s are on record: %j', (quote, isOther) => {
    const { lead } = answerRequest({ command: 'check', options: { quote } }, istanbul());
    expect(lead.some((line) => line.startsWith('On record, they are said of Vladimir Putin'))).toBe(isOther);
  });

  it('says of two quotations which is not from whom they are claimed for', () => {
    const quote = '“thin as spring ice” and “has nothing to do with the truth.”';
    expect(answer('check', { quote, speaker: 'Brandt' })).toMatchObject({
      outcome: 'misattributed',
      lead: [
        '“thin as spring ice”: On record, word for word, from Ilsa Brandt.',
        '“has nothing to do with the truth.”: These words are on record from Pell Soro, not from Ilsa Brandt.',
      ],
    });
  });

  it.each([
    [
      'misattributed',
      '',
      'misattributed',
      ['These words are on record as wrongly attributed to Ilsa Brandt.'],
    ],
    [
      'misattributed',
      'Brandt',
      'misattributed',
      ['These words are on record as wrongly attributed to Ilsa Brandt.'],
    ],
    [
      'withdrawn',
      '',
      'verbatim',
      [
        'On record, word for word, from Ilsa Brandt.',
        'These words of Ilsa Brandt have been withdrawn since.',
      ],
    ],
    [
      'disputed',
      'Brandt',
      'verbatim',
      [
        'On record, word for word, from Ilsa Brandt.',
        'The record keeps these words of Ilsa Brandt as disputed.',
      ],
    ],
  ])(
    'says at once what has become of words that are %s (claimed for “%s”)',
    (status, speaker, outcome, lead) => {
      const changed = lake((files) => files.entry('brandt-truce', { status }));
      const options = { quote: 'thin as spring ice', ...(speaker ? { speaker } : {}) };
      expect(answerRequest({ command: 'check', options }, changed)).toMatchObject({ outcome, lead });
    },
  );

  it.each([
    ['Velmark offers joint use of a harbour', 'paraphrase'],
    ['Velmark refuses joint use of a harbour', 'not-on-record'],
    ['Velmark offers no joint use of a harbour', 'not-on-record'],
  ])('never takes the contrary for what is on record: %s: %s', (quote, outcome) => {
    expect(answer('check', { quote }).outcome).toBe(outcome);
  });

  it('says of a miss what the record covers, never that it was not said', () => {
    const reply = answer('check', { quote: 'The harvest failed because of locusts' });
    expect(reply.outcome).toBe('not-on-record');
    expect(reply.lead[0]).toMatch(/^Not in Parley's record, which covers 7 statements and 6 events/);
    expect(textOf(reply)).not.toMatch(/never|%/);
  });
});

describe('brief', () => {
  const reply = answer('brief', { topic: 'ferry' });

  it('takes no side between two who contradict each other', () => {
    const links = [{ to: 'brandt-truce', how: 'contradicts' }];
    const apart = lake((files) => files.entry('lund-honesty', { links, about: { topics: ['truce'] } }));
    const headed = idsByHeading(answerRequest({ command: 'brief', options: { topic: 'truce' } }, apart));
    expect(headed['Disputed, alleged or denied']?.sort()).toEqual(['brandt-truce', 'lund-honesty']);
  });

  it('sums up positions, events, what is disputed and what is open', () => {
    expect(idsByHeading(reply)).toEqual({
      'Position: Tarnia': ['soro-denial', 'adviser-denial'],
      'Latest events': ['ferry-sinking'],
      'Disputed, alleged or denied': ['ferry-charge'],
      'Open points': [],
      'Not given in the source': [],
    });
    expect(reply.lead).toEqual([
      'Briefing: The loss of the ferry',
      'As of Saturday 14 May 1994, the newest day on record.',
      'The file that comes with it holds every entry of the briefing with its full citation.',
    ]);
  });

  it('comes with a file of full citations', () => {
    expect(reply.file?.name).toBe('parley-briefing-the-loss-of-the-ferry.md');
    expect(reply.file?.text).toMatch(/^# Briefing: The loss of the ferry\n\nAs of Saturday 14 May 1994/);
    for (const id of ['soro-denial', 'adviser-denial', 'ferry-sinking', 'ferry-charge'])
      expect(reply.file?.text).toContain(`[${id}]`);
    expect(reply.file?.text).toContain(
      '(Harbour Post, Friday 13 May 1994). Not known: It names no author.\n',
    );
  });

  /** The entries cited under each heading of a briefing's file. */
  const cited = (file: Reply['file']) =>
    file?.text
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0], [...part.matchAll(/\[([\w-]+)\]$/gm)].map(([, id]) => id)]);

  it('has a file with every entry once, what is disputed apart, and with what is open', () => {
    expect(cited(reply.file)).toEqual([
      ['Statements', ['soro-denial', 'adviser-denial']],
      ['Events', ['ferry-sinking']],
      ['Disputed, alleged or denied', ['ferry-charge']],
      ['Open points', []],
      ['Not given in the source', []],
      ['Documents', []],
    ]);
    expect(reply.file?.text).toContain(
      '- A ferry is lost in the lake. The report does not say whether anyone was hurt.\n',
    );
  });

  it('puts the latest events first and those without a day last, in its file too', () => {
    const whole = answer('brief');
    const events = ['talks-end', 'shore-withdrawal', 'ferry-sinking', 'presidents-absent'];
    expect(idsByHeading(whole)['Latest events']).toEqual(events);
    expect(cited(whole.file)).toContainEqual(['Events', events]);
  });

  it('says how many of the events it shows', () => {
    const many = lake((files) => {
      const { events } = files.source('lake-report');
      const lost = events.filter(({ id }) => id === 'ferry-sinking');
      for (let at = 0; at < 9; at++) events.push(...lost.map((event) => ({ ...event, id: `loss-${at}` })));
    });
    const { sections } = answerRequest({ command: 'brief', options: {} }, many);
    const latest = sections.find(({ heading }) => heading === 'Latest events');
    expect(latest?.cards).toHaveLength(8);
    expect(latest?.lines).toEqual(['8 of 13; the file holds all of them.']);
  });

  it('shows of what is disputed or open what can be read, and says how much more the file has', () => {
    const many = lake((files) => {
      const { events } = files.source('lake-report');
      const guests = events.filter(({ id }) => id === 'dunn-attends');
      for (let at = 0; at < 9; at++) events.push(...guests.map((guest) => ({ ...guest, id: `guest-${at}` })));
    });
    const { sections, file } = answerRequest({ command: 'brief', options: { topic: 'talks' } }, many);
    const [disputed, open] = sections.slice(-2);
    expect([disputed?.cards.length, disputed?.lines]).toEqual([8, ['8 of 10; the file holds all of them.']]);
    expect([open?.lines.length, open?.lines[0]]).toEqual([9, '8 of 10; the file holds all of them.']);
    expect(file?.text.match(/^- A businessman sits in/gm)).toHaveLength(10);
  });

  it('has a file that shows names, titles and headings letter for letter, as Markdown is read', () => {
    const marked = lake((files) => {
      files.source('lake-report', { title: 'Report of <b>the_council</b>', unknown: ['Who *wrote* it.'] });
      files.person('tarnia', { name: 'Tarnia [north]' });
      files.topic('ferry', { name: 'The `ferry`' });
    });
    const { file } = answerRequest({ command: 'brief', options: { topic: 'ferry' } }, marked);
    expect(file?.text).toMatch(/^# Briefing: The \\`ferry\\`$/m);
    expect(file?.text).toMatch(/^### Tarnia \\\[north\\\]$/m);
    expect(file?.text).toMatch(
      /^- Report of \\<b\\>the\\_council\\<\/b\\> \(.+\)\. Not known: Who \\\*wrote\\\* it\.$/m,
    );
  });

  it('leaves out what was taken back, and says so in the sheet and in its file', () => {
    const { lead, file } = answer('brief', { topic: 'harbour' });
    const line = 'Left out: 1 entry corrected, withdrawn or wrongly attributed since; /timeline shows it.';
    expect(lead).toContain(line);
    expect(file?.text).toContain(line);
    expect(file?.text).not.toContain('[brandt-harbour]');
  });

  it.each([
    [{ from: '1994-05-11', to: '1994-05-11' }, 'Briefing: Wednesday 11 May 1994'],
    [{ topic: 'water', from: '1994-05' }, 'Briefing: Water and the dam, the days from Sunday 1 May 1994 on'],
  ])('is headed by what it is about: %j', (options, title) => {
    expect(answer('brief', options).lead).toContain(title);
  });

  it('says of what is open who tells it, in which document, and why it is open, in sentences', () => {
    const hedge = ['as it seems'];
    const unstated = [{ detail: 'casualties', note: 'Nobody was counted.' }];
    const open = lake((files) => files.entry('ferry-charge', { hedge, unstated }));
    const { sections } = answerRequest({ command: 'brief', options: { topic: 'ferry' } }, open);
    expect(sections.at(-2)?.lines).toEqual([
      'An explosion is said to have sunk the ferry, possibly with negotiators on it. The Veil, reported by Harbour Post. ' +
        'Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994). ' +
        'Held open in the source: as it seems.',
    ]);
  });

  it('says what a source does not give once, with the first that it is missing from, and names one of several', () => {
    const note = 'The report gives no name.';
    const briefed = (topic: string) => {
      const missing = lake((files) => {
        for (const id of ['soro-denial', 'ferry-charge'])
          files.entry(id, { unstated: [{ detail: 'name', note }] });
        files.entry('brandt-harbour-corrected', { about: { topics: ['ferry'] } });
      });
      return answerRequest({ command: 'brief', options: { topic } }, missing)
        .sections.at(-1)
        ?.lines.join('\n');
    };
    expect(briefed('ferry')?.split(note)).toHaveLength(2);
    expect(briefed('ferry')).toContain(
      'A ferry is lost in the lake. Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994). The report does not say',
    );
  });

  it('has the words that weigh most first, and one on a topic before a second on the same', () => {
    const many = lake((files) => {
      files.entry('adviser-denial', { about: { topics: ['truce'] } });
      files.entry('vasik-dam', { about: { topics: ['ferry', 'water'] } });
      const { statements } = files.source('lake-report');
      for (const statement of statements.filter(({ id }) => id === 'adviser-denial'))
        statements.push({ ...statement, id: 'second-denial', about: { topics: ['water'] } });
    });
    const { sections } = answerRequest({ command: 'brief', options: {} }, many);
    const tarnia = sections.find(({ heading }) => heading === 'Position: Tarnia');
    expect(idsOf(tarnia?.cards ?? [])).toEqual([
      'vasik-dam',
      'adviser-denial',
      'soro-denial',
      'second-denial',
    ]);
  });

  it('never shows as undisputed what tells of or is part of what somebody denies', () => {
    const parts = lake((files) => {
      files.entry('ferry-charge', { kind: 'reported', hedge: [] });
      files.entry('lund-honesty', { links: [{ to: 'ferry-charge', how: 'tells' }] });
      files.entry('dunn-attends', { kind: 'stated', links: [{ to: 'lund-honesty', how: 'part of' }] });
    });
    const headed = idsByHeading(answerRequest({ command: 'brief', options: {} }, parts));
    expect(headed['Disputed, alleged or denied']).toEqual(['ferry-charge', 'lund-honesty', 'dunn-attends']);
    // What is denied tells of the sinking, which nobody denies.
    expect(headed['Latest events']).toContain('ferry-sinking');
  });

  it('has what is part of another event only where there is room, and what was told by day of telling', () => {
    const parts = lake((files) => {
      files.entry('shore-withdrawal', { links: [{ to: 'talks-end', how: 'part of' }] });
      files.entry('presidents-absent', { said: { date: '1994-05-13', basis: 'stated' } });
      const { events } = files.source('lake-report');
      const whole = events.filter(({ id }) => id === 'ferry-sinking');
      for (let at = 0; at < 5; at++)
        events.push(...whole.map((event) => ({ ...event, id: `sinking-${at}` })));
    });
    const { sections } = answerRequest({ command: 'brief', options: {} }, parts);
    const latest = idsOf(sections.find(({ heading }) => heading === 'Latest events')?.cards ?? []);
    expect(latest.slice(0, 2)).toEqual(['presidents-absent', 'talks-end']);
    expect(latest).not.toContain('shore-withdrawal');
  });
});

describe('sources', () => {
  it('lists the documents with what they hold and what is not known', () => {
    const reply = answer('sources');
    expect(reply.sections.map((section) => section.heading)).toEqual([
      'Correction to the report on the lake talks',
      'Report on the second round of the lake talks',
    ]);
    expect(reply.sections[1]?.lines).toEqual([
      'Published by Harbour Post, Friday 13 May 1994',
      'Credits: Northwire contributed',
      'Holds 6 statements and 6 events',
      'Days covered: Monday 9 May 1994 to Thursday 12 May 1994',
      '2 entries that the source itself holds open, alleges, denies or contradicts',
      'Not known: It names no author.',
      'https://example.org/lake-report',
      'Id: lake-report',
    ]);
  });

  it('gives the details of one and what is uncertain in it', () => {
    const reply = answer('sources', { id: 'lake-report' });
    expect(idsByHeading(reply)).toMatchObject({
      'Held open, alleged, denied or disputed': ['ferry-charge', 'dunn-attends'],
    });
    expect(reply.sections[0]?.lines).toContain('1 passage left out on purpose');
  });

  it('names the documents there are where one is unknown', () => {
    expect(answer('sources', { id: 'nothing' }).choices).toHaveLength(2);
  });
});

describe('help', () => {
  it('says what is covered, as of when, and shows an example of every command', () => {
    const reply = answer('help');
    expect(reply.lead[1]).toBe('Newest day on record: Saturday 14 May 1994.');
    const shown = reply.sections[0]?.lines.map((line) => line.split(/[ :]/)[0]);
    expect(shown).toEqual(
      commands.filter((command) => command !== help).map(({ definition }) => `/${definition.name}`),
    );
  });

  it('names the options of every command and how a day is typed', () => {
    const { lead, sections } = answer('help');
    const [lines] = sections.map((section) => section.lines);
    for (const { definition } of commands.filter((command) => command !== help)) {
      const options = definition.toJSON().options?.flatMap(({ name }) => (name === 'private' ? [] : name));
      const line = lines?.find(
        (one) => one.startsWith(`/${definition.name} `) || one.startsWith(`/${definition.name}:`),
      );
      expect(
        line
          ?.replace(/^.* Its options? (is|are) /, '')
          .split(/, | and |\.$/)
          .filter(Boolean),
      ).toEqual(options);
    }
    expect(lead.join('\n')).toContain('A day is typed as 2022-03-29, 29/3/2022,');
  });

  it.each(examples(parley))('shows only examples that have an answer: $command', (request) => {
    expect(answerRequest(request, parley).outcome).toMatch(/^(found|verbatim)$/);
  });

  it.each(surveyOf(parley).starters)('offers only questions that have an answer: %s', (question) => {
    expect(answer('ask', { question }).outcome).toBe('found');
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      'Vasik',
      'vasik-dam',
      '**@everyone** <@1>',
      '\u202eabc',
      'x'.repeat(6000),
      '📰'.repeat(50),
      'May',
    ),
  );
  const names = commands.map(({ definition }) => definition.name);
  const options = commands
    .flatMap(({ definition }) => definition.toJSON().options ?? [])
    .map((option) => option.name);

  it('gets an answer without control or direction characters in what Parley says', () => {
    const given = fc.dictionary(fc.constantFrom(...options), typed, { maxKeys: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...names), given, (command, values) => {
        const reply = answer(command, values);
        expect(textOf(reply)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a record without entries', () => {
  const empty = lake((files) => {
    files.data.sources.splice(0);
  });

  it.each(commands.map(({ definition }) => definition.name))(
    'has an answer to /%s that says so',
    (command) => {
      const required: Record<string, string> = {
        question: 'dam',
        name: 'Vasik',
        topic: 'ferry',
        quote: 'a shot',
      };
      const names =
        commands.find(({ definition }) => definition.name === command)?.definition.toJSON().options ?? [];
      const options = Object.fromEntries(
        names.filter((option) => option.required).map(({ name }) => [name, required[name] ?? 'x']),
      );
      const reply = answerRequest({ command, options }, empty);
      expect(reply.lead.length).toBeGreaterThan(0);
      expect(idsIn(reply)).toEqual([]);
    },
  );
});

describe('on the talks in Istanbul', () => {
  const leadOf = (command: string, options: Record<string, string>) =>
    answerRequest({ command, options }, istanbul());

  it('names a country and a bloc without any words as mentioned, and no football club', () => {
    expect(leadOf('compare', { topic: 'sanctions' }).lead).toContain(
      'No words on it on record, only mentioned: United Kingdom, United States and European Union.',
    );
  });

  it('gives a body its article', () => {
    expect(leadOf('check', { quote: 'very concerning' }).lead).toEqual([
      'On record, word for word, from the British government.',
    ]);
  });

  it('has nothing without a day before the latest events, and names a file without cutting a day', () => {
    const reply = leadOf('brief', { topic: 'peace-talks', from: '2022-03-28', to: '2022-03-30' });
    expect(reply.file?.name).toMatch(/-28-march-2022-to-wednesday-30-march-2022\.md$/);
    const events = leadOf('brief', { topic: 'peace-talks' }).sections.find(
      ({ heading }) => heading === 'Latest events',
    );
    const dates = events?.cards.map(({ entry }) => entry.when.date ?? entry.said.date);
    expect(dates?.[0]).toBe('2022-03-30');
    expect(dates).not.toContain(null);
  });

  it('says on which day the talks ended among the open points', () => {
    const open = leadOf('brief', { from: '2022-03-30' }).sections.find(
      ({ heading }) => heading === 'Open points',
    );
    expect(open?.lines.join(' ')).toContain('Wednesday; Tuesday');
  });
});
