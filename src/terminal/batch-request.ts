import { isObject } from '../record/json';
import { echo } from '../reply/echo';
import { words } from '../reply/language';
import type { Request } from '../reply/reply';

/** What a line of batch input asks for, or what is wrong with it; `id` is null where it cannot be known. */
type BatchRequest = { id: unknown } & (
  | { request: Request; explain: boolean; wrong?: never }
  | { request?: never; explain?: never; wrong: string }
);

const say = words.terminal.batch;

/** Reads one line: a JSON object with a command, its options by name, an id to give back, and perhaps `explain`. */
export function readRequest(line: string): BatchRequest {
  const json = parse(line);
  if (json instanceof SyntaxError) return { id: null, wrong: say.notJson(echo(json.message)) };
  if (!isObject(json)) return { id: null, wrong: say.notObject };
  const { id = null, command, options = {}, explain = false } = json;
  if (typeof command !== 'string') return { id, wrong: say.noCommand };
  if (!isObject(options)) return { id, wrong: say.noOptions };
  if (typeof explain !== 'boolean') return { id, wrong: say.noExplain };
  const given = Object.entries(options).filter(([, value]) => value !== null);
  const odd = given.find(([, value]) => typeof value === 'object');
  if (odd) return { id, wrong: say.notText(echo(odd[0]), echo(JSON.stringify(odd[1]))) };
  const request = {
    // As at the prompt, where "/Quote" is taken too.
    command: command.trim().replace(/^\//, '').toLowerCase(),
    options: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  };
  return { id, request, explain };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return error;
  }
}
