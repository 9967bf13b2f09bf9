import { ChannelType, ComponentType, PermissionFlagsBits } from 'discord.js';
import { decode } from '../../src/discord/custom-id';
import { type RecordFiles, recordOf } from '../record/fixture';
import { Running } from './running';
import {
  buttonsOf,
  componentsOf,
  isPrivate,
  type Kept,
  person,
  type StandIn,
  snowflake,
  textOf,
} from './stand-in';

let parley: Running;
let discord: StandIn;

beforeEach(async () => {
  parley = await Running.with(recordOf());
  discord = parley.discord;
});

afterEach(async () => {
  await parley.stop();
  expect(discord.violations).toEqual([]);
  expect(parley.lines('fault inside')).toEqual([]);
});

const TRUCE = { question: 'who said thin as spring ice' };
const EVERYTHING_SAID = {};

const asked = () => discord.slash('ask', TRUCE).message();
const listed = () => discord.slash('quote', EVERYTHING_SAID).message();

/** The numbers that a message's cards bear. */
function numbersOf(message: Kept): number[] {
  return [...textOf(message).matchAll(/^`(\d+)` /gm)].map(([, number]) => Number(number));
}

/** The values of a menu's options, by label. */
function optionsOf(message: Kept, placeholder: string): Record<string, string> {
  const menu = componentsOf(message).find(
    (c) => c.type === ComponentType.StringSelect && c.placeholder === placeholder,
  );
  const options = (menu?.options ?? []) as { label: string; value: string }[];
  return Object.fromEntries(options.map(({ label, value }) => [label, value]));
}

/** Too long for a custom id as soon as the speaker is resolved; its buttons carry the entries in its place. */
const LONG = {
  quote: 'We will close the dam in summer. The farmers downstream can rely on that,',
  speaker: 'Oren Vasik',
};

