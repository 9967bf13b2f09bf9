import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import { buttonsOf, CALLBACK, isPrivate, person, type StandIn, startStandIn, textOf } from './stand-in';
import { Issues } from './stand-in/issues';
import { checkChoices, checkMessage } from './stand-in/message-rules';
import { Deferred } from './stand-in/waiting';

const question = { type: 3, name: 'question', description: 'What', required: true, autocomplete: true };
const ASK = { name: 'ask', description: 'Ask', options: [question] };
const V2 = MessageFlags.IsComponentsV2;

let discord: StandIn;
let client: Client;

beforeEach(async () => {
  discord = await startStandIn();
  discord.registry.replace([ASK, { name: 'Check quote', type: 3 }]);
  client = new Client({ intents: [], rest: { api: discord.apiUrl } });
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

async function logIn(answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
  await client.login(discord.token);
  await ready;
}

/** Logs in with an answer to slash commands; gives the error that the client meets in giving it. */
async function commandError(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const error = new Deferred<unknown>();
  await logIn(async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction).catch(error.resolve);
  });
  return { error: error.promise };
}

const ask = () => discord.slash('ask', { question: 'who spoke first?' });

describe('the stand-in brings to a discord.js client and back', () => {
  it('a question and its answer', async () => {
    await logIn(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const content = `You asked: ${interaction.options.getString('question', true)}`;
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    });
    const message = await ask().message();
    expect(textOf(message)).toBe('You asked: who spoke first?');
    expect(isPrivate(message)).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('what is typed and its suggestions', async () => {
    await logIn(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: typed.toUpperCase(), value: typed }]);
    });
    const exchange = discord.autocomplete('ask', 'question', { question: 'who' });
    expect(await exchange.choices()).toEqual([{ name: 'WHO', value: 'who' }]);
  });

  it('a message and what a message command says of it', async () => {
    await logIn(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(
          `${interaction.targetMessage.author.username}: ${interaction.targetMessage.content}`,
        );
    });
    const message = await discord.messageCommand('Check quote', 'Words.', person('ann')).message();
    expect(textOf(message)).toBe('ann: Words.');
  });

  it('a pressed button and the changed message, which keeps its place', async () => {
    const page = (n: number) => ({
      components: [
        { type: 10, content: `page ${n}` },
        { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: `page ${n + 1}` }] },
      ],
    });
    await logIn(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ ...page(1), flags: V2 });
      if (interaction.isButton()) await (interaction as MessageComponentInteraction).update(page(2));
    });
    const first = await ask().message();
    const second = await discord.press(first, 'Next').message();
    expect([textOf(first), textOf(second), buttonsOf(second)]).toEqual(['page 1', 'page 2', ['Next']]);
    expect(discord.now(first)).toEqual(second);
    expect(second.id).toBe(first.id);
  });

  it('files, follow-ups, changes and deletions', async () => {
    await logIn(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const files = [{ attachment: Buffer.from('# Sheet'), name: 'sheet.md' }];
      const { resource } = await interaction.reply({ content: 'first', files, withResponse: true });
      await interaction.editReply(`${resource?.message?.content} changed`);
      const { id } = await interaction.followUp('second');
      await interaction.deleteReply(id);
    });
    const exchange = ask();
    const { message, received } = await exchange.answer();
    expect(received.files).toEqual([{ name: 'sheet.md', bytes: Buffer.from('# Sheet') }]);
    expect(message?.attachments).toMatchObject([{ filename: 'sheet.md', size: 7 }]);
    expect(await exchange.edits.any(() => true)).toMatchObject({ id: message?.id, content: 'first changed' });
    expect(await exchange.followUps.any(() => true)).toMatchObject({ content: 'second' });
  });
});

describe('the stand-in refuses as Discord does', () => {
  it('an answer over a limit, with the place and the rule', async () => {
    const { error } = await commandError((interaction) => interaction.reply('x'.repeat(2001)));
    const exchange = ask();
    await expect(exchange.answer()).rejects.toThrow('"data":{"content":{"_errors"');
    expect(await error).toMatchObject({ status: 400, code: 50035 });
    expect(discord.violations).toHaveLength(1);
  });

  it('an answer after three seconds, as it counts them', async () => {
    const late = new Deferred<void>();
    const { error } = await commandError(async (interaction) => {
      await late.promise;
      await interaction.reply('late');
    });
    ask().pass(3_001);
    late.resolve();
    expect(await error).toMatchObject({ status: 404, code: 10062 });
  });

  it('a second answer', async () => {
    const { error } = await commandError(async (interaction) => {
      await interaction.reply('one');
      interaction.replied = false;
      await interaction.reply('two');
    });
    expect(textOf(await ask().message())).toBe('one');
    expect(await error).toMatchObject({ status: 400, code: 40060 });
  });

  it('a follow-up after fifteen minutes', async () => {
    const exchanges: ReturnType<typeof ask>[] = [];
    const { error } = await commandError(async (interaction) => {
      await interaction.reply('in time');
      exchanges[0]?.expire();
      await interaction.followUp('too late');
    });
    exchanges.push(ask());
    expect(await error).toMatchObject({ status: 401, code: 50027 });
  });

  it('a request with a wrong token', async () => {
    const wrong = client.rest.setToken('wrong').get('/users/@me');
    await expect(wrong).rejects.toMatchObject({ status: 401 });
  });
});

