import { PassThrough, Readable, Writable } from 'node:stream';
import { answerLine, runBatch } from '../../src/terminal/batch';
import { brokenTerminal, lakeTerminal, Sink } from './lake-terminal';

const terminal = lakeTerminal();
const question = (id: unknown, text: string) =>
  JSON.stringify({ id, command: 'ask', options: { question: text } });
const reply = (line: string, number = 1) => JSON.parse(answerLine(line, number, terminal));

async function batch(...texts: string[]) {
  const output = new Sink();
  await runBatch(Readable.from(texts.map((text) => Buffer.from(text))), output, terminal);
  return output.text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('a reply in batch', () => {
  test('holds id, outcome, entries, text and milliseconds, in this order and nothing else', () => {
    const given = reply(question('1', 'who called the truce thin as spring ice'));
    expect(Object.keys(given)).toEqual(['id', 'outcome', 'entries', 'text', 'ms']);
    expect(given).toMatchObject({ id: '1', outcome: 'found', ms: expect.any(Number) });
    expect(given.entries[0]).toEqual({
      kind: 'statement',
      id: 'brandt-truce',
      speaker: 'Ilsa Brandt',
      quotes: ['thin as spring ice', 'a single shot'],
      source: { id: 'lake-report', start: expect.any(Number), end: expect.any(Number) },
    });
    expect(given.text).toContain('“thin as spring ice”');
    expect(given.text).toContain('Ilsa Brandt');
  });

  test('has no speaker where the narrator tells it', () => {
    const given = reply('{"id":1,"command":"event","options":{"text":"ferry-sinking"}}');
    expect(given.entries[0]).toMatchObject({ kind: 'event', id: 'ferry-sinking', speaker: null, quotes: [] });
  });

  test.each(['1', 'a b', 7, null, { nested: true }])('gives back the id %j', (id) => {
    expect(reply(question(id, 'ferry')).id).toEqual(id);
  });

  test('explains itself beside the text when asked to', () => {
    const given = reply('{"command":"ask","options":{"question":"ferry"},"explain":true}');
    expect(given.explain.length).toBeGreaterThan(0);
    expect(given.text).toBe(reply(question(1, 'ferry')).text);
  });

  test('carries the file of a briefing', () => {
    const given = reply('{"command":"brief","options":{}}');
    expect(given.file).toEqual({
      name: expect.stringMatching(/\.md$/),
      text: expect.stringContaining('spring ice'),
    });
  });

  test('is the same for the same request, but for the milliseconds', () => {
    const { ms: _, ...once } = reply(question('1', 'what happened to the ferry'));
    const { ms: __, ...again } = reply(question('1', 'what happened to the ferry'));
    expect(again).toEqual(once);
  });

  test('to a fault inside carries a reference that finds the one line in the log', () => {
    const broken = brokenTerminal();
    const given = JSON.parse(answerLine(question('1', 'ferry'), 1, broken));
    expect(given).toMatchObject({ id: '1', outcome: 'error', entries: [] });
    expect(broken.lines).toHaveLength(1);
    const { reference, command, err } = JSON.parse(broken.lines[0] ?? '');
    expect(given.text).toContain(reference);
    expect([command, err.message]).toEqual(['ask', 'broken inside']);
  });
});

describe('a batch', () => {
  test('is answered in order, line for line', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => index);
    const replies = await batch(ids.map((id) => `${question(id, id % 2 ? 'ferry' : 'truce')}\n`).join(''));
    expect(replies.map(({ id }) => id)).toEqual(ids);
  });

  test('skips empty lines and counts them, answers faulty ones, and goes on', async () => {
    const replies = await batch(`${question(1, 'ferry')}\n\n  \r\n{oops\n${question(2, 'ferry')}`);
    expect(replies.map(({ id, outcome }) => [id, outcome])).toEqual([
      [1, 'found'],
      [null, 'error'],
      [2, 'found'],
    ]);
    expect(replies[1].text).toMatch(/^Line 4: this is not JSON/);
  });

  test.each([
    ['an unknown command', '{"id":1,"command":"nonsense","options":{}}', 'nonsense'],
    ['an unknown option', '{"id":1,"command":"quote","options":{"speeker":"x"}}', 'speeker'],
    ['a missing option', '{"id":1,"command":"ask","options":{}}', 'question'],
    ['too long a question', question(1, 'dam '.repeat(1500)), '1,000'],
  ])('answers %s with what is wrong', async (_, line, named) => {
    const [given] = await batch(line);
    expect(given).toMatchObject({ id: 1, outcome: 'error', entries: [] });
    expect(given.text).toContain(named);
  });

  test.each([
    ['the options', (deep: string) => `{"id":1,"command":"ask","options":{"question":${deep}}}`],
    ['the id', (deep: string) => `{"id":${deep},"command":"help"}`],
  ])('answers a line nested deeper in %s than can be written back, and goes on', async (_, line) => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const replies = await batch(`${line(deep)}\n${question(2, 'ferry')}`);
    expect(replies).toMatchObject([
      { id: null, outcome: 'error', text: 'Line 1: this is nested too deep to be read.' },
      { id: 2, outcome: 'found' },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['punctuation', '?!… --- ""'],
    ['control and direction characters', '\u0000\u001b[2J\u202eyrref\u2066'],
    ['Markdown and mentions', '# **bold** <@1> @everyone `x` [a](b)'],
    ['half a surrogate', '\ud800'],
    ['line separators inside', 'ferry\u2028ferry'],
  ])('answers a question of %s in one line', async (_, text) => {
    const replies = await batch(question(1, text));
    expect(replies).toHaveLength(1);
    expect(replies[0].text).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not come through
    expect(replies[0].text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  test('every command is served under its slash name', async () => {
    const lines = [
      ['ask', { question: 'ferry' }],
      ['quote', { speaker: 'Vasik' }],
      ['event', { place: 'Gull Island' }],
      ['speaker', { name: 'Brandt' }],
      ['compare', { topic: 'ferry' }],
      ['timeline', {}],
      ['check', { quote: 'thin as spring ice' }],
      ['brief', {}],
      ['sources', {}],
      ['help', {}],
    ].map(([command, options], id) => JSON.stringify({ id, command, options }));
    const replies = await batch(lines.join('\n'));
    expect(replies.map(({ outcome }) => outcome)).not.toContain('error');
  });

  test('reads no faster than it can write', async () => {
    const output = new Sink(true);
    let read = 0;
    const input = Readable.from(
      (function* () {
        for (; read < 2000; read++) yield `${question(read, 'ferry')}\n`;
      })(),
      { highWaterMark: 1 },
    );
    await runBatch(input, output, terminal);
    expect(output.text.split('\n')).toHaveLength(2001);
    expect(output.mostWaiting).toBeLessThan(20_000);
  });

  test('ends when nobody reads any more', async () => {
    const input = new PassThrough();
    const output = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    input.write(`${question(1, 'ferry')}\n`);
    await expect(runBatch(input, output, terminal)).rejects.toMatchObject({ code: 'EPIPE' });
    expect(input.destroyed).toBe(true);
  });
});
