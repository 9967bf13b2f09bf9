import fc from 'fast-check';
import { createLog, logFault } from '../src/log';

const TOKEN = 'MTIz.Abc-12.xyz_9';

function logOf(level: 'trace' | 'info' = 'trace') {
  const lines: string[] = [];
  const log = createLog({ logLevel: level, token: TOKEN }, { write: (line) => lines.push(line) });
  return { log, lines, objects: () => lines.map((line) => JSON.parse(line)) };
}

test('a line is one JSON object with time and level, and nothing about the machine', () => {
  const { log, lines, objects } = logOf();
  log.info({ command: 'ask', ms: 2 }, 'answered');
  expect(lines).toHaveLength(1);
  expect(objects()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      command: 'ask',
      ms: 2,
      msg: 'answered',
    },
  ]);
});

test('a line below the level of the settings is left out', () => {
  const { log, lines } = logOf('info');
  log.debug('detail');
  expect(lines).toEqual([]);
});

test('the token is written at no level, wherever in a line it stands', () => {
  const level = fc.constantFrom('trace', 'debug', 'info', 'warn', 'error', 'fatal' as const);
  const holder = fc.constantFrom(
    (text: string) => ({ token: text }),
    (text: string) => ({ headers: { authorization: `Bot ${text}` } }),
    (text: string) => ({ deep: { deeper: [{ deepest: text }] } }),
    (text: string) => ({ [text]: 1 }),
    (text: string) => ({ err: new Error(text, { cause: new Error(text) }) }),
  );
  fc.assert(
    fc.property(level, holder, fc.string(), (at, hold, around) => {
      const { log, lines } = logOf();
      log[at as 'info'](hold(around + TOKEN + around), `said ${TOKEN}`);
      expect(lines.join()).not.toContain(TOKEN);
    }),
  );
});

test("an interaction's token in a path of Discord's API is not written either", () => {
  const { log, lines } = logOf();
  log.debug('POST /interactions/12/aW50.er-A_c/callback and /webhooks/34/tok.en_x/messages/5');
  expect(lines.join()).toContain('/interactions/12/[token]/callback and /webhooks/34/[token]/messages/5');
});

test('what a failed request sent is not logged, only what went wrong', () => {
  const { log, objects } = logOf();
  log.error({
    err: Object.assign(new Error('Invalid Form Body'), {
      code: 50035,
      status: 400,
      requestBody: 'secret',
      url: 'x',
    }),
  });
  const { err } = objects()[0];
  expect(err).toMatchObject({ name: 'Error', message: 'Invalid Form Body', code: 50035, status: 400 });
  expect(Object.keys(err)).toEqual(['name', 'message', 'code', 'status', 'stack']);
});

test('a fault is one line, which its reference finds again', () => {
  const { log, lines, objects } = logOf();
  const reference = logFault(log, new Error('broken'), { command: 'ask' });
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(lines).toHaveLength(1);
  expect(objects()[0]).toMatchObject({
    level: 'error',
    reference,
    command: 'ask',
    err: { message: 'broken' },
  });
});

test('something thrown that is no error is logged all the same', () => {
  const { log, objects } = logOf();
  logFault(log, 'just words');
  expect(objects()[0].err).toEqual({ message: 'just words' });
});