it('the stand-in fails on demand and takes the answer once the client tries again', async () => {
  await logIn(async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('here');
  });
  discord.faults.fail(CALLBACK, 503);
  discord.faults.rateLimit(CALLBACK, 0.02);
  const exchange = ask();
  expect(textOf(await exchange.message())).toBe('here');
  expect(exchange.attempts.map(({ status }) => status)).toEqual([503, 429, 204]);
});

const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const button = (more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'L',
  custom_id: `id ${Math.random()}`,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const menu = (...options: object[]) => ({ type: 3, custom_id: 'menu', options });
const option = (value: string) => ({ label: 'L', value });

describe('the rules for messages', () => {
  const codes = (body: Record<string, unknown>) => {
    const issues = new Issues();
    checkMessage(body, '', 0, ['sheet.md'], issues);
    return issues.found.map(({ path, code }) => `${path} ${code}`);
  };
  const v2 = (...components: object[]) => ({ flags: V2, components });

  it.each<[what: string, body: Record<string, unknown>]>([
    ['4000 characters in all', v2(text(3000), { type: 17, components: [text(1000)] })],
    ['40 components', v2(...Array.from({ length: 40 }, () => text(1)))],
    ['5 buttons in a row', v2(row(button(), button(), button(), button(), button()))],
    ['a section with a button', v2({ type: 9, components: [text(1)], accessory: button() })],
    ['an attached file', v2({ type: 13, file: { url: 'attachment://sheet.md' } })],
    ['a menu', v2(row(menu(option('a'), option('b'))))],
    ['plain content', { content: 'x'.repeat(2000), allowed_mentions: { parse: [] } }],
  ])('let %s pass', (_, body) => {
    expect(codes(body)).toEqual([]);
  });

  it.each<[what: string, body: Record<string, unknown>, code: string]>([
    [
      '4001 characters in all',
      v2(text(4000), text(1)),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      '41 components, nested ones counted',
      v2({ type: 17, components: Array.from({ length: 40 }, () => text(1)) }),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '6 buttons in a row',
      v2(row(button(), button(), button(), button(), button(), button())),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a custom id used twice',
      v2(row(button({ custom_id: 'a' }), button({ custom_id: 'a' }))),
      'components COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a long custom id',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long label',
      v2(row(button({ label: 'x'.repeat(81) }))),
      'components.0.components.0.label BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a long link',
      v2(row({ type: 2, style: 5, label: 'L', url: `https://example.org/${'x'.repeat(500)}` })),
      'components.0.components.0.url BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text(1)] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text(1)] }] }),
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ],
    [
      'a file that is not there',
      v2({ type: 13, file: { url: 'attachment://other.md' } }),
      'components.0.file.url ATTACHMENT_NOT_FOUND',
    ],
    [
      'a menu with the same value twice',
      v2(row(menu(option('a'), option('a')))),
      'components.0.components.0.options SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'content beside components',
      { ...v2(text(1)), content: 'x' },
      'flags MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'components of the second kind without their flag',
      { components: [text(1)] },
      'components.0.type UNION_TYPE_CHOICES',
    ],
    ['a flag that bots may not set', { content: 'x', flags: 1 << 1 }, 'flags MESSAGE_FLAGS_INVALID'],
    [
      'unknown mentions',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      'allowed_mentions.parse BASE_TYPE_CHOICES',
    ],
  ])('refuse %s', (_, body, code) => {
    expect(codes(body)).toEqual([code]);
  });
});

it.each<[what: string, choices: object[], code: string[]]>([
  [
    '25 of 100 characters',
    Array.from({ length: 25 }, () => ({ name: 'x'.repeat(100), value: 'x'.repeat(100) })),
    [],
  ],
  ['26', Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })), ['data.choices']],
  ['one of 101 characters', [{ name: 'x'.repeat(101), value: 'v' }], ['data.choices.0.name']],
  ['one without a value', [{ name: 'n', value: '' }], ['data.choices.0.value']],
])('the rules for suggestions: %s', (_, choices, paths) => {
  const issues = new Issues();
  checkChoices({ choices }, issues);
  expect(issues.found.map(({ path }) => path)).toEqual(paths);
});
