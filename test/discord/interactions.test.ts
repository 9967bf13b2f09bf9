import { InteractionType, PermissionFlagsBits } from 'discord.js';
import { commands } from '../../commands';
import { recordOf } from '../record/fixture';
import { Running } from './running';
import { buttonsOf, CALLBACK, isPrivate, type Kept, person, snowflake, textOf } from './stand-in';
import { ApiError, alreadyAcknowledged, unknownInteraction } from './stand-in/errors';
import { slashData } from './stand-in/interactions';

let parley: Running;

beforeAll(async () => {
  parley = await Running.with(recordOf());
});

afterAll(async () => {
  expect(parley.discord.violations).toEqual([]);
  await parley.stop();
});

const WHO_SAID = { question: 'who said thin as spring ice' };

describe('a slash command', () => {
  const asked: [string, Record<string, string>, string][] = [
    ['ask', WHO_SAID, '**“thin as spring ice”**'],
    ['quote', { speaker: 'Vasik' }, 'We will not close the dam in summer.'],
    ['event', { place: 'Port Quill' }, 'The second round closes after two days.'],
    ['speaker', { name: 'Oren Vasik' }, 'Tarnian President'],
    ['compare', { topic: 'water' }, '### Tarnia'],
    ['timeline', {}, '`1` '],
    ['check', { quote: 'thin as spring ice' }, 'On record, word for word, from Ilsa Brandt.'],
    ['brief', {}, '### Position: Velmark'],
    ['sources', {}, 'Report on the second round of the lake talks'],
    ['help', {}, '### Commands'],
  ];

  test('is tried here, whichever there is', () => {
    expect(asked.map(([name]) => name).sort()).toEqual(
      commands.map(({ definition }) => definition.name).sort(),
    );
  });

  test.each(asked)(
    '/%s %j is answered at once, privately and with nobody mentioned',
    async (name, options, words) => {
      const { data, message, received } = await parley.discord.slash(name, options).answer();
      expect(message && textOf(message)).toContain(words);
      expect(message && isPrivate(message)).toBe(true);
      expect(data.allowed_mentions).toEqual({ parse: [] });
      expect(received.bytes.toString()).toContain('"type":4');
    },
  );

  test('shows the words, then who, then how we know, with the whole chain', async () => {
    const message = await parley.discord.slash('ask', WHO_SAID).message();
    expect(textOf(message)).toBe(
      [
        '**“thin as spring ice”**',
        '**“a single shot”**',
        'The negotiator calls the ceasefire fragile.',
        "— Ilsa Brandt, Velmark's chief negotiator",
        '-# partly quoted · Said: day not stated',
        '-# Ilsa Brandt, reported by Northwire, carried by Harbour Post',
        '-# Note: The text says "she"; it is Brandt, named in the sentence before.',
        '-# Report on the second round of the lake talks (Harbour Post, Friday 13 May 1994)',
      ].join('\n'),
    );
    expect(buttonsOf(message)).toEqual(['Share', 'Context', 'Cite', 'Source']);
  });

  test('is answered openly if asked to, without Share', async () => {
    const message = await parley.discord.slash('ask', { ...WHO_SAID, private: false }).message();
    expect(isPrivate(message)).toBe(false);
    expect(buttonsOf(message)).toEqual(['Context', 'Cite', 'Source']);
  });

  test.each([
    ['a miss', 'ask', { question: 'zebra xylophone quotas' }],
    ['a quotation not on record', 'check', { quote: 'zebras play the xylophone every morning' }],
    ['an error', 'timeline', { from: 'no day at all' }],
    ['a question back', 'speaker', { name: 'Velmark delegate' }],
  ])('keeps %s private even so, and offers nothing to share', async (_, name, options) => {
    const message = await parley.discord.slash(name, { ...options, private: false }).message();
    expect(isPrivate(message)).toBe(true);
    expect(buttonsOf(message)).not.toContain('Share');
  });

  test.each([
    ['write', 'ask', WHO_SAID, '0'],
    ['post files', 'brief', {}, String(PermissionFlagsBits.SendMessages)],
  ])(
    'keeps an answer private where the person may not %s, and says so',
    async (what, name, options, permissions) => {
      const message = await parley.discord
        .slash(name, { ...options, private: false }, { permissions })
        .message();
      expect(isPrivate(message)).toBe(true);
      expect(textOf(message)).toMatch(
        new RegExp(`^-# You may not ${what} in this channel, so nothing was shared\\.\n`),
      );
      expect(buttonsOf(message)).not.toContain('Share');
    },
  );

  test('attaches the sheet of a brief as a file', async () => {
    const { message, received } = await parley.discord.slash('brief').answer();
    expect(received.files.map(({ name }) => name)).toEqual(['parley-briefing-the-whole-record.md']);
    expect(received.files[0]?.bytes.toString()).toContain('thin as spring ice');
    expect(JSON.stringify(message?.components)).toContain('attachment://parley-briefing-the-whole-record.md');
  });

  test('says back what was typed without markup, mention or direction marks', async () => {
    const hostile = '**b** @everyone <@1> \u202eevil # h https://x.example';
    const text = textOf(await parley.discord.slash('speaker', { name: hostile }).message());
    expect(text).toContain('\\*\\*b\\*\\* \\@everyone \\<\\@1> evil # h https\\://x.example');
  });

  test('that is not registered any more is answered with those there are', async () => {
    parley.discord.registry.replace([{ name: 'gone', description: 'Gone' }], parley.discord.guild.id);
    const message = await parley.discord.slash('gone').message();
    expect(textOf(message)).toContain('There is no command');
    expect(isPrivate(message)).toBe(true);
  });
});

