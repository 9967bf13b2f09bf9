import { Client, Events, type Interaction, MessageFlags } from 'discord.js';
import { CALLBACK, isPrivate, person, type StandIn, startStandIn, textOf } from './stand-in';

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
};

describe('the stand-in for Discord', () => {
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

  async function logIn(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<void> {
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    client.on(
      Events.InteractionCreate,
      (interaction) => void onInteraction(interaction).catch(() => undefined),
    );
    await client.login(discord.token);
    await ready;
  }

  it('brings a question to a discord.js client and its answer back', async () => {
    await logIn(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const question = interaction.options.getString('question', true);
        await interaction.reply({ content: `You asked: ${question}`, flags: MessageFlags.Ephemeral });
      }
    });
    const message = await discord.slash('ask', { question: 'who spoke first?' }).message();
    expect(textOf(message)).toBe('You asked: who spoke first?');
    expect(isPrivate(message)).toBe(true);
    expect(discord.violations).toEqual([]);
  });

  it('rejects an answer over a limit with the place and the rule', async () => {
    await logIn(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('x'.repeat(2001));
    });
    const exchange = discord.messageCommand('Check quote', 'a quote', person('author'));
    await expect(exchange.answer()).rejects.toThrow('data":{"content":{"_errors"');
  });

  it('fails on demand and takes the answer once the client tries again', async () => {
    await logIn(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply('here');
    });
    discord.faults.fail(CALLBACK, 503);
    discord.faults.rateLimit(CALLBACK, 0.02);
    const exchange = discord.slash('ask', { question: 'again?' });
    expect(textOf(await exchange.message())).toBe('here');
    expect(exchange.attempts.map(({ status }) => status)).toEqual([503, 429, 204]);
  });
});