describe('Share', () => {
  test('posts the same answer to the channel, says who shared it and keeps the chain', async () => {
    const answer = await asked();
    const shared = await discord.press(answer, 'Share', { user: person('ana', '*Ana* @everyone') }).message();
    expect(textOf(shared)).toBe(
      `-# Shared by \\*Ana\\* \\@everyone\n-# /ask question\\:"who said thin as spring ice"\n${textOf(answer)}`,
    );
    expect(isPrivate(shared)).toBe(false);
    expect(buttonsOf(shared)).toEqual(['Context', 'Cite', 'Source']);
    expect(discord.now(answer)).toEqual(answer);
  });

  test('posts the page that is shown', async () => {
    const next = await discord.press(await listed(), 'Next').message();
    const shared = await discord.press(next, 'Share').message();
    expect(numbersOf(shared)).toEqual([6, 7]);
  });

  test.each([
    ['quote', { outlet: 'Harbour Post' }, '/quote outlet\\:harbour-post'],
    ['timeline', {}, '/timeline'],
    ['brief', { to: '1994-05-14' }, '/brief to\\:1994-05-14'],
  ])(
    'of a later page says what it answers, since the channel has not seen the first: /%s %j',
    async (command, options, asked) => {
      const first = await discord.slash(command, options).message();
      const next = await discord.press(first, 'Next').message();
      const shared = await discord.press(next, 'Share').message();
      expect(textOf(first)).not.toContain(asked);
      expect(textOf(shared)).toBe(`-# Shared by reader\n${textOf(next)}`);
      expect(textOf(shared).split('\n')[1]).toBe(`-# ${asked}`);
    },
  );

  test.each([
    ['where the person may not write', { permissions: '0' }],
    ['in a direct message with the bot', { guild: null }],
    [
      'where the person alone has installed it and may not show it to others',
      { userInstalled: true, permissions: '2048' },
    ],
  ])('is gone %s', async (_, where) => {
    const answer = await discord.slash('ask', TRUCE, where).message();
    expect(buttonsOf(answer)).toEqual(['Context', 'Cite', 'Source']);
  });

  test('is gone below a page with a file where the person may post none, and back where there is none', async () => {
    const where = { user: person('ana'), permissions: String(PermissionFlagsBits.SendMessages) };
    const answer = await discord.slash('brief', {}, where).message();
    expect(answer.attachments).toHaveLength(1);
    expect(buttonsOf(answer)).not.toContain('Share');
    const next = await discord.press(answer, 'Next', where).message();
    const shared = await discord.press(next, 'Share', where).message();
    expect(isPrivate(shared)).toBe(false);
  });

  describe.each([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread])(
    'in a thread, of the channel type %d,',
    (channelType) => {
      test.each([
        ['there', 'SendMessagesInThreads', true],
        ['gone', 'SendMessages', false],
      ] as const)('is %s for who has only the permission %s', async (_, permission, isThere) => {
        const where = { channelType, permissions: String(PermissionFlagsBits[permission]) };
        expect(buttonsOf(await discord.slash('ask', TRUCE, where).message()).includes('Share')).toBe(isThere);
        const open = await discord.slash('ask', { ...TRUCE, private: false }, where).message();
        expect(isPrivate(open)).toBe(!isThere);
      });
    },
  );

  test('says so where the person may not write any more', async () => {
    const told = await discord.press(await asked(), 'Share', { permissions: '0' }).message();
    expect(textOf(told)).toBe('You may not write in this channel, so nothing was shared.');
    expect(isPrivate(told)).toBe(true);
  });

  test('says so where apps from elsewhere may not post for the person', async () => {
    const where = { userInstalled: true, permissions: String(PermissionFlagsBits.SendMessages) };
    const told = await discord.press(await asked(), 'Share', where).message();
    expect(textOf(told)).toBe(
      'Apps that this server has not installed may not post for you here, so nothing was shared.',
    );
    expect(isPrivate(told)).toBe(true);
  });

  test('says so where the answer has a file and the person may post none', async () => {
    const answer = await discord.slash('brief').message();
    const where = { permissions: String(PermissionFlagsBits.SendMessages) };
    const told = await discord.press(answer, 'Share', where).message();
    expect(textOf(told)).toBe('You may not post files in this channel, so nothing was shared.');
    expect(isPrivate(told)).toBe(true);
  });

  test('posts nothing that the person has not seen', async () => {
    const answer = await listed();
    parley.replace(recordOf((files) => files.entry('vasik-dam', { id: 'vasik-promise' })));
    const shown = await discord.press(answer, 'Share').message();
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown)).toContain('The record has changed since this was shown; nothing was shared.');
    const shared = await discord.press(shown, 'Share').message();
    expect(isPrivate(shared)).toBe(false);
    expect(numbersOf(shared)).toEqual(numbersOf(answer));
  });

  const VERBATIM = { quote: 'We will not close the dam in summer.' };

  describe.each<[string, Record<string, string>]>([
    ['check', VERBATIM],
    ['check', LONG],
    ['quote', { speaker: 'Vasik' }],
    ['brief', {}],
  ])('of /%s %j posts nothing else of an entry than the person has seen:', (command, options) => {
    test.each<[string, Record<string, string>]>([
      ['taken back', { status: 'misattributed' }],
      ['disputed', { status: 'disputed' }],
      ['of somebody else', { speaker: 'ruud' }],
      ['with another note', { note: 'Said twice that day.' }],
      ['in another role', { as: 'former President' }],
    ])('%s', async (_, change) => {
      const answer = await discord.slash(command, options).message();
      expect(textOf(await discord.press(answer, 'Share').message())).toContain('Oren Vasik');
      parley.replace(recordOf((files) => files.entry('vasik-dam', change)));
      const shown = await discord.press(answer, 'Share').message();
      expect(isPrivate(shown)).toBe(true);
      expect(textOf(shown)).toMatch(/^-# The record has changed since this was shown/);
      const shared = await discord.press(shown, 'Share').message();
      expect(isPrivate(shared)).toBe(false);
    });
  });

  test('posts no other verdict than the person has seen', async () => {
    const answer = await discord.slash('check', VERBATIM).message();
    expect(textOf(answer)).toContain('On record from Oren Vasik: these words are an unchanged part');
    parley.replace(
      recordOf(({ data }) => {
        const text = JSON.stringify(data).replaceAll('not close the dam', 'now close the dam');
        Object.assign(data, JSON.parse(text));
      }),
    );
    const shown = await discord.press(answer, 'Share').message();
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown)).toContain('Not as on record');
    const shared = await discord.press(shown, 'Share').message();
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toContain('Not as on record');
  });

  test.each<[string, Record<string, string>, string]>([
    ['elsewhere', { question: 'did Vasik say thin as spring ice' }, '/ask question\\:"did Vasik say'],
    [
      'check',
      { quote: 'We will close the dam in summer.' },
      '/check quote\\:"We will close the dam in summer."',
    ],
    ['check', LONG, '/check quote\\:"We will close the dam in summer. The farmers'],
  ])('says what the answer is to: %s %j', async (name, options, asked) => {
    const command = name === 'check' ? name : 'ask';
    const answer = await discord.slash(command, options).message();
    const shared = await discord.press(answer, 'Share').message();
    expect(textOf(shared)).toContain(`-# Shared by reader\n-# ${asked}`);
    const open = await discord.slash(command, { ...options, private: false }).message();
    expect(isPrivate(open)).toBe(false);
    expect(textOf(open)).toMatch(/^-# \//);
    expect(textOf(open)).toContain(asked);
  });

  test('keeps what it is to where its pages turn in the channel', async () => {
    const ana = { user: person('ana') };
    const open = await discord.slash('quote', { private: false }, ana).message();
    const next = await discord.press(open, 'Next', ana).message();
    const back = await discord.press(next, 'Previous', ana).message();
    expect([open, next, back].map((page) => textOf(page).split('\n')[0])).toEqual(Array(3).fill('-# /quote'));
  });

  test.each([null, 'disputed'])(
    'keeps the verdict on a quotation too long for its buttons: %s',
    async (status) => {
      if (status !== null) parley.replace(recordOf((files) => files.entry('vasik-dam', { status })));
      const answer = await discord.slash('check', LONG).message();
      const shared = await discord.press(answer, 'Share').message();
      expect(textOf(answer)).toContain('Not as on record');
      expect(textOf(shared)).toBe(`-# Shared by reader\n${textOf(answer)}`);
      expect(buttonsOf(shared)).toEqual(['Context', 'Cite', 'Source']);
    },
  );

  test('shows an entry of it that has been withdrawn since as withdrawn, to the person first', async () => {
    const answer = await discord.slash('check', LONG).message();
    parley.replace(recordOf((files) => files.entry('vasik-dam', { status: 'withdrawn' })));
    const shown = await discord.press(answer, 'Share').message();
    const shared = await discord.press(shown, 'Share').message();
    expect([isPrivate(shown), isPrivate(shared)]).toEqual([true, false]);
    expect(textOf(shown)).toMatch(/^-# The record has changed since this was shown/);
    expect(textOf(shared)).toMatch(
      /^-# Shared by reader\nThe words checked are not on record as they stand\./,
    );
    expect(textOf(shared)).toContain('**Withdrawn since**');
    expect(accentOf(shared)).toBe(accentOf(answer));
  });

  test('keeps what a name was taken for', async () => {
    const answer = await discord.slash('quote', { outlet: 'Harbor Post' }).message();
    expect(textOf(answer)).toMatch(/^“Harbor Post” taken as Harbour Post\.\n/);
    const shared = await discord.press(answer, 'Share').message();
    expect(textOf(shared)).toBe(`-# Shared by reader\n-# /quote outlet\\:"Harbor Post"\n${textOf(answer)}`);
    const next = await discord.press(answer, 'Next').message();
    expect([...numbersOf(answer), ...numbersOf(next)]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('is not there where it would lack the file that the answer speaks of', async () => {
    parley.replace(recordOf(withLongId('water')));
    const answer = await discord.slash('brief', { topic: 'Water and the dam' }).message();
    expect(textOf(answer)).toContain('The file that comes with it');
    expect(buttonsOf(answer)).toEqual(['Context', 'Cite', 'Source']);
  });
});

describe('Context', () => {
  test('shows privately what stands around an entry, whoever presses it', async () => {
    const shared = await discord.press(await asked(), 'Share').message();
    const context = await discord.press(shared, 'Context', { user: person('other') }).message();
    expect(isPrivate(context)).toBe(true);
    expect(textOf(context)).toContain('### In context');
    expect(textOf(context)).toContain('thin as spring ice');
    expect(textOf(context)).toContain('-# Shown as context');
  });

  test('belongs to the first of several cards, and says so', async () => {
    const list = await listed();
    expect(buttonsOf(list)).toContain('Context of 1');
    const context = await discord.press(list, 'Context of 1').message();
    expect(textOf(context)).toContain(
      '### In context\n`1` Velmark offers joint use of a harbour, that of Gull Island.',
    );
  });

  test('is paged by itself', async () => {
    const note = 'Much to be said of it. '.repeat(50);
    parley.replace(
      recordOf((files) => {
        for (const id of ['brandt-truce', 'ferry-sinking', 'soro-denial']) files.entry(id, { note });
      }),
    );
    const alleged = await discord.slash('event', { text: 'ferry-charge' }).message();
    const context = await discord.press(alleged, 'Context').message();
    const next = await discord.press(context, 'Next').message();
    expect(next.id).toBe(context.id);
    expect(numbersOf(next)[0]).toBe((numbersOf(context).at(-1) ?? 0) + 1);
  });
});

describe('Cite', () => {
  test('gives a plain line, Markdown and BibTeX to copy, privately', async () => {
    const cited = await discord.press(await asked(), 'Cite').message();
    expect(isPrivate(cited)).toBe(true);
    expect(textOf(cited)).toContain('-# Plain\n```\n“thin as spring ice”');
    expect(textOf(cited)).toContain('-# Markdown\n```md\n');
    expect(textOf(cited)).toContain('-# BibTeX\n```bibtex\n@misc{brandt-truce,');
  });

  test('gives what does not fit as files, whole', async () => {
    const { message, received } = await discord.press(await listed(), 'Cite').answer();
    expect(textOf(message ?? {})).toContain('Ready to copy, 5 entries.');
    const files = Object.fromEntries(received.files.map(({ name, bytes }) => [name, bytes.toString()]));
    expect(Object.keys(files)).toEqual(['citations.md', 'citations.bib']);
    expect(files['citations.bib']?.match(/^@misc/gm)).toHaveLength(5);
  });

  test('says what has become of an entry since', async () => {
    const answer = await asked();
    parley.replace(recordOf((files) => files.entry('brandt-truce', { status: 'misattributed' })));
    const cited = await discord.press(answer, 'Cite').message();
    expect(textOf(cited)).toContain('**Attributed wrongly, kept for the record**');
  });
});

describe('Source', () => {
  test('links to the document', async () => {
    const link = componentsOf(await asked()).find(({ label }) => label === 'Source');
    expect(link?.url).toBe('https://example.org/lake-report');
  });

  test('is not there where documents differ or have no address', async () => {
    const corrected = await discord.slash('quote', { text: 'brandt-harbour-corrected' }).message();
    expect(buttonsOf(corrected)).toEqual(['Share', 'Context', 'Cite']);
    parley.replace(
      recordOf((files) => files.source('lake-correction', { url: 'https://example.org/other' })),
    );
    expect(buttonsOf(await listed())).not.toContain('Source');
  });
});

describe('pages', () => {
  test('turn in place, forth and back, and end at both ends', async () => {
    const first = await listed();
    expect(numbersOf(first)).toEqual([1, 2, 3, 4, 5]);
    expect(textOf(first)).toContain('-# 1–5 of 7');
    expect(buttonsOf(first)).toEqual(['Share', 'Context of 1', 'Cite', 'Next']);
    const second = await discord.press(first, 'Next').message();
    expect(second.id).toBe(first.id);
    expect(numbersOf(second)).toEqual([6, 7]);
    expect(buttonsOf(second)).toContain('Previous');
    expect(buttonsOf(second)).not.toContain('Next');
    const back = await discord.press(second, 'Previous').message();
    expect(textOf(back)).toBe(textOf(first));
  });

  test('of a shared answer turn for the person who shared it, and privately for others', async () => {
    const ana = { user: person('ana') };
    const shared = await discord.press(await listed(), 'Share', ana).message();
    const others = await discord.press(shared, 'Next', { user: person('other') }).message();
    expect(others.id).not.toBe(shared.id);
    expect(isPrivate(others)).toBe(true);
    expect(buttonsOf(others)).toContain('Share');
    const own = await discord.press(shared, 'Next', ana).message();
    expect(own.id).toBe(shared.id);
    expect(buttonsOf(own)).not.toContain('Share');
    expect(numbersOf(own)).toEqual(numbersOf(others));
  });

  test('lead on through the entries of a request that is too long for its buttons, and say so', async () => {
    parley.replace(recordOf(withLongId('harbour-post')));
    const first = await discord.slash('quote', { outlet: 'Harbour Post' }).message();
    expect(numbersOf(first)).toEqual([1, 2, 3, 4, 5]);
    expect(textOf(first)).toContain('too long for the buttons to keep; they lead on through its entries');
    const second = await discord.press(first, 'Next').message();
    expect(numbersOf(second)).toEqual([6, 7]);
    expect(numbersOf(await discord.press(second, 'Previous').message())).toEqual([1, 2, 3, 4, 5]);
  });

  test('of such a request say what was not found as asked, go on where they ended, and are shared so', async () => {
    const noteOn = (id: string) => ({ note: `Much to be said of ${id}. `.repeat(20) });
    parley.replace(
      recordOf((files) => {
        withLongId('harbour-post')(files);
        for (const { id } of files.data.sources.flatMap(({ statements }) => statements))
          files.entry(id, noteOn(id));
      }),
    );
    const first = await discord.slash('quote', { outlet: 'Harbour Post', text: 'zebra' }).message();
    expect(textOf(first)).toMatch(/^-# \/quote .*\nNothing on record matches .* together\./);
    const pages = [await discord.press(first, 'Next').message()];
    expect([...numbersOf(first), ...pages.flatMap(numbersOf)]).toEqual([1, 2, 3, 4, 5]);
    pages.push(await discord.press(pages[0] ?? first, 'Share').message());
    pages.push(await discord.press(pages[0] ?? first, 'Previous').message());
    expect(numbersOf(pages[2] ?? first)[0]).toBe(1);
    for (const page of pages) {
      expect(textOf(page)).toContain('Not on record as asked. On record instead:\n-# Shown as context');
      expect(accentOf(page)).toBe(accentOf(first));
    }
  });

  test('go on behind an entry that has been removed since, and say so in its place', async () => {
    parley.replace(recordOf(withLongId('harbour-post')));
    const asked = () => discord.slash('quote', { outlet: 'Harbour Post' }).message();
    const [first, other] = [await asked(), await asked()];
    const second = await discord.press(other, 'Next').message();
    parley.replace(
      recordOf((files) => {
        withLongId('harbour-post')(files);
        files.entry('vasik-dam', { id: 'vasik-promise' });
      }),
    );
    const now = await discord.press(first, 'Next').message();
    expect(cited(now)).toEqual(cited(second));
    const back = await discord.press(now, 'Previous').message();
    expect(textOf(back)).toContain('This entry is no longer in the record.');
    expect(numbersOf(back)[0]).toBe(1);
  });

  test('drop the file of a brief and bring it back', async () => {
    const first = await discord.slash('brief').message();
    const second = await discord.press(first, 'Next').message();
    expect(second.attachments).toHaveLength(0);
    const back = await discord.press(second, 'Previous').message();
    expect(back.attachments.map(({ filename }) => filename)).toEqual(['parley-briefing-the-whole-record.md']);
  });

  test('of a shared answer that has none any more say so to the person alone', async () => {
    const ana = { user: person('ana') };
    const shared = await discord.press(await listed(), 'Share', ana).message();
    parley.replace(recordOf(withoutStatements));
    const told = await discord.press(shared, 'Next', ana).message();
    expect(told.id).not.toBe(shared.id);
    expect(isPrivate(told)).toBe(true);
  });

  test('show the last one where the record has become shorter', async () => {
    const first = await listed();
    parley.replace(recordOf((files) => withoutStatements(files, 3)));
    const next = await discord.press(first, 'Next').message();
    expect(numbersOf(next)).toEqual([1, 2, 3]);
  });
});

describe('menus', () => {
  const ONE = 'One of these, with its context, citation and source';

  test('lead from a list to one entry with its own buttons, and leave the list', async () => {
    const list = await listed();
    const options = optionsOf(list, ONE);
    expect(Object.keys(options)).toHaveLength(5);
    const picked = await discord.select(list, ONE, [options['3. Oren Vasik'] ?? '']).message();
    expect(picked.id).not.toBe(list.id);
    expect(isPrivate(picked)).toBe(true);
    expect(textOf(picked)).toContain('We will not close the dam in summer.');
    expect(buttonsOf(picked)).toEqual(['Share', 'Context', 'Cite', 'Source']);
  });

  test('offer what may have been meant', async () => {
    const unclear = await discord.slash('speaker', { name: 'Velmark delegate' }).message();
    const options = optionsOf(unclear, 'Go on with');
    const [label = '', value = ''] = Object.entries(options)[0] ?? [];
    const meant = await discord.select(unclear, 'Go on with', [value]).message();
    expect(meant.id).toBe(unclear.id);
    expect(textOf(meant)).toContain(label);
  });

  describe.each([
    ['speaker', 'text'],
    ['text', 'speaker'],
  ])('offer names beside a long request, of %s and %s,', (...order) => {
    const text =
      'We will not close the dam in summer. The farmers downstream can rely on that from year to year';
    const asked = (speaker: string) => {
      const options: Record<string, string> = { text, speaker };
      return Object.fromEntries(order.map((option) => [option, options[option] ?? '']));
    };

    test('that may have been meant', async () => {
      parley.replace(recordOf((files) => files.person('ruud', { name: 'Hanne Vasik', aliases: ['Vasik'] })));
      const answer = await discord.slash('quote', asked('Vasik')).message();
      expect(textOf(answer)).toMatch(/^-# \/quote .*\n“Vasik” can be Oren Vasik or Hanne Vasik\.\n/);
      const options = optionsOf(answer, 'Go on with');
      expect(Object.keys(options)).toEqual(expect.arrayContaining(['Oren Vasik', 'Hanne Vasik']));
      await parley.restart();
      const meant = await discord.select(answer, 'Go on with', [options['Oren Vasik'] ?? '']).message();
      expect(meant.id).toBe(answer.id);
      expect(textOf(meant)).not.toContain('Hanne Vasik');
      expect(textOf(meant)).toContain('We will not close the dam in summer.');
    });

    test('that are on record where the one typed is not', async () => {
      const miss = await discord.slash('quote', asked('Zebulon')).message();
      expect(Object.keys(optionsOf(miss, 'Go on with'))).toHaveLength(7);
    });
  });

  test('are not spoken of where no option fits into one', async () => {
    const answer = await discord
      .slash('quote', { speaker: 'Zebulon', text: 'the dam in summer '.repeat(11) })
      .message();
    expect(textOf(answer)).toBe(
      "Nothing under the option “speaker” answers to “Zebulon” in Parley's record.\nNothing comes near it, but others are on record:",
    );
    expect(optionsOf(answer, 'Go on with')).toEqual({});
  });

  test('offer questions that have answers where one has none', async () => {
    const miss = await discord.slash('ask', { question: 'zebra xylophone quotas' }).message();
    const [question = '', value = ''] = Object.entries(optionsOf(miss, 'Try asking'))[0] ?? [];
    expect(question).toMatch(/^What /);
    const found = await discord.select(miss, 'Try asking', [value]).message();
    expect(found.id).toBe(miss.id);
    expect(buttonsOf(found)).toContain('Cite');
  });
});

describe('a button or menu', () => {
  test('works after a restart, for a new process knows nothing of it', async () => {
    const [answer, list] = [await asked(), await listed()];
    const before = await discord.press(answer, 'Context').message();
    await parley.restart();
    expect(textOf(await discord.press(answer, 'Context').message())).toBe(textOf(before));
    expect(textOf(await discord.press(answer, 'Share').message())).toContain('thin as spring ice');
    expect(numbersOf(await discord.press(list, 'Next').message())).toEqual([6, 7]);
  });

  test('on an entry that has been corrected since says so and names what stands in its place', async () => {
    const before = recordOf((files) => {
      files.data.sources.splice(1);
      files.entry('brandt-harbour', { status: 'on record' });
    });
    parley.replace(before);
    const answer = await discord.slash('quote', { text: 'brandt-harbour' }).message();
    expect(textOf(answer)).not.toContain('Corrected');
    parley.replace(recordOf());
    for (const button of ['Context', 'Share', 'Cite'])
      expect(textOf(await discord.press(answer, button).message())).toContain(
        'Corrected since; in its place: Velmark offers joint use of a harbour, that of Gull Island.',
      );
  });

  test('on an entry that has been removed since says so, privately', async () => {
    const id = await discord
      .select(await listed(), 'One of these, with its context, citation and source', [
        optionsOf(await listed(), 'One of these, with its context, citation and source')['3. Oren Vasik'] ??
          '',
      ])
      .message();
    parley.replace(recordOf((files) => files.entry('vasik-dam', { id: 'vasik-dam-again' })));
    for (const button of ['Context', 'Cite', 'Share']) {
      const told = await discord.press(id, button).message();
      expect(textOf(told)).toContain('This entry is no longer in the record.');
      expect(isPrivate(told)).toBe(true);
    }
  });

  test.each(['foreign:1', '0n0|rhelp', '1n0|rask|question', '1cshort', 'x'.repeat(100)])(
    'that is foreign, outdated or damaged is answered politely and privately: %s',
    async (custom_id) => {
      const { id } = await asked();
      const message = { ...discord.now({ id } as Kept), components: [row(custom_id)] };
      const told = await discord.press(message, custom_id).message();
      expect(textOf(told)).toContain('does not belong to this version of Parley');
      expect(isPrivate(told)).toBe(true);
    },
  );

  test('of the first version leads where it led', async () => {
    const value = 'rquote|speaker=vasik';
    const [menu] = componentsOf(await listed()).filter(({ type }) => type === ComponentType.StringSelect);
    const options = [{ label: 'Oren Vasik', value }];
    const message = { ...(await listed()), components: [rowOf({ ...menu, custom_id: '1d', options })] };
    const answer = await discord.select(message, '1d', [value]).message();
    expect(textOf(answer)).toContain('We will not close the dam in summer.');
  });

  test('with a request that no command takes is answered as one typed would be', async () => {
    const message = { ...(await asked()), components: [row('1n0|rask|nonsense=1')] };
    const told = await discord.press(message, '1n0|rask|nonsense=1').message();
    expect(textOf(told)).toContain('/ask has no option “nonsense”.');
  });
});

/** Gives something an id that no request can carry within a button. */
function withLongId(id: string): (files: RecordFiles) => void {
  const long = `"${id}-${'x'.repeat(79 - id.length)}"`;
  return ({ data }) => Object.assign(data, JSON.parse(JSON.stringify(data).replaceAll(`"${id}"`, long)));
}

/** The keys of a page's entries. */
function cited(message: Kept): readonly string[] {
  const press = componentsOf(message).map(({ custom_id }) => decode(String(custom_id)));
  return press.find((one) => one?.do === 'cite')?.keys ?? [];
}

function accentOf(message: Kept): unknown {
  return componentsOf(message).find(({ type }) => type === ComponentType.Container)?.accent_color;
}

/** Leaves the report's first statements alone. */
function withoutStatements({ data }: RecordFiles, but = 0): void {
  const [report] = data.sources;
  report?.statements.splice(but);
  for (const event of report?.events ?? []) Object.assign(event, { links: [] });
  data.sources.splice(1);
}

function row(custom_id: string) {
  return rowOf({
    type: ComponentType.Button,
    id: Number(snowflake().slice(-4)),
    style: 2,
    label: 'x',
    custom_id,
  });
}

function rowOf(component: object) {
  return { type: ComponentType.ActionRow, components: [component] };
}