describe('suggestions', () => {
  test('come while a question is typed, and a picked one finds its entry', async () => {
    const [first] = await parley.discord.autocomplete('ask', 'question', { question: 'spring i' }).choices();
    expect(first).toEqual({
      name: 'Ilsa Brandt: The negotiator calls the ceasefire fragile.',
      value: 'brandt-truce',
    });
    const message = await parley.discord.slash('ask', { question: first?.value ?? '' }).message();
    expect(textOf(message)).toContain('thin as spring ice');
  });

  test('are narrowed by the options already filled in', async () => {
    const values = async (filled: Record<string, string>) =>
      (await parley.discord.autocomplete('quote', 'text', { text: '', ...filled }).choices()).map(
        ({ value }) => value,
      );
    expect(await values({ speaker: 'vasik' })).toEqual(['vasik-dam']);
    expect((await values({})).length).toBeGreaterThan(1);
  });

  test('are none where no option is typed in, and that is no fault', async () => {
    const faults = parley.lines('fault inside').length;
    const data = { ...slashData({ name: 'ask', options: [] }, {}), id: snowflake() };
    const typed = parley.discord.send(InteractionType.ApplicationCommandAutocomplete, data, 'nothing');
    expect(await typed.choices()).toEqual([]);
    expect(parley.lines('fault inside')).toHaveLength(faults);
  });

  test.each([
    ['nothing near', { question: 'qqqqqqqqqqqqqqq' }],
    ['6,000 characters', { question: 'x'.repeat(6000) }],
  ])('are an empty list for %s', async (_, values) => {
    expect(await parley.discord.autocomplete('ask', 'question', values).choices()).toEqual([]);
  });
});

