import { randomBytes } from 'node:crypto';
import { type Logger, pino } from 'pino';
import type { Settings } from './settings';

/** What everything logs to. */
export type Log = Logger;

/** Where log lines go: whole lines, one call each. */
interface Lines {
  write(line: string): void;
}

/** Interaction tokens stand in the paths of Discord's API, and so in the messages of errors. */
const TOKEN_IN_PATH = /(\/(?:webhooks|interactions)\/\d+\/)[\w.-]+/g;

/**
 * The structured log: one JSON object a line, on stderr unless told otherwise. Neither the bot's token nor an
 * interaction's is written at any level, wherever in a line it stands.
 */
export function createLog(
  settings: Pick<Settings, 'logLevel' | 'token'>,
  out: Lines = pino.destination({ dest: 2, sync: true }),
): Log {
  const { token } = settings;
  const clean = (line: string) =>
    (token ? line.replaceAll(token, '[token]') : line).replace(TOKEN_IN_PATH, '$1[token]');
  return pino(
    {
      level: settings.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['token', '*.token', 'authorization', '*.authorization'], censor: '[token]' },
      serializers: { err: describe },
    },
    { write: (line) => out.write(clean(line)) },
  );
}

/** What of an error is logged. Chosen, since a failed request to Discord carries the whole answer as `requestBody`. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return { name, message, code, status, stack, ...(cause === undefined ? {} : { cause: describe(cause) }) };
}

/**
 * Logs a fault inside as one line.
 * @returns its reference, for the message to the person: eight characters that find the line again.
 */
export function logFault(log: Log, error: unknown, about: Readonly<Record<string, unknown>> = {}): string {
  const reference = randomBytes(4).toString('hex');
  log.error({ ...about, reference, err: error }, 'fault inside');
  return reference;
}