describe('Check quote', () => {
  const checked = (holds: string | Partial<Kept>) =>
    parley.discord.messageCommand('Check quote', holds, person('somebody'));
  const ALTERED = 'We will close the dam in summer.';

  test('checks the text of any message, privately', async () => {
    const message = await checked('We will close the dam in summer.').message();
    expect(textOf(message)).toContain('We will ~~not~~ close the dam in summer.');
    expect(isPrivate(message)).toBe(true);
  });

  test('says so where a message holds no text', async () => {
    const message = await checked(' ').message();
    expect(textOf(message)).toBe('This message holds no text that could be checked.');
  });

  test('keeps nobody’s message for the editors', async () => {
    const before = parley.unanswered.length;
    const message = await checked('zebras play the xylophone every morning').message();
    expect(textOf(message)).toContain("Not in Parley's record");
    expect(parley.unanswered).toHaveLength(before);
  });

  const LINK = { type: 2, style: 5, label: 'More', url: 'https://example.org/a' };
  const FORWARD = { type: 1, message_id: snowflake(), channel_id: snowflake() };
  const POLL = {
    question: { text: ALTERED },
    answers: [
      { answer_id: 1, poll_media: { text: 'Yes', emoji: { id: null, name: '🔥' } } },
      { answer_id: 2, poll_media: { text: 'No' } },
    ],
    expiry: '1994-05-14T00:00:00+00:00',
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [{ id: 1, count: 3, me_voted: false }] },
  };
  test.each<[string, Partial<Kept>]>([
    [
      'below a bare link',
      { content: 'https://example.org/a', embeds: [{ type: 'link', description: ALTERED }] },
    ],
    ['in the title of an embed', { embeds: [{ type: 'rich', title: ALTERED }] }],
    ['in a field of an embed', { embeds: [{ type: 'rich', fields: [{ name: 'Today', value: ALTERED }] }] }],
    [
      'in a forwarded message',
      {
        message_reference: FORWARD,
        message_snapshots: [{ message: { content: '', embeds: [{ type: 'rich', description: ALTERED }] } }],
      },
    ],
    [
      'in the text of components',
      {
        flags: 1 << 15,
        components: [
          { type: 10, content: 'Seen today:' },
          {
            type: 17,
            components: [{ type: 9, components: [{ type: 10, content: `“${ALTERED}”` }], accessory: LINK }],
          },
        ],
      },
    ],
    ['in the question of a poll', { poll: POLL }],
    [
      'in the question of a poll that has ended',
      {
        type: 46,
        embeds: [
          {
            type: 'poll_result',
            fields: [
              { name: 'poll_question_text', value: ALTERED },
              { name: 'victor_answer_votes', value: '3' },
              { name: 'victor_answer_text', value: 'Yes' },
            ],
          },
        ],
      },
    ],
  ])('reads what stands %s', async (_, holds) => {
    const message = await checked({ content: '', ...holds }).message();
    expect(textOf(message)).toContain('A negation changed: “not” on record is missing in the text.');
  });

  test('finds an answer that was shared to be on record', async () => {
    const shown = await parley.discord.slash('ask', WHO_SAID).message();
    const { components, flags } = await parley.discord.press(shown, 'Share').message();
    const message = await checked({ components, flags }).message();
    expect(textOf(message)).toContain('On record, word for word, from Ilsa Brandt.');
  });

  test('takes as much of a long embed as can be checked', async () => {
    const description = 'not a word of this is on record '.repeat(127);
    const message = await checked({ content: '', embeds: [{ type: 'rich', description }] }).message();
    expect(textOf(message)).toContain("Not in Parley's record");
  });

  test('says of a message that is too long how much of it was looked at, and lets nobody share it without', async () => {
    const content = `“${ALTERED}” ${'The harbour master counted the ferries again. '.repeat(39)}`;
    const description = 'Nobody had asked for the figures of the day. '.repeat(80);
    const message = await checked({ content, embeds: [{ type: 'rich', description }] }).message();
    expect(textOf(message)).toMatch(
      /^-# Only the first 3,9\d\d characters of this message were looked at\.\n/,
    );
    expect(textOf(message)).toContain('We will ~~not~~ close the dam in summer.');
    expect(buttonsOf(message)).not.toContain('Share');
  });

  test('reads all of a message that is long only by its addresses', async () => {
    const content = `https://example.org/${'a'.repeat(180)} `.repeat(9);
    const description = `${'Nobody had asked for the figures of the day. '.repeat(80)}\n“${ALTERED}”`;
    const message = await checked({ content, embeds: [{ type: 'rich', description }] }).message();
    expect(textOf(message)).toContain('A negation changed: “not” on record is missing in the text.');
    expect(textOf(message)).not.toContain('Only the first');
    expect(buttonsOf(message)).toContain('Share');
  });

  test('takes 4,000 characters', async () => {
    const message = await checked('not a word of this is on record '.repeat(125)).message();
    expect(textOf(message)).toContain("Not in Parley's record");
  });
});

describe('what goes wrong', () => {
  const refused = new ApiError(400, { message: 'Invalid Form Body', code: 50035, errors: {} });

  describe('inside', () => {
    let broken: Running;

    beforeAll(async () => {
      broken = await Running.with(recordOf());
      broken.breakEntry('vasik-dam');
    });

    afterAll(() => broken.stop());

    test('is told to that person with the reference of its line in the log, and nobody else notices', async () => {
      const asked = broken.discord.slash('quote', { speaker: 'Vasik', private: false });
      const other = broken.discord.slash('quote', { speaker: 'Brandt' });
      const message = await asked.message();
      const [fault] = broken.lines('fault inside');
      expect(textOf(message)).toContain(`under the reference ${fault?.reference}`);
      expect(fault).toMatchObject({
        command: 'quote',
        shard: 0,
        err: { message: 'vasik-dam cannot be read' },
      });
      expect(isPrivate(message)).toBe(true);
      expect(textOf(await other.message())).toContain('thin as spring ice');
    });

    test('while suggesting gives an empty list', async () => {
      expect(await broken.discord.autocomplete('quote', 'text', { text: 'dam' }).choices()).toEqual([]);
    });
  });

  test('with an answer that Discord rejects is told to the person too', async () => {
    parley.discord.faults.refuse(CALLBACK, refused);
    const message = await parley.discord.slash('ask', WHO_SAID).message();
    expect(textOf(message)).toContain('Something went wrong inside Parley.');
    expect(parley.lines('fault inside').at(-1)).toMatchObject({ command: 'ask', err: { code: 50035 } });
  });

  test('with the telling as well ends there', async () => {
    parley.discord.faults.refuse(CALLBACK, refused, 2);
    const line = parley.next('the person could not be told');
    parley.discord.slash('ask', WHO_SAID);
    expect(await line).toMatchObject({ level: 'warn', command: 'ask' });
  });

  test.each([
    ['the answer of a command', () => parley.discord.slash('ask', WHO_SAID), 'found'],
    [
      'suggestions',
      () => parley.discord.autocomplete('ask', 'question', { question: 'spring i' }),
      'suggested',
    ],
  ])('on the way of the receipt for %s changes nothing of what the log calls it', async (_, ask, outcome) => {
    parley.discord.faults.cut(CALLBACK, 'after');
    const line = parley.next('interaction');
    const exchange = ask();
    await exchange.answer();
    expect(await line).toMatchObject({ outcome });
    expect(exchange.attempts.map(({ status }) => status)).toEqual([0, 400]);
  });

  test.each([
    ['too late', unknownInteraction()],
    ['already answered', alreadyAcknowledged()],
  ])('because it is %s is logged once, quietly', async (_, error) => {
    const before = parley.lines('fault inside').length;
    parley.discord.faults.refuse(CALLBACK, error);
    const line = parley.next('interaction');
    parley.discord.slash('ask', WHO_SAID);
    expect(await line).toMatchObject({ level: 'info', command: 'ask', outcome: 'expired' });
    expect(parley.lines('fault inside')).toHaveLength(before);
  });
});

describe('a flood', () => {
  test('is slowed for the person it comes from, who is told once, and for nobody else', async () => {
    const user = person('eager');
    const exchanges = Array.from({ length: 14 }, () => parley.discord.slash('help', {}, { user }));
    const slowed = Array.from({ length: 4 }, () => parley.next('interaction'));
    const messages = await Promise.all(exchanges.slice(0, 11).map((exchange) => exchange.message()));
    expect(textOf(messages[9] ?? {})).toContain('### Commands');
    expect(textOf(messages[10] ?? {})).toBe('Too many requests at once. Wait a few seconds, then go on.');
    expect(textOf(await parley.discord.slash('help').message())).toContain('### Commands');
    await Promise.all(slowed);
    expect(exchanges.slice(11).map(({ attempts }) => attempts.length)).toEqual([0, 0, 0]);
  });

  test('takes suggestions away without a word, and the log calls them slowed', async () => {
    const alone = await Running.with(recordOf());
    // However busy the machine is, no time passes that would give enough back for a keystroke.
    const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    try {
      const user = person('eager');
      for (let i = 0; i < 10; i++) alone.discord.slash('help', {}, { user });
      const typed = alone.discord.autocomplete('ask', 'question', { question: 'spring i' }, { user });
      expect(await typed.choices()).toEqual([]);
      const told = await alone.discord.slash('help', {}, { user }).message();
      expect(textOf(told)).toBe('Too many requests at once. Wait a few seconds, then go on.');
      await alone.handled(12);
      expect(alone.lines('interaction')).toContainEqual(
        expect.objectContaining({ command: 'suggest ask', outcome: 'slowed' }),
      );
    } finally {
      clock.mockRestore();
      await alone.stop();
    }
  });
});

describe('the log', () => {
  test('tells a suggestion from an answer of the same command, as the metrics do', async () => {
    const line = parley.next('interaction');
    await parley.discord.autocomplete('ask', 'question', { question: 'spring i' }).choices();
    expect(await line).toMatchObject({ command: 'suggest ask', outcome: 'suggested' });
  });

  test('has one line for an interaction: command, outcome, milliseconds and shard, and nothing else', async () => {
    const alone = await Running.with(recordOf());
    const line = alone.next('interaction');
    await alone.discord.slash('ask', WHO_SAID).answer();
    const logged = await line;
    await alone.stop();
    expect(logged).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'interaction',
      command: 'ask',
      outcome: 'found',
      ms: expect.any(Number),
      shard: 0,
    });
  });

  test('keeps what went unanswered for the editors', async () => {
    await parley.discord.slash('ask', { question: 'zebra xylophone quotas' }).answer();
    expect(parley.unanswered.at(-1)).toBe('ask none');
  });
});
